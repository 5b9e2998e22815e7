lint-facts-missing = The case was closed without { $keys }
lint-facts-missing-title = What always has to be documented is missing
lint-facts-missing-why = Facts, effects and remedial action are to be documented for every breach, notified or not, so that the authority can check compliance.
lint-facts-missing-example = A misdirected letter was closed as a low risk, but it is not said how many it concerned.
lint-facts-missing-help = Open the case again with `avvik reopen`, fill it in with `avvik edit` or `avvik assess`, and close it.

lint-background-missing = The case was closed without { $keys }
lint-background-missing-title = The cause, or what was assessed, is missing
lint-background-missing-why = Without the cause nobody learns from the breach, and without what the risk was assessed on nobody can see whether the assessment held.
lint-background-missing-example = The case was closed with every decision in place, but `incident.root-cause` is empty.
lint-background-missing-help = Open the case again with `avvik reopen`, fill it in with `avvik edit`, and close it. What was looked into without an answer is recorded as `cannot-be-determined`, or in words.

lint-unknown-in-closed-case = The case was closed while something is still said to be not known yet: { $keys }
lint-unknown-in-closed-case-title = Something is still unknown in a closed case
lint-unknown-in-closed-case-why = “Not known yet” is a lawful answer while somebody is looking. When the case is closed, it is either known or cannot be determined.
lint-unknown-in-closed-case-example = The number of persons is `not-known-yet` in a case that was closed in March.
lint-unknown-in-closed-case-help = Open the case again with `avvik reopen`, and record the answer with `avvik edit`, or `cannot-be-determined` if it was looked into and cannot be found out.

lint-first-steps-unanswered = The case was closed without an answer to all that is to be considered at once: { $keys }
lint-first-steps-unanswered-title = What was to be considered at once is not answered
lint-first-steps-unanswered-why = Each of the seven points is either done or not relevant. An open one may be evidence that nobody secured.
lint-first-steps-unanswered-example = The case is closed, and `secure-evidence` is `to-do`.
lint-first-steps-unanswered-help = Open the case again with `avvik reopen`, and record each with `avvik edit --set first-considerations.….state=done`, or `not-relevant`.

lint-processor-notice-missing = The breach involves a processor, and this is missing: { $keys }
lint-processor-notice-missing-title = The processor’s notice is not recorded
lint-processor-notice-missing-why = A processor must give notice without undue delay. Without the times nobody can see whether it did.
lint-processor-notice-missing-example = The cause is `processor`, but it is not said when the processor gave notice.
lint-processor-notice-missing-help = Record it with `avvik edit --set`, such as `timeline.processor-told-us=…`.

lint-awareness-unexplained = Awareness is set { $gap } after the first sign, without reasons
lint-awareness-unexplained-title = The time of awareness is not explained
lint-awareness-unexplained-why = The deadline runs from awareness. When it comes long after the first sign, the organisation has to be able to show why it did not know before.
lint-awareness-unexplained-example = The breach was discovered on Monday and awareness is set to Thursday. `aware-basis` is empty.
lint-awareness-unexplained-help = Say why with `avvik edit --set timeline.aware-basis=…`, or mend the time.

lint-notification-incomplete = The breach was notified, but the case lacks what a notification must contain: { $keys }
lint-notification-incomplete-title = The notification lacks some of what it must contain
lint-notification-incomplete-why = A notification must at least describe the breach, the contact point, the consequences and the measures. A preliminary one may lack something; a complete one may not.
lint-notification-incomplete-example = The last notification is `final`, but the number of records is not recorded.
lint-notification-incomplete-help = Fill in the case, and send what was missing with `avvik draft follow-up`.

lint-form-incomplete = The complete notification was sent, but the case lacks what the authority asks for: { $keys }
lint-form-incomplete-title = Something that the authority asks for is not answered
lint-form-incomplete-why = The form asks for more than the law names. What is not answered will often have to follow.
lint-form-incomplete-example = The notification is `complete`, but it is not said where the data are now.
lint-form-incomplete-help = Fill it in with `avvik edit` or `avvik assess`, and send what is new.

lint-communication-incomplete = The persons were informed, but the case lacks what the information must contain: { $keys }
lint-communication-incomplete-title = The information to the persons lacks something
lint-communication-incomplete-why = The persons are to know what happened, whom they can ask, what may come of it and what was done. That goes for voluntary information too.
lint-communication-incomplete-example = The letter was sent, but the likely consequences are not recorded.
lint-communication-incomplete-help = Fill in the case, and inform anew if the text that was sent lacked it.

