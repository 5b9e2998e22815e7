# Saksnummer og filer.

case-id-not-understood = `{ $text }` er ikke et saksnummer
case-id-not-understood-hint = Skriv år og nummer, for eksempel `2026-0007`. `avvik list` viser numrene som er i bruk.
