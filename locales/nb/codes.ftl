# Navnene på kodene i saksfilen, slik de står midt i en setning.

likelihood-very-unlikely = svært lite sannsynlig
likelihood-unlikely = lite sannsynlig
likelihood-likely = sannsynlig
likelihood-very-likely = svært sannsynlig

consequence-minor = liten
consequence-moderate = moderat
consequence-severe = alvorlig
consequence-critical = svært alvorlig

severity-band-low = lav
severity-band-medium = middels
severity-band-high = høy
severity-band-very-high = svært høy

risk-low = lav risiko
risk-medium = middels risiko
risk-high = høy risiko

harm-loss-of-control = tap av kontroll over egne opplysninger
harm-limited-rights = begrensning av rettigheter
harm-discrimination = diskriminering
harm-identity-theft = identitetstyveri
harm-fraud = bedrageri
harm-financial-loss = økonomisk tap
harm-pseudonymisation-reversed = oppheving av pseudonymisering
harm-reputation = skade på omdømmet
harm-broken-secrecy = brudd på taushetsplikten
harm-disclosure = utlevering til uvedkommende
harm-disadvantage = vesentlig økonomisk eller sosial ulempe
harm-life-and-health = fare for liv, helse eller sikkerhet
harm-property = skade på eiendom
harm-other = annen skade

notify-decision-notify = meldes til Datatilsynet
notify-decision-do-not-notify = meldes ikke til Datatilsynet

inform-decision-inform = de berørte informeres
inform-decision-do-not-inform = de berørte informeres ikke
inform-decision-exempt = unntak fra plikten til å informere de berørte

exemption-protected = opplysningene var gjort uleselige for uvedkommende (personvernforordningen artikkel 34 nr. 3 bokstav a)
exemption-risk-removed = senere tiltak har fjernet den høye risikoen (personvernforordningen artikkel 34 nr. 3 bokstav b)
exemption-disproportionate = uforholdsmessig stor innsats, allmennheten informeres i stedet (personvernforordningen artikkel 34 nr. 3 bokstav c)
exemption-national = nasjonalt unntak (personopplysningsloven § 16)

action-init = Registeret ble opprettet
action-new = Saken ble registrert
action-edit = Opplysningene ble endret
action-assess = Saken ble vurdert
action-approve = Konklusjonen ble godkjent
action-advise = Råd fra personvernombudet ble registrert
action-measure-add = Et tiltak ble besluttet
action-measure-done = Et tiltak ble avsluttet
action-duty = Det ble avgjort om en plikt gjelder
action-notify = Bruddet ble meldt til Datatilsynet
action-inform = De berørte ble informert
action-tell = Andre ble varslet
action-close = Saken ble lukket
action-reopen = Saken ble gjenåpnet

source-own-staff = egne ansatte
source-own-control = egen kontroll eller overvåking
source-processor = databehandler
source-data-subject = en registrert
source-outsider = en annen virksomhet eller en utenforstående
source-press = pressen
source-authority = Datatilsynet

breach-kind-confidentiality = brudd på konfidensialitet
breach-kind-integrity = brudd på integritet
breach-kind-availability = brudd på tilgjengelighet

cause-technical-fault = teknisk feil
cause-human-error = menneskelig feil
cause-external-threat = ekstern trusselaktør
cause-staff-misuse = misbruk fra egne ansatte
cause-processor = forhold hos databehandler
cause-unknown = ukjent årsak

