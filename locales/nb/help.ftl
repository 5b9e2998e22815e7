### Hjelpetekstene. På engelsk står de som kommentarer i koden.

## Det clap selv skriver

help-usage = Bruk
help-commands = Kommandoer
help-arguments = Argumenter
help-options = Valg
help-command-value = KOMMANDO
help-option-value = VALG
help-default = [standard: { $values }]
help-possible-values = [mulige verdier: { $values }]
help-aliases = [også: { $aliases }]
help-flag-help = Vis hjelp
help-flag-version = Vis versjonen
help-command-help = Vis denne hjelpen eller hjelpen til en kommando
help-heading-options-for-every-command = Valg for alle kommandoer
help-heading-example = Eksempel
help-heading-examples = Eksempler

## Det som gjelder alle kommandoer

help = Før register over brudd på personopplysningssikkerheten i git: vurder, dokumenter og meld innen 72 timer
help-register = Mappen med registeret [standard: den nærmeste oppover som har avvik.toml]
help-lang = Språket programmet svarer på: nb eller en
help-format = Formen på data på standard ut
help-color = Når det brukes farger
help-quiet = Vis bare data, advarsler og feil

-help-id = Saken, for eksempel 2026-0007 eller 7
-help-only-id = Bare denne saken, for eksempel 2026-0007 eller 7
-help-year = Ta bare med saker fra dette året
-help-state = Ta bare med saker som er åpne eller lukkede
-help-risk = Ta bare med saker der den nyeste vurderingen har denne risikoen
-help-when = Når det skjedde [standard: nå]

## Registeret

help-init = Opprett et nytt register
help-init-dir = Mappen [standard: denne]
help-init-example = Fyll registeret med eksempelsaker og en troverdig historikk
help-init-organisation = Navnet på virksomheten
help-init-organisation-number = Organisasjonsnummeret
help-init-contact = Adresse og annen kontaktinformasjon
help-init-dpo = Hvor personvernombudet nås
help-init-profiles = Slags virksomhet, som slår på pliktene i sektoren (kan gjentas)
help-init-language = Språket i dialog og dokumenter: nb, nn eller en
help-init-ci = Skriv en ferdig arbeidsflyt som kontrollerer registeret, også i et register som finnes fra før
help-init-time-zone = Tidssonen for det du skriver inn, og det som vises

## Saken

help-new = Registrer en ny sak
help-new-title = En tittel uten navn på personer
help-new-from = Hent saken fra en fil med TOML eller JSON, eller fra standard inn
help-new-what = Hva som skjedde, uten navn på personer
help-new-how = Hvordan det skjedde
help-new-systems = Hvor det skjedde: systemer, tjenester, steder
help-new-kinds = Type brudd (kan gjentas)
help-new-scenarios = Scenario fra katalogen (kan gjentas)
help-new-cause = Hvem eller hva som var årsaken
help-new-reported-by = Rollen som meldte fra
help-new-source = Hvordan virksomheten fikk vite om det
help-new-occurred-from = Når bruddet begynte
help-new-occurred-to = Når bruddet tok slutt
help-new-suspected = Når noen først fikk mistanke
help-new-discovered = Når det ble oppdaget
help-new-aware = Når virksomheten ble kjent med bruddet: de 72 timene regnes herfra
help-new-aware-basis = Hvorfor kjennskapen er tidfestet slik
help-new-persons = Antall personer: 27, ~30, 20-40, not-known-yet
help-new-person-kinds = Hva slags personer det gjelder (kan gjentas)
help-new-data = Hva slags personopplysninger det gjelder (kan gjentas)
help-new-records = Antall registreringer: 27, ~30, 20-40, not-known-yet
help-new-reach = Hvem som har, eller kan ha, opplysningene
help-new-set = Sett en hvilken som helst nøkkel i filen, for eksempel persons.count=27; en tom verdi fjerner den (kan gjentas)

help-edit = Endre opplysninger, med valg eller i editoren din
help-edit-long = Uten valg og uten terminal registreres det som er endret i filen for hånd.
help-edit-id = { -help-id }
help-edit-what = { help-new-what }
help-edit-how = { help-new-how }
help-edit-systems = { help-new-systems }
help-edit-kinds = { help-new-kinds }
help-edit-scenarios = { help-new-scenarios }
help-edit-cause = { help-new-cause }
help-edit-reported-by = { help-new-reported-by }
help-edit-source = { help-new-source }
help-edit-occurred-from = { help-new-occurred-from }
help-edit-occurred-to = { help-new-occurred-to }
help-edit-suspected = { help-new-suspected }
help-edit-discovered = { help-new-discovered }
help-edit-aware = { help-new-aware }
help-edit-aware-basis = { help-new-aware-basis }
help-edit-persons = { help-new-persons }
help-edit-person-kinds = { help-new-person-kinds }
help-edit-data = { help-new-data }
help-edit-records = { help-new-records }
help-edit-reach = { help-new-reach }
help-edit-set = { help-new-set }

