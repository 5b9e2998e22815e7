# The names of the codes in the case file, as they stand within a sentence.

likelihood-very-unlikely = very unlikely
likelihood-unlikely = unlikely
likelihood-likely = likely
likelihood-very-likely = very likely

consequence-minor = minor
consequence-moderate = moderate
consequence-severe = severe
consequence-critical = critical

severity-band-low = low
severity-band-medium = medium
severity-band-high = high
severity-band-very-high = very high

risk-low = low risk
risk-medium = medium risk
risk-high = high risk

harm-loss-of-control = loss of control over one’s own data
harm-limited-rights = limitation of rights
harm-discrimination = discrimination
harm-identity-theft = identity theft
harm-fraud = fraud
harm-financial-loss = financial loss
harm-pseudonymisation-reversed = reversal of pseudonymisation
harm-reputation = damage to reputation
harm-broken-secrecy = breach of professional secrecy
harm-disclosure = disclosure to unauthorised persons
harm-disadvantage = significant economic or social disadvantage
harm-life-and-health = danger to life, health or safety
harm-property = damage to property
harm-other = other harm

notify-decision-notify = notified to the supervisory authority
notify-decision-do-not-notify = not notified to the supervisory authority

inform-decision-inform = the data subjects are informed
inform-decision-do-not-inform = the data subjects are not informed
inform-decision-exempt = exempt from the duty to inform the data subjects

exemption-protected = the data had been made unreadable to others (GDPR Article 34(3)(a))
exemption-risk-removed = later measures have removed the high risk (GDPR Article 34(3)(b))
exemption-disproportionate = disproportionate effort, public communication instead (GDPR Article 34(3)(c))
exemption-national = national exemption (Norwegian Personal Data Act, section 16)

action-init = The register was created
action-new = The case was registered
action-edit = The facts were changed
action-assess = The case was assessed
action-approve = The conclusion was approved
action-advise = The data protection officer’s advice was recorded
action-measure-add = A measure was decided
action-measure-done = A measure was finished
action-duty = It was decided whether a duty applies
action-notify = The supervisory authority was notified
action-inform = The data subjects were informed
action-tell = Others were told
action-close = The case was closed
action-reopen = The case was reopened

source-own-staff = own staff
source-own-control = own control or monitoring
source-processor = processor
source-data-subject = a data subject
source-outsider = another organisation or an outsider
source-press = the press
source-authority = the supervisory authority

breach-kind-confidentiality = breach of confidentiality
breach-kind-integrity = breach of integrity
breach-kind-availability = breach of availability

cause-technical-fault = technical fault
cause-human-error = human error
cause-external-threat = external threat actor
cause-staff-misuse = misuse by own staff
cause-processor = circumstances at a processor
cause-unknown = unknown cause

scenario-misdirected-letter = letter sent to the wrong recipient
scenario-misdirected-e-mail = e-mail sent to the wrong recipient
scenario-visible-recipients = recipients visible to each other
scenario-others-data-enclosed = right recipient, but data about others enclosed
scenario-revealing-envelope = envelope that reveals sensitive facts
scenario-misdirected-parcel = parcel sent to the wrong recipient
scenario-opened-envelope = envelope opened or emptied on the way
scenario-hacking = hacking or malware
scenario-ransomware = ransomware
scenario-phishing = phishing or other deception
scenario-vulnerability = vulnerability that may have been exploited
scenario-access-control = missing or failed access control
scenario-wrong-person-shown = data shown to the wrong person
scenario-unintended-publication = unintended publication or missing anonymisation
scenario-wrong-disposal = discarded instead of shredded
scenario-lost-paper = papers lost, left behind or stolen
scenario-lost-device = device or storage medium lost or stolen
scenario-snooping = snooping by staff
scenario-burglary = burglary
scenario-verbal-disclosure = data told to the wrong person
scenario-data-lost = data deleted, destroyed or unavailable
scenario-data-altered = data altered
scenario-other = other incident

answer-yes = yes
answer-no = no
answer-not-known-yet = not known yet

disclosure-confirmed = data have been disclosed or taken
disclosure-likely = data have probably been disclosed or taken, without proof
disclosure-ruled-out = evidence shows that no data have been disclosed or taken
disclosure-cannot-be-determined = cannot be determined
disclosure-not-known-yet = not known yet

alteration-no-misuse = altered, with no sign of wrong use
alteration-reversible = altered and misused, but it can be put right
alteration-irreversible = altered and misused, and it cannot be put right

outage-none = available all the time
outage-short = unavailable for hours
outage-days = unavailable for days
outage-permanent = lost for good
outage-not-known-yet = not known yet

felt-none = the data subjects have noticed nothing
felt-minor = minor inconveniences that are easily put right
felt-serious = serious effects on health, safety or an essential service
felt-not-known-yet = not known yet

