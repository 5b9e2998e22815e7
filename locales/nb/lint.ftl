lint-case-unreadable-example = Et anførselstegn mangler på slutten av en linje, og filen er ikke lenger TOML.
lint-case-unreadable-help = Rett filen i en editor. Den siste versjonen i git ser du med `git show HEAD:{ $file }`.
lint-case-unreadable-title = Saksfilen kan ikke leses
lint-case-unreadable-why = En sak som ikke kan leses, kan verken vurderes eller dokumenteres. Den telles derfor som en feil og hoppes aldri over.

lint-value-not-understood-example = `risk = "hoy"` i stedet for `risk = "high"`.
lint-value-not-understood-help = Rett verdien. Til det er gjort, regnes spørsmålet som ubesvart.
lint-value-not-understood-title = En verdi kan ikke forstås
lint-value-not-understood-why = En verdi av feil slag ville ellers blitt lest som et svar ingen har gitt.

lint-key-unknown-example = `oppdaget = …` under `[timeline]`, der nøkkelen heter `discovered`.
lint-key-unknown-help = Rett nøkkelen, eller la den stå hvis den er ment som et notat. Ingen regel leser den.
lint-key-unknown-title = En nøkkel er ukjent
lint-key-unknown-why = En feilskrevet nøkkel gir et svar som ingen regel ser.
lint-duty-row-unusable = Plikten «{ $name }» i `avvik.toml` kan ikke brukes: { $cause }
lint-duty-row-unusable-example = En rad for forsikringsselskapet har `hours = 48`, men sier ikke hva timene regnes fra.
lint-duty-row-unusable-help = Rett raden i `avvik.toml`. Til det er gjort, telles ingen frist for den.
lint-duty-row-unusable-title = En egen plikt kan ikke brukes
lint-duty-row-unusable-why = En plikt uten navn, utgangspunkt eller gyldig frist blir ikke vist i noen sak.
row-fault-id = den trenger en `id` av små bokstaver, tall og bindestreker
row-fault-built-in = `{ $id }` er en plikt etter personvernforordningen, som ikke kan erstattes
row-fault-no-anchor = den sier ikke hva tiden regnes fra (`anchor` eller `after`)
row-fault-two-anchors = den har både `anchor` og `after`
row-fault-unknown-after = plikten «{ $after }» i `after` er ukjent
row-fault-two-periods = den har både `hours` og `months`
row-fault-ends-before = `valid-to` er tidligere enn `valid-from`

lint-duty-unknown = Registeret kjenner ingen plikt «{ $duty }»
lint-duty-unknown-example = En avgjørelse har `id = "forsikring"`, men plikten i `avvik.toml` heter `insurer`.
lint-duty-unknown-help = Rett navnet. Se pliktene med `avvik explain duties`; flere slås på med `profiles` i `avvik.toml`.
lint-duty-unknown-title = En plikt er ukjent
lint-duty-unknown-why = En avgjørelse eller et varsel med feil navn teller ikke for noen plikt.

lint-awareness-missing = Tidspunktet i `{ $key }` mangler, så de 72 timene kan ikke regnes ut
lint-awareness-missing-for = Tidspunktet i `{ $key }` mangler, så fristen for «{ $duty }» kan ikke regnes ut
lint-awareness-missing-example = Saken har `discovered`, men ikke `aware`.
lint-awareness-missing-help = Fyll inn tidspunktet med `avvik edit`. Er det et anslag, kan det føres som et omtrentlig tidspunkt.
lint-awareness-missing-title = Tidspunktet fristen regnes fra, mangler
lint-awareness-missing-why = Fristen løper fra virksomheten fikk kjennskap til bruddet. Et annet tidspunkt settes aldri inn i stedet.

lint-report-overdue = Fristen for å melde til Datatilsynet gikk ut { $due }, for { $over } siden
lint-report-overdue-undecided = Fristen for å melde til Datatilsynet gikk ut { $due }, for { $over } siden, og det er ikke avgjort om bruddet skal meldes
lint-report-overdue-for = Fristen for «{ $duty }» gikk ut { $due }, for { $over } siden
lint-report-overdue-example = Virksomheten fikk kjennskap til bruddet mandag klokka 9. Torsdag klokka 10 er ingenting sendt.
lint-report-overdue-help = Meld nå, og oppgi hvorfor meldingen kommer sent. Skal bruddet ikke meldes, må avgjørelsen og begrunnelsen føres med `avvik assess`.
lint-report-overdue-title = Fristen for å melde er oversittet
lint-report-overdue-why = Bruddet skal meldes uten ugrunnet opphold og senest 72 timer etter at virksomheten fikk kjennskap til det. Det er ikke for sent å melde, men forsinkelsen må begrunnes.

