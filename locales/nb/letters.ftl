# Utsendinger: listen over mottakere, mappen som sendes, og det som sies om dem.

letters-channel = Kanal
letters-language = Språk
letters-count = Antall
letters-unreachable = Kan ikke nås
letters-withheld = Holdt utenfor
letters-left-out = Rader med feil
letters-progress = { $done } av { $of } brev
letters-made = Brevene ligger i { $folder }
letters-none-made = Det er ikke laget brev i { $folder }, så ingen kan være sendt
letters-none-made-hint = Lag dem først, med den samme kommandoen uten `--sent`, og bruk `--sent` når brevene er sendt.
letters-not-recorded = Ingenting er registrert i sak { $id }
letters-recorded-before = Utsendingen var allerede registrert i sak { $id }
letters-not-reached = { $count } kunne ikke nås.
letters-kept-out = { $count } er holdt utenfor utsendingen.
letters-had-faults =
    { $count ->
        [one] { $count } rad hadde feil.
       *[other] { $count } rader hadde feil.
    }

letters-list = Mottakerne i { $file } kan ikke leses: { $cause }
letters-no-krr = { $file } er ikke et svar fra kontakt- og reservasjonsregisteret som kan kobles til listen
letters-no-krr-hint = Oppgi listen med navn og adresser med `--recipients`, og svaret i JSON med `--krr`.
letters-ignored = Disse kolonnene er ikke brukt: { $columns }
letters-not-on-list = { $count } av dem som er slått opp i KRR, står ikke på listen
letters-sami = { $count } ønsker brev på samisk, som det ikke finnes mal for, og får brevet på { $instead }
letters-faulty = { $count } feil i listen over mottakere; ingen brev er laget
letters-faulty-hint = Rett radene. Oppgi `--leave-out-faulty` for å lage brev til resten; da listes radene i mappen.
letters-lacking = Linje { $line }: skriftene mangler et tegn i brevet, så � står i stedet; kontroller navnet
letters-as-drafted = Ingen tekst er oppgitt på `{ $language }`
letters-as-drafted-hint = Gjør ferdig utkastet fra `avvik draft letter { $id }`, og oppgi det med `--text`. Er utkastet lest og kan sendes slik saken gir det, så oppgi `--as-drafted`.
letters-unfinished = Brevet er ikke ferdig: { $line }
letters-unfinished-hint = Før det som mangler, i saken. Eller gjør ferdig et utkast fra `avvik draft letter`, og oppgi det med `--text`.
letters-draft = Brevet sier fortsatt at det er et utkast: { $line }
letters-draft-hint = Ta ut alt over streken, og oppgi teksten på nytt.
letters-empty = Brevet er tomt
letters-empty-hint = Skriv det, for eksempel ut fra `avvik draft letter`.
letters-personal = Brevet på `{ $language }` har noe som ligner personopplysninger, og det kan ikke føres i registeret slik
letters-personal-hint = Skriv det uten. Alle får den samme teksten, så det gjelder neppe alle.
letters-findings = Kontrollen av brev finner feil i brevet på `{ $language }`
letters-findings-hint = `avvik check-letter` viser hvor, og hva dere kan gjøre. Skal brevet likevel sendes slik det er, så oppgi `--despite-findings`.
letters-ignored-hint = Rett overskriftene, eller oppgi `--ignore-columns` når kolonnene ikke betyr noe for utsendingen.
letters-record-next = Når brevene er sendt, registrerer den samme kommandoen med `--sent` det.
letters-no-contact = Registeret sier ikke hvor mottakerne kan få kontakt
letters-no-contact-hint = Oppgi `contact` for personvernombudet eller virksomheten i `avvik.toml`.
letters-text-unknown = { $text } er ikke et språk og en fil
letters-text-unknown-hint = Skriv `nb`, `nn` eller `en`, likhetstegn og filen, som i `--text nb=brev.md`.

