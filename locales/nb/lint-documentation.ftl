lint-facts-missing = Saken er lukket uten { $keys }
lint-facts-missing-title = Det som alltid skal dokumenteres, mangler
lint-facts-missing-why = Fakta, virkninger og tiltak skal dokumenteres for hvert brudd, også når det ikke meldes, slik at tilsynet kan kontrollere det.
lint-facts-missing-example = Et feilsendt brev er lukket som lav risiko, men det står ikke hvor mange det gjaldt.
lint-facts-missing-help = Åpne saken igjen med `avvik reopen`, fyll ut med `avvik edit` eller `avvik assess`, og lukk den.

lint-background-missing = Saken er lukket uten { $keys }
lint-background-missing-title = Årsaken eller grunnlaget for vurderingen mangler
lint-background-missing-why = Uten årsaken kan ingen lære av bruddet, og uten grunnlaget kan ingen etterprøve vurderingen.
lint-background-missing-example = Saken er lukket med alle avgjørelser på plass, men `incident.root-cause` er tom.
lint-background-missing-help = Åpne saken igjen med `avvik reopen`, fyll ut med `avvik edit`, og lukk den. Er noe undersøkt uten at dere fant svaret, føres det som `cannot-be-determined` eller forklares med ord.

lint-unknown-in-closed-case = Saken er lukket, men dette står fortsatt som ikke kjent ennå: { $keys }
lint-unknown-in-closed-case-title = Noe er fortsatt ukjent i en lukket sak
lint-unknown-in-closed-case-why = «Ikke kjent ennå» er et godt nok svar så lenge noen undersøker. Når saken lukkes, er svaret enten kjent eller umulig å finne.
lint-unknown-in-closed-case-example = Antall berørte står som `not-known-yet` i en sak som ble lukket i mars.
lint-unknown-in-closed-case-help = Åpne saken igjen med `avvik reopen`, og før svaret med `avvik edit`. Er det undersøkt og ikke mulig å fastslå, føres det som `cannot-be-determined`.

lint-first-steps-unanswered = Saken er lukket uten at alt som skal vurderes straks, er besvart: { $keys }
lint-first-steps-unanswered-title = Det som skulle vurderes straks, er ikke besvart
lint-first-steps-unanswered-why = Hvert av de sju punktene er enten gjort eller ikke aktuelt. Er et punkt ubesvart, kan det være at ingen sikret bevis.
lint-first-steps-unanswered-example = Saken er lukket, og `secure-evidence` står som `to-do`.
lint-first-steps-unanswered-help = Åpne saken igjen med `avvik reopen`, og før hvert punkt med `avvik edit --set first-considerations.….state=done`, eller `not-relevant`.

lint-processor-notice-missing = Bruddet gjelder en databehandler, men dette er ikke ført: { $keys }
lint-processor-notice-missing-title = Varselet fra databehandleren er ikke ført
lint-processor-notice-missing-why = Databehandleren skal varsle uten ugrunnet opphold. Uten tidspunktene kan ingen se om det ble gjort.
lint-processor-notice-missing-example = Årsaken er `processor`, men det står ikke når databehandleren varslet.
lint-processor-notice-missing-help = Før det med `avvik edit --set`, for eksempel `timeline.processor-told-us=…`.

lint-awareness-unexplained = Tidspunktet for kjennskap er { $gap } etter det første tegnet på bruddet, og det er ikke begrunnet
lint-awareness-unexplained-title = Tidspunktet for kjennskap er ikke begrunnet
lint-awareness-unexplained-why = Fristen løper fra virksomheten fikk kjennskap til bruddet. Går det lang tid fra det første tegnet, må virksomheten kunne vise hvorfor den ikke visste det før.
lint-awareness-unexplained-example = Bruddet ble oppdaget mandag, og kjennskap er ført til torsdag. `aware-basis` er tom.
lint-awareness-unexplained-help = Skriv hvorfor med `avvik edit --set timeline.aware-basis=…`, eller rett tidspunktet.

