### Namna på felta og delane i saksfila, og på verdiar som ikkje er heilt kjende.

section-case = Saka
field-id = Saksnummer
field-title = Tittel
field-registered = Registrert
field-reported-by = Meldt inn av
field-reported-through = Oppdaga gjennom
field-discovery = Meir om oppdaginga
field-journal = Arkivreferanse

section-incident = Hendinga
field-incident-what = Kva som har skjedd
field-incident-how = Korleis det oppstod
field-incident-systems = System og stader
field-incident-kinds = Type brot
field-incident-scenarios = Type hending
field-incident-cause = Årsak
field-incident-deliberate = Gjort med vilje
field-incident-root-cause = Årsaksanalyse
field-incident-routines-breached = Rutinar som ikkje vart følgde
field-incident-safeguards = Tryggingstiltak då det skjedde
field-incident-ongoing = Går føre seg enno
field-incident-related = Tilknytte saker

section-breach-test = Dei tre vilkåra for brot
field-breach-test-security-breach = Brot på tryggleiken
field-breach-test-harmful-event = Tap, endring, utlevering eller tilgang
field-breach-test-personal-data = Gjeld personopplysningar
field-breach-test-reasons = Grunngjeving

section-timeline = Tidslinje
field-timeline-occurred-from = Brotet byrja
field-timeline-occurred-to = Brotet tok slutt
field-timeline-suspected = Mistanke
field-timeline-discovered = Oppdaga
field-timeline-processor-aware = Kjennskap hos databehandlaren
field-timeline-processor-told-us = Varsla av databehandlaren
field-timeline-aware = Kjennskap
field-timeline-aware-basis = Grunnlag for kjennskap
field-timeline-remarks = Merknader

section-data = Personopplysningane
field-data-categories = Type personopplysningar
field-data-description = Kva opplysningane fortel
field-data-revealing = Røper noko om den enkelte
field-data-sensitive-context = Kvifor opplysningane er følsame
field-data-records = Talet på registreringar
field-data-protection = Vern
field-data-protection-detail = Meir om vernet

section-persons = Dei det gjeld
field-persons-count = Kor mange det gjeld
field-persons-kinds = Grupper det gjeld
field-persons-relation = Relasjon til verksemda
field-persons-description = Meir om dei det gjeld
field-persons-identifiability = Identifisering

section-recipients = Uvedkomande mottakarar
field-recipients-count = Talet på mottakarar
field-recipients-reach = Kven som har opplysningane
field-recipients-description = Type mottakarar
field-recipients-did = Kva mottakarane gjorde
field-recipients-data-now = Kvar opplysningane er no
field-recipients-deletion-confirmed = Stadfesta sletta eller returnert

section-impact = Følgjer av brotet
field-impact-disclosure = Utlevering
field-impact-alteration = Endring
field-impact-outage = Tilgjenge
field-impact-restored = Gjenoppretta
field-impact-backup = Tryggingskopi
field-impact-felt = Kva dei det gjeld, har merka
field-impact-misuse = Misbruk

section-processor = Databehandlaren
field-processor-name = Namn
field-processor-contact = Kontaktpunkt
field-processor-report = Rapporten frå databehandlaren
field-processor-may-notify = Kan melde på våre vegner
field-processor-authority-reference = Kvar fullmakta står
field-processor-joint-notification = Felles melding

section-party = Annan part { $number }
field-party-role = Rolle
field-party-name = Namn
field-party-contact = Kontaktpunkt

section-cross-border = Behandling over landegrensene
field-cross-border-concerned = Gjeld fleire land
field-cross-border-lead-authority = Leiande tilsynsstyresmakt
field-cross-border-countries = Land med folk det gjeld

section-first-considerations = Dei første vurderingane
section-first-considerations-map-events = { section-first-considerations }
field-first-considerations-map-events-state = Kartleggje hendingsgangen
field-first-considerations-map-events-note = Merknad om hendingsgangen
section-first-considerations-limit-damage = { section-first-considerations }
field-first-considerations-limit-damage-state = Avgrense skaden
field-first-considerations-limit-damage-note = Merknad om skaden
section-first-considerations-switch-off = { section-first-considerations }
field-first-considerations-switch-off-state = Slå av system
field-first-considerations-switch-off-note = Merknad om systema
section-first-considerations-stop-access = { section-first-considerations }
field-first-considerations-stop-access-state = Stoppe tilgang
field-first-considerations-stop-access-note = Merknad om tilgangen
section-first-considerations-restore-data = { section-first-considerations }
field-first-considerations-restore-data-state = Gjenopprette opplysningar
field-first-considerations-restore-data-note = Merknad om gjenopprettinga
section-first-considerations-report-crime = { section-first-considerations }
field-first-considerations-report-crime-state = Melde til politiet
field-first-considerations-report-crime-note = Merknad om politimeldinga
section-first-considerations-secure-evidence = { section-first-considerations }
field-first-considerations-secure-evidence-state = Sikre bevis
field-first-considerations-secure-evidence-note = Merknad om bevisa