## Vurderingen

help-assess = Vurder en sak: fakta, hva reglene anbefaler, og din egen konklusjon om begge pliktene
help-assess-id = { -help-id }
help-assess-security-breach = Om sikkerheten ble brutt
help-assess-harmful-event = Om det førte til tilintetgjøring, tap, endring, utlevering eller tilgang
help-assess-personal-data = Om det gjelder personopplysninger
help-assess-test-reasons = Hvorfor de tre vilkårene er besvart slik
help-assess-kinds = { help-new-kinds }
help-assess-disclosure = Om opplysninger kom til noen som ikke skulle ha dem
help-assess-protection = Om opplysningene er uleselige for den som har dem
help-assess-reach = { help-new-reach }
help-assess-deletion-confirmed = Når mottakeren bekreftet at opplysningene er slettet eller levert tilbake
help-assess-data = { help-new-data }
help-assess-data-description = Hva opplysningene sier om personene
help-assess-revealing = Om særlige kategorier eller opplysninger om straffbare forhold faktisk røper noe om noen
help-assess-processing-context = Poengene for behandlingskonteksten, når noen setter dem selv etter metoden til ENISA
help-assess-person-count = { help-new-persons }
help-assess-person-kinds = { help-new-person-kinds }
help-assess-identifiability = Hvor lett personene kan kjennes igjen
help-assess-cause = { help-new-cause }
help-assess-deliberate = Om det ble gjort med vilje
help-assess-outage = Hvor lenge opplysningene var, eller blir, utilgjengelige
help-assess-alteration = Hvordan opplysningene er endret
help-assess-felt = Hva personene har merket
help-assess-misuse = Om opplysningene er misbrukt
help-assess-set = { help-new-set }
help-assess-likelihood = Hvor sannsynlig det er at personene tar skade
help-assess-consequence = Hvor alvorlig det ville være
help-assess-risk = Risikoen det konkluderes med
help-assess-harms = Hva slags skade som kan følge (kan gjentas)
help-assess-consequences = Sannsynlige følger for personene, med ord
help-assess-reasons = Hvorfor risikoen er som den er
help-assess-authority = Om Datatilsynet skal ha melding
help-assess-authority-reasons = Begrunnelsen for det
help-assess-persons = Om de berørte skal informeres
help-assess-persons-reasons = Begrunnelsen for det
help-assess-exemption = Unntaket fra å informere som blir brukt
help-assess-exemption-reasons = Hvorfor unntaket gjelder
help-assess-residual-risk = Risikoen som er igjen når et unntak brukes
help-assess-public-communication = Den offentlige kunngjøringen i stedet for å informere hver enkelt
help-assess-look-again = Hvilken hendelse som skal føre til at et nei vurderes på nytt
help-assess-look-again-on = Dagen et nei skal vurderes på nytt
help-assess-by = Rollen som vurderer
help-assess-at = Når vurderingen ble gjort [standard: nå]
help-assess-from = Hent svar fra en fil i TOML eller JSON med nøklene til en sak, eller fra standard inn
help-assess-again = Spør på nytt om alt som betyr noe, med de tidligere svarene som forslag
help-assess-afresh = Glem svarene fra en vurdering som ble avbrutt
help-assess-dry-run = Vis hva reglene anbefaler, spør ikke om noe og registrer ingenting

help-approve = Registrer at en rolle godkjenner den nyeste konklusjonen
help-approve-id = { -help-id }
help-approve-by = Rollen som godkjenner, for eksempel head
help-approve-at = Når konklusjonen ble godkjent [standard: nå]
help-approve-remarks = Det rollen la til

help-advise = Registrer rådet fra personvernombudet
help-advise-id = { -help-id }
help-advise-text = Rådet
help-advise-authority = Om rådet er å melde til Datatilsynet
help-advise-persons = Om rådet er å informere personene
help-advise-not-followed-because = Hvorfor rådet ikke ble fulgt. Uten en tekst: hvorfor det nyeste rådet ikke ble fulgt
help-advise-at = Når rådet ble gitt [standard: nå]
help-duty = Avgjør om en plikt i en sektor, en avtale eller hos et forsikringsselskap gjelder
help-duty-id = { -help-id }
help-duty-duty = Plikten, slik `avvik explain duties` nevner den
help-duty-applies = Om den gjelder
help-duty-reasons = Hvorfor
help-duty-by = Rollen som avgjør det
help-duty-at = Når det ble avgjort [standard: nå]

