### Navnene på feltene og delene i saksfilen, og på verdier som ikke er helt kjent.

section-case = Saken
field-id = Saksnummer
field-title = Tittel
field-registered = Registrert
field-reported-by = Innmeldt av
field-reported-through = Oppdaget gjennom
field-discovery = Mer om oppdagelsen
field-journal = Arkivreferanse

section-incident = Hendelsen
field-incident-what = Hva som har skjedd
field-incident-how = Hvordan det oppsto
field-incident-systems = Systemer og steder
field-incident-kinds = Type brudd
field-incident-scenarios = Type hendelse
field-incident-cause = Årsak
field-incident-deliberate = Gjort med vilje
field-incident-root-cause = Årsaksanalyse
field-incident-routines-breached = Rutiner som ikke ble fulgt
field-incident-safeguards = Sikkerhetstiltak da det skjedde
field-incident-ongoing = Pågår fortsatt
field-incident-related = Tilknyttede saker

section-breach-test = De tre vilkårene for brudd
field-breach-test-security-breach = Brudd på sikkerheten
field-breach-test-harmful-event = Tap, endring, utlevering eller tilgang
field-breach-test-personal-data = Gjelder personopplysninger
field-breach-test-reasons = Begrunnelse

section-timeline = Tidslinje
field-timeline-occurred-from = Bruddet begynte
field-timeline-occurred-to = Bruddet tok slutt
field-timeline-suspected = Mistanke
field-timeline-discovered = Oppdaget
field-timeline-processor-aware = Databehandlerens kjennskap
field-timeline-processor-told-us = Varslet av databehandleren
field-timeline-aware = Kjennskap
field-timeline-aware-basis = Grunnlag for kjennskap
field-timeline-remarks = Merknader

section-data = Personopplysningene
field-data-categories = Type personopplysninger
field-data-description = Hva opplysningene forteller
field-data-revealing = Røper noe om den enkelte
field-data-sensitive-context = Hvorfor opplysningene er følsomme
field-data-records = Antall registreringer
field-data-protection = Beskyttelse
field-data-protection-detail = Mer om beskyttelsen

section-persons = De berørte
field-persons-count = Antall berørte
field-persons-kinds = Grupper av berørte
field-persons-relation = Relasjon til virksomheten
field-persons-description = Mer om de berørte
field-persons-identifiability = Identifisering

section-recipients = Uvedkommende mottakere
field-recipients-count = Antall mottakere
field-recipients-reach = Hvem som har opplysningene
field-recipients-description = Type mottakere
field-recipients-did = Hva mottakerne gjorde
field-recipients-data-now = Hvor opplysningene er nå
field-recipients-deletion-confirmed = Bekreftet slettet eller returnert

section-impact = Følger av bruddet
field-impact-disclosure = Utlevering
field-impact-alteration = Endring
field-impact-outage = Tilgjengelighet
field-impact-restored = Gjenopprettet
field-impact-backup = Sikkerhetskopi
field-impact-felt = Hva de berørte har merket
field-impact-misuse = Misbruk

section-processor = Databehandleren
field-processor-name = Navn
field-processor-contact = Kontaktpunkt
field-processor-report = Databehandlerens rapport
field-processor-may-notify = Kan melde på våre vegne
field-processor-authority-reference = Hvor fullmakten står
field-processor-joint-notification = Felles melding

section-party = Annen part { $number }
field-party-role = Rolle
field-party-name = Navn
field-party-contact = Kontaktpunkt

section-cross-border = Grenseoverskridende behandling
field-cross-border-concerned = Gjelder flere land
field-cross-border-lead-authority = Ledende tilsynsmyndighet
field-cross-border-countries = Land med berørte

section-first-considerations = De første vurderingene
section-first-considerations-map-events = { section-first-considerations }
field-first-considerations-map-events-state = Kartlegge hendelsesforløpet
field-first-considerations-map-events-note = Merknad om hendelsesforløpet
section-first-considerations-limit-damage = { section-first-considerations }
field-first-considerations-limit-damage-state = Begrense skaden
field-first-considerations-limit-damage-note = Merknad om skaden
section-first-considerations-switch-off = { section-first-considerations }
field-first-considerations-switch-off-state = Slå av systemer
field-first-considerations-switch-off-note = Merknad om systemene
section-first-considerations-stop-access = { section-first-considerations }
field-first-considerations-stop-access-state = Stoppe tilgang
field-first-considerations-stop-access-note = Merknad om tilgangen
section-first-considerations-restore-data = { section-first-considerations }
field-first-considerations-restore-data-state = Gjenopprette opplysninger
field-first-considerations-restore-data-note = Merknad om gjenopprettingen
section-first-considerations-report-crime = { section-first-considerations }
field-first-considerations-report-crime-state = Anmelde til politiet
field-first-considerations-report-crime-note = Merknad om anmeldelsen
section-first-considerations-secure-evidence = { section-first-considerations }
field-first-considerations-secure-evidence-state = Sikre bevis
field-first-considerations-secure-evidence-note = Merknad om bevisene

