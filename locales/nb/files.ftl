# Saksnummer og filer.

case-id-not-understood = `{ $text }` er ikke et saksnummer
case-id-not-understood-hint = Skriv år og nummer, for eksempel `2026-0007`. `avvik list` viser numrene som er i bruk.

file-too-large = Filen er større enn { $limit } KiB
file-too-large-hint = En sak er tekst. Flytt vedlegg og logger ut av filen, og skriv i saken hvor de finnes.
file-not-utf8 = Linje { $line }, kolonne { $column }: filen er ikke skrevet i UTF-8
file-not-utf8-hint = Lagre filen på nytt med tegnsettet UTF-8.
file-byte-order-mark = Filen begynner med et usynlig BOM-tegn (byte order mark)
file-byte-order-mark-hint = Lagre filen på nytt som UTF-8 uten BOM.
file-control-character = Linje { $line }, kolonne { $column }: styretegnet { $code } kan ikke stå i en sak
file-control-character-hint = Slett tegnet. Bare linjeskift og tabulator er tillatt.
file-direction-character = Linje { $line }, kolonne { $column }: tegnet { $code } snur leseretningen, så teksten ser ut som noe annet enn den er
file-direction-character-hint = Slett tegnet. Det er usynlig i de fleste redigeringsprogrammer.
file-no-toml = Linje { $line }, kolonne { $column }: filen er ikke gyldig TOML: { $detail }
file-no-toml-hint = Rett linjen. Tekst skal stå i anførselstegn, og hver nøkkel kan bare stå én gang i hver del.
file-other-kind = Linje { $line }, kolonne { $column }: dette er ikke en fil av riktig slag: { $detail }
file-other-kind-hint = Se etter om filen ligger på riktig sted i registeret.

file-wrong-type = `{ $path }` passer ikke her: `{ $given }` ({ $detail })
file-wrong-type-hint = Rett verdien. Til det er gjort, leses filen som om den ikke sto der.
file-unknown-code = `{ $path }` har en ukjent kode: `{ $given }`
file-unknown-code-hint = Kodene som kan stå her, er { $expected }.
file-unknown-code-nearest-hint = Mente du `{ $nearest }`? Kodene som kan stå her, er { $expected }.
file-unknown-key = Ukjent nøkkel: `{ $path }`
file-unknown-key-hint = Se etter skrivefeil. Nøkkelen blir stående, men den har ingen virkning.
file-unknown-key-nearest-hint = Mente du `{ $nearest }`? Nøkkelen blir stående, men den har ingen virkning.
file-value-not-allowed = `{ $path }` kan ikke være `{ $given }` ({ $detail })
file-value-not-allowed-hint = Rett verdien. Til det er gjort, leses filen som om den ikke sto der.

edit-value = Endringen lar seg ikke skrive som TOML: { $detail }
edit-value-hint = Ingenting er endret. Dette er en feil i programmet, så meld den gjerne.
edit-file = Filen er ikke gyldig TOML, så endringen kan ikke skrives inn: { $detail }
edit-file-hint = Rett filen med `avvik edit` først.
edit-odd = `{ $path }` i filen har en verdi som ikke lar seg lese, og endringen ville ha skrevet over den
edit-odd-hint = Ingenting er endret. Rett verdien med `avvik edit` først.
edit-outcome = Endringen lar seg ikke skrive inn slik filen er satt opp
edit-outcome-hint = Ingenting er endret. Gjør endringen for hånd med `avvik edit`.

scan-failed = Mappen { $path } lar seg ikke lese: { $cause }
scan-failed-hint = Se etter om du har lesetilgang til { $path }.
stray-name = { $path } er ikke en sak: navnet skal være som i `cases/2026/2026-0007.toml`
stray-year = { $path } ligger i mappen til et annet år enn saken er fra
stray-symlink = { $path } er en symbolsk lenke, og registeret følger aldri lenker
stray-folder = { $path } er en mappe der det skal ligge en fil
stray-special = { $path } er verken en vanlig fil eller en mappe der det skal være en
stray-hint = Flytt { $path } ut av `cases` eller til riktig sted. Det som ligger der, blir ikke lest.

file-not-opened = `{ $file }` kan ikke åpnes: { $cause }
file-not-opened-hint = Se etter om filen er flyttet, slettet eller byttet ut, og hent den tilbake fra git.
file-facts-changed = Opplysningene som ble meldt, er endret etterpå: `{ $file }` har ikke lenger fingeravtrykket som saken oppgir
file-facts-changed-hint = Hent filen tilbake fra git, for eksempel med `git checkout`.
file-template-not-text = Malen `{ $file }` er ikke tekst i UTF-8
file-template-not-text-hint = Lagre malen som UTF-8.
file-templates-too-many = Det er flere enn { $most } maler i `{ $file }`
file-templates-too-many-hint = Ta bort malene som ikke er i bruk.