misuse-none = no sign of misuse
misuse-targeted = persons have been targeted or impersonated
misuse-confirmed = the data have been misused
misuse-not-known-yet = not known yet

data-category-basic = names and the like
data-category-birth-date = dates of birth
data-category-contact = contact details
data-category-national-id = national identity number or another identification number
data-category-official-document = copies of identity papers or other official documents
data-category-credentials = user names, passwords or other credentials
data-category-payment = cards, bank accounts or other means of payment
data-category-financial = financial circumstances
data-category-employment = employment and personnel matters
data-category-education = school and education
data-category-location = where a person is or has been
data-category-profile = behaviour or profile
data-category-picture = pictures, film or sound recordings
data-category-communications = contents of letters, e-mails or messages
data-category-health = health data
data-category-employment-health = sick leave and other health data from employment
data-category-genetic = genetic data
data-category-biometric = biometric data
data-category-ethnic-origin = racial or ethnic origin
data-category-political-opinion = political opinions
data-category-belief = religious or philosophical beliefs
data-category-sex-life = sex life or sexual orientation
data-category-trade-union = trade union membership
data-category-criminal = criminal convictions and offences
data-category-child-welfare = child welfare
data-category-confidential-by-law = data under a statutory duty of confidentiality
data-category-protected-address = protected address
data-category-other = other data
data-category-not-known-yet = not known yet

processing-context-1 = 1 – tells no more than what it says
processing-context-2 = 2 – gives some insight or room for guesses
processing-context-3 = 3 – gives a picture of someone's life or assumptions about something sensitive
processing-context-4 = 4 – reveals something sensitive, gives the means of fraud or endangers someone

protection-intact = unreadable to others, and the protection holds
protection-may-be-subverted = protected, but the protection may have been circumvented
protection-none = readable
protection-cannot-be-determined = cannot be determined
protection-not-known-yet = not known yet

person-kind-residents = residents
person-kind-customers = customers
person-kind-employees = employees, former employees and job applicants
person-kind-children = children
person-kind-pupils = pupils and students
person-kind-parents = parents and guardians
person-kind-patients = patients
person-kind-elderly = elderly people
person-kind-members = members and subscribers
person-kind-users = users of a service
person-kind-police-or-defence = employees of the police, the armed forces and the like
person-kind-vulnerable = others in a vulnerable situation
person-kind-other = others
person-kind-not-known-yet = not known yet

identifiability-negligible = can hardly be identified
identifiability-limited = can be identified with other sources or much effort
identifiability-significant = can be identified indirectly with some effort
identifiability-direct = can be identified directly from the data

reach-nobody = nobody
reach-trusted = only someone bound to secrecy, own staff or a public authority
reach-known = a few known recipients who are not considered trustworthy
reach-many = many recipients
reach-stranger = a thief, an attacker or a finder
reach-public = anyone, since the data have been published
reach-not-known-yet = not known yet

party-role-joint-controller = joint controller
party-role-processor = processor
party-role-controller = another controller
party-role-counsel = legal or technical counsel
party-role-insurer = insurer
party-role-other = another party

processor-awareness-when-told = from when the processor told us
processor-awareness-processor-aware = from when the processor itself became aware of the breach

phase-complete = complete notification
phase-first = first notification
phase-follow-up = follow-up notification
phase-final = final notification
phase-telephone = notification by telephone
phase-correction = correction
phase-withdrawal = withdrawal

channel-altinn = Altinn
channel-digital-mail = secure digital mail
channel-letter = letter by post
channel-e-mail = e-mail
channel-sms = SMS
channel-telephone = telephone
channel-in-person = in person
channel-website = our website
channel-advertisement = advertisement
channel-press = the press
channel-other = another way

reaching-individual = one by one
reaching-public = by public communication

step-state-done = done
step-state-not-relevant = not relevant
step-state-to-do = not done yet

measure-kind-immediate = immediate measure
measure-kind-long-term = long-term measure

measure-aim-effects = against the effects for the data subjects
measure-aim-cause = against the cause

measure-state-planned = planned
measure-state-done = done
measure-state-dropped = dropped

profile-public = public body
profile-health = health or care service
profile-finance = financial entity
profile-essential-service = essential or digital service (the digital security act)
profile-electronic-communications = provider of public electronic communications
profile-trust-service = provider of trust services
profile-security-act = under the national security act

anchor-occurred = when the breach began
anchor-suspected = the first suspicion
anchor-discovered = the discovery
anchor-aware = awareness of the breach
anchor-processor-aware = the processor's awareness
anchor-processor-told-us = the processor's report
anchor-classified-major = the classification as major

condition-every-breach = on every breach
condition-high-risk = on a high risk
condition-notified = when the authority is notified
condition-to-be-decided = when someone has decided that it applies

own-role-controller = controller
own-role-processor = processor
own-role-both = both controller and processor
