lint-facts-missing = Saken er lukket uten { $keys }
lint-facts-missing-title = Det som alltid skal dokumenteres, mangler
lint-facts-missing-why = Fakta, virkninger og tiltak skal dokumenteres for hvert brudd, også når det ikke meldes, slik at tilsynet kan kontrollere det.
lint-facts-missing-example = Et feilsendt brev er lukket som lav risiko, men det står ikke hvor mange det gjaldt.
lint-facts-missing-help = Åpne saken igjen med `avvik reopen`, fyll ut med `avvik edit` eller `avvik assess`, og lukk den.

lint-background-missing = Saken er lukket uten { $keys }
lint-background-missing-title = Årsaken eller grunnlaget for vurderingen mangler
lint-background-missing-why = Uten årsaken lærer ingen av bruddet, og uten det risikoen ble vurdert på, kan ingen se om vurderingen holdt.
lint-background-missing-example = Saken er lukket med alle avgjørelser på plass, men `incident.root-cause` er tom.
lint-background-missing-help = Åpne saken igjen med `avvik reopen`, fyll ut med `avvik edit`, og lukk den. Det som er undersøkt uten svar, føres som `cannot-be-determined` eller med ord.

lint-unknown-in-closed-case = Saken er lukket mens noe fortsatt står som ikke kjent ennå: { $keys }
lint-unknown-in-closed-case-title = Noe er fortsatt ukjent i en lukket sak
lint-unknown-in-closed-case-why = «Ikke kjent ennå» er et lovlig svar så lenge noen undersøker. Når saken lukkes, er det enten kjent eller umulig å fastslå.
lint-unknown-in-closed-case-example = Antall berørte står som `not-known-yet` i en sak som ble lukket i mars.
lint-unknown-in-closed-case-help = Åpne saken igjen med `avvik reopen`, og før svaret med `avvik edit`, eller `cannot-be-determined` når det er undersøkt og ikke lar seg fastslå.

lint-first-steps-unanswered = Saken er lukket uten svar på alt som skal vurderes straks: { $keys }
lint-first-steps-unanswered-title = Det som skulle vurderes straks, er ikke besvart
lint-first-steps-unanswered-why = Hvert av de sju punktene er enten gjort eller ikke aktuelt. Et åpent punkt kan være bevis som ingen sikret.
lint-first-steps-unanswered-example = Saken er lukket, og `secure-evidence` står som `to-do`.
lint-first-steps-unanswered-help = Åpne saken igjen med `avvik reopen`, og før hvert punkt med `avvik edit --set first-considerations.….state=done`, eller `not-relevant`.

lint-processor-notice-missing = Bruddet har med en databehandler å gjøre, og dette mangler: { $keys }
lint-processor-notice-missing-title = Varselet fra databehandleren er ikke ført
lint-processor-notice-missing-why = Databehandleren skal varsle uten ugrunnet opphold. Uten tidspunktene kan ingen se om det skjedde.
lint-processor-notice-missing-example = Årsaken er `processor`, men det står ikke når databehandleren sa fra.
lint-processor-notice-missing-help = Før det med `avvik edit --set`, for eksempel `timeline.processor-told-us=…`.

lint-awareness-unexplained = Kjennskap er satt { $gap } etter det første tegnet, uten begrunnelse
lint-awareness-unexplained-title = Tidspunktet for kjennskap er ikke begrunnet
lint-awareness-unexplained-why = Fristen løper fra kjennskap. Går det lang tid fra det første tegnet, må virksomheten kunne vise hvorfor den ikke visste det før.
lint-awareness-unexplained-example = Bruddet ble oppdaget mandag og kjennskap er satt til torsdag. `aware-basis` er tom.
lint-awareness-unexplained-help = Skriv hvorfor med `avvik edit --set timeline.aware-basis=…`, eller rett tidspunktet.

lint-notification-incomplete = Bruddet er meldt, men saken mangler noe meldingen skal inneholde: { $keys }
lint-notification-incomplete-title = Meldingen mangler noe av innholdet den skal ha
lint-notification-incomplete-why = Meldingen skal minst beskrive bruddet, kontaktpunktet, konsekvensene og tiltakene. En foreløpig melding kan mangle noe; en fullstendig kan ikke.
lint-notification-incomplete-example = Siste melding er `final`, men antall registreringer er ikke ført.
lint-notification-incomplete-help = Fyll ut saken, og send det som mangler, med `avvik draft follow-up`.

lint-form-incomplete = Den fullstendige meldingen er sendt, men saken mangler noe Datatilsynet spør om: { $keys }
lint-form-incomplete-title = Noe Datatilsynet spør om, er ikke besvart
lint-form-incomplete-why = Datatilsynet spør om mer enn loven nevner. Det som ikke er besvart, må ofte ettersendes.
lint-form-incomplete-example = Meldingen er `complete`, men det står ikke hvor opplysningene er nå.
lint-form-incomplete-help = Fyll ut med `avvik edit` eller `avvik assess`, og ettersend det som er nytt.

lint-communication-incomplete = De berørte er informert, men saken mangler noe informasjonen skal inneholde: { $keys }
lint-communication-incomplete-title = Informasjonen til de berørte mangler noe
lint-communication-incomplete-why = De berørte skal få vite hva som skjedde, hvem de kan spørre, hva det kan føre til, og hva som er gjort. Det gjelder også når virksomheten informerer av eget tiltak.
lint-communication-incomplete-example = Brevet er sendt, men de sannsynlige konsekvensene er ikke ført.
lint-communication-incomplete-help = Fyll ut saken, og informer på nytt hvis teksten som ble sendt, manglet det.