lint-report-due-soon = Det er { $left } igjen av fristen for å melde til Datatilsynet ({ $due })
lint-report-due-soon-for = Det er { $left } igjen av fristen for «{ $duty }» ({ $due })
lint-report-due-soon-example = Virksomheten fikk kjennskap til bruddet mandag klokka 9. Onsdag klokka 15 er det 18 timer igjen, og ingenting er sendt.
lint-report-due-soon-help = Send det dere vet nå. Resten kan ettersendes i en senere melding.
lint-report-due-soon-title = Fristen for å melde er nær
lint-report-due-soon-why = Meldingen kan sendes trinnvis. En ufullstendig melding i tide er bedre enn en fullstendig som kommer for sent.

lint-late-without-reasons = Meldingen til Datatilsynet kom etter fristen, men forsinkelsen er ikke begrunnet
lint-late-without-reasons-example = Bruddet ble meldt etter fem døgn, og `delay-reasons` er tom.
lint-late-without-reasons-help = Før begrunnelsen i `delay-reasons` under meldingen, og send den til Datatilsynet.
lint-late-without-reasons-title = Sen melding uten begrunnelse
lint-late-without-reasons-why = En melding som kommer etter 72 timer, skal oppgi årsaken til forsinkelsen. Det er et eget brudd å la være.

lint-decision-missing = Det er ikke avgjort om bruddet skal meldes og om de berørte skal informeres
lint-decision-missing-example = Det er ti timer igjen av fristen, og saken har ingen vurdering.
lint-decision-missing-help = Vurder saken med `avvik assess`. Kan dere ikke utelukke risiko innen fristen, skal bruddet meldes.
lint-decision-missing-title = Avgjørelsen mangler
lint-decision-missing-why = Begge avgjørelsene skal kunne dokumenteres, også når svaret er nei.
lint-duty-undecided = Det er ikke avgjort om plikten «{ $duty }» (`{ $id }`) gjelder
lint-duty-undecided-example = Virksomheten har profilen `essential-service`, og saken er lukket uten at noen har avgjort om hendelsen skulle varsles.
lint-duty-undecided-help = Avgjør det med `avvik duty` og navnet på plikten, og begrunn svaret.
lint-duty-undecided-title = Det er ikke avgjort om en plikt gjelder
lint-duty-undecided-why = Fristen kan ha løpt ut. Også et nei skal kunne dokumenteres.

lint-decision-without-reasons = Avgjørelsen er ikke begrunnet: `{ $key }` mangler
lint-decision-without-reasons-example = Beslutningen er `do-not-notify`, og `authority-reasons` er tom.
lint-decision-without-reasons-help = Før begrunnelsen med `avvik assess` eller `avvik edit`.
lint-decision-without-reasons-title = En avgjørelse er ikke begrunnet
lint-decision-without-reasons-why = Virksomheten har bevisbyrden. Uten begrunnelse kan den ikke vise at avgjørelsen var riktig.

lint-conclusion-not-approved = Konklusjonen er ikke godkjent
lint-conclusion-not-approved-example = Saken er vurdert, men ingen leder har godkjent konklusjonen.
lint-conclusion-not-approved-help = La rett rolle godkjenne den med `avvik approve`.
lint-conclusion-not-approved-title = Konklusjonen er ikke godkjent
lint-conclusion-not-approved-why = Konklusjonen skal være forankret hos en som har myndighet til det, uansett hvor stor risikoen er.

lint-approved-by-dpo = Konklusjonen er godkjent av personvernombudet
lint-approved-by-dpo-example = `approval.by = "dpo"`.
lint-approved-by-dpo-help = La en leder godkjenne konklusjonen. Før ombudets syn med `avvik advise`.
lint-approved-by-dpo-title = Personvernombudet har godkjent konklusjonen
lint-approved-by-dpo-why = Ombudet gir råd og kontrollerer. Den som også beslutter, kontrollerer seg selv.

lint-advice-unanswered = Konklusjonen fraviker rådet fra personvernombudet, og det er ikke begrunnet
lint-advice-unanswered-example = Ombudet rådet til å melde. Det ble besluttet ikke å melde, og `not-followed-because` er tom.
lint-advice-unanswered-help = Før hvorfor med `avvik advise --not-followed-because`, eller vurder saken på nytt med `avvik assess`.
lint-advice-unanswered-title = Rådet er fraveket uten begrunnelse
lint-advice-unanswered-why = Virksomheten kan velge noe annet enn ombudet råder til, men må kunne vise hvorfor.

