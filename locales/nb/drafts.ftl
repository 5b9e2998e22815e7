# Utkast til dokumenter, og det de skal inneholde.

document-report = melding til Datatilsynet
document-letter = brev til de berørte

content-nature = hva som har skjedd
content-kinds = type brudd
content-person-kinds = hvilke grupper de berørte tilhører
content-person-count = antall berørte
content-data-categories = type personopplysninger
content-record-count = antall registreringer
content-contact = kontaktpunkt eller personvernombud
content-consequences = sannsynlige konsekvenser for de berørte
content-measures = tiltak som er gjort eller planlagt
content-awareness = når vi fikk kjennskap til bruddet
content-breach-test = om hendelsen er et brudd på personopplysningssikkerheten
content-cause = hovedårsak
content-period = når det skjedde
content-discovered = når avviket ble oppdaget
content-how = hvordan det oppsto
content-relation = virksomhetens relasjon til de berørte
content-data-now = hvor opplysningene befinner seg nå
content-risk = vurdering av risikoen
content-risk-reasons = begrunnelse for risikovurderingen
content-information = om de berørte skal informeres
content-information-reasons = begrunnelse for ikke å informere de berørte
content-delay-reasons = begrunnelse for at meldingen er forsinket
content-organisation = virksomhetens navn
content-own-measures = hva vi selv har gjort eller skal gjøre
content-measure-words = hva hvert tiltak går ut på
content-advice = hva den berørte selv kan gjøre

draft-no-template = Det finnes ingen mal for { $document } på språket `{ $language }`
draft-no-template-hint = Velg et annet språk med `--lang`.
draft-not-rendered = Utkastet til { $document } kunne ikke skrives, fordi malen har en feil: { $cause }
draft-not-rendered-hint = Malen følger med programmet. Meld feilen til dem som lager `avvik`.
draft-case-unreadable = Opplysningene i saken kunne ikke leses til utkastet: { $cause }
draft-case-unreadable-hint = Kjør `avvik lint`, og rett det den finner i saksfilen.
