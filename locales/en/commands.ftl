### What the commands say of what they did, or could not do.

recorded = { $id }: recorded in { $commit }
recorded-unchanged = { $id }: nothing changed, so nothing was recorded
recorded-lagging = { $id }: recorded in { $commit }, but the work tree lags behind: { $cause }

odd-value = { $file }:{ $line }:{ $column }: { $oddity }

case-not-found = There is no case with the number { $id }
case-not-found-hint = `avvik list` shows the cases.
case-ambiguous = { $id } may be several cases: { $matching }
case-ambiguous-hint = Write the whole number.
case-not-opened = { $file } cannot be opened: { $cause }
case-not-opened-hint = A case file must be a plain file that you may read. Nothing was changed.
case-broken = { $file } cannot be read: { $cause }
case-broken-hint = Mend the file in an editor and try again. Nothing was recorded. `git show HEAD:{ $file }` shows it as it was last recorded.
case-unfit = With this, { $file } could not be read again: { $cause }
case-unfit-hint = Nothing was recorded. Mend the text and try again; such characters often come along unseen when something is pasted.
case-not-edited = The change cannot be written into { $file }: { $cause }
case-not-edited-hint = Nothing was changed. Make the change in the file by hand, and record it with `avvik edit`.
case-changed-meanwhile = { $id } was changed by someone else while you worked on it
case-changed-meanwhile-hint = Nothing was overwritten. `avvik log` shows the change; then try again.
case-no-more-numbers = The year has no more numbers
case-no-more-numbers-hint = Begin a new register, or check `--now`.
file-not-written = { $file } cannot be written: { $cause }
file-not-written-hint = See that the disk has room and that you may write there.
file-there = { $file } is there already, and it was left alone
file-there-hint = Move the file, or write what is needed into it.

time-in-future = { $time } lies in the future; the clock says { $now }
time-in-future-hint = What has not happened yet is recorded when it has.

assess-goes-on = Going on with the assessment of { $since }: { $count ->
    [one] one answer was kept.
   *[other] { $count } answers were kept.
    } Begin anew with `--afresh`.

approve-changed = The case has changed since it was assessed: { $keys }
approve-changed-hint = Assess it anew with `avvik assess`, then approve.

assess-from-unused = { $file } has something that an assessment does not take: { $keys }
assess-from-unused-hint = Take it out, or record it with `avvik edit`, `avvik advise` or `avvik measure`.
assess-dpo = The data protection officer cannot conclude
assess-dpo-hint = The officer advises (`avvik advise`); the organisation assesses, for example `--by case-handler`.

assess-below-matrix = Likelihood and consequence point to { $risk }, and the conclusion is lower. Let the reasons say why.
approve-dpo = The data protection officer cannot approve the conclusion
approve-dpo-hint = The officer advises (`avvik advise`); a manager approves, for example `--by head`.

drill-no-such-case = There is no published case number { $number }; they run from 1 to { $count }
drill-no-such-case-hint = `avvik drill` without a number lists them.

close-refused = { $id } cannot be closed yet
close-refused-hint = `avvik show` tells what remains.
close-open-notify-authority = The authority has neither been notified nor has anyone decided not to
close-open-inform-persons = The persons have neither been informed nor exempted, nor has anyone decided not to inform them
close-open-approval = The conclusion has not been approved
close-open-tell-controller = The controller has not been told
close-duty-open = The duty "{ $duty }" has not been met
close-duty-undecided = Nobody has decided whether the duty "{ $duty }" applies (`avvik duty`, { $id })
close-measures-open =
    { $count ->
        [one] One measure is not finished. The case may be closed all the same, and `avvik due` reminds of it.
       *[other] { $count } measures are not finished. The case may be closed all the same, and `avvik due` reminds of them.
    }
close-open-follow-up = The authority waits for more: the last notification is not the final one

given-unreadable = { $file } cannot be read: { $cause }
given-unreadable-hint = Give a file that you may read, or `-` for standard input. Nothing was recorded.
given-too-large = { $file } is larger than { $limit } KiB
given-too-large-hint = The register takes only text. Put attachments and logs elsewhere, and write in the case where they are. Nothing was recorded.
given-not-text = { $file } is not text in UTF-8
given-not-text-hint = Save the file as plain text in UTF-8, and try again. Nothing was recorded.