lint-unanswered = ubesvart

lint-changed-after-approval = `{ $key }` er endret etter at konklusjonen ble godkjent: { $was } → { $is }
lint-changed-after-approval-conclusion = Konklusjonen er endret etter at den ble godkjent
lint-changed-after-approval-example = Konklusjonen ble godkjent for 20 berørte. Nå står det 200.
lint-changed-after-approval-help = Vurder om konklusjonen fortsatt holder, og før en ny vurdering med `avvik assess`.
lint-changed-after-approval-title = Endret etter godkjenning
lint-changed-after-approval-why = Den som godkjente, tok stilling til noe annet enn det som står i saken nå.

lint-decide-anew = `{ $key }` har endret seg til det verre siden det ble besluttet ikke å melde eller informere: { $was } → { $is }
lint-decide-anew-example = Det ble besluttet ikke å melde fordi nøkkelen var trygg. Så viste det seg at den var på avveier.
lint-decide-anew-help = Vurder saken på nytt med `avvik assess`.
lint-decide-anew-title = En beslutning om ikke å melde eller informere må vurderes på nytt
lint-decide-anew-why = Beslutningen bygde på det som var kjent da. Flere berørte, nye opplysninger eller en tapt nøkkel kan gi en plikt som ikke var der.

lint-deletion-not-confirmed = Bruddet skal ikke meldes, men mottakeren har ikke bekreftet at opplysningene er slettet eller levert tilbake
lint-deletion-not-confirmed-example = Et brev kom til feil kommune, og bruddet ble ikke meldt. Kommunen har ikke svart på om brevet er makulert.
lint-deletion-not-confirmed-help = Be om bekreftelsen og før den med `avvik edit --set recipients.deletion-confirmed=…`, eller vurder saken på nytt.
lint-deletion-not-confirmed-title = Sletting er ikke bekreftet
lint-deletion-not-confirmed-why = En lav risiko bygger ofte på at mottakeren ikke lenger har opplysningene.

lint-look-again-due = Beslutningen skulle vurderes på nytt { $day }
lint-look-again-due-example = Beslutningen skulle vurderes på nytt 1. mars. Det er 4. mars.
lint-look-again-due-help = Vurder saken på nytt med `avvik assess`, eller sett en ny dag der.
lint-look-again-due-title = Dagen for ny vurdering er passert
lint-look-again-due-why = En beslutning om ikke å melde eller informere bygger på det som var kjent. Derfor skal den vurderes igjen.

lint-persons-not-informed = Risikoen er høy, men de berørte er verken informert eller unntatt
lint-persons-not-informed-example = Risikoen ble vurdert som høy i går, og ingen er informert.
lint-persons-not-informed-help = Informer dem og før det med `avvik notify --to persons`, eller før unntaket med begrunnelse med `avvik assess`.
lint-persons-not-informed-title = De berørte er ikke informert
lint-persons-not-informed-why = Ved høy risiko skal de berørte informeres uten ugrunnet opphold, slik at de kan beskytte seg.

lint-follow-up-overdue = Datatilsynet skulle hatt mer innen { $day }, men ingenting er sendt
lint-follow-up-overdue-example = Første melding lovet mer innen 1. mars. Det er 4. mars.
lint-follow-up-overdue-help = Send det dere vet, med `avvik draft follow-up`, og før det med `avvik notify --phase follow-up`.
lint-follow-up-overdue-title = Det som er lovet Datatilsynet, er ikke sendt
lint-follow-up-overdue-why = Det som ikke var kjent i første melding, skal ettersendes uten ugrunnet opphold.

lint-report-outdated =
    { $count ->
        [one] Én opplysning er endret etter den siste meldingen til Datatilsynet: `{ $keys }`
       *[other] { $count } opplysninger er endret etter den siste meldingen til Datatilsynet: `{ $keys }`
    }
