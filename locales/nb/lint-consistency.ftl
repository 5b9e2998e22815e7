lint-facts-contradict = `{ $one }` og `{ $other }` kan ikke begge være riktige
lint-facts-contradict-title = To opplysninger motsier hverandre
lint-facts-contradict-why = Vurderingen og meldingen bygger på opplysningene. Motsier to av dem hverandre, er minst én feil.
lint-facts-contradict-example = Det er ført at ingen har opplysningene (`nobody`), men også at to har fått dem.
lint-facts-contradict-help = Kontroller begge, og rett den som er feil, med `avvik edit`.

lint-not-notified-despite-risk = Det er konkludert med at bruddet medfører en risiko, men besluttet ikke å melde
lint-not-notified-despite-risk-title = Ikke meldt til tross for risiko
lint-not-notified-despite-risk-why = Et brudd skal meldes med mindre det er lite trolig at det medfører en risiko. Har virksomheten selv konkludert med at det gjør det, har den ikke noe valg.
lint-not-notified-despite-risk-example = Risikoen er vurdert som `medium`, og beslutningen er `do-not-notify`.
lint-not-notified-despite-risk-help = Vurder saken på nytt med `avvik assess`. Enten må bruddet meldes, eller så må det begrunnes at risikoen er lav.

lint-sent-against-decision = Bruddet er meldt, men beslutningen er ikke å melde
lint-sent-against-decision-persons = De berørte er informert, men beslutningen er ikke å informere
lint-sent-against-decision-title = Det som er sendt, stemmer ikke med beslutningen
lint-sent-against-decision-why = Den nyeste vurderingen gjelder. Stemmer den ikke med det som er gjort, er en av delene feil, eller meldingen må trekkes.
lint-sent-against-decision-example = Bruddet er meldt, og en ny vurdering sier `do-not-notify`.
lint-sent-against-decision-help = Trekk meldingen med `avvik draft withdrawal` og `avvik notify --phase withdrawal`, eller vurder saken på nytt med `avvik assess`.

lint-closed-with-duty-open = Saken er lukket, men plikten «{ $duty }» er ikke oppfylt
lint-closed-with-duty-open-title = Saken er lukket før en plikt er oppfylt
lint-closed-with-duty-open-why = Ingen følger med på en lukket sak, så det som gjenstår, blir fort glemt.
lint-closed-with-duty-open-example = Første melding lovet mer, og saken ble lukket uten den.
lint-closed-with-duty-open-help = Oppfyll plikten og før det med `avvik notify`, eller gjenåpne saken med `avvik reopen`.

lint-protection-claimed = Unntaket viser til at opplysningene var beskyttet, men beskyttelsen er ført som «{ $is }»
lint-protection-claimed-title = Unntaket viser til en beskyttelse som ikke er på plass
lint-protection-claimed-why = Unntaket gjelder bare når opplysningene er uleselige for andre og nøkkelen ikke er på avveier.
lint-protection-claimed-example = Unntaket er `protected`, og `data.protection` er `may-be-subverted` fordi passordet lå i samme veske.
lint-protection-claimed-help = Rett det som er feil, med `avvik edit`, eller vurder saken på nytt med `avvik assess`.

lint-public-notice-instead = Risikoen er høy, men de berørte er bare informert gjennom en offentlig kunngjøring
lint-public-notice-instead-title = De berørte er ikke informert direkte, selv om risikoen er høy
lint-public-notice-instead-why = Ved høy risiko skal hver enkelt informeres direkte. En kunngjøring er bare nok når virksomheten har brukt og begrunnet unntaket for uforholdsmessig innsats.
lint-public-notice-instead-example = Risikoen er høy, og det er besluttet å informere. Alt som er gjort, er å legge ut en melding på nettsiden.
lint-public-notice-instead-help = Informer hver enkelt, eller før unntaket med begrunnelse med `avvik assess`.

lint-insecure-channel = De berørte er informert gjennom en usikker kanal: { $channel }
lint-insecure-channel-title = Usikker kanal til de berørte
lint-insecure-channel-why = E-post og SMS kan leses av andre og er lette å forveksle med svindel. Bruk sikker digital post eller brev når innholdet røper noe om mottakeren.
lint-insecure-channel-example = Brevet til pasientene ble sendt som vanlig e-post.
lint-insecure-channel-help = Bruk `digital-mail` eller `letter` neste gang. Røpet teksten ingenting om mottakeren, kan funnet godtas i `waivers.toml`.

