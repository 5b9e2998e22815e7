lint-case-unreadable-help = Mend the file in an editor. `git show HEAD:{ $file }` shows it as it was last recorded.
lint-case-unreadable-title = The case file cannot be read
lint-case-unreadable-why = A case that cannot be read can be neither assessed nor documented. It counts as a fault and is never skipped.

lint-value-not-understood-help = Mend the value. Until then the question counts as not answered.
lint-value-not-understood-title = A value cannot be understood
lint-value-not-understood-why = A value of the wrong kind would otherwise be read as an answer nobody gave.

lint-key-unknown-help = Mend the key, or leave it if it is meant as a note. No rule reads it.
lint-key-unknown-title = A key is unknown
lint-key-unknown-why = A misspelt key holds an answer that no rule sees.

lint-awareness-missing = The time in `{ $key }` is missing, so the 72 hours cannot be counted
lint-awareness-missing-help = Fill in the time with `avvik edit`. If it is an estimate, it can be given as an approximate time.
lint-awareness-missing-title = The time that the deadline is counted from is missing
lint-awareness-missing-why = The deadline runs from when the organisation became aware of the breach. No other time is ever put in its place.

lint-report-overdue = The deadline for notifying the authority passed { $due }, { $over } ago
lint-report-overdue-undecided = The deadline for notifying the authority passed { $due }, { $over } ago, and nobody has decided whether to notify
lint-report-overdue-help = Notify now, and say why it is late. If the breach is not to be notified, record the decision and its reasons with `avvik assess`.
lint-report-overdue-title = The deadline for notifying has passed
lint-report-overdue-why = A breach is to be notified without undue delay and not later than 72 hours after the organisation became aware of it. It is not too late to notify, but the delay needs reasons.

lint-report-due-soon = { $left } left to notify the authority ({ $due })
lint-report-due-soon-help = Send what you know now. The rest can follow in a later notification.
lint-report-due-soon-title = The deadline for notifying is near
lint-report-due-soon-why = A notification may come in phases. An incomplete one in time is better than a complete one that is late.

lint-late-without-reasons = The authority was notified after the deadline, and no reasons for the delay are given
lint-late-without-reasons-help = Give the reasons in `delay-reasons` of the notification, and send them to the authority.
lint-late-without-reasons-title = A late notification without reasons
lint-late-without-reasons-why = A notification after 72 hours must say why it is late. Missing reasons are a fault of their own.

lint-decision-missing = Nobody has decided whether to notify the authority and whether to inform the persons
lint-decision-missing-help = Assess the case with `avvik assess`. If a risk cannot be ruled out before the deadline, notify.
lint-decision-missing-title = The decision is missing
lint-decision-missing-why = Both decisions must be documented, also when the answer is no.

lint-decision-without-reasons = The decision has no reasons: `{ $key }` is missing
lint-decision-without-reasons-help = Give the reasons with `avvik assess` or `avvik edit`.
lint-decision-without-reasons-title = A decision has no reasons
lint-decision-without-reasons-why = The organisation carries the burden of proof. Without reasons it cannot show that the decision was right.

lint-conclusion-not-approved = The conclusion has not been approved
lint-conclusion-not-approved-help = Let the right role approve it with `avvik approve`.
lint-conclusion-not-approved-title = The conclusion has not been approved
lint-conclusion-not-approved-why = Someone with the authority to do so must stand behind the conclusion, however great the risk.

lint-persons-not-informed = The risk is high, and the persons have neither been informed nor exempted
lint-persons-not-informed-help = Inform them and record it with `avvik notify --to persons`, or record the exemption and its reasons with `avvik assess`.
lint-persons-not-informed-title = The persons have not been informed
lint-persons-not-informed-why = At a high risk the persons are to be informed without undue delay, so that they can protect themselves.

lint-follow-up-overdue = The authority was promised more by { $day }, and it has not been sent
lint-follow-up-overdue-help = Send what you know, with `avvik draft follow-up`, and record it with `avvik notify --phase follow-up`.
lint-follow-up-overdue-title = What the authority was promised has not been sent
lint-follow-up-overdue-why = What was not known in the first notification must follow without undue further delay.

lint-report-outdated =
    { $count ->
        [one] One fact has changed since the last notification to the authority: `{ $keys }`
       *[other] { $count } facts have changed since the last notification to the authority: `{ $keys }`
    }
lint-report-outdated-lost = It cannot be checked whether the notification to the authority still holds: { $cause }
lint-report-outdated-help = See what is new with `avvik draft follow-up`, and send it unless the authority has closed the case.
lint-report-outdated-title = The authority was told facts that have changed since
lint-report-outdated-why = The authority is to have what is new without undue further delay, until the case is closed.

lint-times-out-of-order = `{ $then }` is earlier than `{ $first }`
lint-times-out-of-order-help = Check both times, and mend the one that is wrong.
lint-times-out-of-order-title = Times are in the wrong order
lint-times-out-of-order-why = The deadline and the documentation rest on the times.

lint-time-in-future = `{ $key }` lies in the future
lint-time-in-future-help = Mend the time. What has not happened yet is recorded when it has.
lint-time-in-future-title = Something that has happened is dated in the future
lint-time-in-future-why = A time in the future cannot be right, and it can move a deadline.

lint-stray-file-help = Name the file after its case (`cases/2026/2026-0007.toml`), or move it out of `cases`.
lint-stray-file-title = Something in `cases` is no case
lint-stray-file-why = A case with the wrong name would otherwise never be checked.