lint-sent-text-missing = Teksten som ble sendt, er ikke tatt vare på
lint-sent-text-missing-title = En sendt tekst mangler
lint-sent-text-missing-why = Den som skal vise hva tilsynet eller de berørte fikk vite, trenger teksten slik den ble sendt.
lint-sent-text-missing-example = Brevet til de berørte er ført med `avvik notify`, men uten `--text`.
lint-sent-text-missing-help = Legg teksten uten mottakere under `sent/` og før `text.file` med `avvik edit`.

lint-reference-missing = Meldingen har verken referansenummer eller kvittering
lint-reference-missing-title = Referanse og kvittering mangler
lint-reference-missing-why = Uten referanse eller kvittering kan ikke virksomheten vise at meldingen kom fram. På telefon må det bes om dem.
lint-reference-missing-example = Meldingen er ført som sendt i Altinn, uten `reference` og `receipt`.
lint-reference-missing-help = Finn kvitteringen i Altinn, eller spør Datatilsynet, og før den med `avvik edit`.

lint-journal-missing = Et offentlig organ skal journalføre dette: `{ $key }` mangler
lint-journal-missing-title = Journalreferansen mangler
lint-journal-missing-why = Offentlige organer skal journalføre saksdokumenter som kommer inn eller går ut. Referansen gjør at saken finnes igjen i arkivet.
lint-journal-missing-example = En kommune har sendt melding til Datatilsynet, men `journal` er tom.
lint-journal-missing-help = Journalfør dokumentet og før referansen med `avvik edit`.

lint-copy-missing = Rollen `{ $role }` skal ha beskjed om hver sak, og det er ikke ført at den har fått det
lint-copy-missing-high-risk = Risikoen er høy, og det er ikke ført at rollen `{ $role }` har fått beskjed
lint-copy-missing-notified = Bruddet er meldt, og det er ikke ført at rollen `{ $role }` har fått kopi etterpå
lint-copy-missing-title = En som skal ha beskjed, har ikke fått det
lint-copy-missing-why = Registeret sier i `routing` hvem som skal ha beskjed når. En kopi som ikke er sendt, er en kontroll som ikke skjer.
lint-copy-missing-example = Ombudet skal ha kopi av alt som går til Datatilsynet. Meldingen er sendt, og ombudet står ikke under `told`.
lint-copy-missing-help = Gi beskjed, og før det med `avvik notify --to` og rollen.

lint-residual-risk-missing = Unntaket hviler på senere tiltak, men risikoen som er igjen, er ikke vurdert
lint-residual-risk-missing-measure = Unntaket hviler på senere tiltak, men det er ikke ført noe gjennomført tiltak mot virkningene
lint-residual-risk-missing-title = Unntakets vilkår er ikke vist
lint-residual-risk-missing-why = Unntaket gjelder bare når tiltakene gjør at den høye risikoen trolig ikke lenger blir til noe. Det må noen ha vurdert, og tiltaket må være gjort.
lint-residual-risk-missing-example = Unntaket er `risk-removed`, og `exemption.residual-risk` er tom.
lint-residual-risk-missing-help = Vurder det som er igjen, med `avvik assess`, og før tiltaket med `avvik measure done`.

lint-public-notice-missing = De berørte er unntatt fordi det er for krevende å nå dem, men ingenting er gjort kjent offentlig
lint-public-notice-missing-title = Offentlig kunngjøring mangler
lint-public-notice-missing-why = Er det uforholdsmessig krevende å nå hver enkelt, skal de få vite det like effektivt på en annen måte. Uten kunngjøring gjelder ikke unntaket.
lint-public-notice-missing-example = Unntaket er `disproportionate`, og det er ikke ført noen kunngjøring.
lint-public-notice-missing-help = Lag teksten med `avvik draft announcement`, gjør den kjent, og før den med `avvik notify --to persons --reaching public`.

lint-measure-incomplete = Tiltaket mangler { $keys }
lint-measure-incomplete-title = Et tiltak er ikke ført ferdig
lint-measure-incomplete-why = Et tiltak uten ansvarlig og dag blir fort ingens. Det som er gjort eller gitt opp, må kunne vises.
lint-measure-incomplete-example = «Rydde i tilgangene» står som `planned` uten `owner`.
lint-measure-incomplete-help = Fyll ut med `avvik edit`, som åpner filen.

lint-learning-missing = Saken er lukket uten svar på { $keys }
lint-learning-missing-title = Læringen er ikke ført
lint-learning-missing-why = De sju spørsmålene og kontrollen av virkningen er det som hindrer at det skjer igjen.
lint-learning-missing-example = Saken er lukket for hånd, og `effect-checked` er tom.
lint-learning-missing-help = Åpne saken igjen med `avvik reopen`, og svar når den lukkes på nytt med `avvik close`.

lint-not-all-informed = { $informed } er informert, men { $concerned } er berørt, og det står ikke hvorfor
lint-not-all-informed-title = Ikke alle er informert
lint-not-all-informed-why = Alle som er berørt, skal informeres. Kan noen ikke nås, eller skal de ikke ha brev, må grunnen stå.
lint-not-all-informed-example = 120 er berørt, og brevet gikk til 90. `not-all-because` er tom.
lint-not-all-informed-help = Informer resten, eller skriv hvorfor i `not-all-because` under informasjonen med `avvik edit`.

lint-role-without-contact = Rollen `{ $role }` skal ha beskjed, men har ingen kontaktadresse
lint-role-without-contact-title = En rolle kan ikke nås
lint-role-without-contact-why = En som skal ha beskjed når det haster, må kunne nås uten leting.
lint-role-without-contact-example = `routing.high-risk` nevner `head`, og `[roles.head]` har ingen `contact`.
lint-role-without-contact-help = Før en adresse for rollen, ikke for en person, i `avvik.toml`.
