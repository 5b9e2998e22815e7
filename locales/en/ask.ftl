### Questions asked on a terminal. A hint belongs to its question and says why it is asked.

ask-new-title = A short title for the case
ask-new-title-hint = Say what it is about, with no names of persons. Everything else may come later.
ask-new-what = What happened?
ask-new-what-hint = Describe what you know now, with no names of persons (GDPR art. 33(3)(a)).
ask-new-reported-by = Which role reported it?
ask-new-source = How was it discovered?
ask-new-kinds = What kind of breach is it?
ask-new-kinds-hint = Choose one or more: confidentiality, integrity, availability (art. 4(12)).
ask-new-discovered = When was it discovered?
ask-new-discovered-hint = Write for example "yesterday 14:30", "friday 15:30" or "2026-10-23 15:30".
ask-new-aware = When did the organisation become aware of the breach?
ask-new-aware-hint = Awareness is a reasonable degree of certainty that a security breach has touched personal data. A suspicion is not enough. The 72 hours run from here (art. 33(1)). Leave the answer empty if it is not settled.
ask-new-persons = How many persons does it concern?
ask-new-persons-hint = Write for example "27", "about 30", "20-40" or "unknown". An estimate will do for now.
ask-new-records = How many records does it concern?
ask-new-records-hint = How many e-mails, files, rows or the like, for example "27", "about 30", "20-40" or "unknown". The number goes into the notification as far as possible (art. 33(3)(a)).

ask-step-map-events = Is the course of events mapped?
ask-step-limit-damage = Is the damage limited?
ask-step-switch-off = Are systems switched off?
ask-step-stop-access = Is access stopped (passwords, accounts)?
ask-step-restore-data = Are the data restored?
ask-step-report-crime = Is it reported to the police?
ask-step-secure-evidence = Is the evidence secured?

ask-fact-breach-test-security-breach = Was security breached?
ask-fact-breach-test-harmful-event = Did it lead to destruction, loss, alteration, disclosure or access?
ask-fact-breach-test-personal-data = Does it concern personal data?
ask-fact-incident-kinds = What kind of breach is it?
ask-fact-impact-disclosure = Did data reach someone who should not have them?
ask-fact-data-protection = Are the data unreadable to whoever has them?
ask-fact-recipients-reach = Who has, or may have, the data?
ask-fact-recipients-deletion-confirmed = When did the recipient confirm that the data are deleted or returned?
ask-fact-data-categories = What kinds of data are concerned?
ask-fact-data-description = What are the other data?
ask-fact-data-revealing = Do the data (special categories or offences) really tell something about someone?
ask-fact-data-processing-context = What does the processing context score?
ask-fact-persons-count = How many persons are concerned?
ask-fact-persons-kinds = Who are the persons concerned?
ask-fact-persons-identifiability = How easily can the persons be identified?
ask-fact-incident-cause = What is the cause?
ask-fact-incident-deliberate = Was it done on purpose?
ask-fact-impact-outage = How long were, or will, the data be out of reach?
ask-fact-impact-alteration = How were the data altered?
ask-fact-impact-felt = What have the persons felt?
ask-fact-impact-misuse = Have the data been misused?

ask-assess-test-reasons = Why is it not a personal-data breach?
ask-assess-test-reasons-hint = The case stays in the register as a security event, with the reasons.
ask-assess-likelihood = How likely is it that the persons come to harm?
ask-assess-consequence = How bad would it be for the individual?
ask-assess-consequence-hint = Choose the worst that can reasonably be expected, for those it hits hardest.
ask-assess-harms = What kind of harm may follow?
ask-assess-consequences = What may it mean for the persons?
ask-assess-consequences-hint = Describe the likely consequences. The text is used in the notification and the letter (art. 33(3)(c)).
ask-assess-risk = How great is the risk to the persons' rights and freedoms?
ask-assess-risk-hint = In doubt, choose the higher. Low means that a risk is unlikely.
ask-assess-reasons = Why is the risk what it is?
ask-assess-reasons-hint = The reasons are documented whatever the outcome (art. 33(5)).
ask-assess-authority = Is the authority to be notified?
ask-assess-authority-hint = Notify unless a risk is unlikely. The organisation carries the burden of proof (art. 33(1)).
ask-assess-authority-reasons = Why is the authority not to be notified?
ask-assess-authority-departs = Why notify, when the recommendation is not to?
ask-assess-persons = Are the persons to be informed?
ask-assess-persons-hint = At a high risk they are to be informed without undue delay (art. 34(1)). At a lower risk it is voluntary.
ask-assess-persons-reasons = Why are the persons not to be informed?
ask-assess-persons-departs = Why inform the persons, when the recommendation is not to?
ask-assess-exemption = Which exemption applies?
ask-assess-exemption-hint = The exemptions stand in art. 34(3) and in section 16 of the Norwegian Personal Data Act.
ask-assess-exemption-reasons = Why does the exemption apply here?
ask-assess-residual-risk = Which risk remains after the measures?
ask-assess-public-communication = How was the public informed instead?
ask-assess-public-communication-hint = Where the exemption is disproportionate effort, a public communication or something equally effective is required.
ask-assess-look-again = What should make you look at this again?
ask-assess-look-again-hint = Write an event, such as “if more people got the e-mail”. A certain day is given with `--look-again-on`.
ask-assess-by = Which role made the assessment?

ask-approve-by = Which role approves the conclusion?
ask-approve-by-hint = The right level of management stands behind the conclusion, whatever the risk.
ask-advise-text = What does the data protection officer advise?
ask-advise-authority = Does the officer advise notifying the authority?
ask-advise-persons = Does the officer advise informing the persons?

ask-measure-what = What is to be done?
ask-measure-kind = Immediate or long-term?
ask-measure-aim = What is the measure aimed at?
ask-measure-owner = Which role owns it?
ask-measure-due = When is it due?
ask-measure-due-hint = Write for example "2026-12-01" or "+14d".
ask-measure-result = What came of the measure?

ask-notify-phase = Which notification is this?
ask-notify-phase-hint = A notification may come in phases. Say in the first that more will follow (art. 33(4)).
ask-notify-channel = How was it sent?
ask-notify-reference = The recipient's reference number
ask-notify-more-by = By when was more promised?
ask-notify-more-by-hint = Write for example "2026-12-01" or "+14d".
ask-notify-delay-reasons = Why is the notification later than 72 hours?
ask-notify-delay-reasons-hint = The reasons for the delay must be given (art. 33(1)).
ask-notify-count = To how many persons was it sent?
ask-notify-reaching = Were the persons informed one by one or together?

ask-drill-notify = Would you notify the authority?
ask-drill-inform = Would you inform the persons?

ask-reopen-reasons = Why is the case opened again?

ask-close-by = Which role closes the case?
ask-close-why-not-prevented = Why did the measures you had not prevent it?
ask-close-changes = Must systems or governing documents be changed?
ask-close-control = Was there enough control?
ask-close-supplier = Must the supplier or the agreement be changed?
ask-close-awareness = Did the staff know that this could happen?
ask-close-training = Is more training needed?
ask-close-resources = Were there enough resources?
ask-close-effect-checked = How was the effect of the measures checked?

ask-init-profiles = What kind of organisation is this?
ask-init-profiles-hint = It switches on the duties of the sector, and can be changed later in `avvik.toml`.
ask-notify-other = Who was told?
ask-duty = Which duty is the decision on?
ask-duty-applies = Does the duty apply in this case?
ask-duty-applies-hint = The duty, the decision and the telling are three things. Until it is decided, the time runs all the same.
ask-duty-reasons = Why?
ask-duty-by = Which role decides it?
