### What belongs to the program as a whole: labels, points in time, lengths of time.

ui-error = Error: { $message }
ui-caused-by = Caused by: { $message }
ui-warning = Warning: { $message }
ui-hint = Hint: { $message }

## Points in time

moment = { weekday } { $day } { month } { $year } at { $hour }:{ $minute }
moment-twice = { weekday } { $day } { month } { $year } at { $hour }:{ $minute } ({ $offset })
when-day = { weekday } { $day } { month } { $year }

weekday =
    { $weekday ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }

month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

## Lengths of time

span-moment = less than a minute
span-minutes = { $minutes } min
span-hours = { $hours } h
span-hours-minutes = { $hours } h { $minutes } min
span-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
span-days-hours =
    { $days ->
        [one] { $days } day { $hours } h
       *[other] { $days } days { $hours } h
    }
