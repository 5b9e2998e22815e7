lint-suspicion-left-open = The suspicion dates from { $since }, { $age } ago, and has not been cleared up
lint-suspicion-left-open-title = A suspicion has not been cleared up
lint-suspicion-left-open-why = A suspicion starts no deadline, but may only be looked into for a short time. When that drags on, the organisation counts as aware.
lint-suspicion-left-open-example = On Monday morning a member of staff sees that a folder may have been open to everyone. On Wednesday awareness still is `not-known-yet`.
lint-suspicion-left-open-help = Find out whether it is a breach, and record the time with `avvik edit --aware`. If it is none, record that with `avvik assess`.

lint-persons-informed-late = The persons were informed { $after } after the risk had been assessed as high
lint-persons-informed-late-title = The persons were informed late
lint-persons-informed-late-why = The law sets no limit in hours, but the persons are to know as soon as it can be done, so that they can protect themselves. The limit of a week is this program’s own.
lint-persons-informed-late-example = The risk was assessed as high on 2 March. The letter to the persons went out on 20 March.
lint-persons-informed-late-help = What was sent cannot be undone. Record why it took so long, in the `persons-reasons` of a new assessment, and accept the finding in `waivers.toml` if need be.

lint-measure-overdue = Measure { $number } was to be done by { $day }
lint-measure-overdue-title = A measure is overdue
lint-measure-overdue-why = A measure that is left lying lets the harm grow, or lets it happen again.
lint-measure-overdue-example = Access was to be stopped by 1 March. It is 4 March, and the measure still is `planned`.
lint-measure-overdue-help = Do it and record it with `avvik measure done`, or set another day with `avvik edit`. If it is given up, record that with `--dropped` and the reason.

lint-follow-up-unpromised = The authority had a preliminary notification { $silence } ago, with no day for the rest, and has heard nothing since
lint-follow-up-unpromised-title = A preliminary notification was not followed up
lint-follow-up-unpromised-why = Whoever notifies in phases must send the rest without undue further delay. The limit of two weeks is this program’s own.
lint-follow-up-unpromised-example = The first notification went on 2 March without `more-by`. Three weeks later nothing has been sent.
lint-follow-up-unpromised-help = Send what you know with `avvik draft follow-up`, or the last notification with `avvik notify --phase final`. Next time, name a day with `--more-by`.

lint-telephone-not-confirmed = The authority was called { $since } ago, and the written notification has not been sent
lint-telephone-not-confirmed-title = A call to the authority was not followed in writing
lint-telephone-not-confirmed-why = The telephone is for what is urgent. It does not replace the notification, which has to be documented. The limit of three days is this program’s own.
lint-telephone-not-confirmed-example = The municipality called on Monday morning. On Friday nothing has been sent through Altinn.
lint-telephone-not-confirmed-help = Send the written notification and record it with `avvik notify --phase first`.

lint-retention-reached = The case was to be kept until { $day }
lint-retention-reached-title = The retention period is over
lint-retention-reached-why = A case must not be kept longer than it is needed. How long that is, the organisation says in `policy.retention-months`.
lint-retention-reached-example = The register has `retention-months = 60`. The case was closed more than five years ago.
lint-retention-reached-help = Decide whether the case is to be handed to the archive, cleansed or deleted. Git does not forget: what has to go must be taken out of the history, in every copy.
