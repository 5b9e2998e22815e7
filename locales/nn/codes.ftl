# Namna på kodane i saksfila, slik dei står midt i ei setning.

likelihood-very-unlikely = svært lite sannsynleg
likelihood-unlikely = lite sannsynleg
likelihood-likely = sannsynleg
likelihood-very-likely = svært sannsynleg

consequence-minor = liten
consequence-moderate = moderat
consequence-severe = alvorleg
consequence-critical = svært alvorleg

risk-low = låg risiko
risk-medium = middels risiko
risk-high = høg risiko

harm-loss-of-control = tap av kontroll over eigne opplysningar
harm-limited-rights = avgrensing av rettar
harm-discrimination = diskriminering
harm-identity-theft = identitetstjuveri
harm-fraud = bedrageri
harm-financial-loss = økonomisk tap
harm-pseudonymisation-reversed = oppheving av pseudonymisering
harm-reputation = skade på omdømmet
harm-broken-secrecy = brot på teieplikta
harm-disclosure = utlevering til uvedkomande
harm-disadvantage = vesentleg økonomisk eller sosial ulempe
harm-life-and-health = fare for liv, helse eller tryggleik
harm-property = skade på eigedom
harm-other = annan skade

notify-decision-notify = skal meldast til Datatilsynet
notify-decision-do-not-notify = skal ikkje meldast til Datatilsynet

inform-decision-inform = dei det gjeld, skal informerast
inform-decision-do-not-inform = dei det gjeld, skal ikkje informerast
inform-decision-exempt = unntak frå plikta til å informere dei det gjeld

exemption-protected = opplysningane var gjorde uleselege for uvedkomande (personvernforordninga artikkel 34 nr. 3 bokstav a)
exemption-risk-removed = seinare tiltak har fjerna den høge risikoen (personvernforordninga artikkel 34 nr. 3 bokstav b)
exemption-disproportionate = uforholdsmessig stor innsats, ålmenta blir informert i staden (personvernforordninga artikkel 34 nr. 3 bokstav c)
exemption-national = nasjonalt unntak (personopplysningslova § 16)

action-init = Registeret vart oppretta
action-new = Saka vart registrert
action-edit = Opplysningane vart endra
action-assess = Saka vart vurdert
action-approve = Konklusjonen vart godkjend
action-advise = Råd frå personvernombodet vart registrert
action-measure-add = Eit tiltak vart vedteke
action-measure-done = Eit tiltak vart avslutta
action-notify = Brotet vart meldt til Datatilsynet
action-inform = Dei det gjeld, vart informerte
action-tell = Andre vart varsla
action-close = Saka vart lukka
action-reopen = Saka vart opna på nytt

source-own-staff = eigne tilsette
source-own-control = eigen kontroll eller overvaking
source-processor = databehandlar
source-data-subject = ein registrert
source-outsider = ei anna verksemd eller ein utanforståande
source-press = pressa
source-authority = Datatilsynet

breach-kind-confidentiality = brot på konfidensialitet
breach-kind-integrity = brot på integritet
breach-kind-availability = brot på tilgjenge

cause-technical-fault = teknisk feil
cause-human-error = menneskeleg feil
cause-external-threat = ekstern trusselaktør
cause-staff-misuse = misbruk frå eigne tilsette
cause-processor = forhold hos databehandlar
cause-unknown = ukjend årsak

scenario-misdirected-letter = brev sendt til feil mottakar
scenario-misdirected-e-mail = e-post send til feil mottakar
scenario-visible-recipients = mottakarar synlege for kvarandre
scenario-others-data-enclosed = rett mottakar, men opplysningar om andre låg ved
scenario-revealing-envelope = konvolutt som røper følsame forhold
scenario-misdirected-parcel = pakke send til feil mottakar
scenario-opened-envelope = konvolutt opna eller tømd undervegs
scenario-hacking = datainnbrot eller skadevare
scenario-ransomware = løysepengevirus
scenario-phishing = nettfisking eller anna bedrag
scenario-vulnerability = sårbarheit som kan ha vorte utnytta
scenario-access-control = manglande eller sviktande tilgangsstyring
scenario-wrong-person-shown = opplysningar viste til feil person
scenario-unintended-publication = utilsikta publisering eller manglande anonymisering
scenario-wrong-disposal = kasta i staden for makulert
scenario-lost-paper = papir mista, gløymde att eller stolne
scenario-lost-device = utstyr eller lagringsmedium mista eller stole
scenario-snooping = snoking
scenario-burglary = innbrot i lokale
scenario-verbal-disclosure = opplysningar gjevne munnleg til feil person
scenario-data-lost = opplysningar sletta, øydelagde eller utilgjengelege
scenario-data-altered = opplysningar endra
scenario-other = anna hending