section-measure = Tiltak { $number }
field-measure-what = Hva som skal gjøres
field-measure-kind = Type tiltak
field-measure-aim = Retning
field-measure-owner = Ansvarlig
field-measure-due = Frist
field-measure-state = Status
field-measure-decided = Besluttet
field-measure-done = Avsluttet
field-measure-result = Resultat

section-assessment = Vurdering { $number }
field-assessment-at = Vurdert
field-assessment-by = Vurdert av
field-assessment-likelihood = Sannsynlighet
field-assessment-consequence = Konsekvens
field-assessment-risk = Risiko
field-assessment-harms = Mulig skade
field-assessment-consequences = Sannsynlige konsekvenser
section-assessment-factors = Momenter i risikovurderingen
field-assessment-factors-nature-of-data = Opplysningenes art
field-assessment-factors-number-of-persons = Antall berørte
field-assessment-factors-kind-of-harm = Type skade
field-assessment-factors-action-needed = Behov for tiltak
field-assessment-factors-cause = Årsak
field-assessment-factors-who-has-data = Hvem som har opplysningene
field-assessment-factors-identifiability = Identifisering
field-assessment-factors-protection = Kryptering og annen beskyttelse
field-assessment-factors-trusted-recipient = Tillit til mottakeren
field-assessment-factors-backup = Sikkerhetskopi og gjenoppretting
field-assessment-factors-duration = Varighet
field-assessment-reasons = Begrunnelse (risiko)
field-assessment-authority = Melding til Datatilsynet
field-assessment-authority-reasons = Begrunnelse (melding)
field-assessment-persons = Informasjon til de berørte
field-assessment-persons-reasons = Begrunnelse (informasjon)
section-assessment-exemption = Unntak fra plikten til å informere
field-assessment-exemption-ground = Unntak
field-assessment-exemption-reasons = Begrunnelse
field-assessment-exemption-residual-risk = Gjenværende risiko
field-assessment-exemption-public-communication = Offentlig kunngjøring
field-assessment-look-again = Grunn til ny vurdering
field-assessment-look-again-on = Dato for ny vurdering
section-assessment-approval = Godkjenning
field-assessment-approval-by = Godkjent av
field-assessment-approval-at = Godkjent
field-assessment-approval-fingerprint = Fingeravtrykk
field-assessment-approval-remarks = Merknader

section-advice = Råd fra personvernombudet, nr. { $number }
field-advice-at = Gitt
field-advice-text = Råd
field-advice-not-followed-because = Hvorfor det ikke ble fulgt

section-notification = Melding til Datatilsynet, nr. { $number }
field-notification-at = Sendt
field-notification-phase = Type melding
field-notification-channel = Kanal
field-notification-by = Sendt av
field-notification-reference = Datatilsynets referanse
field-notification-receipt = Kvittering
field-notification-journal = Arkivreferanse
field-notification-delay-reasons = Begrunnelse for forsinkelsen
field-notification-more-by = Mer lovet innen
field-notification-answer = Svar fra Datatilsynet
section-notification-text = Teksten som ble sendt
field-notification-text-file = Fil
field-notification-text-sha256 = SHA-256
section-notification-facts = Opplysningene som ble meldt
field-notification-facts-file = Fil
field-notification-facts-sha256 = SHA-256

section-communication = Informasjon til de berørte, nr. { $number }
field-communication-at = Sendt
field-communication-reaching = Informert
field-communication-channel = Kanal
field-communication-count = Antall informerte
field-communication-audience = Skrevet for
field-communication-not-all-because = Hvorfor ikke alle er informert
field-communication-by = Sendt av
field-communication-journal = Arkivreferanse
section-communication-text = Teksten som ble sendt
field-communication-text-file = Fil
field-communication-text-sha256 = SHA-256

section-told = Varsel til andre, nr. { $number }
field-told-at = Varslet
field-told-who = Hvem
field-told-channel = Kanal
field-told-reference = Mottakerens referanse
field-told-about = Hva det ble varslet om
section-told-text = Teksten som ble sendt
field-told-text-file = Fil
field-told-text-sha256 = SHA-256

section-closing = Lukking
field-closing-at = Lukket
field-closing-by = Lukket av
section-closing-learning = Læring av hendelsen
field-closing-learning-why-not-prevented = Hvorfor det ikke ble hindret
field-closing-learning-changes = Endringer i systemer og styrende dokumenter
field-closing-learning-control = Kontroll
field-closing-learning-supplier = Leverandør
field-closing-learning-awareness = De ansattes bevissthet
field-closing-learning-training = Opplæring
field-closing-learning-resources = Ressurser
field-closing-effect-checked = Kontroll av tiltakenes virkning
field-closing-reopened = Gjenåpnet
field-closing-reopened-because = Hvorfor saken ble gjenåpnet

## Verdier

value-not-known-yet = ikke kjent ennå
value-cannot-be-determined = kan ikke fastslås
value-about = omtrent { $value }
value-range = { $from }–{ $to }