scenario-misdirected-letter = brev sendt til feil mottaker
scenario-misdirected-e-mail = e-post sendt til feil mottaker
scenario-visible-recipients = mottakere synlige for hverandre
scenario-others-data-enclosed = riktig mottaker, men opplysninger om andre lå ved
scenario-revealing-envelope = konvolutt som røper følsomme forhold
scenario-misdirected-parcel = pakke sendt til feil mottaker
scenario-opened-envelope = konvolutt åpnet eller tømt underveis
scenario-hacking = datainnbrudd eller skadevare
scenario-ransomware = løsepengevirus
scenario-phishing = nettfisking eller annet bedrag
scenario-vulnerability = sårbarhet som kan ha vært utnyttet
scenario-access-control = manglende eller sviktende tilgangsstyring
scenario-wrong-person-shown = opplysninger vist til feil person
scenario-unintended-publication = utilsiktet publisering eller manglende anonymisering
scenario-wrong-disposal = kastet i stedet for makulert
scenario-lost-paper = papirer mistet, gjenglemt eller stjålet
scenario-lost-device = utstyr eller lagringsmedium mistet eller stjålet
scenario-snooping = snoking
scenario-burglary = innbrudd i lokaler
scenario-verbal-disclosure = opplysninger gitt muntlig til feil person
scenario-data-lost = opplysninger slettet, ødelagt eller utilgjengelige
scenario-data-altered = opplysninger endret
scenario-other = annen hendelse

answer-yes = ja
answer-no = nei
answer-not-known-yet = ikke kjent ennå

disclosure-confirmed = opplysninger er utlevert eller hentet ut
disclosure-likely = opplysninger er trolig utlevert eller hentet ut, uten at det er bevist
disclosure-ruled-out = det er påvist at ingen opplysninger er utlevert eller hentet ut
disclosure-cannot-be-determined = kan ikke fastslås
disclosure-not-known-yet = ikke kjent ennå

alteration-no-misuse = endret, uten tegn til feil bruk
alteration-reversible = endret og brukt feil, men det kan rettes opp
alteration-irreversible = endret og brukt feil, og det kan ikke rettes opp

outage-none = hele tiden tilgjengelige
outage-short = utilgjengelige i timer
outage-days = utilgjengelige i dager
outage-permanent = tapt for godt
outage-not-known-yet = ikke kjent ennå

felt-none = de berørte har ikke merket noe
felt-minor = mindre ulemper som er lette å rette opp
felt-serious = alvorlige følger for helse, sikkerhet eller en viktig tjeneste
felt-not-known-yet = ikke kjent ennå

misuse-none = ingen tegn til misbruk
misuse-targeted = noen er valgt ut som mål, eller andre har utgitt seg for å være dem
misuse-confirmed = opplysningene er misbrukt
misuse-not-known-yet = ikke kjent ennå

data-category-basic = navn og lignende
data-category-birth-date = fødselsdato
data-category-contact = kontaktopplysninger
data-category-national-id = fødselsnummer eller annet identifikasjonsnummer
data-category-official-document = kopi av legitimasjon eller andre offisielle dokumenter
data-category-credentials = brukernavn, passord eller andre innloggingsopplysninger
data-category-payment = kort, bankkonto eller andre betalingsmidler
data-category-financial = økonomiske forhold
data-category-employment = arbeids- og personalforhold
data-category-education = skole og utdanning
data-category-location = hvor en person er eller har vært
data-category-profile = atferd eller profil
data-category-picture = bilde-, film- eller lydopptak
data-category-communications = innholdet i brev, e-post eller meldinger
data-category-health = helseopplysninger
data-category-employment-health = sykefravær og andre helseopplysninger fra arbeidsforhold
data-category-genetic = genetiske opplysninger
data-category-biometric = biometriske opplysninger
data-category-ethnic-origin = rasemessig eller etnisk opprinnelse
data-category-political-opinion = politisk oppfatning
data-category-belief = religion eller livssyn
data-category-sex-life = seksuelle forhold eller seksuell orientering
data-category-trade-union = fagforeningsmedlemskap
data-category-criminal = straffedommer og lovovertredelser
data-category-child-welfare = barnevern
data-category-confidential-by-law = opplysninger underlagt lovbestemt taushetsplikt
data-category-protected-address = gradert adresse (adressesperre)
data-category-other = andre opplysninger
data-category-not-known-yet = ikke kjent ennå

processing-context-1 = 1 – sier ikke mer enn det som står der
processing-context-2 = 2 – gir noe innsikt eller rom for gjetninger
processing-context-3 = 3 – gir et bilde av noens liv eller antakelser om noe følsomt
processing-context-4 = 4 – røper noe følsomt, gir midler til svindel eller setter noens sikkerhet i fare

