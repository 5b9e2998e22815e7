### Det kommandoene sier om det de har gjort, eller ikke kunne gjøre.

recorded = { $id }: registrert i { $commit }
recorded-unchanged = { $id }: ingenting er endret, så ingenting ble registrert
recorded-lagging = { $id }: registrert i { $commit }, men arbeidsmappen henger etter: { $cause }

odd-value = { $file }:{ $line }:{ $column }: { $oddity }

case-not-found = Fant ingen sak med nummer { $id }
case-not-found-hint = Se sakene med `avvik list`.
case-ambiguous = { $id } kan være flere saker: { $matching }
case-ambiguous-hint = Skriv hele saksnummeret.
case-not-opened = { $file } kan ikke åpnes: { $cause }
case-not-opened-hint = En saksfil må være en vanlig fil som du har lov til å lese. Ingenting er endret.
case-broken = { $file } kan ikke leses: { $cause }
case-broken-hint = Rett filen i en editor og prøv igjen. Ingenting er registrert. Den siste registrerte versjonen ser du med `git show HEAD:{ $file }`.
case-unfit = Med denne endringen kan ikke { $file } leses igjen: { $cause }
case-unfit-hint = Ingenting er registrert. Rett teksten og prøv igjen; slike tegn følger ofte usynlig med når noe limes inn.
case-not-edited = Endringen kan ikke skrives i { $file }: { $cause }
case-not-edited-hint = Ingenting er endret. Gjør endringen i filen for hånd, og registrer den med `avvik edit`.
case-changed-meanwhile = { $id } ble endret av noen andre mens du arbeidet med den
case-changed-meanwhile-hint = Ingenting er overskrevet. Se endringen med `avvik log`, og prøv igjen.
case-no-more-numbers = Det er ingen flere saksnumre i dette året
case-no-more-numbers-hint = Start et nytt register, eller kontroller `--now`.
file-not-written = { $file } kan ikke skrives: { $cause }
file-not-written-hint = Kontroller plassen på disken og at du har lov til å skrive der.
file-there = { $file } finnes fra før og er ikke endret
file-there-hint = Flytt filen, eller skriv det som trengs, inn i den.

time-in-future = { $time } ligger fram i tid; klokken er { $now }
time-in-future-hint = Det som ikke har skjedd ennå, føres når det har skjedd.

assess-goes-on = Fortsetter vurderingen fra { $since }: { $count ->
    [one] ett svar er tatt vare på.
   *[other] { $count } svar er tatt vare på.
    } Start på nytt med `--afresh`.

approve-changed = Saken er endret etter vurderingen: { $keys }
approve-changed-hint = Vurder saken på nytt med `avvik assess`, og godkjenn deretter.

assess-from-unused = { $file } inneholder noe som ikke hører til en vurdering: { $keys }
assess-from-unused-hint = Ta det bort, eller før det med `avvik edit`, `avvik advise` eller `avvik measure`.
assess-dpo = Personvernombudet kan ikke konkludere
assess-dpo-hint = Ombudet gir råd (`avvik advise`); virksomheten vurderer, for eksempel `--by case-handler`.

assess-below-matrix = Sannsynlighet og alvorlighet tilsier { $risk }, men konklusjonen er lavere. Skriv hvorfor i begrunnelsen.
approve-dpo = Personvernombudet kan ikke godkjenne konklusjonen
approve-dpo-hint = Ombudet gir råd (`avvik advise`); en leder godkjenner, for eksempel `--by head`.

drill-no-such-case = Det er ingen publisert sak nummer { $number }; de går fra 1 til { $count }
drill-no-such-case-hint = `avvik drill` uten nummer viser dem.

close-refused = { $id } kan ikke lukkes ennå
close-refused-hint = Se hva som gjenstår, med `avvik show`.
close-open-notify-authority = Bruddet er ikke meldt, og det er heller ikke besluttet å la være
close-open-inform-persons = De berørte er ikke informert, og det er verken ført noe unntak eller besluttet å la være
close-open-approval = Konklusjonen er ikke godkjent
close-open-tell-controller = Behandlingsansvarlig er ikke varslet
close-duty-open = Plikten «{ $duty }» er ikke oppfylt
close-duty-undecided = Det er ikke avgjort om plikten «{ $duty }» gjelder (`avvik duty`, { $id })
close-measures-open =
    { $count ->
        [one] Ett tiltak er ikke avsluttet. Saken kan lukkes likevel, og `avvik due` minner om det.
       *[other] { $count } tiltak er ikke avsluttet. Saken kan lukkes likevel, og `avvik due` minner om dem.
    }
close-open-follow-up = Datatilsynet venter på mer: den siste meldingen er ikke avsluttende

given-unreadable = { $file } kan ikke leses: { $cause }
given-unreadable-hint = Oppgi en fil som du har lov til å lese, eller `-` for standard inn. Ingenting er registrert.
given-too-large = { $file } er større enn { $limit } KiB
given-too-large-hint = Registeret tar bare imot tekst. Legg vedlegg og logger et annet sted, og skriv i saken hvor de finnes. Ingenting er registrert.
given-not-text = { $file } er ikke tekst i UTF-8
given-not-text-hint = Lagre filen som ren tekst i UTF-8, og prøv igjen. Ingenting er registrert.

