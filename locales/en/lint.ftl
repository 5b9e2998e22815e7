lint-case-unreadable-example = A quotation mark is missing at the end of a line, and the file is no longer TOML.
lint-case-unreadable-help = Mend the file in an editor. `git show HEAD:{ $file }` shows it as it was last recorded.
lint-case-unreadable-title = The case file cannot be read
lint-case-unreadable-why = A case that cannot be read can be neither assessed nor documented. It counts as a fault and is never skipped.

lint-value-not-understood-example = `risk = "hihg"` in place of `risk = "high"`.
lint-value-not-understood-help = Mend the value. Until then the question counts as not answered.
lint-value-not-understood-title = A value cannot be understood
lint-value-not-understood-why = A value of the wrong kind would otherwise be read as an answer nobody gave.

lint-key-unknown-example = `discoverd = …` under `[timeline]`, where the key is `discovered`.
lint-key-unknown-help = Mend the key, or leave it if it is meant as a note. No rule reads it.
lint-key-unknown-title = A key is unknown
lint-key-unknown-why = A misspelt key holds an answer that no rule sees.
lint-duty-row-unusable = The duty "{ $name }" in `avvik.toml` cannot be used: { $cause }
lint-duty-row-unusable-example = A row for the insurer has `hours = 48`, but does not say what the hours are counted from.
lint-duty-row-unusable-help = Mend the row in `avvik.toml`. Until then no deadline is counted for it.
lint-duty-row-unusable-title = A duty of the organisation's own cannot be used
lint-duty-row-unusable-why = A duty without a name, a starting point or a proper time limit is shown in no case.
row-fault-id = it needs an `id` of small letters, digits and hyphens
row-fault-built-in = `{ $id }` is a duty of the GDPR, which cannot be replaced
row-fault-no-anchor = it does not say what its time is counted from (`anchor` or `after`)
row-fault-two-anchors = it has both `anchor` and `after`
row-fault-unknown-after = the duty "{ $after }" in `after` is not known
row-fault-two-periods = it has both `hours` and `months`
row-fault-ends-before = `valid-to` is earlier than `valid-from`

lint-duty-unknown = The register knows no duty "{ $duty }"
lint-duty-unknown-example = A decision has `id = "insurance"`, but the duty in `avvik.toml` is called `insurer`.
lint-duty-unknown-help = Mend the name. `avvik explain duties` lists the duties; more are switched on with `profiles` in `avvik.toml`.
lint-duty-unknown-title = A duty is unknown
lint-duty-unknown-why = A decision or a telling under a wrong name counts for no duty.

lint-awareness-missing = The time in `{ $key }` is missing, so the 72 hours cannot be counted
lint-awareness-missing-for = The time in `{ $key }` is missing, so the deadline for "{ $duty }" cannot be counted
lint-awareness-missing-example = The case has `discovered`, but not `aware`.
lint-awareness-missing-help = Fill in the time with `avvik edit`. If it is an estimate, it can be given as an approximate time.
lint-awareness-missing-title = The time that the deadline is counted from is missing
lint-awareness-missing-why = The deadline runs from when the organisation became aware of the breach. No other time is ever put in its place.

lint-report-overdue = The deadline for notifying the authority passed { $due }, { $over } ago
lint-report-overdue-undecided = The deadline for notifying the authority passed { $due }, { $over } ago, and nobody has decided whether to notify
lint-report-overdue-for = The deadline for "{ $duty }" passed { $due }, { $over } ago
lint-report-overdue-example = Awareness on Monday at 9. On Thursday at 10 nothing has been sent.
lint-report-overdue-help = Notify now, and say why it is late. If the breach is not to be notified, record the decision and its reasons with `avvik assess`.
lint-report-overdue-title = The deadline for notifying has passed
lint-report-overdue-why = A breach is to be notified without undue delay and not later than 72 hours after the organisation became aware of it. It is not too late to notify, but the delay needs reasons.

lint-report-due-soon = { $left } left to notify the authority ({ $due })
lint-report-due-soon-for = { $left } left for "{ $duty }" ({ $due })
lint-report-due-soon-example = Awareness on Monday at 9. On Wednesday at 15 there are 18 hours left, and nothing has been sent.
lint-report-due-soon-help = Send what you know now. The rest can follow in a later notification.
lint-report-due-soon-title = The deadline for notifying is near
lint-report-due-soon-why = A notification may come in phases. An incomplete one in time is better than a complete one that is late.

lint-late-without-reasons = The authority was notified after the deadline, and no reasons for the delay are given
lint-late-without-reasons-example = The breach was notified after five days, and `delay-reasons` is empty.
lint-late-without-reasons-help = Give the reasons in `delay-reasons` of the notification, and send them to the authority.
lint-late-without-reasons-title = A late notification without reasons
lint-late-without-reasons-why = A notification after 72 hours must say why it is late. Missing reasons are a fault of their own.

