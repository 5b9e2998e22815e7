# Times, days and numbers as people type them.

count-not-understood = `{ $text }` is not understood as a number
count-not-understood-hint = Write a number (`27`), an approximate number (`~30`), a range with the smaller number first (`20-40`), `not-known-yet` or `cannot-be-determined`.

time-not-understood = `{ $text }` is not understood as a time
time-not-understood-hint = Write `2026-11-21 14:03`, `21.11.2026 14:03`, `14:03` (today), `yesterday 14:03`, `friday 14:03`, `-3h`, `now`, or the time with its offset: `2026-11-21T14:03:00+01:00`.
day-not-understood = `{ $text }` is not understood as a day
day-not-understood-hint = Write `2026-12-01`, `1.12.2026`, `today`, `+14d` or `in 14 days`.
time-without-clock = `{ $text }` is a day, but a time is needed
time-without-clock-hint = Add the clock: `{ $day } 14:03`.
time-ambiguous = `{ $text }` happens twice, because the clock is set back that day: `{ $first }` and `{ $second }`
time-ambiguous-hint = Write the one of the two that you mean, with its offset.
time-impossible = `{ $text }` does not exist, because the clock is set forward past it that day; the nearest times are `{ $before }` and `{ $after }`
time-impossible-hint = Find out what was meant, and write it with its offset.
time-beyond-calendar = `{ $text }` is outside the years 0 to 9999
time-beyond-calendar-hint = Check the year or the number of days.
