# Tidspunkter, dager og antall slik folk skriver dem.

count-not-understood = `{ $text }` kan ikke leses som et antall
count-not-understood-hint = Skriv et tall (`27`), et omtrentlig tall (`~30`), et spenn med det minste tallet først (`20-40`), `not-known-yet` (ikke kjent ennå) eller `cannot-be-determined` (kan ikke fastslås).

time-not-understood = `{ $text }` kan ikke leses som et tidspunkt
time-not-understood-hint = Skriv `21.11.2026 kl. 14.03`, `2026-11-21 14:03`, `14:03` (i dag), `i går 14:03`, `fredag 14:03`, `-3t`, `nå`, eller tidspunktet med tidssone: `2026-11-21T14:03:00+01:00`.
day-not-understood = `{ $text }` kan ikke leses som en dato
day-not-understood-hint = Skriv `1.12.2026`, `2026-12-01`, `i dag`, `+14d` eller `om 14 dager`.
time-without-clock = `{ $text }` er en dato, men her trengs også klokkeslettet
time-without-clock-hint = Legg til klokkeslettet: `{ $day } 14:03`.
time-ambiguous = `{ $text }` inntreffer to ganger, fordi klokka stilles tilbake den dagen: `{ $first }` og `{ $second }`
time-ambiguous-hint = Skriv det av de to tidspunktene du mener, med tidssonen bak.
time-impossible = `{ $text }` finnes ikke, fordi klokka stilles fram forbi det den dagen; de nærmeste tidspunktene er `{ $before }` og `{ $after }`
time-impossible-hint = Finn ut hva som er ment, og skriv tidspunktet med tidssonen bak.
time-beyond-calendar = `{ $text }` ligger utenfor årene 0 til 9999
time-beyond-calendar-hint = Se etter om årstallet eller antallet dager er riktig.
