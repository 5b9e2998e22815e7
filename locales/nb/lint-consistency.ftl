lint-facts-contradict = `{ $one }` og `{ $other }` kan ikke stemme begge to
lint-facts-contradict-title = To opplysninger motsier hverandre
lint-facts-contradict-why = Vurderingen og meldingen hviler på opplysningene. Når to av dem ikke kan stemme begge to, er minst én feil.
lint-facts-contradict-example = Ingen har opplysningene (`nobody`), og det står at to har fått dem.
lint-facts-contradict-help = Kontroller begge, og rett den som er feil, med `avvik edit`.

lint-not-notified-despite-risk = Konklusjonen er at det er en risiko, men det er besluttet ikke å melde
lint-not-notified-despite-risk-title = Ikke meldt til tross for risiko
lint-not-notified-despite-risk-why = Et brudd skal meldes med mindre det er lite trolig at det medfører en risiko. Er konklusjonen at det gjør det, er det ikke noe valg.
lint-not-notified-despite-risk-example = Risikoen er vurdert som `medium`, og beslutningen er `do-not-notify`.
lint-not-notified-despite-risk-help = Vurder saken på nytt med `avvik assess`: enten meldes det, eller så må det begrunnes at risikoen er lav.

lint-sent-against-decision = Bruddet er meldt, men beslutningen er ikke å melde
lint-sent-against-decision-persons = De berørte er informert, men beslutningen er ikke å informere
lint-sent-against-decision-title = Det som er sendt, stemmer ikke med beslutningen
lint-sent-against-decision-why = Den nyeste vurderingen gjelder. Stemmer den ikke med det som er gjort, er en av delene feil, eller meldingen må trekkes.
lint-sent-against-decision-example = Bruddet er meldt, og en ny vurdering sier `do-not-notify`.
lint-sent-against-decision-help = Trekk meldingen med `avvik draft withdrawal` og `avvik notify --phase withdrawal`, eller vurder saken på nytt med `avvik assess`.

lint-closed-with-duty-open = Saken er lukket, men plikten «{ $duty }» er ikke oppfylt
lint-closed-with-duty-open-title = Lukket med en åpen plikt
lint-closed-with-duty-open-why = En lukket sak ser ingen på. Da blir det som gjenstår, heller ikke gjort.
lint-closed-with-duty-open-example = Første melding lovet mer, og saken ble lukket uten den.
lint-closed-with-duty-open-help = Oppfyll plikten og før det med `avvik notify`, eller gjenåpne saken med `avvik reopen`.

lint-protection-claimed = Unntaket viser til at opplysningene var beskyttet, men beskyttelsen er ført som «{ $is }»
lint-protection-claimed-title = Unntaket viser til en beskyttelse som ikke er der
lint-protection-claimed-why = Unntaket gjelder bare når opplysningene er uleselige for andre og nøkkelen ikke er på avveier.
lint-protection-claimed-example = Unntaket er `protected`, og `data.protection` er `may-be-subverted` fordi passordet lå i samme veske.
lint-protection-claimed-help = Rett det som er feil, med `avvik edit`, eller vurder saken på nytt med `avvik assess`.

lint-public-notice-instead = Risikoen er høy, men de berørte er bare informert offentlig
lint-public-notice-instead-title = Bare informert offentlig ved høy risiko
lint-public-notice-instead-why = Ved høy risiko skal hver enkelt informeres direkte. Kunngjøring er bare nok når unntaket for uforholdsmessig innsats er brukt og begrunnet.
lint-public-notice-instead-example = Risikoen er høy, beslutningen er å informere, og det eneste som er gjort, er en melding på nettsiden.
lint-public-notice-instead-help = Informer hver enkelt, eller før unntaket med begrunnelse med `avvik assess`.

lint-insecure-channel = De berørte er informert på en usikker måte: { $channel }
lint-insecure-channel-title = Usikker kanal til de berørte
lint-insecure-channel-why = E-post og SMS kan leses av andre og ligner på svindel. Bruk sikker digital post eller brev når innholdet sier noe om mottakeren.
lint-insecure-channel-example = Brevet til pasientene ble sendt som vanlig e-post.
lint-insecure-channel-help = Bruk `digital-mail` eller `letter` neste gang. Sto det ingenting om mottakeren i teksten, kan funnet godtas i `waivers.toml`.

