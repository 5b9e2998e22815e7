# What `avvik lint` finds in the history.

lint-awareness-moved = `{ $key }` was { $was } and is { $is } since commit { $commit }: the deadline for notifying moved from { $was-due } to { $is-due }
lint-awareness-moved-rescued = `{ $key }` was { $was } and is { $is } since commit { $commit }: the deadline for notifying moved from { $was-due } to { $is-due }, and that it was missed no longer shows
lint-awareness-moved-removed = `{ $key }` was { $was } and was taken away in commit { $commit }: the deadline for notifying, { $was-due }, can no longer be counted
lint-awareness-moved-removed-rescued = `{ $key }` was { $was } and was taken away in commit { $commit }: that the deadline for notifying was missed, { $was-due }, no longer shows
lint-awareness-moved-earlier = `{ $key }` was { $was } and is { $is } since commit { $commit }: the deadline for notifying moved from { $was-due } to { $is-due }
lint-awareness-moved-example = `timeline.aware` was recorded as 2 November 09:00, and changed to 4 November 15:00 later.
lint-awareness-moved-help = If the first time was right, put it back with `avvik edit`. If it was wrong, say why in `timeline.aware-basis`, and have a role accept the finding in `waivers.toml`.
lint-awareness-moved-title = The time of awareness was moved
lint-awareness-moved-why = The 72 hours run from when the organisation became aware. Whoever can move that time afterwards can make a missed deadline look met.

lint-recorded-late = The time that the 72 hours run from was first recorded { $at } (commit { $commit }), { $over } after the deadline { $due }
lint-recorded-late-example = The case was registered on 9 November with awareness on 2 November, and no late notification shows.
lint-recorded-late-help = Say in `timeline.aware-basis` why it was recorded so late, and keep what shows when the authority was notified.
lint-recorded-late-title = Recorded only when the deadline was over
lint-recorded-late-why = What is written down only when the deadline is over cannot show that the deadline was watched.

lint-case-vanished = The case was recorded, and commit { $commit } took it away { $at }
lint-case-vanished-staged = The change takes away a case that was recorded
lint-case-vanished-staged-help = Bring it back with `git restore --staged --worktree` and the name of the file. A case that was no breach is closed, not removed.
lint-case-vanished-example = A file below `cases/` was deleted with `git rm`, or got lost in a merge.
lint-case-vanished-help = Bring it back with the command that `avvik lint` shows, and commit it. A case that was no breach is closed, not removed.
lint-case-vanished-restore = Bring it back with `git checkout { $kept } -- { $file }` and commit it. A case that was no breach is closed, not removed.
lint-case-vanished-title = A case has vanished
lint-case-vanished-why = Every breach is to be documented, also one that is not notified. A case that is gone documents nothing.

lint-sent-vanished = The text was kept as it was sent, and commit { $commit } changed it or took it away { $at }
lint-sent-vanished-staged = The change takes away or alters a text that was kept as it was sent
lint-sent-vanished-staged-help = Bring it back with `git restore --staged --worktree` and the name of the file. If something else was sent later, record that with `avvik notify`.
lint-sent-vanished-example = The letter below `sent/2026-0007/` was rewritten after it had been sent.
lint-sent-vanished-help = Bring it back with the command that `avvik lint` shows, and commit it. If something else was sent later, record that with `avvik notify`.
lint-sent-vanished-restore = Bring it back with `git checkout { $kept } -- { $file }` and commit it. If something else was sent later, record that with `avvik notify`.
lint-sent-vanished-title = A text that was sent has vanished or was changed
lint-sent-vanished-why = The register must be able to show what the authority and the data subjects were told.

lint-record-removed-assessment = The assessment ({ $at }) is no longer in the case: commit { $commit } took it away or gave it another time
lint-record-removed-notification = The notification ({ $at }) is no longer in the case: commit { $commit } took it away or gave it another time
lint-record-removed-undated = without a time
lint-record-removed-example = The first assessment said high risk. Somebody deleted it from the case file, and recorded a new one that says low.
lint-record-removed-help = See what was taken away with the command that `avvik lint` shows, and put it back into the case. A new assessment is recorded beside the old one with `avvik assess`, and a notification is corrected with `avvik notify --phase correction`.
lint-record-removed-show = See what was taken away with `git show { $commit }`, and put it back into the case. A new assessment is recorded beside the old one with `avvik assess`, and a notification is corrected with `avvik notify --phase correction`.
lint-record-removed-title = An assessment or a notification was taken out of the case
lint-record-removed-why = The case is to show everything that was assessed and notified, also what turned out to be wrong. Otherwise nobody can see what the decisions rested on.