new-from-wrong = { $file } beskriver ikke en sak
new-from-wrong-hint = `avvik schema` viser hva en sak kan inneholde. Ingenting er registrert.
report-json-wrong = JSON-teksten passer ikke: { $detail }

notify-role-unknown = Registeret har ingen rolle «{ $role }»
notify-role-unknown-hint = Rollene er { $roles }. Til Datatilsynet skrives `authority`, til de berørte `persons`, og til andre `--other NAVN`.
duty-not-known = Registeret kjenner ingen plikt «{ $duty }»
duty-not-known-hint = Pliktene er { $known }. Flere slås på med `profiles` i `avvik.toml`, eller føres der som `[[duty]]`.
duty-none-open = Ingen plikt i saken venter på en avgjørelse
duty-none-open-hint = `avvik explain duties` viser pliktene. Oppgi navnet på en av dem for å avgjøre den likevel.
duty-not-decided-here = Om «{ $duty }» gjelder, følger av saken selv
duty-not-decided-here-hint = Avgjør det med `avvik assess`, eller rett opplysningene i saken med `avvik edit`.
duty-not-told-so = «{ $duty }» oppfylles ikke ved å varsle andre
duty-not-told-so-hint = Før meldingen til Datatilsynet med `avvik notify`, og den til de berørte med `avvik notify --to persons`.

edit-kept = Det du skrev, er ikke registrert, men står i { $file }. Rett det der eller med `avvik edit { $id }`, eller forkast det med `git restore { $file }`.
edit-no-editor = Editoren kunne ikke startes: { $cause }
edit-no-editor-hint = Sett `VISUAL` eller `EDITOR` til editoren din, eller endre med `--set`.

explain-unknown = Det finnes ingen regel «{ $rule }»
explain-unknown-hint = Mente du `{ $nearest }`? Alle reglene ser du med `avvik explain`.
explain-rule =
    { $rule } ({ $severity }) – { $title }
    Grunnlag: { $source }

    { $why }

    Eksempel: { $example }

    { $help }

show-heading = { $id } { $title } – { $stage }, { $risk }
show-not-there-yet = { $id } var ikke registrert { $at }
show-not-there-yet-hint = Se når saken ble registrert, med `avvik log`.

facts-changed = { $before } → { $after }
facts-gone = { $before } → (fjernet)

log-entry = { $id } – { $what }
log-outside = Endret utenfor avvik: { $subject }

lint-help = → { $help }
lint-summary =
    { $cases ->
        [one] { $cases } sak kontrollert
       *[other] { $cases } saker kontrollert
    }: { $errors } feil, { $warnings ->
        [one] { $warnings } advarsel
       *[other] { $warnings } advarsler
    }
lint-summary-waived = { $summary }, { $waived } med dispensasjon
lint-summary-stood = { $summary }, { $stood } sto der fra før og stanser ikke endringen
lint-message-unreadable = Meldingen til git i { $file } kan ikke leses: { $cause }
lint-summary-without-history = { $summary }; historikken er ikke kontrollert
lint-denied-unseen = `--deny warnings` og `--severity error` kan ikke brukes sammen
lint-denied-unseen-hint = Det ene lar advarsler telle, det andre utelater dem. Bruk ett av dem, eller `--severity warning`.
lint-two-forms = `--report` og `--format json` kan ikke brukes sammen
lint-two-forms-hint = `--report` velger formen selv. Bruk én av dem.

heading-duty = Plikt
heading-rule = Regel
heading-group = Gruppe
heading-severity = Alvor
heading-source = Grunnlag

init-already = { $folder } er allerede et register
init-already-hint = Velg en annen mappe, eller bruk registeret som er der.
init-done = Registeret er opprettet i { $folder }
init-next = Gå til mappen, og registrer den første saken med `avvik new`.
init-next-example = Gå til mappen, og se sakene med `avvik list` og fristene med `avvik due`.
ask-init-organisation = Hva heter virksomheten?
ask-init-organisation-number = Organisasjonsnummer
ask-init-contact = Adresse og telefon
ask-init-dpo = Hvor kan personvernombudet nås?

completions-failed = Fullføringsskriptet kunne ikke lages: { $cause }
completions-failed-hint = Meld dette som en feil i programmet.
man-failed = Manualsiden kunne ikke lages: { $cause }
man-failed-hint = Meld dette som en feil i programmet.
man-unknown = Det finnes ingen kommando «{ $command }»
man-unknown-hint = Alle kommandoene ser du med `avvik --help`.

hook-installed = Git kontrollerer heretter sakene som føres for hånd ({ $file })
hook-there = Kroken er der allerede ({ $file })
hook-removed = Kroken er tatt bort ({ $file })
hook-absent = Det er ingen krok å ta bort ({ $file })
hook-occupied = Det er en annen krok i { $file }, og den er ikke endret
hook-occupied-hint = Legg denne linjen i kroken: `{ $command } || exit 1`
hook-foreign = Kroken i { $file } er ikke laget av `avvik`, og den er ikke endret
hook-foreign-hint = Kjører den `{ $command }`, kan du ta bort linjen for hånd.

ci-written = Arbeidsflyten er skrevet i { $file }
ci-next = Skriv i `AVVIK_SOURCE` hvor dere har kildekoden til avvik, og før filen i git.

due-within-wrong = skriv timer som `24h` eller dager som `3d`