answer-yes = ja
answer-no = nei
answer-not-known-yet = ikkje kjent enno

disclosure-confirmed = opplysningar er utleverte eller henta ut
disclosure-likely = opplysningar er truleg utleverte eller henta ut, utan at det er prova
disclosure-ruled-out = det er påvist at ingen opplysningar er utleverte eller henta ut
disclosure-cannot-be-determined = kan ikkje fastslåast
disclosure-not-known-yet = ikkje kjent enno

alteration-no-misuse = endra, utan teikn til feil bruk
alteration-reversible = endra og brukte feil, men det kan rettast opp
alteration-irreversible = endra og brukte feil, og det kan ikkje rettast opp

outage-none = heile tida tilgjengelege
outage-short = utilgjengelege i timar
outage-days = utilgjengelege i dagar
outage-permanent = tapte for godt
outage-not-known-yet = ikkje kjent enno

felt-none = dei det gjeld, har ikkje merka noko
felt-minor = mindre ulemper som er lette å rette opp
felt-serious = alvorlege følgjer for helse, tryggleik eller ei viktig teneste
felt-not-known-yet = ikkje kjent enno

misuse-none = ingen teikn til misbruk
misuse-targeted = nokon er valde ut som mål, eller andre har gjeve seg ut for å vere dei
misuse-confirmed = opplysningane er misbrukte
misuse-not-known-yet = ikkje kjent enno

data-category-basic = namn og liknande
data-category-contact = kontaktopplysningar
data-category-national-id = fødselsnummer eller anna identifikasjonsnummer
data-category-official-document = kopi av legitimasjon eller andre offisielle dokument
data-category-credentials = brukarnamn, passord eller andre innloggingsopplysningar
data-category-payment = kort, bankkonto eller andre betalingsmiddel
data-category-financial = økonomiske forhold
data-category-employment = arbeids- og personalforhold
data-category-education = skule og utdanning
data-category-location = kvar ein person er eller har vore
data-category-profile = åtferd eller profil
data-category-picture = bilete-, film- eller lydopptak
data-category-communications = innhaldet i brev, e-post eller meldingar
data-category-health = helseopplysningar
data-category-employment-health = sjukefråvær og andre helseopplysningar frå arbeidsforhold
data-category-genetic = genetiske opplysningar
data-category-biometric = biometriske opplysningar
data-category-ethnic-origin = rasemessig eller etnisk opphav
data-category-political-opinion = politisk oppfatning
data-category-belief = religion eller livssyn
data-category-sex-life = seksuelle forhold eller seksuell orientering
data-category-trade-union = fagforeiningsmedlemskap
data-category-criminal = straffedommar og lovbrot
data-category-child-welfare = barnevern
data-category-confidential-by-law = opplysningar med lovfesta teieplikt
data-category-protected-address = gradert adresse (adressesperre)
data-category-other = andre opplysningar
data-category-not-known-yet = ikkje kjent enno

protection-intact = uleselege for uvedkomande, og vernet held
protection-may-be-subverted = verna, men vernet kan vere omgått
protection-none = leselege
protection-cannot-be-determined = kan ikkje fastslåast
protection-not-known-yet = ikkje kjent enno

person-kind-residents = innbyggjarar
person-kind-customers = kundar
person-kind-employees = tilsette, tidlegare tilsette og jobbsøkjarar
person-kind-children = barn
person-kind-pupils = elevar og studentar
person-kind-parents = foreldre og føresette
person-kind-patients = pasientar
person-kind-elderly = eldre
person-kind-members = medlemmer og abonnentar
person-kind-users = brukarar av ei teneste
person-kind-police-or-defence = tilsette i politiet, forsvaret og liknande
person-kind-vulnerable = andre i ein sårbar situasjon
person-kind-other = andre
person-kind-not-known-yet = ikkje kjent enno