## Tiltak

help-measure = Legg til, avslutt og vis tiltak

help-measure-add = Legg til et tiltak
help-measure-add-id = { -help-id }
help-measure-add-what = Hva som skal gjøres
help-measure-add-kind = Strakstiltak eller langsiktig tiltak
help-measure-add-aim = Rettet mot følgene for personene eller mot årsaken
help-measure-add-owner = Rollen som har ansvaret
help-measure-add-due = Fristen, for eksempel 2026-12-01 eller +14d
help-measure-add-done = Registrer tiltaket som allerede gjort, med resultatet
help-measure-add-at = Når det ble besluttet, og gjort hvis det er gjort [standard: nå]

help-measure-done = Avslutt et tiltak
help-measure-done-id = { -help-id }
help-measure-done-number = Nummeret på tiltaket, slik `avvik measure list` viser det
help-measure-done-result = Hva som kom ut av tiltaket
help-measure-done-dropped = Registrer at tiltaket er oppgitt, med grunnen som resultat
help-measure-done-at = { -help-when }

help-measure-list = Vis tiltakene i en sak
help-measure-list-id = { -help-id }

## Det som sendes

help-draft = Lag utkast til et dokument av det saken inneholder; endrer ingenting
help-draft-kind = Hva det skal lages utkast til
help-draft-id = { -help-id }
help-draft-language = Språket dokumentet skrives på; ellers språket i registeret
help-draft-order = Hvilken rekkefølge en melding følger; ellers Datatilsynets
help-draft-audience = Hvem et brev er skrevet for; ellers voksne
help-draft-to = Hvem et varsel går til; ellers virksomhetens leder
help-draft-reason = Hvorfor en melding rettes eller trekkes
help-draft-phase = Om meldingen sier at den er fullstendig; ellers er den foreløpig så lenge noe mangler
help-draft-form = Hvilken form dokumentet skal ha, det samme som --format [standard: markdown]
help-draft-out = En ny fil å skrive det til [standard: standard ut]

help-check-letter = Kontroller at et brev til de berørte sier det det skal, i klart språk; avslutter med 1 hvis det er feil
help-check-letter-id = { -help-id }
help-check-letter-files = Brevet i Markdown, på hvert av språkene; standard inn for `-`
help-check-letter-audience = Hvem det er skrevet for; ellers voksne
help-check-letter-languages = Språket i hver fil i tur og orden, for eksempel nb, nn, en eller pl; ellers det ordene viser (kan gjentas)

help-notify = Registrer det som er sendt: til Datatilsynet, til de berørte, eller til en rolle eller en annen myndighet
help-notify-id = { -help-id }
help-notify-to = Til hvem: authority, persons, eller en rolle i registeret, for eksempel dpo
help-notify-duty = Plikten som oppfylles, slik `avvik explain duties` nevner den
help-notify-other = Til noen andre, med navn: en annen myndighet, politiet, et forsikringsselskap
help-notify-phase = Hvilken del av en melding som sendes trinnvis
help-notify-channel = Måten det ble sendt på
help-notify-reference = Referansenummeret hos mottakeren
help-notify-receipt = Kvitteringen
help-notify-journal = Referansen i virksomhetens eget arkiv
help-notify-delay-reasons = Hvorfor meldingen kommer senere enn 72 timer
help-notify-more-by = Dagen det er lovet mer innen, for eksempel 2026-12-01 eller +14d
help-notify-count = Antall personer det ble sendt til
help-notify-reaching = Om de berørte ble informert enkeltvis eller samlet
help-notify-audience = Hvem teksten er skrevet for
help-notify-not-all-because = Hvorfor noen av de berørte ikke ble informert
help-notify-about = Hva en rolle eller en annen myndighet fikk vite
help-notify-text = Teksten slik den ble sendt, uten mottakere: den blir liggende i registeret
help-notify-by = Rollen som sendte
help-notify-at = Når det ble sendt [standard: nå]

## Avslutningen