lint-sent-text-missing = The text that was sent has not been kept
lint-sent-text-missing-title = A text that was sent is missing
lint-sent-text-missing-why = To show what the authority or the persons were told, one needs the text as it was sent.
lint-sent-text-missing-example = The letter to the persons was recorded with `avvik notify`, but without `--text`.
lint-sent-text-missing-help = Put the text, without recipients, under `sent/` and record `text.file` with `avvik edit`.

lint-reference-missing = The notification has neither a reference number nor a receipt
lint-reference-missing-title = Reference and receipt are missing
lint-reference-missing-why = Without a reference or a receipt the organisation cannot show that the notification arrived. On the telephone they have to be asked for.
lint-reference-missing-example = The notification is recorded as sent through Altinn, without `reference` and `receipt`.
lint-reference-missing-help = Find the receipt in Altinn, or ask the authority, and record it with `avvik edit`.

lint-journal-missing = A public body has to enter this in its journal: `{ $key }` is missing
lint-journal-missing-title = The journal reference is missing
lint-journal-missing-why = Public bodies have to enter documents that come in or go out in a journal. By the reference the case is found again in the archive.
lint-journal-missing-example = A municipality has notified the authority, but `journal` is empty.
lint-journal-missing-help = Enter the document in the journal and record the reference with `avvik edit`.

lint-copy-missing = The role `{ $role }` is to be told of every case, and it is not recorded that it was
lint-copy-missing-high-risk = The risk is high, and it is not recorded that the role `{ $role }` was told
lint-copy-missing-notified = The breach was notified, and it is not recorded that the role `{ $role }` had a copy afterwards
lint-copy-missing-title = Someone who is to be told has not been
lint-copy-missing-why = The register says in `routing` who is told when. A copy that was not sent is a control that does not happen.
lint-copy-missing-example = The officer is to have a copy of all that goes to the authority. The notification was sent, and the officer does not stand under `told`.
lint-copy-missing-help = Tell them, and record it with `avvik notify --to` and the role.

lint-residual-risk-missing = The exemption rests on later measures, but the risk that remains has not been judged
lint-residual-risk-missing-measure = The exemption rests on later measures, but no measure against the effects is recorded as done
lint-residual-risk-missing-title = The exemption’s conditions are not shown
lint-residual-risk-missing-why = The exemption holds only when the measures make the high risk no longer likely to materialise. Someone must have judged that, and the measure must be done.
lint-residual-risk-missing-example = The exemption is `risk-removed`, and `exemption.residual-risk` is empty.
lint-residual-risk-missing-help = Judge what remains with `avvik assess`, and record the measure with `avvik measure done`.

lint-public-notice-missing = The persons are exempted because reaching them takes too much, but nothing has been made public
lint-public-notice-missing-title = The public notice is missing
lint-public-notice-missing-why = Where reaching each person takes disproportionate effort, they are to be informed as effectively in another way. Without a notice the exemption does not hold.
lint-public-notice-missing-example = The exemption is `disproportionate`, and no notice is recorded.
lint-public-notice-missing-help = Draft the text with `avvik draft announcement`, make it public, and record it with `avvik notify --to persons --reaching public`.

lint-measure-incomplete = The measure lacks { $keys }
lint-measure-incomplete-title = A measure is not recorded in full
lint-measure-incomplete-why = A measure without an owner and a day soon is nobody’s. What was done or given up has to be shown.
lint-measure-incomplete-example = “Tidy up the access rights” is `planned` without `owner`.
lint-measure-incomplete-help = Fill it in with `avvik edit`, which opens the file.

lint-learning-missing = The case was closed without an answer to { $keys }
lint-learning-missing-title = The learning review is missing
lint-learning-missing-why = The seven questions and the check of the effect are what keeps it from happening again.
lint-learning-missing-example = The case was closed by hand, and `effect-checked` is empty.
lint-learning-missing-help = Open the case again with `avvik reopen`, and answer when it is closed anew with `avvik close`.

lint-not-all-informed = { $informed } have been informed, but { $concerned } are concerned, and it is not said why
lint-not-all-informed-title = Not all have been informed
lint-not-all-informed-why = All who are concerned are to be informed. If some cannot be reached, or are to have no letter, the reason has to stand there.
lint-not-all-informed-example = 120 are concerned, and the letter went to 90. `not-all-because` is empty.
lint-not-all-informed-help = Inform the rest, or say why in `not-all-because` under the communication with `avvik edit`.

lint-role-without-contact = The role `{ $role }` is to be told, but has no contact point
lint-role-without-contact-title = A role cannot be reached
lint-role-without-contact-why = Someone who is to be told in a hurry must be reached without a search.
lint-role-without-contact-example = `routing.high-risk` names `head`, and `[roles.head]` has no `contact`.
lint-role-without-contact-help = Put an address of the role, not of a person, into `avvik.toml`.