new-from-wrong = { $file } does not describe a case
new-from-wrong-hint = `avvik schema` shows what a case may hold. Nothing was recorded.
report-json-wrong = The JSON does not fit: { $detail }

notify-role-unknown = The register has no role "{ $role }"
notify-role-unknown-hint = The roles are { $roles }. Write `authority` for the authority, `persons` for the persons, and `--other NAME` for anyone else.
duty-not-known = The register knows no duty "{ $duty }"
duty-not-known-hint = The duties are { $known }. More are switched on with `profiles` in `avvik.toml`, or added there as `[[duty]]`.
duty-none-open = No duty of the case awaits a decision
duty-none-open-hint = `avvik explain duties` lists the duties. Give the name of one to decide on it all the same.
duty-not-decided-here = Whether "{ $duty }" applies follows from the case itself
duty-not-decided-here-hint = Decide it with `avvik assess`, or correct the facts of the case with `avvik edit`.
duty-not-told-so = "{ $duty }" is not met by telling others
duty-not-told-so-hint = Record the notification to the authority with `avvik notify`, and the one to the persons with `avvik notify --to persons`.

edit-kept = What you typed was not recorded, but stands in { $file }. Mend it there or with `avvik edit { $id }`, or discard it with `git restore { $file }`.
edit-no-editor = The editor could not be started: { $cause }
edit-no-editor-hint = Set `VISUAL` or `EDITOR` to your editor, or make the change with `--set`.

explain-unknown = There is no rule "{ $rule }"
explain-unknown-hint = Did you mean `{ $nearest }`? `avvik explain` lists every rule.
explain-rule =
    { $rule } ({ $severity }) – { $title }
    Rests on: { $source }

    { $why }

    Example: { $example }

    { $help }

show-heading = { $id } { $title } – { $stage }, { $risk }
show-not-there-yet = { $id } was not registered { $at }
show-not-there-yet-hint = `avvik log` tells when the case was registered.

facts-changed = { $before } → { $after }
facts-gone = { $before } → (taken away)

log-entry = { $id } – { $what }
log-outside = Changed outside avvik: { $subject }

lint-help = → { $help }
lint-summary =
    { $cases ->
        [one] { $cases } case checked
       *[other] { $cases } cases checked
    }: { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
lint-summary-waived = { $summary }, { $waived } waived
lint-summary-stood = { $summary }, { $stood } stood there before and do not stop the change
lint-message-unreadable = The message to git in { $file } cannot be read: { $cause }
lint-summary-without-history = { $summary }; the history was not checked
lint-denied-unseen = `--deny warnings` cannot be used together with `--severity error`
lint-denied-unseen-hint = The one has warnings count, the other leaves them out. Use one of the two, or `--severity warning`.
lint-two-forms = `--report` cannot be used together with `--format json`
lint-two-forms-hint = `--report` chooses the form itself. Use one of the two.

heading-duty = Duty
heading-rule = Rule
heading-group = Group
heading-severity = Severity
heading-source = Rests on

init-already = { $folder } is a register already
init-already-hint = Choose another folder, or use the register that is there.
init-done = The register was made in { $folder }
init-next = Go to the folder, and register the first case with `avvik new`.
init-next-example = Go to the folder, and see the cases with `avvik list` and what is due with `avvik due`.
ask-init-organisation = What is the organisation called?
ask-init-organisation-number = Organisation number
ask-init-contact = Address and telephone
ask-init-dpo = Where is the data protection officer reached?

completions-failed = The completion script could not be made: { $cause }
completions-failed-hint = Report this as a fault in the program.
man-failed = The manual page could not be made: { $cause }
man-failed-hint = Report this as a fault in the program.
man-unknown = There is no command "{ $command }"
man-unknown-hint = `avvik --help` shows every command.

hook-installed = From now on git checks the cases that are committed by hand ({ $file })
hook-there = The hook is there already ({ $file })
hook-removed = The hook was taken away ({ $file })
hook-absent = There is no hook to take away ({ $file })
hook-occupied = There is another hook in { $file }, and it was left alone
hook-occupied-hint = Put this line into the hook: `{ $command } || exit 1`
hook-foreign = The hook in { $file } was not made by `avvik`, and it was left alone
hook-foreign-hint = If it runs `{ $command }`, you can take that line out by hand.

ci-written = The workflow was written to { $file }
ci-next = Write in `AVVIK_SOURCE` where you keep avvik’s source, and commit the file.

due-within-wrong = write hours as `24h` or days as `3d`