help-letters = Lag et brev til hver person på en liste, i en mappe utenfor registeret; antall og tekst registreres, aldri en person
help-letters-id = { -help-id }
help-letters-recipients = Hvem som skal ha brev: CSV, XLSX eller et svar fra KRR
help-letters-krr = Et svar fra KRR med kanal og språk for dem på listen
help-letters-out = Mappen som skal lages, utenfor alle git-mapper; en som er begynt, fortsettes
help-letters-audience = Hvem brevet er skrevet for; ellers voksne
help-letters-text = Din egen tekst på et språk, som nb=brev.md; ellers den fra `avvik draft letter`
help-letters-leave-out-faulty = Lag resten når rader har feil; de listes i mappen
help-letters-dry-run = Vis hva som ville blitt laget, og lag ingenting
help-letters-as-drafted = Send utkastet slik saken gir det, på språk uten egen tekst; noen har lest det
help-letters-despite-findings = Lag brevene selv om kontrollen av brev finner feil i en tekst
help-letters-ignore-columns = Bruk en liste med kolonner som ikke leses
help-letters-sent = Registrer at de er sendt, med tiden for denne kommandoen; det som er laget, lages ikke på nytt
help-letters-by = Rollen som sender

help-close = Lukk en sak med læringen av den
help-close-id = { -help-id }
help-close-by = Rollen som lukker saken
help-close-why-not-prevented = Hvorfor tiltakene dere hadde, ikke hindret det
help-close-changes = Systemer eller styrende dokumenter som må endres
help-close-control = Om kontrollen var god nok
help-close-supplier = Om leverandøren må byttes
help-close-awareness = Om de ansatte visste at dette kunne skje
help-close-training = Om det trengs mer opplæring
help-close-resources = Om ressursene var gode nok
help-close-effect-checked = Hvordan effekten av tiltakene ble kontrollert
help-close-at = { -help-when }

help-reopen = Åpne en lukket sak igjen
help-reopen-id = { -help-id }
help-reopen-reasons = Hvorfor saken åpnes igjen
help-reopen-at = { -help-when }

## Oversikt

help-list = List opp sakene, og vis hvordan det står til med pliktene
help-list-year = { -help-year }
help-list-state = { -help-state }
help-list-risk = { -help-risk }

help-show = Vis hele saken
help-show-id = { -help-id }
help-show-at = Slik den var registrert på dette tidspunktet

help-log = Vis historikken med dato: når det skjedde, når det ble registrert, av hvem og hva som ble endret
help-log-id = { -help-only-id }

help-drill = Øv deg på en publisert sak; ingen registre blir endret
help-drill-number = Nummeret i listen som vises uten nummer
help-drill-notify = Om du ville meldt til Datatilsynet
help-drill-inform = Om du ville informert de berørte

help-due = Vis det som har frist, det mest presserende først
help-due-id = { -help-only-id }
help-due-year = { -help-year }
help-due-state = { -help-state }
help-due-risk = { -help-risk }
help-due-within = Bare det som er over fristen eller har frist innen denne tiden, for eksempel 24h eller 3d; avslutter med 1 hvis det er noe

help-lint = Finn det som mangler eller er for sent; avslutter med 1 hvis det er feil
help-lint-id = { -help-only-id }
help-lint-year = { -help-year }
help-lint-state = { -help-state }
help-lint-risk = { -help-risk }
help-lint-case = Bare denne saken, det samme som ID
help-lint-since = Bare saker der filen er en annen enn i denne versjonen, enten endringen er ført i git eller ikke
help-lint-staged = Bare det som skal føres i git nå, slik det ligger i indeksen
help-lint-message = Bare meldingen til en innføring, i filen som git oppgir til git-kroken
help-lint-rules = Bare det denne regelen finner (kan gjentas)
help-lint-severity = Bare funn som er minst så alvorlige; de andre teller ikke for exit-koden
help-lint-deny = Avslutt med 1 også ved advarsler; ikke sammen med --severity error, som utelater dem
help-lint-waivers-from = La bare dispensasjonene i denne versjonen gjelde, slik at ingen endring kan gi dispensasjon for seg selv
help-lint-no-history = Utelat reglene om historikken
help-lint-audit = Les hele historikken på nytt, og kontroller hvert objekt mot kontrollsummen som er navnet på det
help-lint-report = Skriv en rapport for et annet program i stedet for tekst

help-explain = Forklar en regel i kontrollen, eller list opp alle
help-explain-rule = Navnet på regelen, eller `duties` for pliktene som registeret kjenner

## Til maskiner og skall

help-doctor = Kontroller at git-krok, signering, CI og annet som registeret er avhengig av, er på plass
help-hook = La git kontrollere sakene som føres i git for hånd
help-hook-install = Lag kroken; en krok som er der fra før, får stå
help-hook-remove = Ta bort kroken igjen

help-schema = Skriv ut JSON Schema for en saksfil

help-completions = Skriv ut fullføringsskriptet for et skall
help-completions-shell = Skallet

help-man = Skriv ut manualsiden for avvik eller for en av kommandoene
help-man-command = Kommandoen