section-measure = Tiltak { $number }
field-measure-what = Kva som skal gjerast
field-measure-kind = Type tiltak
field-measure-aim = Retning
field-measure-owner = Ansvarleg
field-measure-due = Frist
field-measure-state = Status
field-measure-decided = Vedteke
field-measure-done = Avslutta
field-measure-result = Resultat

section-assessment = Vurdering { $number }
field-assessment-at = Vurdert
field-assessment-by = Vurdert av
field-assessment-likelihood = Kor sannsynleg
field-assessment-consequence = Konsekvens
field-assessment-risk = Risiko
field-assessment-harms = Mogleg skade
field-assessment-consequences = Sannsynlege konsekvensar
section-assessment-factors = Moment i risikovurderinga
field-assessment-factors-nature-of-data = Kva slags opplysningar
field-assessment-factors-number-of-persons = Kor mange det gjeld
field-assessment-factors-kind-of-harm = Type skade
field-assessment-factors-action-needed = Behov for tiltak
field-assessment-factors-cause = Årsak
field-assessment-factors-who-has-data = Kven som har opplysningane
field-assessment-factors-identifiability = Identifisering
field-assessment-factors-protection = Kryptering og anna vern
field-assessment-factors-trusted-recipient = Tillit til mottakaren
field-assessment-factors-backup = Tryggingskopi og gjenoppretting
field-assessment-factors-duration = Kor lenge det varte
field-assessment-reasons = Grunngjeving (risiko)
field-assessment-authority = Melding til Datatilsynet
field-assessment-authority-reasons = Grunngjeving (melding)
field-assessment-persons = Informasjon til dei det gjeld
field-assessment-persons-reasons = Grunngjeving (informasjon)
section-assessment-exemption = Unntak frå plikta til å informere
field-assessment-exemption-ground = Unntak
field-assessment-exemption-reasons = Grunngjeving
field-assessment-exemption-residual-risk = Risiko som står att
field-assessment-exemption-public-communication = Offentleg kunngjering
field-assessment-look-again = Grunn til ny vurdering
field-assessment-look-again-on = Dato for ny vurdering
section-assessment-approval = Godkjenning
field-assessment-approval-by = Godkjend av
field-assessment-approval-at = Godkjend
field-assessment-approval-fingerprint = Fingeravtrykk
field-assessment-approval-remarks = Merknader

section-advice = Råd frå personvernombodet, nr. { $number }
field-advice-at = Gjeve
field-advice-text = Råd
field-advice-not-followed-because = Kvifor det ikkje vart følgt

section-notification = Melding til Datatilsynet, nr. { $number }
field-notification-at = Send
field-notification-phase = Type melding
field-notification-channel = Kanal
field-notification-by = Send av
field-notification-reference = Referansen til Datatilsynet
field-notification-receipt = Kvittering
field-notification-journal = Arkivreferanse
field-notification-delay-reasons = Grunngjeving for forseinkinga
field-notification-more-by = Meir lova innan
field-notification-answer = Svar frå Datatilsynet
section-notification-text = Teksten som vart send
field-notification-text-file = Fil
field-notification-text-sha256 = SHA-256
section-notification-facts = Opplysningane som vart melde
field-notification-facts-file = Fil
field-notification-facts-sha256 = SHA-256

section-communication = Informasjon til dei det gjeld, nr. { $number }
field-communication-at = Send
field-communication-reaching = Informert
field-communication-channel = Kanal
field-communication-count = Kor mange som er informerte
field-communication-audience = Skrive for
field-communication-not-all-because = Kvifor ikkje alle er informerte
field-communication-by = Send av
field-communication-journal = Arkivreferanse
section-communication-text = Teksten som vart send
field-communication-text-file = Fil
field-communication-text-sha256 = SHA-256

section-told = Varsel til andre, nr. { $number }
field-told-at = Varsla
field-told-who = Kven
field-told-channel = Kanal
field-told-reference = Referansen til mottakaren
field-told-about = Kva det vart varsla om
section-told-text = Teksten som vart send
field-told-text-file = Fil
field-told-text-sha256 = SHA-256

section-closing = Lukking
field-closing-at = Lukka
field-closing-by = Lukka av
section-closing-learning = Læring av hendinga
field-closing-learning-why-not-prevented = Kvifor det ikkje vart hindra
field-closing-learning-changes = Endringar i system og styrande dokument
field-closing-learning-control = Kontroll
field-closing-learning-supplier = Leverandør
field-closing-learning-awareness = Kva dei tilsette visste
field-closing-learning-training = Opplæring
field-closing-learning-resources = Ressursar
field-closing-effect-checked = Kontroll av verknaden av tiltaka
field-closing-reopened = Opna på nytt
field-closing-reopened-because = Kvifor saka vart opna på nytt

## Verdiar

value-not-known-yet = ikkje kjent enno
value-cannot-be-determined = kan ikkje fastslåast
value-about = om lag { $value }
value-range = { $from }–{ $to }