lint-notification-incomplete = Bruddet er meldt, men saken mangler noe som meldingen skal inneholde: { $keys }
lint-notification-incomplete-title = Meldingen mangler noe av innholdet den skal ha
lint-notification-incomplete-why = Meldingen skal minst beskrive bruddet, kontaktpunktet, konsekvensene og tiltakene. En foreløpig melding kan mangle noe av dette, men ikke en fullstendig.
lint-notification-incomplete-example = Siste melding er `final`, men antall registreringer er ikke ført.
lint-notification-incomplete-help = Fyll ut saken, og send det som mangler, med `avvik draft follow-up`.

lint-form-incomplete = Den fullstendige meldingen er sendt, men saken mangler noe som Datatilsynet spør om: { $keys }
lint-form-incomplete-title = Noe Datatilsynet spør om, er ikke besvart
lint-form-incomplete-why = Datatilsynet spør om mer enn loven nevner. Det som ikke er besvart, må ofte ettersendes.
lint-form-incomplete-example = Meldingen er `complete`, men det står ikke hvor opplysningene er nå.
lint-form-incomplete-help = Fyll ut med `avvik edit` eller `avvik assess`, og ettersend det som er nytt.

lint-communication-incomplete = De berørte er informert, men saken mangler noe som informasjonen skal inneholde: { $keys }
lint-communication-incomplete-title = Informasjonen til de berørte mangler noe
lint-communication-incomplete-why = De berørte skal få vite hva som skjedde, hvem de kan spørre, hva det kan føre til, og hva som er gjort. Det gjelder også når virksomheten informerer av eget tiltak.
lint-communication-incomplete-example = Brevet er sendt, men de sannsynlige konsekvensene er ikke ført.
lint-communication-incomplete-help = Fyll ut saken, og informer på nytt hvis teksten som ble sendt, manglet det.

lint-sent-text-missing = Teksten som ble sendt, er ikke tatt vare på
lint-sent-text-missing-title = En sendt tekst mangler
lint-sent-text-missing-why = For å vise hva tilsynet eller de berørte fikk vite, må virksomheten ha teksten slik den ble sendt.
lint-sent-text-missing-example = Brevet til de berørte er ført med `avvik notify`, men uten `--text`.
lint-sent-text-missing-help = Legg teksten uten mottakere under `sent/`, og før hvor den ligger, i `text.file` med `avvik edit`.

lint-reference-missing = Meldingen har verken referansenummer eller kvittering
lint-reference-missing-title = Referanse og kvittering mangler
lint-reference-missing-why = Uten referanse eller kvittering kan ikke virksomheten vise at meldingen kom fram. Den som melder på telefon, må be om dem.
lint-reference-missing-example = Meldingen er ført som sendt i Altinn, uten `reference` og `receipt`.
lint-reference-missing-help = Finn kvitteringen i Altinn, eller spør Datatilsynet, og før den med `avvik edit`.

lint-journal-missing = Offentlige organer skal journalføre dette, men `{ $key }` mangler
lint-journal-missing-title = Journalreferansen mangler
lint-journal-missing-why = Offentlige organer skal journalføre saksdokumenter som kommer inn eller går ut. Med referansen er det lett å finne saken igjen i arkivet.
lint-journal-missing-example = En kommune har sendt melding til Datatilsynet, men `journal` er tom.
lint-journal-missing-help = Journalfør dokumentet og før referansen med `avvik edit`.

lint-copy-missing = Rollen `{ $role }` skal ha beskjed om hver sak, og det er ikke ført at den har fått det
lint-copy-missing-high-risk = Risikoen er høy, og det er ikke ført at rollen `{ $role }` har fått beskjed
lint-copy-missing-notified = Bruddet er meldt, og det er ikke ført at rollen `{ $role }` har fått kopi etterpå
lint-copy-missing-title = Noen som skal ha beskjed, har ikke fått det
lint-copy-missing-why = Registeret sier i `routing` hvem som skal ha beskjed når. Får de ikke beskjed, kan de heller ikke kontrollere.
lint-copy-missing-example = Ombudet skal ha kopi av alt som går til Datatilsynet. Meldingen er sendt, og ombudet står ikke under `told`.
lint-copy-missing-help = Gi beskjed, og før det med `avvik notify --to` og rollen.

