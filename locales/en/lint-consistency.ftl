lint-facts-contradict = `{ $one }` and `{ $other }` cannot both be so
lint-facts-contradict-title = Two facts contradict each other
lint-facts-contradict-why = The assessment and the notification rest on the facts. When two of them cannot both be so, at least one is wrong.
lint-facts-contradict-example = Nobody has the data (`nobody`), and it says that two have received them.
lint-facts-contradict-help = Check both, and mend the one that is wrong with `avvik edit`.

lint-not-notified-despite-risk = The conclusion is that there is a risk, but it was decided not to notify
lint-not-notified-despite-risk-title = Not notified in spite of a risk
lint-not-notified-despite-risk-why = A breach is to be notified unless it is unlikely to result in a risk. Where the conclusion is that it does, there is no choice.
lint-not-notified-despite-risk-example = The risk was assessed as `medium`, and the decision is `do-not-notify`.
lint-not-notified-despite-risk-help = Assess the case anew with `avvik assess`: either it is notified, or there must be reasons why the risk is low.

lint-sent-against-decision = The breach was notified, but the decision is not to notify
lint-sent-against-decision-persons = The persons were informed, but the decision is not to inform
lint-sent-against-decision-title = What was sent does not fit the decision
lint-sent-against-decision-why = The newest assessment rules. If it does not fit what was done, one of the two is wrong, or the notification has to be withdrawn.
lint-sent-against-decision-example = The breach was notified, and a new assessment says `do-not-notify`.
lint-sent-against-decision-help = Withdraw the notification with `avvik draft withdrawal` and `avvik notify --phase withdrawal`, or assess the case anew with `avvik assess`.

lint-closed-with-duty-open = The case is closed, but the duty "{ $duty }" has not been met
lint-closed-with-duty-open-title = Closed with a duty open
lint-closed-with-duty-open-why = Nobody looks at a closed case. Then what remains is not done either.
lint-closed-with-duty-open-example = The first notification promised more, and the case was closed without it.
lint-closed-with-duty-open-help = Meet the duty and record it with `avvik notify`, or open the case again with `avvik reopen`.

lint-protection-claimed = The exemption rests on the data being protected, but the protection is recorded as "{ $is }"
lint-protection-claimed-title = The exemption rests on protection that is not there
lint-protection-claimed-why = The exemption holds only where the data are unreadable to others and the key is safe.
lint-protection-claimed-example = The exemption is `protected`, and `data.protection` is `may-be-subverted` because the password lay in the same bag.
lint-protection-claimed-help = Mend what is wrong with `avvik edit`, or assess the case anew with `avvik assess`.

lint-public-notice-instead = The risk is high, but the persons were only informed in public
lint-public-notice-instead-title = Only informed in public at a high risk
lint-public-notice-instead-why = At a high risk each person is to be informed directly. A notice is enough only where the exemption for disproportionate effort is used and has reasons.
lint-public-notice-instead-example = The risk is high, the decision is to inform, and all that was done is a notice on the website.
lint-public-notice-instead-help = Inform each person, or record the exemption and its reasons with `avvik assess`.

lint-insecure-channel = The persons were informed in an insecure way: { $channel }
lint-insecure-channel-title = An insecure channel to the persons
lint-insecure-channel-why = E-mail and text messages can be read by others and look like fraud. Use secure digital mail or letters where the text says something about its recipient.
lint-insecure-channel-example = The letter to the patients was sent as plain e-mail.
lint-insecure-channel-help = Use `digital-mail` or `letter` next time. If the text says nothing about its recipient, the finding may be accepted in `waivers.toml`.

lint-special-categories-low-risk = The risk was assessed as low, and nothing is said of the data being special
lint-special-categories-low-risk-title = A low risk with special categories, and not a word on it
lint-special-categories-low-risk-why = With health data and other special categories the risk is seldom low. Then the reasons have to say why it is otherwise here.
lint-special-categories-low-risk-example = The data are `health`, the risk is `low`, and `factors.nature-of-data` is empty.
lint-special-categories-low-risk-help = Say why under `factors.nature-of-data` in a new assessment with `avvik assess`.

lint-risk-below-matrix = The conclusion is "{ $is }", but likelihood and consequence give "{ $matrix }"
lint-risk-below-matrix-title = The risk is set below the matrix
lint-risk-below-matrix-why = Likelihood and consequence give the level. If the risk is set lower, one of the answers is wrong.
lint-risk-below-matrix-example = It is likely and severe, and the risk is set to low.
lint-risk-below-matrix-help = Assess the case anew with `avvik assess`, and mend the answer that does not hold.

lint-cause-returned = The same has happened again after the measure in { $case } was done
lint-cause-returned-title = The same has happened again
lint-cause-returned-why = When the same happens after its cause should be gone, the measure did not work. Someone has to look at that. The rule looks at the cases that are checked together, and names only the newest; immediate measures do not count.
lint-cause-returned-example = A letter went astray in January, the routine was changed in March, and in October a letter went astray again.
lint-cause-returned-help = Look at the measure in the other case, and name that case in `incident.related` with `avvik edit`.

lint-role-unknown = The role `{ $role }` in `routing` does not stand in `[roles]`
lint-role-unknown-title = `routing` names an unknown role
lint-role-unknown-why = A role that does not exist is never told.
lint-role-unknown-example = `routing.notified` names `ombud`, but the role is called `dpo`.
lint-role-unknown-help = Mend the name in `avvik.toml`, or add the role.

lint-id-differs = The file says that it is { $says }, but is named { $named }
lint-id-differs-title = The number in the file is not that of its name
lint-id-differs-why = It is the name of the file that counts. Another number inside suggests that one case was copied over another.
lint-id-differs-example = `2026-0007.toml` begins with `id = "2026-0005"`.
lint-id-differs-help = Mend the `id` in the file. If it is a copy, bring back the right case with `git restore`.

lint-id-duplicate = `{ $file }` too says that it is { $id }
lint-id-duplicate-title = Two files say that they are the same case
lint-id-duplicate-why = When two files are the same case, the register cannot say which one counts. The rule looks at the cases that are checked together.
lint-id-duplicate-example = Someone copied `2026-0005.toml` to `2026-0009.toml` and changed all but the `id`.
lint-id-duplicate-help = Give one of the files its own number, or take it away if it is a copy.

lint-schema-line-missing = The file does not say which schema it follows
lint-schema-line-missing-title = The line with the schema is missing
lint-schema-line-missing-why = With the line `#:schema` at the top, the editor helps with keys and codes, so that fewer faults come in.
lint-schema-line-missing-example = The case was made in a text editor and begins with `id` at once.
lint-schema-line-missing-help = Make `#:schema ../../case.schema.json` the first line.