lint-report-outdated-lost = Det kan ikke kontrolleres om meldingen til Datatilsynet fortsatt stemmer: { $cause }
lint-report-outdated-unknown = Opplysningene ble ikke tatt vare på da saken ble meldt, så det kan ikke kontrolleres om noe er endret siden
lint-report-outdated-unknown-help = Sammenlign selv: `avvik draft follow-up` bruker saken slik den sto da meldingen ble ført, og teksten som ble sendt, viser resten. Registrer neste melding med `avvik notify`, som tar vare på opplysningene.
lint-report-outdated-example = Datatilsynet fikk vite at 40 er berørt. Siden er tallet rettet til 400.
lint-report-outdated-help = Se hva som er nytt, med `avvik draft follow-up`, og send det hvis saken ikke er ferdig behandlet.
lint-report-outdated-title = Datatilsynet har fått opplysninger som er endret etterpå
lint-report-outdated-why = Datatilsynet skal få det som er nytt, uten ugrunnet opphold, til saken er ferdig behandlet.

lint-times-out-of-order = `{ $then }` er tidligere enn `{ $first }`
lint-times-out-of-order-example = Bruddet ble oppdaget 3. mars, men kjennskap er ført til 2. mars.
lint-times-out-of-order-help = Kontroller begge tidspunktene, og rett det som er feil.
lint-times-out-of-order-title = Tidspunktene står i feil rekkefølge
lint-times-out-of-order-why = Fristen og dokumentasjonen bygger på tidspunktene.

lint-time-in-future = `{ $key }` er fram i tid
lint-time-in-future-example = Meldingen er ført som sendt i morgen.
lint-time-in-future-help = Rett tidspunktet. Det som ikke har skjedd ennå, føres når det har skjedd.
lint-time-in-future-title = Noe som har skjedd, er ført fram i tid
lint-time-in-future-why = Et tidspunkt fram i tid kan ikke være riktig, og det kan flytte en frist.

lint-stray-file-example = `cases/2026/notat.txt`, eller en sak som heter `7.toml`.
lint-stray-file-help = Gi filen et saksnummer som navn (`cases/2026/2026-0007.toml`), eller flytt den ut av `cases`.
lint-stray-file-title = Noe i `cases` er ikke en sak
lint-stray-file-why = En sak med feil navn ville ellers ikke blitt kontrollert.

lint-waiver-expired = Dispensasjonen fra `{ $rule }` for { $case } gikk ut { $day }
lint-waiver-expired-example = `expires = 2026-03-01`, og det er 4. mars.
lint-waiver-expired-help = Rett opp det regelen fant, og ta dispensasjonen ut av `waivers.toml`. Trengs den fortsatt, må en rolle godkjenne den på nytt.
lint-waiver-expired-title = En dispensasjon har gått ut
lint-waiver-expired-why = En dispensasjon varer i en begrenset tid, slik at noen ser på saken igjen. Når den har gått ut, gjelder den ikke.

lint-waiver-invalid = Dispensasjonen fra `{ $rule }` for { $case } gjelder ikke: { $cause }
lint-waiver-invalid-file = Ingen dispensasjoner gjelder: { $cause }
lint-waiver-invalid-example = Raden mangler `approver`.
lint-waiver-invalid-help = Rett opp raden i `waivers.toml`, eller ta den bort.
lint-waiver-invalid-title = En dispensasjon gjelder ikke
lint-waiver-invalid-why = Virksomheten må kunne vise hvem som godtok en mangel, hvorfor og hvor lenge. En dispensasjon som ikke sier det, gjelder ikke.
waiver-fault-added-in-future = dagen den ble lagt til (`added`), er ikke kommet ennå
waiver-fault-added-missing = den sier ikke hvilken dag den ble lagt til (`added`)
waiver-fault-approver-missing = den sier ikke hvilken rolle som har godkjent den (`approver`)
waiver-fault-approver-unknown = rollen i `approver` står ikke i `avvik.toml`
waiver-fault-case-missing = den sier ikke hvilken sak den gjelder (`case`)
waiver-fault-case-unknown = det er ingen slik sak; `case` skal være hele nummeret, eller `register` for det som ikke gjelder en sak
waiver-fault-ends-before = `expires` er tidligere enn `added`
waiver-fault-expires-missing = den sier ikke hvilken dag den går ut (`expires`)
waiver-fault-reason-missing = den har ingen begrunnelse (`reason`)
waiver-fault-rule-missing = den sier ikke hvilken regel den gjelder (`rule`)
waiver-fault-rule-unknown = det er ingen slik regel; den nærmeste er `{ $nearest }`
waiver-fault-too-long = den varer mer enn { $days } dager fra den ble lagt til

rule-group-format = form
rule-group-deadlines = frister
rule-group-documentation = dokumentasjon
rule-group-consistency = sammenheng
rule-group-trail = historikk
rule-group-privacy = personvern
rule-group-letters = brev
