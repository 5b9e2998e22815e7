### Det som kan være galt med en endring, en verdi eller registeret selv.

refused-closed = Saken er lukket
refused-closed-hint = Åpne den igjen med `avvik reopen`, og oppgi hvorfor.
refused-not-closed = Saken er ikke lukket
refused-not-closed-hint = Se hvor saken står, med `avvik show`.
refused-nothing-to-approve = Saken er ikke vurdert, så det er ingenting å godkjenne
refused-nothing-to-approve-hint = Vurder den først med `avvik assess`.
refused-already-approved = Den nyeste vurderingen er allerede godkjent
refused-already-approved-hint = En ny vurdering med `avvik assess` kan godkjennes på nytt.
refused-no-conclusion = Den nyeste vurderingen har ingen konklusjon i `{ $open }`
refused-no-conclusion-hint = Før konklusjonen med `avvik assess`, og godkjenn den deretter.
refused-advice-unanswered = Konklusjonen fraviker rådet fra personvernombudet, og det er ikke begrunnet
refused-advice-unanswered-hint = Før hvorfor med `avvik advise --not-followed-because`, og godkjenn deretter.
refused-no-advice = Saken har ikke noe råd fra personvernombudet
refused-no-advice-hint = Før rådet med `avvik advise --text`.
refused-no-such-measure = Saken har ikke noe tiltak nummer { $number }; den har { $count }
refused-no-such-measure-hint = Se tiltakene med `avvik measure list`.
refused-measure-finished = Tiltak nummer { $number } er allerede avsluttet
refused-measure-finished-hint = Se tiltakene med `avvik measure list`.
refused-sent-before = Saken er meldt før, så dette er ikke den første meldingen
refused-sent-before-hint = Før det som er nytt, med `--phase follow-up` eller `--phase final`, og det som var feil, med `--phase correction`.
refused-nothing-sent-before = «{ $phase }» forutsetter at noe er meldt før, men saken har ingen melding
refused-nothing-sent-before-hint = Før den første meldingen med `--phase first` eller `--phase complete`.

set-unknown-key = Nøkkelen `{ $key }` finnes ikke
set-unknown-key-hint = Mente du `{ $nearest }`? Alle nøklene står i `avvik schema`.
set-number = Saksnummeret kan ikke endres som en opplysning
set-number-hint = Det er det samme som i filnavnet, og saken er kjent under det.
set-wrong-value = `{ $key }` kan ikke settes til «{ $value }»: { $expected }
set-wrong-value-hint = Tidspunkter skrives som «2026-10-23 15:30», antall som «27», «~30», «20-40» eller «not-known-yet».
set-without-value = «{ $pair }» mangler et likhetstegn
set-without-value-hint = Skriv `--set NØKKEL=VERDI`, for eksempel `--set persons.count=27`.

register-not-found = Fant ikke noe register fra { $folder } og oppover
register-not-found-hint = Lag et med `avvik init`, gå til mappen registeret ligger i, eller oppgi den med `-C MAPPE`.
register-unreadable = Registeret i { $folder } kan ikke åpnes: { $cause }
register-unreadable-hint = Kontroller at `avvik.toml` er en vanlig fil som du har lov til å lese.
register-broken = { $file } kan ikke leses: { $cause }
register-broken-hint = Rett filen i en editor. Ingenting er endret.
register-without-format = { $file } sier ikke hvilket format registeret har
register-without-format-hint = Skriv `format = 1` øverst i filen.
register-newer = { $file } har format { $format }, men dette programmet kjenner bare format { $known }
register-newer-hint = Oppdater `avvik` til en nyere versjon. Ingenting er endret.
register-zone-unknown = { $file } har tidssonen «{ $zone }», som dette programmet ikke kjenner
register-zone-unknown-hint = Skriv et navn fra IANA-databasen, for eksempel `Europe/Oslo`. Et program som er bygget for Europa, kjenner bare sonene der; README sier hvordan du får alle.
