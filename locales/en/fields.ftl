### The labels of the case file's keys and sections, and of values that are not fully known.

section-case = The case
field-id = Case number
field-title = Title
field-registered = Registered
field-reported-by = Reported by
field-reported-through = Discovered through
field-discovery = More on the discovery
field-journal = Archive reference

section-incident = The incident
field-incident-what = What happened
field-incident-how = How it came about
field-incident-systems = Systems and places
field-incident-kinds = Kind of breach
field-incident-scenarios = Type of incident
field-incident-cause = Cause
field-incident-deliberate = Deliberate
field-incident-root-cause = Root-cause analysis
field-incident-routines-breached = Routines not followed
field-incident-safeguards = Safeguards at the time
field-incident-ongoing = Still ongoing
field-incident-related = Related cases

section-breach-test = The three elements of a breach
field-breach-test-security-breach = Breach of security
field-breach-test-harmful-event = Loss, alteration, disclosure or access
field-breach-test-personal-data = Personal data concerned
field-breach-test-reasons = Reasons

section-timeline = Timeline
field-timeline-occurred-from = Breach began
field-timeline-occurred-to = Breach ended
field-timeline-suspected = Suspicion
field-timeline-discovered = Discovered
field-timeline-processor-aware = Processor’s awareness
field-timeline-processor-told-us = Told by the processor
field-timeline-aware = Awareness
field-timeline-aware-basis = Basis for awareness
field-timeline-remarks = Remarks

section-data = The personal data
field-data-categories = Categories of personal data
field-data-description = What the data tell
field-data-revealing = Reveals something about individuals
field-data-sensitive-context = Why the data are sensitive
field-data-records = Number of records
field-data-protection = Protection
field-data-protection-detail = More on the protection

section-persons = The data subjects
field-persons-count = Number of data subjects
field-persons-kinds = Categories of data subjects
field-persons-relation = Relation to the organisation
field-persons-description = More on the data subjects
field-persons-identifiability = Identifiability

section-recipients = Unauthorised recipients
field-recipients-count = Number of recipients
field-recipients-reach = Who has the data
field-recipients-description = Kind of recipients
field-recipients-did = What the recipients did
field-recipients-data-now = Where the data are now
field-recipients-deletion-confirmed = Deletion or return confirmed

section-impact = Effects of the breach
field-impact-disclosure = Disclosure
field-impact-alteration = Alteration
field-impact-outage = Availability
field-impact-restored = Restored
field-impact-backup = Backup
field-impact-felt = What the data subjects have noticed
field-impact-misuse = Misuse

section-processor = The processor
field-processor-name = Name
field-processor-contact = Contact point
field-processor-report = Processor’s report
field-processor-may-notify = May notify on our behalf
field-processor-authority-reference = Where the mandate is written
field-processor-joint-notification = Joint notification

section-party = Other party { $number }
field-party-role = Role
field-party-name = Name
field-party-contact = Contact point

section-cross-border = Cross-border processing
field-cross-border-concerned = Crosses borders
field-cross-border-lead-authority = Lead supervisory authority
field-cross-border-countries = Countries with data subjects

section-first-considerations = First considerations
section-first-considerations-map-events = { section-first-considerations }
field-first-considerations-map-events-state = Map the course of events
field-first-considerations-map-events-note = Note on the course of events
section-first-considerations-limit-damage = { section-first-considerations }
field-first-considerations-limit-damage-state = Limit the damage
field-first-considerations-limit-damage-note = Note on the damage
section-first-considerations-switch-off = { section-first-considerations }
field-first-considerations-switch-off-state = Switch systems off
field-first-considerations-switch-off-note = Note on the systems
section-first-considerations-stop-access = { section-first-considerations }
field-first-considerations-stop-access-state = Stop access
field-first-considerations-stop-access-note = Note on the access
section-first-considerations-restore-data = { section-first-considerations }
field-first-considerations-restore-data-state = Restore data
field-first-considerations-restore-data-note = Note on the restoring
section-first-considerations-report-crime = { section-first-considerations }
field-first-considerations-report-crime-state = Report to the police
field-first-considerations-report-crime-note = Note on the police report
section-first-considerations-secure-evidence = { section-first-considerations }
field-first-considerations-secure-evidence-state = Secure the evidence
field-first-considerations-secure-evidence-note = Note on the evidence