lint-decision-missing = Nobody has decided whether to notify the authority and whether to inform the persons
lint-decision-missing-example = There are ten hours left, and the case has no assessment.
lint-decision-missing-help = Assess the case with `avvik assess`. If a risk cannot be ruled out before the deadline, notify.
lint-decision-missing-title = The decision is missing
lint-decision-missing-why = Both decisions must be documented, also when the answer is no.
lint-duty-undecided = Nobody has decided whether the duty "{ $duty }" (`{ $id }`) applies
lint-duty-undecided-example = The organisation has the profile `essential-service`, and the case was closed without anyone deciding whether the incident was to be told.
lint-duty-undecided-help = Decide it with `avvik duty` and the duty's name, and give the reasons.
lint-duty-undecided-title = Nobody has decided whether a duty applies
lint-duty-undecided-why = Its time may have run out. A no has to be documented too.

lint-decision-without-reasons = The decision has no reasons: `{ $key }` is missing
lint-decision-without-reasons-example = The decision is `do-not-notify`, and `authority-reasons` is empty.
lint-decision-without-reasons-help = Give the reasons with `avvik assess` or `avvik edit`.
lint-decision-without-reasons-title = A decision has no reasons
lint-decision-without-reasons-why = The organisation carries the burden of proof. Without reasons it cannot show that the decision was right.

lint-conclusion-not-approved = The conclusion has not been approved
lint-conclusion-not-approved-example = The case was assessed, but no manager has approved the conclusion.
lint-conclusion-not-approved-help = Let the right role approve it with `avvik approve`.
lint-conclusion-not-approved-title = The conclusion has not been approved
lint-conclusion-not-approved-why = Someone with the authority to do so must stand behind the conclusion, however great the risk.

lint-approved-by-dpo = The conclusion was approved by the data protection officer
lint-approved-by-dpo-example = `approval.by = "dpo"`.
lint-approved-by-dpo-help = Let a manager approve the conclusion. Record the officer’s view with `avvik advise`.
lint-approved-by-dpo-title = The data protection officer approved the conclusion
lint-approved-by-dpo-why = The officer advises and monitors. Whoever also decides would be monitoring themselves.

lint-advice-unanswered = The conclusion departs from the data protection officer’s advice, and no reason is given
lint-advice-unanswered-example = The officer advised to notify. It was decided not to, and `not-followed-because` is empty.
lint-advice-unanswered-help = Record why with `avvik advise --not-followed-because`, or assess the case anew with `avvik assess`.
lint-advice-unanswered-title = The advice was not followed, without reasons
lint-advice-unanswered-why = The organisation may decide otherwise than the officer advises, but must be able to show why.

lint-unanswered = unanswered

lint-changed-after-approval = `{ $key }` was changed after the conclusion was approved: { $was } → { $is }
lint-changed-after-approval-conclusion = The conclusion was changed after it was approved
lint-changed-after-approval-example = The conclusion was approved for 20 persons. Now it says 200.
lint-changed-after-approval-help = Consider whether the conclusion still holds, and record a new assessment with `avvik assess`.
lint-changed-after-approval-title = Changed after the approval
lint-changed-after-approval-why = Whoever approved had other facts before them than those that stand in the case now.

lint-decide-anew = `{ $key }` is worse than when it was decided not to notify or inform: { $was } → { $is }
lint-decide-anew-example = It was decided not to notify because the key was safe. Then it turned out to be lost.
lint-decide-anew-help = Assess the case anew with `avvik assess`.
lint-decide-anew-title = A negative decision must be looked at again
lint-decide-anew-why = A negative decision holds for the facts that it rests on. More persons, other data or a lost key may bring a duty that was not there.

lint-deletion-not-confirmed = The breach is not to be notified, but the recipient has not confirmed that the data are deleted or returned
lint-deletion-not-confirmed-example = A letter went to the wrong municipality, and the breach was not notified. The municipality has not said whether the letter was shredded.
lint-deletion-not-confirmed-help = Ask for the confirmation and record it with `avvik edit --set recipients.deletion-confirmed=…`, or assess the case anew.
lint-deletion-not-confirmed-title = Deletion is not confirmed
lint-deletion-not-confirmed-why = That a risk is low often rests on the recipient no longer having the data.

lint-look-again-due = The decision was to be looked at again on { $day }
lint-look-again-due-example = The decision was to be looked at again on 1 March. It is 4 March.
lint-look-again-due-help = Assess the case anew with `avvik assess`, or set another day there.
lint-look-again-due-title = The day to look again has passed
lint-look-again-due-why = A negative decision is only as good as what was known. So it is to be looked at again.

