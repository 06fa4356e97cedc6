# American dates and the 12-hour clock; everything else is said as in en.ftl.

date-short = { $month } { $day }
date-long = { $month } { $day }
date-full = { $month } { $day }, { $year }
date-span = { $month } { $first }–{ $last }, { $year }
time =
    { $half ->
        [am] { $hour12 }:{ $minute }{"\u202F"}AM
       *[pm] { $hour12 }:{ $minute }{"\u202F"}PM
    }
instant = { $weekday }, { $month } { $day }, { $time }
instant-year = { $weekday }, { $month } { $day }, { $year }, { $time }
date-weekday = { $weekday }, { $date }
date-weekday-short = { $weekday }, { $month } { $day }, { $year }
