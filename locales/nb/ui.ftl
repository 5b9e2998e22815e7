### Det som hører til programmet som helhet: merkelapper, tidspunkt og varighet.

ui-error = Feil: { $message }
ui-caused-by = Årsak: { $message }
ui-warning = Advarsel: { $message }
ui-hint = Tips: { $message }

## Tidspunkt

moment = { weekday } { $day }. { month } { $year } kl. { $hour }.{ $minute }
moment-twice = { weekday } { $day }. { month } { $year } kl. { $hour }.{ $minute } ({ $offset })
when-day = { weekday } { $day }. { month } { $year }

weekday =
    { $weekday ->
        [1] mandag
        [2] tirsdag
        [3] onsdag
        [4] torsdag
        [5] fredag
        [6] lørdag
       *[7] søndag
    }

month =
    { $month ->
        [1] januar
        [2] februar
        [3] mars
        [4] april
        [5] mai
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] desember
    }

## Varighet

span-moment = mindre enn ett minutt
span-minutes = { $minutes } min
span-hours = { $hours } t
span-hours-minutes = { $hours } t { $minutes } min
span-days =
    { $days ->
        [one] { $days } dag
       *[other] { $days } dager
    }
span-days-hours =
    { $days ->
        [one] { $days } dag { $hours } t
       *[other] { $days } dager { $hours } t
    }
