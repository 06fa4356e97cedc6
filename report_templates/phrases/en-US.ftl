# American dates and the 12-hour clock; everything else is said as in en.ftl.

date-short = { $month } { $day }
date-long = { $month } { $day }
date-full = { $month } { $day }, { $year }
date-span = { $month } { $first }–{ $last }, { $year }
time = { $hour12 }:{ $minute } { $half }
instant = { $weekday }, { $month } { $day }, { $time }
instant-year = { $weekday }, { $month } { $day }, { $year }, { $time }