protection-intact = uleselige for uvedkommende, og beskyttelsen holder
protection-may-be-subverted = beskyttet, men beskyttelsen kan være omgått
protection-none = leselige
protection-cannot-be-determined = kan ikke fastslås
protection-not-known-yet = ikke kjent ennå

person-kind-residents = innbyggere
person-kind-customers = kunder
person-kind-employees = ansatte, tidligere ansatte og jobbsøkere
person-kind-children = barn
person-kind-pupils = elever og studenter
person-kind-parents = foreldre og foresatte
person-kind-patients = pasienter
person-kind-elderly = eldre
person-kind-members = medlemmer og abonnenter
person-kind-users = brukere av en tjeneste
person-kind-police-or-defence = ansatte i politiet, forsvaret og lignende
person-kind-vulnerable = andre i en sårbar situasjon
person-kind-other = andre
person-kind-not-known-yet = ikke kjent ennå

identifiability-negligible = kan knapt identifiseres
identifiability-limited = kan identifiseres med andre kilder eller mye arbeid
identifiability-significant = kan identifiseres indirekte med noe arbeid
identifiability-direct = kan identifiseres direkte av opplysningene

reach-nobody = ingen
reach-trusted = bare noen med taushetsplikt, egne ansatte eller en offentlig myndighet
reach-known = noen få kjente mottakere som ikke regnes som pålitelige
reach-many = mange mottakere
reach-stranger = en tyv, en angriper eller en finner
reach-public = hvem som helst, fordi opplysningene er publisert
reach-not-known-yet = ikke kjent ennå

party-role-joint-controller = felles behandlingsansvarlig
party-role-processor = databehandler
party-role-controller = annen behandlingsansvarlig
party-role-counsel = juridisk eller teknisk rådgiver
party-role-insurer = forsikringsselskap
party-role-other = annen part

processor-awareness-when-told = fra databehandleren varslet oss
processor-awareness-processor-aware = fra databehandleren selv fikk kjennskap til bruddet

phase-complete = fullstendig melding
phase-first = førstegangsmelding
phase-follow-up = oppfølgingsmelding
phase-final = avsluttende melding
phase-telephone = melding på telefon
phase-correction = rettelse
phase-withdrawal = tilbaketrekking

channel-altinn = Altinn
channel-digital-mail = sikker digital post
channel-letter = brev i posten
channel-e-mail = e-post
channel-sms = SMS
channel-telephone = telefon
channel-in-person = personlig
channel-website = nettsiden vår
channel-advertisement = annonse
channel-press = pressen
channel-other = annen måte

reaching-individual = hver for seg
reaching-public = ved offentlig kunngjøring

step-state-done = gjort
step-state-not-relevant = ikke aktuelt
step-state-to-do = ikke gjort ennå

measure-kind-immediate = strakstiltak
measure-kind-long-term = langsiktig tiltak

measure-aim-effects = mot følgene for de berørte
measure-aim-cause = mot årsaken

measure-state-planned = planlagt
measure-state-done = gjennomført
measure-state-dropped = oppgitt

profile-public = offentlig virksomhet
profile-health = helse- og omsorgstjeneste
profile-finance = finansforetak
profile-essential-service = samfunnsviktig eller digital tjeneste (digitalsikkerhetsloven)
profile-electronic-communications = tilbyder av offentlig elektronisk kommunikasjon
profile-trust-service = tilbyder av tillitstjenester
profile-security-act = underlagt sikkerhetsloven

anchor-occurred = da bruddet begynte
anchor-suspected = den første mistanken
anchor-discovered = da det ble oppdaget
anchor-aware = kjennskapen til bruddet
anchor-processor-aware = databehandlerens kjennskap
anchor-processor-told-us = varselet fra databehandleren
anchor-classified-major = klassifiseringen som alvorlig

condition-every-breach = ved hvert brudd
condition-high-risk = ved høy risiko
condition-notified = når bruddet meldes til Datatilsynet
condition-to-be-decided = når noen har avgjort at den gjelder

own-role-controller = behandlingsansvarlig
own-role-processor = databehandler
own-role-both = både behandlingsansvarlig og databehandler