lint-residual-risk-missing = Unntaket bygger på senere tiltak, men risikoen som gjenstår, er ikke vurdert
lint-residual-risk-missing-measure = Unntaket bygger på senere tiltak, men det er ikke ført at noe tiltak mot følgene er gjennomført
lint-residual-risk-missing-title = Det er ikke vist at vilkårene for unntaket er oppfylt
lint-residual-risk-missing-why = Unntaket gjelder bare når tiltakene gjør at den høye risikoen trolig ikke lenger er reell. Noen må ha vurdert det, og tiltaket må være gjennomført.
lint-residual-risk-missing-example = Unntaket er `risk-removed`, og `exemption.residual-risk` er tom.
lint-residual-risk-missing-help = Vurder risikoen som gjenstår, med `avvik assess`, og før tiltaket med `avvik measure done`.

lint-public-notice-missing = De berørte er ikke informert fordi det er for krevende å nå dem, men bruddet er heller ikke kunngjort
lint-public-notice-missing-title = Offentlig kunngjøring mangler
lint-public-notice-missing-why = Er det uforholdsmessig krevende å nå hver enkelt, skal de berørte informeres like effektivt på en annen måte. Uten kunngjøring gjelder ikke unntaket.
lint-public-notice-missing-example = Unntaket er `disproportionate`, og det er ikke ført noen kunngjøring.
lint-public-notice-missing-help = Lag teksten med `avvik draft announcement`, kunngjør den, og før det med `avvik notify --to persons --reaching public`.

lint-measure-incomplete = Tiltaket er ført uten { $keys }
lint-measure-incomplete-title = Et tiltak er ikke ført fullstendig
lint-measure-incomplete-why = Et tiltak uten ansvarlig og frist blir lett liggende. Det må kunne dokumenteres hva som ble gjort, eller hvorfor det ikke ble gjort.
lint-measure-incomplete-example = «Rydde i tilgangene» står som `planned` uten `owner`.
lint-measure-incomplete-help = Fyll ut med `avvik edit`, som åpner filen.

lint-learning-missing = Saken er lukket uten svar på { $keys }
lint-learning-missing-title = Læringen er ikke ført
lint-learning-missing-why = De sju spørsmålene og kontrollen av virkningen skal hindre at det samme skjer igjen.
lint-learning-missing-example = Saken er lukket for hånd, og `effect-checked` er tom.
lint-learning-missing-help = Åpne saken igjen med `avvik reopen`, og svar når den lukkes på nytt med `avvik close`.

lint-not-all-informed = { $informed } er informert, men { $concerned } er berørt, og det er ikke begrunnet
lint-not-all-informed-title = Ikke alle er informert
lint-not-all-informed-why = Alle berørte skal informeres. Kan noen ikke nås, eller skal noen ikke informeres, må det begrunnes.
lint-not-all-informed-example = 120 er berørt, og brevet gikk til 90. `not-all-because` er tom.
lint-not-all-informed-help = Informer resten, eller skriv begrunnelsen i `not-all-because` under informasjonen med `avvik edit`.

lint-role-without-contact = Rollen `{ $role }` skal ha beskjed, men har ingen kontaktadresse
lint-role-without-contact-title = En rolle kan ikke nås
lint-role-without-contact-why = Den som skal ha beskjed når det haster, må kunne nås uten at noen må lete.
lint-role-without-contact-example = `routing.high-risk` nevner `head`, og `[roles.head]` har ingen `contact`.
lint-role-without-contact-help = Før en adresse for rollen, ikke for en person, i `avvik.toml`.
