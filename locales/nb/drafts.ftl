# Utkast til dokumenter, og det de skal inneholde.

document-report = melding til Datatilsynet
document-report-edpb = melding til Datatilsynet i EDPBs rekkefølge
document-follow-up = oppfølgingsmelding til Datatilsynet
document-correction = retting av melding til Datatilsynet
document-withdrawal = tilbaketrekking av melding til Datatilsynet
document-telephone-note = notat til melding på telefon
document-letter = brev til de berørte
document-letter-children = brev til barn og unge
document-letter-parents = brev til foreldre og foresatte
document-letter-patients = brev til pasienter og eldre
document-announcement = offentlig kunngjøring
document-message-head = varsel til virksomhetens leder
document-message-dpo = varsel til personvernombudet
document-message-superior = varsel til overordnet enhet
document-processor-notice = varsel til den behandlingsansvarlige
document-dossier = saksmappe
document-summary = sammendrag for ledelsen

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
content-measure-words = hva hvert tiltak går ut på
content-advice = hva den berørte selv kan gjøre
content-decision = om bruddet skal meldes til Datatilsynet
content-approval = godkjenning av konklusjonen
content-earlier-reference = Datatilsynets referanse til den tidligere meldingen
content-controller = hvem som er behandlingsansvarlig
content-change-reasons = begrunnelse for å endre eller trekke meldingen

draft-mark = **UTKAST** til { $document } – sak { $case }, laget { $made }, fra versjon { $version } av registeret
draft-mark-uncommitted = **UTKAST** til { $document } – sak { $case }, laget { $made }
draft-outside = Endret utenfor avvik: { $subject }
draft-newest-assessment = Vurderingen
draft-not-rendered = Utkastet til { $document } kunne ikke skrives, fordi malen har en feil: { $cause }
draft-not-rendered-hint = Malen følger med programmet. Meld feilen til dem som lager `avvik`.
draft-own-template =
    { $line ->
        [0] Malen `{ $file }` kan ikke brukes: { $cause }
       *[other] Malen `{ $file }` kan ikke brukes (linje { $line }): { $cause }
    }
draft-own-template-hint = Rett malen, eller gi den et annet navn for å bruke malen som følger med programmet.
draft-template-forbidden = Malen `{ $file }` har noe en mal i registeret ikke kan ha: `{ $found }` (linje { $line })
draft-template-forbidden-hint = Skriv verdiene etter hverandre, eller bruk `join`. Tegnene `~`, `+` og `*` og blokken `raw` er ikke tillatt i uttrykk.
draft-template-empty = Malen `{ $file }` gir et tomt dokument
draft-template-empty-hint = Skriv det dokumentet skal si i malen, eller slett filen for å bruke malen som følger med programmet.
draft-template-slow = Malen `{ $file }` bruker for lang tid
draft-template-slow-hint = Gjør malen enklere. En mal skal bare sette inn opplysninger, ikke regne.
draft-nothing-to-compare = Det kan ikke lages utkast til { $document }, fordi registeret ikke vet hva Datatilsynet har fått vite før
draft-nothing-to-compare-hint = Er det ikke meldt ennå, bruker du `avvik draft report`. Er det meldt, fører du meldingen med `avvik notify`.
draft-option-not-for = `{ $option }` brukes ikke til { $document }
draft-option-not-for-hint = Ta bort `{ $option }`, eller velg et annet dokument.
draft-case-unreadable = Opplysningene i saken kunne ikke leses til utkastet: { $cause }
draft-case-unreadable-hint = Kjør `avvik lint`, og rett det den finner i saksfilen.