lint-special-categories-low-risk = Saken gjelder særlige kategorier av personopplysninger, men det er ikke begrunnet at risikoen er lav
lint-special-categories-low-risk-title = Lav risiko er ikke begrunnet, selv om saken gjelder særlige kategorier
lint-special-categories-low-risk-why = Når saken gjelder helseopplysninger eller andre særlige kategorier, er risikoen sjelden lav. Da må begrunnelsen si hvorfor den er det her.
lint-special-categories-low-risk-example = Opplysningene er `health`, risikoen er `low`, og `factors.nature-of-data` er tom.
lint-special-categories-low-risk-help = Vurder saken på nytt med `avvik assess`, og skriv begrunnelsen i `factors.nature-of-data`.

lint-risk-below-matrix = Risikoen er satt til «{ $is }», men sannsynligheten og konsekvensen tilsier «{ $matrix }»
lint-risk-below-matrix-title = Risikoen er satt lavere enn matrisen tilsier
lint-risk-below-matrix-why = Risikoen følger av sannsynligheten og konsekvensen. Er den satt lavere, er det noe i svarene som ikke stemmer.
lint-risk-below-matrix-example = Skaden er vurdert som sannsynlig og alvorlig, men risikoen er satt til lav.
lint-risk-below-matrix-help = Vurder saken på nytt med `avvik assess`, og rett det svaret som ikke stemmer.

lint-cause-returned = Det samme har skjedd igjen etter at tiltaket i { $case } ble gjennomført
lint-cause-returned-title = Det samme har skjedd igjen
lint-cause-returned-why = Skjer det samme etter at årsaken skulle være fjernet, har ikke tiltaket virket. Det må noen ta stilling til. Regelen ser på sakene som kontrolleres sammen, og nevner bare den nyeste. Strakstiltak regnes ikke med.
lint-cause-returned-example = Et brev gikk til feil mottaker i januar, og rutinen ble endret i mars. I oktober skjedde det igjen.
lint-cause-returned-help = Vurder om tiltaket i den andre saken er godt nok, og før saksnummeret i `incident.related` med `avvik edit`.

lint-role-unknown = Rollen `{ $role }` i `routing` finnes ikke i `[roles]`
lint-role-unknown-title = `routing` nevner en ukjent rolle
lint-role-unknown-why = En rolle som ikke finnes, får aldri beskjed.
lint-role-unknown-example = `routing.notified` nevner `ombud`, men rollen heter `dpo`.
lint-role-unknown-help = Rett navnet i `avvik.toml`, eller legg til rollen.

lint-id-differs = I filen står saksnummeret { $says }, men filen heter { $named }
lint-id-differs-title = Saksnummeret i filen er et annet enn i filnavnet
lint-id-differs-why = Det er filnavnet som gjelder. Står det et annet nummer i filen, kan en sak være kopiert over en annen.
lint-id-differs-example = `2026-0007.toml` begynner med `id = "2026-0005"`.
lint-id-differs-help = Rett `id` i filen. Er det en kopi, hent tilbake den rette saken med `git restore`.

lint-id-duplicate = Saksnummeret { $id } står også i `{ $file }`
lint-id-duplicate-title = To filer har samme saksnummer
lint-id-duplicate-why = Har to filer samme saksnummer, går det ikke fram hvilken som gjelder. Regelen ser på sakene som kontrolleres sammen.
lint-id-duplicate-example = Noen kopierte `2026-0005.toml` til `2026-0009.toml` og endret alt unntatt `id`.
lint-id-duplicate-help = Gi den ene saken et eget nummer, eller slett filen hvis den er en kopi.

lint-schema-line-missing = Filen sier ikke hvilket skjema den følger
lint-schema-line-missing-title = Linjen som nevner skjema, mangler
lint-schema-line-missing-why = Med linjen `#:schema` øverst kan editoren hjelpe til med nøkler og koder, så det blir færre feil.
lint-schema-line-missing-example = Saken ble skrevet i en teksteditor, og filen begynner rett på `id`.
lint-schema-line-missing-help = Sett `#:schema ../../case.schema.json` som første linje.