row-cells = Linje { $line }: raden har { $found } celler og skal ha { $expected }
row-line-break = Linje { $line }: cellen for { $column } går over flere linjer; mangler et anførselstegn?
row-hidden = Linje { $line }: cellen for { $column } har tegn som ikke synes, og kan vise noe annet enn det som står der
row-too-long = Linje { $line }: cellen for { $column } har mer enn { $most } tegn
row-not-text = Linje { $line }: celle { $cell } er en dato, et desimaltall eller en feil i regnearket
row-not-understood = Linje { $line }: cellen for { $column } er ikke gyldig
row-postcode = Linje { $line }: postnummeret har ikke fire sifre; et regneark kan ha tatt bort en null foran
row-nobody = Linje { $line }: raden har verken navn eller fødselsnummer
row-twice = Linje { $line }: den samme personen står på linje { $first }
row-shipment = Linje { $line }: SvarUt tar ikke imot feltet { $field }
row-krr-id = Person nr. { $line } i svaret fra KRR: fødselsnummeret er ikke gyldig
row-krr-twice = Person nr. { $line } i svaret fra KRR: den samme personen er nr. { $first }

column-id = fødselsnummer
column-name = navn
column-given-name = fornavn
column-family-name = etternavn
column-address-1 = adresselinje 1
column-address-2 = adresselinje 2
column-address-3 = adresselinje 3
column-postcode = postnummer
column-town = poststed
column-country = land
column-email = e-post
column-language = målform
column-way = kanal
column-withheld = sperret

why-wished = listen ber om det
why-has-id = fødselsnummer, ikke slått opp i KRR
why-has-mailbox = har digital postkasse
why-can-be-notified = kan varsles
why-no-id = uten fødselsnummer
why-not-looked-up = står ikke i svaret fra KRR
why-not-registered = ikke registrert i KRR
why-reserved = reservert mot digital post
why-outdated = kontaktinformasjonen er eldre enn 18 måneder eller mangler
why-no-address = uten fullstendig postadresse
why-no-name = uten navn
why-withheld = holdt utenfor i listen

list-not-utf8 = linje { $line } er ikke UTF-8
list-not-utf8-hint = Lagre listen på nytt som «CSV UTF-8» i regnearket, eller lever den som XLSX.
list-no-head = første rad navngir ingen kolonne for navn eller fødselsnummer
list-no-head-hint = Sett inn en rad øverst med navn på kolonnene, som `fodselsnummer;navn;adresselinje1;postnummer;poststed`.
list-no-rows = den har ingen rader
list-no-rows-hint = Oppgi en fil med minst én mottaker.
list-two-columns = to kolonner er det samme: { $heading }
list-two-columns-hint = Gi en av kolonnene et annet navn, eller ta den bort.
list-two-sheets = flere ark har innhold
list-two-sheets-hint = La mottakerne stå på ett ark, og ta bort det som står på de andre.
list-broken = { $cause }
list-broken-hint = Lagre filen på nytt fra programmet den kommer fra.
list-not-krr = den er JSON, men ikke et svar fra kontakt- og reservasjonsregisteret
list-not-krr-hint = Svaret har en liste `personer` med `personidentifikator` på hver person.

outbox-in-repository = { $path } ligger i { $repository }, der git kan ta navn og adresser med i historikken
outbox-in-repository-hint = Velg et sted utenfor registeret og alle git-mapper.
outbox-not-empty = { $path } inneholder noe annet
outbox-not-empty-hint = Oppgi en mappe som er tom eller ikke finnes ennå.
outbox-busy = En annen kommando skriver i { $path }
outbox-busy-hint = Vent til den er ferdig.
outbox-other-inputs = { $path } ble begynt med en annen sak, andre tekster eller andre mottakere
outbox-other-inputs-hint = Velg en ny mappe. Fortsett bare i den gamle med det den ble begynt med.
outbox-changed = { $path } er ikke slik manifestet sier
outbox-changed-hint = Noen har endret filen etter at den ble laget. Velg en ny mappe, og lag brevene på nytt.
outbox-no-manifest = { $path } kan ikke forstås
outbox-no-manifest-hint = Velg en ny mappe, og lag brevene på nytt.
outbox-io = { $path }: { $cause }
outbox-io-hint = Velg en mappe der du har lov til å skrive, og der det er plass. Kjør så den samme kommandoen igjen; det som er ferdig, blir ikke laget på nytt.