lint-special-categories-low-risk = Risikoen er vurdert som lav, og det er ikke sagt noe om at opplysningene er særlig følsomme
lint-special-categories-low-risk-title = Lav risiko med særlige kategorier, uten et ord om det
lint-special-categories-low-risk-why = Helseopplysninger og andre særlige kategorier gjør sjelden at risikoen er lav. Da må begrunnelsen si hvorfor det er annerledes her.
lint-special-categories-low-risk-example = Opplysningene er `health`, risikoen er `low`, og `factors.nature-of-data` er tom.
lint-special-categories-low-risk-help = Skriv hvorfor under `factors.nature-of-data` i en ny vurdering med `avvik assess`.

lint-risk-below-matrix = Konklusjonen er «{ $is }», men sannsynligheten og konsekvensen gir «{ $matrix }»
lint-risk-below-matrix-title = Risikoen er satt lavere enn matrisen gir
lint-risk-below-matrix-why = Sannsynlighet og konsekvens gir nivået. Settes risikoen lavere, er ett av svarene feil.
lint-risk-below-matrix-example = Det er sannsynlig og alvorlig, og risikoen er satt til lav.
lint-risk-below-matrix-help = Vurder saken på nytt med `avvik assess`, og rett det av svarene som ikke stemmer.

lint-cause-returned = Det samme er skjedd igjen etter at tiltaket i { $case } var gjennomført
lint-cause-returned-title = Det samme er skjedd igjen
lint-cause-returned-why = Skjer det samme etter at årsaken skulle være borte, virket ikke tiltaket. Det må noen ta stilling til. Regelen ser på sakene som kontrolleres sammen, og nevner bare den nyeste; strakstiltak regnes ikke med.
lint-cause-returned-example = Brev ble sendt feil i januar, rutinen ble endret i mars, og i oktober ble et brev sendt feil igjen.
lint-cause-returned-help = Se på tiltaket i den andre saken, og før den i `incident.related` med `avvik edit`.

lint-role-unknown = Rollen `{ $role }` i `routing` finnes ikke i `[roles]`
lint-role-unknown-title = `routing` nevner en ukjent rolle
lint-role-unknown-why = En rolle som ikke finnes, får aldri beskjed.
lint-role-unknown-example = `routing.notified` nevner `ombud`, men rollen heter `dpo`.
lint-role-unknown-help = Rett navnet i `avvik.toml`, eller legg til rollen.

lint-id-differs = Filen sier at den er { $says }, men heter { $named }
lint-id-differs-title = Nummeret i filen er et annet enn i navnet
lint-id-differs-why = Det er navnet på filen som gjelder. Et annet nummer inni den tyder på at en sak er kopiert over en annen.
lint-id-differs-example = `2026-0007.toml` begynner med `id = "2026-0005"`.
lint-id-differs-help = Rett `id` i filen. Er det en kopi, hent tilbake den rette saken med `git restore`.

lint-id-duplicate = `{ $file }` sier også at den er { $id }
lint-id-duplicate-title = To filer sier at de er samme sak
lint-id-duplicate-why = Når to filer er samme sak, kan ikke registeret si hvilken som gjelder. Regelen ser på sakene som kontrolleres sammen.
lint-id-duplicate-example = Noen kopierte `2026-0005.toml` til `2026-0009.toml` og endret alt unntatt `id`.
lint-id-duplicate-help = Gi den ene filen sitt eget nummer, eller ta den bort hvis den er en kopi.

lint-schema-line-missing = Filen sier ikke hvilket skjema den følger
lint-schema-line-missing-title = Linjen som nevner skjema, mangler
lint-schema-line-missing-why = Med linjen `#:schema` øverst hjelper editoren med nøkler og koder, så færre feil kommer inn.
lint-schema-line-missing-example = Saken ble laget i en teksteditor og begynner rett på `id`.
lint-schema-line-missing-help = Sett `#:schema ../../case.schema.json` som første linje.