section-measure = Measure { $number }
field-measure-what = What is to be done
field-measure-kind = Kind of measure
field-measure-aim = Aim
field-measure-owner = Owner
field-measure-due = Due
field-measure-state = Status
field-measure-decided = Decided
field-measure-done = Finished
field-measure-result = Result

section-assessment = Assessment { $number }
field-assessment-at = Assessed
field-assessment-by = Assessed by
field-assessment-likelihood = Likelihood
field-assessment-consequence = Severity
field-assessment-risk = Risk
field-assessment-harms = Possible harm
field-assessment-consequences = Likely consequences
section-assessment-factors = Factors of the risk assessment
field-assessment-factors-nature-of-data = Nature of the data
field-assessment-factors-number-of-persons = Number of data subjects
field-assessment-factors-kind-of-harm = Kind of harm
field-assessment-factors-action-needed = Need for action
field-assessment-factors-cause = Cause
field-assessment-factors-who-has-data = Who has the data
field-assessment-factors-identifiability = Identifiability
field-assessment-factors-protection = Encryption and other protection
field-assessment-factors-trusted-recipient = Trust in the recipient
field-assessment-factors-backup = Backup and restoration
field-assessment-factors-duration = Duration
field-assessment-reasons = Reasons (risk)
field-assessment-authority = Notification to the supervisory authority
field-assessment-authority-reasons = Reasons (notification)
field-assessment-persons = Communication to the data subjects
field-assessment-persons-reasons = Reasons (communication)
section-assessment-exemption = Exemption from the duty to inform
field-assessment-exemption-ground = Exemption
field-assessment-exemption-reasons = Reasons
field-assessment-exemption-residual-risk = Remaining risk
field-assessment-exemption-public-communication = Public communication
field-assessment-look-again = Reason to look again
field-assessment-look-again-on = Day to look again
section-assessment-approval = Approval
field-assessment-approval-by = Approved by
field-assessment-approval-at = Approved
field-assessment-approval-fingerprint = Fingerprint
field-assessment-approval-remarks = Remarks

section-advice = Advice of the data protection officer, no. { $number }
field-advice-at = Given
field-advice-text = Advice
field-advice-not-followed-because = Why it was not followed

section-notification = Notification to the supervisory authority, no. { $number }
field-notification-at = Sent
field-notification-phase = Kind of notification
field-notification-channel = Channel
field-notification-by = Sent by
field-notification-reference = Authority’s reference
field-notification-receipt = Receipt
field-notification-journal = Archive reference
field-notification-delay-reasons = Reasons for the delay
field-notification-more-by = More promised by
field-notification-answer = Authority’s answer
section-notification-text = The text as sent
field-notification-text-file = File
field-notification-text-sha256 = SHA-256
section-notification-facts = The facts as reported
field-notification-facts-file = File
field-notification-facts-sha256 = SHA-256

section-communication = Communication to the data subjects, no. { $number }
field-communication-at = Sent
field-communication-reaching = Informed
field-communication-channel = Channel
field-communication-count = Number informed
field-communication-audience = Written for
field-communication-not-all-because = Why some were not informed
field-communication-by = Sent by
field-communication-journal = Archive reference
section-communication-text = The text as sent
field-communication-text-file = File
field-communication-text-sha256 = SHA-256

section-told = Word to others, no. { $number }
field-told-at = Told
field-told-who = Who
field-told-channel = Channel
field-told-reference = Recipient’s reference
field-told-about = What was told
section-told-text = The text as sent
field-told-text-file = File
field-told-text-sha256 = SHA-256

section-closing = Closing
field-closing-at = Closed
field-closing-by = Closed by
section-closing-learning = What was learnt
field-closing-learning-why-not-prevented = Why it was not prevented
field-closing-learning-changes = Changes to systems and governing documents
field-closing-learning-control = Control
field-closing-learning-supplier = Supplier
field-closing-learning-awareness = Staff awareness
field-closing-learning-training = Training
field-closing-learning-resources = Resources
field-closing-effect-checked = Check of the measures’ effect
field-closing-reopened = Reopened
field-closing-reopened-because = Why the case was reopened

## Values

value-not-known-yet = not known yet
value-cannot-be-determined = cannot be determined
value-about = about { $value }
value-range = { $from }–{ $to }
