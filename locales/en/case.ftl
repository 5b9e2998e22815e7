### What can be wrong with a change, a value or the register itself.

refused-closed = The case is closed
refused-closed-hint = Open it again with `avvik reopen`, and say why.
refused-not-closed = The case is not closed
refused-not-closed-hint = `avvik show` tells where the case stands.
refused-nothing-to-approve = The case has not been assessed, so there is nothing to approve
refused-nothing-to-approve-hint = Assess it first with `avvik assess`.
refused-already-approved = The newest assessment is approved already
refused-already-approved-hint = A new assessment made with `avvik assess` can be approved anew.
refused-no-conclusion = The newest assessment has no conclusion in `{ $open }`
refused-no-conclusion-hint = Record the conclusion with `avvik assess`, then approve it.
refused-advice-unanswered = The conclusion departs from the data protection officer’s advice, and no reason is given
refused-advice-unanswered-hint = Record why with `avvik advise --not-followed-because`, then approve.
refused-no-advice = The case has no advice from the data protection officer
refused-no-advice-hint = Record the advice with `avvik advise --text`.
refused-no-such-measure = The case has no measure number { $number }; it has { $count }
refused-no-such-measure-hint = `avvik measure list` shows the measures.
refused-measure-finished = Measure number { $number } is finished already
refused-measure-finished-hint = `avvik measure list` shows the measures.
refused-sent-before = The case has been notified before, so this is not the first notification
refused-sent-before-hint = Record what is new with `--phase follow-up` or `--phase final`, and what was wrong with `--phase correction`.
refused-nothing-sent-before = "{ $phase }" needs an earlier notification, and the case has none
refused-nothing-sent-before-hint = Record the first one with `--phase first` or `--phase complete`.

set-unknown-key = There is no key `{ $key }`
set-unknown-key-hint = Did you mean `{ $nearest }`? `avvik schema` has every key.
set-number = The number of a case cannot be set like a fact
set-number-hint = It is that of the file's name, and the case is known by it.
set-wrong-value = `{ $key }` cannot be set to "{ $value }": { $expected }
set-wrong-value-hint = Times are written as "2026-10-23 15:30", numbers as "27", "~30", "20-40" or "not-known-yet".
set-without-value = "{ $pair }" lacks an equals sign
set-without-value-hint = Write `--set KEY=VALUE`, such as `--set persons.count=27`.

register-not-found = No register was found from { $folder } upwards
register-not-found-hint = Make one with `avvik init`, go to the folder it lies in, or name that folder with `-C DIR`.
register-unreadable = The register in { $folder } cannot be opened: { $cause }
register-unreadable-hint = See that `avvik.toml` is a plain file that you may read.
register-broken = { $file } cannot be read: { $cause }
register-broken-hint = Mend the file in an editor. Nothing was changed.
register-without-format = { $file } does not say which format the register has
register-without-format-hint = Write `format = 1` at the top of the file.
register-newer = { $file } has format { $format }, and this program knows only format { $known }
register-newer-hint = Update `avvik` to a newer version. Nothing was changed.
register-zone-unknown = { $file } names the time zone "{ $zone }", which this program does not know
register-zone-unknown-hint = Write a name of the IANA database, such as `Europe/Oslo`. A program that was built for Europe knows only the zones there; the README says how to get them all.
