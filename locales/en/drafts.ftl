# Drafts of documents, and what they must contain.

document-report = notification to the supervisory authority
document-report-edpb = notification in the order of the EDPB template
document-follow-up = follow-up notification
document-correction = correction of a notification
document-withdrawal = withdrawal of a notification
document-telephone-note = note for notifying by telephone
document-letter = letter to the data subjects
document-letter-children = letter to children and young people
document-letter-parents = letter to parents and guardians
document-letter-patients = letter to patients and older people
document-announcement = public announcement
document-message-head = message to the head of the organisation
document-message-dpo = message to the data protection officer
document-message-superior = message to the superior department
document-processor-notice = notice to the controller
document-dossier = case dossier
document-summary = summary for management

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
content-measure-words = what each measure consists of
content-advice = what the data subjects can do themselves
content-decision = whether to notify the supervisory authority
content-approval = approval of the conclusion
content-earlier-reference = the authority’s reference to the earlier notification
content-controller = who the controller is
content-change-reasons = reasons for changing or withdrawing the notification

draft-mark = **DRAFT**: { $document } – case { $case }, made on { $made }, from version { $version } of the register
draft-mark-uncommitted = **DRAFT**: { $document } – case { $case }, made on { $made }
draft-outside = Changed outside avvik: { $subject }
draft-newest-assessment = The assessment
draft-not-rendered = The draft of the { $document } could not be written, since the template has a fault: { $cause }
draft-not-rendered-hint = The template is part of the program. Report the fault to the makers of `avvik`.
draft-own-template =
    { $line ->
        [0] The template `{ $file }` cannot be used: { $cause }
       *[other] The template `{ $file }` cannot be used (line { $line }): { $cause }
    }
draft-own-template-hint = Correct the template, or give it another name to use the one that comes with the program.
draft-template-forbidden = The template `{ $file }` has what a register’s template may not have: `{ $found }` (line { $line })
draft-template-forbidden-hint = Write the values one after the other, or use `join`. The marks `~`, `+` and `*` and the block `raw` are not allowed in expressions.
draft-template-empty = The template `{ $file }` gives an empty document
draft-template-empty-hint = Write in it what the document is to say, or delete the file to use the template that comes with the program.
draft-template-slow = The template `{ $file }` takes too long
draft-template-slow-hint = Make the template simpler. A template only fills in facts; it does not compute.
draft-nothing-to-compare = The { $document } cannot be drafted, since the register does not know what the authority has been told before
draft-nothing-to-compare-hint = If nothing has been notified yet, use `avvik draft report`. If it has, record the notification with `avvik notify`.
draft-option-not-for = `{ $option }` is not used for the { $document }
draft-option-not-for-hint = Leave out `{ $option }`, or choose another document.
draft-case-unreadable = The facts of the case could not be read for the draft: { $cause }
draft-case-unreadable-hint = Run `avvik lint`, and correct what it finds in the case file.
