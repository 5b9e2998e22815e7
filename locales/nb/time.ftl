# Tidspunkter, dager og antall slik folk skriver dem.

count-not-understood = `{ $text }` er ikke til å forstå som et antall
count-not-understood-hint = Skriv et tall (`27`), et omtrentlig tall (`~30`), et spenn med det minste tallet først (`20-40`), `not-known-yet` (ikke kjent ennå) eller `cannot-be-determined` (kan ikke fastslås).