identifiability-negligible = kan knapt identifiserast
identifiability-limited = kan identifiserast med andre kjelder eller mykje arbeid
identifiability-significant = kan identifiserast indirekte med noko arbeid
identifiability-direct = kan identifiserast direkte av opplysningane

reach-nobody = ingen
reach-trusted = berre nokon med teieplikt, eigne tilsette eller ei offentleg styresmakt
reach-known = nokre få kjende mottakarar som ikkje blir rekna som pålitelege
reach-many = mange mottakarar
reach-stranger = ein tjuv, ein angripar eller ein finnar
reach-public = kven som helst, fordi opplysningane er publiserte
reach-not-known-yet = ikkje kjent enno

party-role-joint-controller = felles behandlingsansvarleg
party-role-processor = databehandlar
party-role-controller = annan behandlingsansvarleg
party-role-counsel = juridisk eller teknisk rådgjevar
party-role-insurer = forsikringsselskap
party-role-other = annan part

processor-awareness-when-told = frå databehandlaren varsla oss
processor-awareness-processor-aware = frå databehandlaren sjølv fekk kjennskap til brotet

phase-complete = fullstendig melding
phase-first = førstegongsmelding
phase-follow-up = oppfølgingsmelding
phase-final = avsluttande melding
phase-telephone = melding på telefon
phase-correction = retting
phase-withdrawal = tilbaketrekking

channel-altinn = Altinn
channel-digital-mail = sikker digital post
channel-letter = brev i posten
channel-e-mail = e-post
channel-sms = SMS
channel-telephone = telefon
channel-in-person = personleg
channel-website = nettsida vår
channel-advertisement = annonse
channel-press = pressa
channel-other = annan måte

reaching-individual = kvar for seg
reaching-public = ved offentleg kunngjering

step-state-done = gjort
step-state-not-relevant = ikkje aktuelt
step-state-to-do = ikkje gjort enno

measure-kind-immediate = strakstiltak
measure-kind-long-term = langsiktig tiltak

measure-aim-effects = mot følgjene for dei det gjeld
measure-aim-cause = mot årsaka

measure-state-planned = planlagt
measure-state-done = gjennomført
measure-state-dropped = oppgjeve

severity-band-low = låg
severity-band-medium = middels
severity-band-high = høg
severity-band-very-high = svært høg

action-duty = Det vart avgjort om ei plikt gjeld

data-category-birth-date = fødselsdato

processing-context-1 = 1 – seier ikkje meir enn det som står der
processing-context-2 = 2 – gir noko innsikt eller rom for gjetting
processing-context-3 = 3 – gir eit bilete av livet til nokon eller grunnlag for å tru noko følsamt
processing-context-4 = 4 – røper noko følsamt, gir middel til svindel eller set tryggleiken til nokon i fare

profile-public = offentleg verksemd
profile-health = helse- og omsorgsteneste
profile-finance = finansføretak
profile-essential-service = samfunnsviktig eller digital teneste (digitalsikkerhetsloven)
profile-electronic-communications = tilbydar av offentleg elektronisk kommunikasjon
profile-trust-service = tilbydar av tillitstenester
profile-security-act = underlagd sikkerhetsloven

anchor-occurred = då brotet byrja
anchor-suspected = den første mistanken
anchor-discovered = då det vart oppdaga
anchor-aware = då vi fekk kjennskap til brotet
anchor-processor-aware = då databehandlaren fekk kjennskap
anchor-processor-told-us = varselet frå databehandlaren
anchor-classified-major = klassifiseringa som alvorleg

condition-every-breach = ved kvart brot
condition-high-risk = ved høg risiko
condition-notified = når brotet blir meldt til Datatilsynet
condition-to-be-decided = når nokon har avgjort at ho gjeld

own-role-controller = behandlingsansvarleg
own-role-processor = databehandlar
own-role-both = både behandlingsansvarleg og databehandlar