lint-closed-case-changed = Commit { $commit } changed the case { $at }, while it was closed
lint-closed-case-changed-example = The number of persons was changed by hand in a closed case.
lint-closed-case-changed-help = See what changed with `avvik log`. Open a closed case with `avvik reopen` before it is changed, so that it shows why.
lint-closed-case-changed-title = A closed case was changed
lint-closed-case-changed-why = When a case is closed, its documentation is to be complete. What is changed afterwards without a reason casts doubt on the rest.

lint-commit-outside-tool = Commit { $commit } changed the case { $at }, and was not made by `avvik`
lint-commit-outside-tool-example = Someone mended a misspelling in a case file and ran `git commit`.
lint-commit-outside-tool-help = Look the change over with the command that `avvik lint` shows. If it is right, nothing more has to be done. `avvik hook install` has such changes checked before they are committed.
lint-commit-outside-tool-show = Look the change over with `git show { $commit }`. If it is right, nothing more has to be done. `avvik hook install` has such changes checked before they are committed.
lint-commit-outside-tool-title = The case was changed by other means than `avvik`
lint-commit-outside-tool-why = A change by hand has passed neither the checks nor the guard against personal data, and does not say what was done.

lint-clock-backwards = Commit { $commit } is dated { $at }, before a commit that it was made on top of ({ $newest })
lint-clock-backwards-example = A commit is dated five days before the one it was made on top of.
lint-clock-backwards-help = Find out whether a clock was wrong or somebody dated the commit back, and write down what you found.
lint-clock-backwards-title = A commit is dated back
lint-clock-backwards-why = The times of the commits show when something was recorded. If their order is wrong, they cannot serve as documentation.

lint-history-rewritten = The record of { $written } was replaced by a new one, { $commit }, { $at }
lint-history-rewritten-lost = The record { $commit } of { $at } is no longer part of the history
lint-history-rewritten-begun = The history begins with commit { $commit }, { $at }, which has cases already: what was recorded of them before is not there
lint-history-rewritten-begun-help = Find the earlier history in another clone or a backup, and go on from there. If the register was not in git before, a role can accept the finding in `waivers.toml` with `case = "register"`.
lint-history-rewritten-example = `git commit --amend` after `avvik notify`, or `git reset` past a record.
lint-history-rewritten-help = If it came of `git pull --rebase` and the record had not been shared, nothing has to be done; use `git pull --no-rebase` next time. Otherwise what is gone is still in `git reflog`; bring it back with `git merge`. Do not amend, rebase or reset records.
lint-history-rewritten-title = The history was rewritten
lint-history-rewritten-why = The history is to show what was known and decided when. A record that was replaced or taken out shows that no longer. `git reset` and `git commit --amend` can be found for certain only in the clone where they were used, so protect the branch on the server from being rewritten.

lint-uncommitted-change = The file has changes that are not committed
lint-uncommitted-change-example = A case file was changed in the editor, and the change was not recorded.
lint-uncommitted-change-gone = The file is gone, and its removal is not committed
lint-uncommitted-change-gone-help = Bring it back with `git restore --source=HEAD --staged --worktree` and the name of the file. A case that was no breach is closed, not removed.
lint-uncommitted-change-help = Record the change with `avvik edit`, or take it back with git.
lint-uncommitted-change-title = A change is not recorded
lint-uncommitted-change-why = Only what is committed has a time and an author, and is in the copies that others have.

lint-personal-data-commit = The message of commit { $commit }: { $found }
lint-personal-data-past = { $found }. It no longer stands in the file, but in the history, in commit { $commit }
lint-personal-data-tag = The message of the tag { $tag }: { $found }
lint-personal-data-history-help = Mending the file does not help, since the history goes along with every copy of the register. If others may have read the register, treat it as a breach: register it as a case of its own with `avvik new`, and tell the data protection officer. To get it out of the history, all who have a copy must take part: rewrite the history with `git filter-repo` in a new clone, replace the one on the server, and delete every old clone. If it is to stay, a role has to accept the finding in `waivers.toml`.