lint-persons-not-informed = The risk is high, and the persons have neither been informed nor exempted
lint-persons-not-informed-example = The risk was assessed as high yesterday, and nobody has been informed.
lint-persons-not-informed-help = Inform them and record it with `avvik notify --to persons`, or record the exemption and its reasons with `avvik assess`.
lint-persons-not-informed-title = The persons have not been informed
lint-persons-not-informed-why = At a high risk the persons are to be informed without undue delay, so that they can protect themselves.

lint-follow-up-overdue = The authority was promised more by { $day }, and it has not been sent
lint-follow-up-overdue-example = The first notification promised more by 1 March. It is 4 March.
lint-follow-up-overdue-help = Send what you know, with `avvik draft follow-up`, and record it with `avvik notify --phase follow-up`.
lint-follow-up-overdue-title = What the authority was promised has not been sent
lint-follow-up-overdue-why = What was not known in the first notification must follow without undue further delay.

lint-report-outdated =
    { $count ->
        [one] One fact has changed since the last notification to the authority: `{ $keys }`
       *[other] { $count } facts have changed since the last notification to the authority: `{ $keys }`
    }
lint-report-outdated-lost = It cannot be checked whether the notification to the authority still holds: { $cause }
lint-report-outdated-unknown = The facts were not kept when the case was notified, so it cannot be checked whether any has changed since
lint-report-outdated-unknown-help = Compare yourself: `avvik draft follow-up` uses the case as it stood when the notification was recorded, and the text that was sent shows the rest. Record the next notification with `avvik notify`, which keeps the facts.
lint-report-outdated-example = The authority was told that 40 persons are concerned. Since then the number was corrected to 400.
lint-report-outdated-help = See what is new with `avvik draft follow-up`, and send it unless the authority has closed the case.
lint-report-outdated-title = The authority was told facts that have changed since
lint-report-outdated-why = The authority is to have what is new without undue further delay, until the case is closed.

lint-times-out-of-order = `{ $then }` is earlier than `{ $first }`
lint-times-out-of-order-example = The breach was discovered on 3 March, and awareness says 2 March.
lint-times-out-of-order-help = Check both times, and mend the one that is wrong.
lint-times-out-of-order-title = Times are in the wrong order
lint-times-out-of-order-why = The deadline and the documentation rest on the times.

lint-time-in-future = `{ $key }` lies in the future
lint-time-in-future-example = The notification is recorded as sent tomorrow.
lint-time-in-future-help = Mend the time. What has not happened yet is recorded when it has.
lint-time-in-future-title = Something that has happened is dated in the future
lint-time-in-future-why = A time in the future cannot be right, and it can move a deadline.

lint-stray-file-example = `cases/2026/notes.txt`, or a case that is called `7.toml`.
lint-stray-file-help = Name the file after its case (`cases/2026/2026-0007.toml`), or move it out of `cases`.
lint-stray-file-title = Something in `cases` is no case
lint-stray-file-why = A case with the wrong name would otherwise never be checked.

lint-waiver-expired = The waiver of `{ $rule }` for { $case } expired on { $day }
lint-waiver-expired-example = `expires = 2026-03-01`, and it is 4 March.
lint-waiver-expired-help = Mend what the rule found, and take the waiver out of `waivers.toml`. If it is still needed, a role has to approve it anew.
lint-waiver-expired-title = A waiver has expired
lint-waiver-expired-why = A waiver holds for a limited time, so that somebody looks at the case again. One that has expired excuses nothing.

lint-waiver-invalid = The waiver of `{ $rule }` for { $case } does not count: { $cause }
lint-waiver-invalid-file = No waiver counts: { $cause }
lint-waiver-invalid-example = The row lacks `approver`.
lint-waiver-invalid-help = Mend the row in `waivers.toml`, or take it away.
lint-waiver-invalid-title = A waiver does not count
lint-waiver-invalid-why = The organisation must be able to show who accepted a deviation, why and for how long. A waiver that does not say so excuses nothing.
waiver-fault-added-in-future = the day it was added (`added`) has not come yet
waiver-fault-added-missing = it does not say on which day it was added (`added`)
waiver-fault-approver-missing = it does not say which role approved it (`approver`)
waiver-fault-approver-unknown = the role in `approver` is not in `avvik.toml`
waiver-fault-case-missing = it does not say which case it is for (`case`)
waiver-fault-case-unknown = there is no such case; `case` is to be the whole number, or `register` for what is about no case
waiver-fault-ends-before = `expires` is earlier than `added`
waiver-fault-expires-missing = it does not say on which day it expires (`expires`)
waiver-fault-reason-missing = it has no reason (`reason`)
waiver-fault-rule-missing = it does not say which rule it is for (`rule`)
waiver-fault-rule-unknown = there is no such rule; the nearest is `{ $nearest }`
waiver-fault-too-long = it lasts more than { $days } days from when it was added

rule-group-format = form
rule-group-deadlines = deadlines
rule-group-documentation = documentation
rule-group-consistency = consistency
rule-group-trail = history
rule-group-privacy = privacy
rule-group-letters = letters
