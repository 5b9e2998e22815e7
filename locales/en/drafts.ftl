# Drafts of documents, and what they must contain.

document-report = notification to the supervisory authority
document-letter = letter to the data subjects

content-nature = what happened
content-kinds = kind of breach
content-person-kinds = categories of data subjects
content-person-count = number of data subjects
content-data-categories = categories of personal data
content-record-count = number of records
content-contact = contact point or data protection officer
content-consequences = likely consequences for the data subjects
content-measures = measures taken or planned
content-awareness = when we became aware of the breach
content-breach-test = whether the incident is a personal data breach
content-cause = main cause
content-period = when it happened
content-discovered = when the breach was discovered
content-how = how it came about
content-relation = the organisation’s relation to the data subjects
content-data-now = where the data are now
content-risk = assessment of the risk
content-risk-reasons = reasons for the risk assessment
content-information = whether the data subjects are to be informed
content-information-reasons = reasons for not informing the data subjects
content-delay-reasons = reasons for the delay
content-organisation = the organisation’s name
content-own-measures = what we have done or will do ourselves
content-measure-words = what each measure consists of
content-advice = what the data subjects can do themselves

draft-no-template = There is no template for the { $document } in the language `{ $language }`
draft-no-template-hint = Choose another language with `--lang`.
draft-not-rendered = The draft of the { $document } could not be written, since the template has a fault: { $cause }
draft-not-rendered-hint = The template is part of the program. Report the fault to the makers of `avvik`.
draft-case-unreadable = The facts of the case could not be read for the draft: { $cause }
draft-case-unreadable-hint = Run `avvik lint`, and correct what it finds in the case file.
