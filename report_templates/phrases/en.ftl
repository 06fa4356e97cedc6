# Every fixed phrase of the page. A translation is a file of the same names, as de.ftl and es.ftl are: phrases/fr.ftl …
# What a translation lacks is said in English. `{ $name }` is filled in; the page escapes what stands in it.

## Numbers
# What stands between thousands, and from how many digits on.
number-group = ,
number-group-from = 4
number-decimal = .
number-count = { $n }
number-percent = { $value }%
number-points-interval = { $points } points (95% interval { $low } to { $high })
list-and = { $head } and { $last }
list-or = { $head } or { $last }
list-or-more = { $first } or any of { $n } others
interval-after-comma = , 95% interval { $ends }
interval-in-brackets = { " " }(95% interval { $ends })
share-count = { $achieved } of { $eligible }
share-evidence = { $count }, 95% interval { $ends }

## What is counted. `.none`: there is none; `.few`: too few for a percentage
unit-handoff = { $n } { $n ->
        [one] handoff
       *[other] handoffs
    }
    .none = no handoffs
    .few = too few handoffs for a percentage
unit-rejected-handoff = { $n } { $n ->
        [one] rejected handoff
       *[other] rejected handoffs
    }
    .none = no rejected handoffs
    .few = too few rejected handoffs for a percentage
unit-scored-handoff = { $n } { $n ->
        [one] scored handoff
       *[other] scored handoffs
    }
    .none = no scored handoffs
    .few = too few scored handoffs for a percentage
unit-quiet-handoff = { $n } { $n ->
        [one] quiet handoff
       *[other] quiet handoffs
    }
    .none = no quiet handoffs
    .few = too few quiet handoffs for a percentage
unit-closed-deal = { $n } { $n ->
        [one] closed deal
       *[other] closed deals
    }
    .none = no closed deals
    .few = too few closed deals for a percentage
unit-inquiry = { $n } { $n ->
        [one] inquiry
       *[other] inquiries
    }
    .none = no inquiries
    .few = too few inquiries for a percentage
unit-quota = { $n } { $n ->
        [one] quota
       *[other] quotas
    }
    .none = no quotas
    .few = too few quotas for a percentage
unit-appointment = { $n } { $n ->
        [one] appointment
       *[other] appointments
    }
    .none = no appointments
    .few = too few appointments for a percentage
unit-first-meeting = { $n } { $n ->
        [one] first meeting
       *[other] first meetings
    }
    .none = no first meetings
    .few = too few first meetings for a percentage
unit-opportunity = { $n } { $n ->
        [one] opportunity
       *[other] opportunities
    }
    .none = no opportunities
    .few = too few opportunities for a percentage
unit-case = { $n } { $n ->
        [one] case
       *[other] cases
    }
    .none = no cases
    .few = too few cases for a percentage
unit-sdr = { $n } { $n ->
        [one] SDR
       *[other] SDRs
    }
    .none = no SDRs
    .few = too few SDRs for a percentage
unit-ae = { $n } { $n ->
        [one] AE
       *[other] AEs
    }
    .none = no AEs
    .few = too few AEs for a percentage
unit-business-day = { $n } { $n ->
        [one] business day
       *[other] business days
    }
    .none = no business days
    .few = too few business days for a percentage
unit-week = { $n } { $n ->
        [one] week
       *[other] weeks
    }
    .none = no weeks
    .few = too few weeks for a percentage
unit-day = { $n } { $n ->
        [one] day
       *[other] days
    }
    .none = no days
    .few = too few days for a percentage
unit-touch = { $n } { $n ->
        [one] touch
       *[other] touches
    }
    .none = no touches
    .few = too few touches for a percentage
unit-row = { $n } { $n ->
        [one] row
       *[other] rows
    }
    .none = no rows
    .few = too few rows for a percentage
unit-component = { $n } { $n ->
        [one] component
       *[other] components
    }
    .none = no components
    .few = too few components for a percentage
unit-review = { $n } { $n ->
        [one] review
       *[other] reviews
    }
    .none = no reviews
    .few = too few reviews for a percentage
## Dates and times
month-short =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
month-long =
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
weekday-short =
    { $day ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
weekday-long =
    { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
date-weekday = { $weekday } { $date }
date-weekday-short = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month }
date-long = { $day } { $month }
date-full = { $day } { $month } { $year }
date-span = { $first }–{ $last } { $month } { $year }
# $hour24 has two digits, $hour12 as few as it needs; $half is am or pm.
time =
    { $half ->
        [am] { $hour24 }:{ $minute }
       *[pm] { $hour24 }:{ $minute }
    }
    .twelve = { $hour12 }
instant = { $weekday } { $day } { $month }, { $time }
instant-year = { $weekday } { $day } { $month } { $year }, { $time }

## Lengths of time
duration-under-a-minute = under 1 min
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-business-day = 1 business day
duration-business-days = { $days } business days
duration-day = 1 day
duration-days = { $days } days
duration-up-to = up to { $high }
duration-or-more = { $low } or more
duration-range = { $low } to { $high }

## Names of things
role-sdr = SDR
role-ae = AE
channel-call = call
channel-email = e-mail
channel-linkedin = LinkedIn
channel-sms = SMS
channel-chat = chat
channel-other = touch by another channel
by-channel-call = phone
by-channel-email = e-mail
by-channel-linkedin = LinkedIn
by-channel-sms = SMS
by-channel-chat = chat
method-calendar_booking = calendar booking
method-intro_email = intro e-mail
method-live_join = live join
method-cold = cold handoff
method-unknown = unknown
factor-sdr = SDR
factor-ae = AE
factor-source = lead source
factor-company_size = company size
factor-transfer_method = transfer method
factor-team = team
segment-not-recorded = not recorded
component-prospect_identity = prospect identity
component-pain_points = pain points
component-engagement_history = engagement history
component-decision_context = decision context
component-objections = objections
component-next_steps = next steps
field-contact_name = contact name
field-title = title
field-company = company
field-industry = industry
field-company_size = company size
field-pain_points = pain points
field-trigger = trigger
field-engagement_history = engagement history
field-stakeholders = stakeholders
field-timeline = timeline
field-budget = budget
field-objections = objections
field-next_step = next step
field-promised = promised
field-ae_preparation = ae preparation

## Signals
signal-shift = { $side ->
        [above] above its mean for { $weeks } { $weeks ->
        [one] week
       *[other] weeks
    } in a row
       *[below] below its mean for { $weeks } { $weeks ->
        [one] week
       *[other] weeks
    } in a row
    }
    .short = shift
signal-trend = { $side ->
        [above] rising for { $weeks } { $weeks ->
        [one] week
       *[other] weeks
    } in a row
       *[below] falling for { $weeks } { $weeks ->
        [one] week
       *[other] weeks
    } in a row
    }
    .short = trend
signal-two-of-three = { $side ->
        [above] near its upper limit in 2 of the last 3 weeks
       *[below] near its lower limit in 2 of the last 3 weeks
    }
    .short = 2 of 3 near limit
signal-outside-limits = { $side ->
        [above] above the limits of normal variation
       *[below] below the limits of normal variation
    }
    .short = outside limits
signal-better = Better: { $seen }
signal-worse = Worse: { $seen }
signal-too-few = Too few weeks to tell ({ $weeks } of { $fewest })
signal-trial = Within trial limits from { $weeks } { $weeks ->
        [one] week
       *[other] weeks
    }
signal-none = Normal variation

## Reference lines
benchmark-above = { $lines } { $n ->
        [one] lies
       *[other] lie
    } above the interval
benchmark-within = { $lines } { $n ->
        [one] lies
       *[other] lie
    } within the interval
benchmark-below = { $lines } { $n ->
        [one] lies
       *[other] lie
    } below the interval
benchmark-trust = Reference lines are quotations, not targets. They come from vendors’ surveys whose questions, samples and definitions differ from yours; no line here was checked against a primary source. Read them as an order of magnitude.
benchmark-apart = From { $low } to { $high } it is { $points } points, which is { $relative } of the lower one.

## How to read each figure
reading-curve = The line shows the share of handoffs touched by each moment of business time; a line further left means sooner touches. Small ticks are handoffs still waiting: they count until the moment of the data. The band is a 95% interval (log-log). The row below the axis counts who still waits.
reading-sla = Each bar is all handoffs of one AE: touched in time, touched late, still open within the target, still open beyond it. The percentage at its end is the share within the target and takes those still open into account (Kaplan–Meier). An AE is named only if the whole pattern of waits differs from the others’ after adjustment for the number of AEs (log-rank, Holm).
reading-weekly = Each point is one week of handoffs, the band its 95% interval (Wilson). Hollow points in the grey zone are younger than { $days } { $days ->
        [one] day
       *[other] days
    } and are left out of every comparison.
reading-control = The middle line is the mean, the outer lines the limits of normal variation: points between them differ as chance alone would have it. Only marked points (▲ ▼) break a rule: outside the limits, 7 in a row on one side, 7 in a row in one direction, or 2 of 3 near a limit. Weeks with few cases have wider limits.
    .short = Middle line: the mean. Outer lines: the limits of normal variation. Only marked points (▲ ▼) break a rule.
    .widened = The weeks vary more than their counts alone explain, so the limits were widened (Laney).
reading-mix = Mix: the week had other handoffs than the weeks before. Rate: the same kind of handoff did better or worse. The steps add up to the whole difference; they describe it, they don’t say what led to it.
reading-heat = Each cell is the share of an SDR’s handoffs with that component complete; darker is more complete. Who is below the team after adjustment for the number of cells is named under the figure. Rows with few handoffs are pale: shown, not compared.
reading-by-missing = This is what went together, not what led to what: handoffs with full briefs may differ in other ways. A dot is the share that became an opportunity, the line its 95% interval; hollow where there are too few to compare.
reading-overview = Line: twelve months. Dots: six weeks; the larger one, or ▲ ▼ where a rule fired, is the last comparable week. Behind the weeks the limits of their normal variation, across it all their mean. Hollow: still maturing or still running, and not judged. Every plot has its own scale. Among so many metrics a rule fires by chance now and then: a mark is a question, not an answer.
reading-people = Dot: the observed share with its 95% interval. Tick: the same, pulled towards the team by as much as the count leaves open; it sets the order. Hollow: too few, shown and not compared.
    .side-by-side = ▲ ▼ mark only those who differ from the team after adjustment for the number of people (mid-p, Benjamini–Hochberg), metric by metric; of such marks one in twenty may still be chance. Pale: fewer than { $fewest }, or new in the role: shown, not compared. Same work: the difference to what the team’s rates would have achieved with the same sources and company sizes, in points with its 95% interval; it marks nobody.
reading-funnel = Each point is a person, further right with more rows. Between the inner lines lie 95%, between the outer ones 99.8% of those who differ from the common rate by chance alone; few rows scatter widely. Only those beyond the outer lines are marked.
reading-methods = Grey diamond: the share as observed, with its 95% interval. Blue dot: where the method stands beside { $reference } when compared within { $factor } (Mantel–Haenszel), with the interval of that difference. A blue interval that crosses the dotted line shows no difference. Methods were not drawn by lot: read it as description.
reading-scores = Scores are the AE’s judgement of the handoff, 1 to 5. Handoffs without a score are left out of the share; how many they are stands beside it.
    .spread = To the left of the middle the low scores, to the right the high ones. Who judged is the AE; the row is the SDR judged. Fewer than 5 scores are not shown: they could tell who gave them.
reading-promises = Acknowledged and confirmed: as above, each handoff in one of four states. Reviewed: the brief was read before the first appointment, or it was not (late). The number at the end of a bar counts the handoffs behind it. An AE is named only after adjustment for the number of AEs (mid-p, Benjamini–Hochberg; see People).
reading-response = A handoff counts in a band only if it was still without an opportunity at the band’s upper edge: otherwise a quick conversion would be credited to the touch that it left no time for. Prospects who answer fast are also touched fast, and urgent handoffs get both: the bands show what went together, not what speed does. The trend is tested over the bands of those touched (Cochran–Armitage); those never touched stand apart.
reading-cohorts = Each line is a month of handoffs, the four newest of those in the table: the share with an opportunity by each age, and below it the share disqualified, which rules an opportunity out (Aalen–Johansen). A line ends where its month has not been watched for longer. The band is the 95% interval of the latest month that reached the day of judgement. Months are not tested against each other.
reading-ramp = Handoffs by how long the SDR had been in the role when handing off, with 95% intervals (Wilson). The SDRs of one month are not those of another, and those who left are missing later: read it as description. Hollow: too few to compare.
reading-stall = Bars: handoffs that came at least so far. Standing for: half of those that stand there now have stood there for longer; not how long the step takes, since those who moved on are not among them. Past limit: those that have stood there for longer than the step’s limit, of those that stand there now.
reading-waits = Half within: the time by which half of all handoffs came to that step, those still open counted with the time so far. Where another ending rules the step out it is told beside it and never dropped. Groups are compared by log-rank tests: all members at once, adjusted over every wait and slice; each against the others, adjusted over the members (Holm).

## The sentences under the title
summary-too-early = It is too early to say whether anything changed.
    .body = No headline figure has enough weeks behind it to tell a change from chance.
    .off = { $off } of { $figures } headline figures can’t be told from these exports; the others have too few weeks behind them.
    .all-off = None of the headline figures can be told from these exports.
summary-nothing-changed = Nothing changed beyond normal variation this week.
    .body = Each headline figure lies within the limits of its own history.
    .some = { $judged } of { $figures } headline figures have a history long enough to judge; none leaves its limits.
summary-against-before = Against the weeks before: { $split }.
summary-last-point = { $value } in the week of { $week }, against a mean of { $mean }; { $seen }.
summary-follow-up = median { $median } ({ $n }), against { $before } in the four weeks before ({ $before_n }); log-rank { $p }.

## The four figures
tile-of = of { $most }
tile-components = components complete, mean of { $n }{ $ends }
tile-no-figure = no figure
tile-within-target = { $share } within the target of { $target }{ $ends }.
tile-complete = All complete in { $all }.
tile-complete-least = All complete in { $all }. Least: { $least }.
tile-no-week = No week to show yet
tile-week = Week of { $day }
tile-matured-week = Handed off in the week of { $day }, at least { $days } { $days ->
        [one] day
       *[other] days
    } old
tile-switch-on = Export { $needs } to switch it on.
    .setting = Give { $needs } to switch it on.
tile-nothing-yet = Nothing to compute it from yet.
tile-switched-off = Switched off
tile-no-figure-yet = No figure yet
tile-nothing-to-judge = Nothing to judge this week
tile-spark = { $weeks } { $weeks ->
        [one] week
       *[other] weeks
    }, oldest first; the section below has the numbers.
median-not-reached = over half wait
median-still-waiting = , { $waiting } still waiting
median-too-few = { $n }{ $open }: too few for an interval
median-of = median of { $n }{ $open }

## Worklist
reason-sla-breached = SLA breached
    .clock = { $time } overdue
    .next = AE: call, then e-mail; nobody has been in touch
reason-due-soon = Due soon
    .clock = { $time } left
    .next = AE: read the brief and make the first call
reason-meeting-soon = Meeting soon
    .clock = { $time } until the meeting
    .next = SDR: complete { $what } before the meeting
    .next-at = SDR: complete { $what } before the meeting; it starts { $at }
reason-meeting-soon-brief = Meeting soon, brief { $brief }
reason-no-show = No-show
    .clock = { $time } since the no-show
    .next = SDR: rebook and join the first 5 minutes
    .next-at = SDR: rebook and join the first 5 minutes; missed { $at }
reason-touch-owed = Touch owed
    .lapsed = Cadence lapsed
    .clock = { $time } since the last touch
    .next = AE: { $touch }
reason-quiet = Quiet
    .clock = { $time } since the last touch
    .next = AE: try another channel; { $touches } so far
reason-undecided = Undecided
    .clock = { $time } without a decision
    .next = AE: accept with an opportunity, or reject with a reason
the-brief = the brief
touch-owed = touch { $number } of { $of }, by { $channels }, not used yet
touch-owed-again = touch { $number } of { $of }; every channel was used
worklist-was-due = was due { $at }
worklist-none = No handoff needs action now
worklist-heading = { $n ->
        [one] Act on this handoff first
       *[other] Act on these { $n } handoffs first
    }
worklist-as-of = As of { $at } ({ $zone }).
worklist-sub = Most pressing first, as of { $at } ({ $zone }); clocks run in business time.
worklist-rest = { $n } more on screen and in worklist.csv.
worklist-older = { $n ->
        [one] { $n } handoff is open and older than { $days }; counted here, not listed.
       *[other] { $n } handoffs are open and older than { $days }; counted here, not listed.
    }
worklist-more = { $n } { $n ->
        [one] handoff
       *[other] handoffs
    } more to act on
worklist-in-file-only = { $n } more in worklist.csv only.

## Weekly rates
trend-has-been = { $subject } has been { $seen }
trend-was = { $subject } was { $seen }
trend-not-yet = { $subject } can’t be judged yet
trend-too-short = { $subject } has too short a history to tell a change
trend-none = { $subject } shows no change beyond normal variation
series-week = week of { $day } { $share }
    .maturing = week of { $day } { $share }, still maturing

## All metrics at a glance
overview-too-early = It is too early to tell a change from chance
overview-none = No metric has a figure by week yet.
overview-nothing-changed = { $judged ->
        [one] The one metric that can be judged shows no change beyond normal variation
       *[other] None of { $judged } metrics shows a change beyond normal variation
    }
overview-worse = { $worse } of { $judged } { $judged ->
        [one] metric
       *[other] metrics
    } got worse beyond normal variation, none better
overview-better = { $better } of { $judged } { $judged ->
        [one] metric
       *[other] metrics
    } got better beyond normal variation, none worse
overview-both = Of { $judged } metrics, { $worse } got worse and { $better } better beyond normal variation
overview-sub = What the last comparable week of each metric says against the weeks of its window. In the order of the sections below; each name is a link to its own.
overview-of = of { $n }
overview-no-figure = No figure in that week
overview-will-be-met = { $lines }: reached, as things stand
overview-hit-or-miss = { $lines }: within normal variation
overview-will-be-missed = { $lines }: out of reach, as things stand
overview-anew = Limits start anew with the week of { $week }: { $reason }
overview-week = week of { $week }
overview-numbers = Twelve months and six weeks in numbers
overview-provisional = ({ $value })

## Speed
speed-none = No handoff of this week to follow up
speed-few = { $ended } of { $n } followed up so far
speed-half = Half of the handoffs were followed up within { $time }{ $change ->
        [faster] , faster than in the four weeks before
        [slower] , slower than in the four weeks before
       *[same] {""}
    }
speed-more-than-half-wait = More than half of the handoffs still wait for a first touch{ $change ->
        [faster] , faster than in the four weeks before
        [slower] , slower than in the four weeks before
       *[same] {""}
    }
speed-sub = Time from the handoff to the AE’s first touch, { $week }; handoffs still waiting are counted.
speed-wall = nights, weekends and holidays counted
speed-curve = Share of handoffs with a first touch, by business time: this week, { $n }
speed-curve-and-before = Share of handoffs with a first touch, by business time: this week, { $n }; in grey the four weeks before, { $before }
speed-within = { $share } within { $time }
speed-shorter = shorter waits
speed-longer = longer waits
speed-no-difference = no difference beyond chance
speed-log-rank = log-rank { $p }
speed-log-rank-before = median before { $median } ({ $n }); { $test }
speed-p90 = 90th percentile, those still waiting counted
    .few = too few handoffs
    .not-reached = not reached: too many still wait
speed-day-only = { $touches } known to the day only: counted in the same-day figure, not in the curve.
speed-no-ae-differs = No AE’s follow-up differs from the others’ beyond chance
speed-no-ae-compared = Follow-up per AE: no two could be compared
speed-ae-slower = { $who } followed up more slowly than the other AEs
speed-ae-faster = { $who } followed up faster than the other AEs
speed-ae-both = { $slower } followed up more slowly than the other AEs, { $faster } faster
speed-by-ae = Handoffs by state of the follow-up target of { $target }, per AE, { $window }

## What else is promised
promises-none-differs = No AE differs from the team on acknowledgement or confirmation beyond chance
promises-none-compared = Acknowledged, confirmed and reviewed per AE: no two could be compared
promises-measure = What else the AE promises for each handoff, { $window }.

## Conversion by the first touch
response-falls = Conversion falls the later the AE’s first touch comes
response-rises = Conversion rises the later the AE’s first touch comes
response-no-trend = No trend in conversion along the time to the first touch
response-not-told = Conversion by the time to the first touch can’t be compared yet
response-none = No handoff in these weeks is old enough to judge.
response-sub = Handoffs of the weeks of { $from } to { $last }, the last old enough, by the business time to the AE’s first touch.
    .none-old-enough = By the business time to the AE’s first touch; no handoff is old enough to judge yet.
response-trend = Cochran–Armitage test for trend, { $p }
    .none = no test: the handoffs share one band, or one outcome
response-band-within_5_minutes = Up to 5 min
response-band-within_30_minutes = 5–30 min
response-band-within_1_hour = 30–60 min
response-band-same_day = Later the same day
response-band-next_day = Next business day
response-band-later = Later
response-band-never = Not touched
figure-response-axis = Business time from the handoff to the first touch

## Cohorts
cohorts-judged-late-enough = A week of handoffs has come to 95% of its opportunities by day { $day }, so judging it on day { $judged } is late enough
cohorts-judged-early = A week of handoffs comes to 95% of its opportunities only by day { $day }; on day { $judged }, when it is judged, { $reached } of them are there
cohorts-too-young = No handoff has been watched for { $days } days yet: how long a cohort takes can’t be told
cohorts-none = No handoff yet to follow as it matures
cohorts-sub = { $handoffs } of { $span } together; all of a cohort’s opportunities are taken to be there on day { $days }.
cohorts-measure = Share of each month’s handoffs with an opportunity, by days since the handoff
cohorts-n = n { $n }
cohorts-in-words = { $month } { $share } by day { $day }
cohorts-no-curve = Too few handoffs in any month to draw a curve.
cohorts-by-month = Conversion by month of the handoff and age
cohorts-by-week = Conversion by week of the handoff and age
month-year = { $month } { $year }
ramp-headline = Handed off in the SDR’s month { $early }: { $a }; in month { $late }: { $b }
    .few = Conversion by an SDR’s months in the role: too few handoffs to show its course
ramp-sub = Handoffs old enough to judge, by whole months since the SDR’s start, { $span }.
    .left-out = Handoffs old enough to judge, by whole months since the SDR’s start, { $span }; { $handoffs } left out, the SDR’s start unknown or later.
ramp-month-or-later = { $month }+
figure-ramp-axis = Whole months since the SDR’s start
figure-judged-on = judged on day { $day }
figure-became-opportunity = Became an opportunity
figure-disqualified = Disqualified
figure-days-since = Days since the handoff

## Where handoffs stand still, and how long they wait
stall-more-overstay = More handoffs than usual overstay at { $steps }
stall-most = Most stand still at { $step }: { $stuck } have stood there for longer than { $limit }
stall-none = No handoff stands in a step for longer than its limit
stall-no-handoff = No handoff in this window.
stall-sub = How far handoffs of { $window } came, and where they stand now.
stall-no-further = { $n } came no further
stall-in-words = { $step }: { $reached } came so far, { $stuck } past the limit
figure-stall-now = handoffs that came at least so far
figure-stall-before = as many weeks before; they had longer
step-handed_off = handed off
step-accepted = accepted
step-followed_up = followed up
step-meeting_booked = meeting booked
step-held = meeting held
step-opportunity = opportunity
wait-acceptance_wait = Acceptance
    .instead = rejected
wait-conversion_wait = Opportunity
    .instead = disqualified
wait-sales_cycle = Deal won
    .instead = lost
waits-sub = How long it takes until handoffs are accepted, become an opportunity, are won.
waits-none-differs = No AE and no transfer method differs from the others in how long handoffs wait
waits-none-compared = Waits per AE and transfer method: no two could be compared
waits-slower = { $wait }: { $who } { $n ->
        [one] takes
       *[other] take
    } longer than the others
waits-faster = { $wait }: { $who } { $n ->
        [one] is
       *[other] are
    } quicker than the others
waits-test-one = { $wait } by { $by }, { $p }
waits-tests-differ = All members at once (log-rank): a difference in { $differ }.
waits-tests-none = All members at once (log-rank): no difference in any wait, by AE or by transfer method ({ $p } at the least).
waits-tests-few = No two AEs and no two transfer methods could be compared: too few handoffs, or none has ended.
waits-half-not-reached = not reached
waits-by = by { $age }, { $ends }
waits-instead = { $what }, { $ends }
waits-by-ae = Every wait per AE
waits-by-method = Every wait per transfer method

## Conversion, and why it moved
conversion-sub = Handoffs that became opportunities within { $days }, by week of the handoff; the last week old enough is that of { $week }.
    .none-old-enough = Handoffs that became opportunities within { $days }, by week of the handoff; no week is old enough yet.
conversion-immature = Every handoff in these exports is younger than { $days }. The hollow points can only rise; they are shown so that you can check them, not to be judged.
mix-heading = What the change is made of
mix-sub = From { $before } in the weeks before to { $now } in the week of { $week }; { $difference }.
mix-headline = By { $factor }: { $mix } points by mix, { $rate } by rate
mix-segment = { $segment } { $mix } by mix and { $rate } by rate
mix-in-words = Points: { $parts }.
mix-and-rate = { $mix } points by mix ({ $factor }), { $rate } by rate

## Meetings
meetings-sub = Appointments due that were held, by week of the appointment, { $window }; a prospect’s cancellation counts against it, a host’s does not.
meetings-bounds = if none, and if all, of those not logged were held
meetings-not-logged = { $share } of the appointments due have no outcome on record. They are left out of the hold rate; the bounds show how far they could move it.

## Briefs
briefs-none = No brief to judge in this window
briefs-all-complete = Every component of every brief is complete
briefs-least = { $part } is the least complete part of the brief: { $share }
briefs-sub = A component is complete when all its mandatory fields hold more than junk; handoffs of { $window }.
briefs-grid = Share of each SDR’s handoffs with the component complete
briefs-fields = Every component and field
briefs-complete = Handoffs with every component of the brief complete, by week.
briefs-missing-falls = Conversion falls the more components of the brief are missing
briefs-missing-rises = Conversion rises the more components of the brief are missing
briefs-missing-no-trend = No trend in conversion along the number of components missing
briefs-missing-not-told = Conversion by the number of components missing can’t be compared yet
briefs-missing-sub = Handoffs old enough to be judged, by how many components of the brief are missing.
figure-missing-axis = Components of the brief missing
fact-per-component-missing = For each further component missing
briefs-below-one = { $who } on { $component } ({ $share }, { $count })
briefs-below = Below the team after adjustment for the number of cells: { $lines }.
briefs-missing-none = None
briefs-missing-or-more = { $count } or more
briefs-absent-fields = Not in the exports, and so not counted as blank: { $fields }.

## Feedback
feedback-sub = Scored handoffs that the AE gave 4 or 5, by week of the handoff, { $window }.
feedback-spread = { $high } of { $n } scores are 4 or 5, { $low } are 1 or 2
feedback-spread-few = Too few scores to show how they are spread
feedback-answered = { $scored } of { $n } scored ({ $share })
feedback-answered-few = { $scored } of { $n } scored
feedback-scores = Scores over the window; the AE’s judgement of the handoff, 1 poor to 5 excellent.
feedback-score-lowest = 1, poor
feedback-score-highest = 5, excellent
judgements-by-sdrs = The other way round: what SDRs say of the follow-through
judgements-by-sdrs-sub = The SDR’s score of what became of the handoff, 1 to 5; all SDRs together.
judgements-fact-score = Scored 4 or 5 by the SDR
judgements-fact-response = Handoffs the SDR scored
judgements-hidden = too few scores to show without telling who gave them
judgements-briefs = Score of the brief by what is complete
judgements-briefs-sub = The AE’s mean score of the brief, 1 poor to 5 excellent, by how many of its components are complete; handoffs of { $window }.
judgements-briefs-few = Too few scores to say whether fuller briefs are scored higher
judgements-briefs-higher = Briefs with { $to } components complete are scored higher than those with { $from }: { $second } against { $first }
judgements-briefs-lower = Briefs with { $to } components complete are scored lower than those with { $from }: { $second } against { $first }
judgements-briefs-alike = The scores of briefs with { $from } and with { $to } components complete can’t be told apart

## Cadence and calls
calls-off = Who is quiet can’t be told from these exports
calls-none-quiet = No prospect of the last ten business days is quiet
calls-none-owed = { $n ->
        [one] One quiet prospect, who is owed no touch within the window any more
       *[other] { $n } quiet prospects, and none is owed a touch within the window any more
    }
calls-owed-to = { $owed } of { $n } quiet prospects { $owed ->
        [one] is
       *[other] are
    } still owed a touch within the window
calls-sub = { $owed ->
    [0] Open handoffs of the last ten business days without a reply or a meeting.
   *[other] Open handoffs of the last ten business days without a reply or a meeting; those still owed a touch first.
    }
    .some = { $owed ->
    [0] Open handoffs of the last ten business days without a reply or a meeting: the first { $shown } of { $n }.
   *[other] Open handoffs of the last ten business days without a reply or a meeting: the first { $shown } of { $n }, those still owed a touch before the others.
    }
calls-made = { $made } of { $n }
calls-window = { $days ->
        [one] window: up to 1 business day after
       *[other] window: up to { $days } business days after
    }
calls-days = Business days since the handoff
calls-owed = owed
calls-no-touch = no touch yet
calls-channel-unknown = a channel not on record
calls-touch = { $n ->
        [one] day { $day } by { $channel }
       *[other] day { $day } by { $channel }, { $n } times
    }
calls-state-kept = Nothing: kept
calls-state-past = Window passed
calls-state-owed = { $n ->
        [one] 1 more touch
       *[other] { $n } more touches
    }
calls-fact-kept = Cadence kept, of all quiet to its end
calls-table = Touches of quiet prospects
calls-talk = In { $share } of first meetings the AE talked at most { $limit } of the time
calls-talk-none = No first meeting with the AE’s share of the talk on record
calls-talk-off = How much AEs talk in first meetings can’t be told from these exports
calls-talk-sub = The AE’s share of the talk in each first held meeting on record, { $window }.
calls-talk-limit = { $limit }, limit of the config
calls-talk-span = { $low }–{ $high }, { $source }
calls-talk-axis = Share of the meeting that the AE talks
calls-talk-of = { $name }: median { $median } of { $n }
calls-talk-table = The AE’s share of the talk in first meetings
calls-fact-within = First meetings within the limit
column-touches = Touches
column-still-owed = Still owed
column-median-talk = Median share
column-within-limit = Within the limit
reading-cadence = A lane per prospect, a letter per touch and channel; a dashed ring is a touch still owed, at the end of the lane the touches within the window. The rhythm is a rule of thumb that no study has validated: read it as what was agreed. Automated touches count for nobody.
reading-talks = A dot per meeting, the tick the AE’s median where there are enough. Meetings without a recording are not there, and recorded ones may differ from them. AEs are compared under People, by the share of meetings within the limit.
    .span = The band is what others recommend: a quotation, not a target.

## Criteria and lead scores
bar-criteria = Criteria met and conversion
bar-criteria-none = { $n ->
        [one] The one criterion doesn’t tell which handoffs convert
       *[other] None of { $n } criteria tells which handoffs convert
    }
bar-criteria-apart = Handoffs that met { $names } convert more often
bar-criteria-backwards = Handoffs that met { $names } convert less often
bar-criteria-both = Handoffs that met { $names } convert more often, those that met { $others } less often
bar-no-criteria = No criterion was met by at least { $n } handoffs old enough to judge and not met by as many of the same framework.
bar-scores = Lead score and conversion
bar-scores-higher = The quarter with the highest lead scores converts more often than the lowest
bar-scores-lower = The quarter with the highest lead scores converts less often than the lowest
bar-scores-alike = The highest and the lowest lead scores can’t be told apart by conversion
bar-no-scores = The leads behind the handoffs have no score on record, or all the same: leads.score would fill this.
bar-sub = Handoffs that became opportunities in time, weeks of { $from } to { $last }.
    .none-old-enough = No handoff is old enough to be judged yet.
bar-separates = Converts more often when met
bar-alike = Less than 10 points apart either way
bar-backwards = Converts less often when met
bar-too-few = Can’t be said yet
column-criterion = Criterion
column-met = Met
column-not-met = Not met
column-bar-verdict = What can be said
column-lead-score = Lead score
column-components-complete = Components complete
column-mean-score = Mean score
column-briefs-scored = Briefs scored
reading-judgements = Only the fewest and the most complete with enough scores are set against one another, and only by intervals that lie apart. Fewer than five scores could tell who gave them and are not shown. AEs who score may differ from those who don’t.
reading-criteria = The difference compares within each framework (Mantel–Haenszel); its interval is wide enough for all criteria together to be 95% sure, the p-value adjusted for their number (Bonferroni). What was met went together with conversion; it need not lead to it.
reading-lead-scores = A quarter of the handoffs each, lowest scores first; handoffs of one score stay together. Only the lowest and the highest quarter are set against one another, by intervals that lie apart.

## People
people-sub = Nobody is ranked by the raw share, and nobody is marked unless the difference outlasts adjustment for the number of people.
people-kind-none = { $role }s side by side: nobody differs from the team beyond chance
people-kind-few = { $role }s side by side: nobody could be compared
people-kind-differ = { $role }s side by side: { $who }
people-who-on-what = { $who } { $n ->
        [one] differs
       *[other] differ
    } on { $metric }
people-window = { $window }.
people-window-matured = { $window }; conversion: weeks of { $first } to { $last }, the last old enough.
people-counts = Below each share its count.
people-rest = The metrics that set nobody apart
people-fold = { $metric }, per { $role }
people-funnel-none = Nobody lies beyond the outer limits of chance
people-funnel-beyond = { $who } { $n ->
        [one] lies
       *[other] lie
    } beyond the outer limits of chance
people-funnel-measure = { $measure }, by how many rows each person has.
people-funnel-in-words = { $n } people; { $inner } beyond the 95% limits, of these { $outer } beyond the 99.8% limits.
people-rates-differ = no, they differ
people-rates-alike = can’t be ruled out
people-rates-test = test of one rate for all, { $p }
people-rates-stretched = { $test }; limits drawn out { $factor } times, for more than chance lies between people
figure-limits-inner = 95% limits
figure-limits-outer = 99.8% limits
people-none = SDRs and AEs are compared here once there are handoffs to compare.
people-nobody = Nobody to compare in this window
people-none-differs = No SDR and no AE differs from the team beyond chance
    .sdrs = No SDR differs from the team beyond chance
    .aes = No AE differs from the team beyond chance
people-none-compared = Nobody could be compared with the others
people-differ = { $who } { $n ->
        [one] differs
       *[other] differ
    } from the team beyond chance
people-metric-none = { $metric }: no { $role } differs from the team beyond chance
people-metric-few = { $metric }: no { $role } could be compared
people-metric-differ = { $metric }: { $who } { $n ->
        [one] differs
       *[other] differ
    } from the team
people-measure = { $measure }, per { $role }, { $when }.
people-matured-weeks = weeks of { $first } to { $last }, the last old enough
people-in-words = Team { $team }. { $rows }.
people-ramping = started less than 90 days ago
people-too-few = too few to compare
people-below = ▼ below
people-above = ▲ above
people-no-difference = no, { $p }
people-left-out = { $handoffs } left out of this table: handed to oneself, to a queue, or by someone unknown.

## Warm transfer
transfer-none = No handoff in the window names its transfer method.
transfer-sub = Handoffs that became opportunities, by transfer method, from { $from }; compared with { $reference }, the most used.
transfer-change-places = { $method } and { $reference } change places once { $factor } is taken into account
transfer-none-differs = No transfer method differs from { $reference } beyond chance
transfer-differ = { $methods } { $n ->
        [one] differs
       *[other] differ
    } from { $reference } beyond chance
transfer-reversal = Read with care: { $method } against { $reference } is { $raw } points pooled, but { $adjusted } within { $factor }. The methods were used on different handoffs.

## A user's own sections
section-own = Own section
own-no-rows = The query returned no row.
own-first-rows = { $n ->
        [one] The first { $shown } of { $n } row.
       *[other] The first { $shown } of { $n } rows.
    }

## Questions
questions-evidence = { $handoffs } behind it
questions-rows = { $what }:

## Data trust
trust-usable = The data can carry this review
    .short = Data usable
    .meaning = No check found anything that changes a figure.
trust-caveats = The data can carry this review, with caveats
    .short = Data usable with caveats
    .meaning = Figures stand with the caveats that the checks below state; read them before deciding.
trust-not-usable = The data can’t carry this review; don’t decide on these figures
    .short = Data not usable
    .meaning = At least one check found a fault that figures rest on. Mend the export and run again.
trust-checks-clear =
    { $n ->
        [one] { $n } check found nothing
       *[other] { $n } checks found nothing
    }
trust-checks = What was looked for, how often it was found, and what was done.
trust-files = Every row read is loaded, rejected or merged with another; the three add up.
severity-fine = ✓ fine
severity-caveat = ○ caveat
severity-serious = ! serious
trust-none-off = Every metric could be computed from these exports.
trust-some-off = These metrics need columns that the exports don’t have.
trust-off-unknown = { $metric }: the exports can’t tell.
trust-off-needs = { $metric }: export { $needs }.
    .setting = { $metric }: needs { $needs }.
trust-rejected-none = Every row was loaded or merged; none was refused.
trust-rejected-all-shown = { $n ->
        [one] { $n } row was refused; it stands below and in rejects.csv.
       *[other] { $n } rows were refused; they stand below and in rejects.csv.
    }
trust-rejected-some-shown = { $n ->
        [one] { $n } row was refused; it stands in rejects.csv.
       *[other] { $n } rows were refused; the first { $shown } stand below, all of them in rejects.csv.
    }
meta-data-to = data to { $instant } ({ $zone })
meta-no-handoffs = no handoffs in this week
meta-handoffs = { $handoffs } from { $sdrs } to { $aes }
meta-compared-over = compared over { $weeks }

## Index
index-none = No review yet.
index-sub = { $reviews }, newest first.
index-trail-too-few = Too few reviews for a line.
index-trail = Over { $reviews }; a line, not a test: signals stand in each review.
index-caveats = With caveats
index-unknown = Verdict unknown

## Sections, headings, tables and the facts beside figures
column-4-weeks-before = 4 weeks before
column-against = Against { $line }
column-same-work = Same work, points
column-95-interval = 95% interval
column-adds-up = Adds up
column-adjusted-difference-points = Adjusted difference, points
column-ae = AE
column-appointments-held = Appointments held
column-became-opportunity = Became an opportunity
column-how-to-pass-on = How to pass on
column-fields-on-record = Fields on record
column-meeting = Meeting
column-touch-by = By
column-next-touch = Next touch
column-account = Account
column-handoff = Handoff
column-became-opportunities = Became opportunities
column-before = Before
column-business-time = Business time
column-check = Check
column-column = Column
column-complete = Complete
column-component = Component
column-components-missing = Components missing
column-count = Count
column-differs = Differs
column-example = Example
column-field = Field
column-file = File
column-found = Found
column-looked-at = Looked at
column-would-be-done = What would be done
column-handoffs = Handoffs
column-in-time = In time
column-input = Input
column-late = Late
column-limits = Limits
column-line = Line
column-loaded = = loaded
column-median-wait = Median wait
column-merged = + merged
column-method = Method
column-metric = Metric
column-mix-points = Mix, points
column-name = Name
column-now = Now
column-open-in-time = Open, in time
column-open-overdue = Open, overdue
column-pulled-to-the-team = Pulled to the team
column-rate-points = Rate, points
column-raw-difference-points = Raw difference, points
column-reason = Reason
column-reference = Reference
column-rejected = + rejected
column-rows-read = Rows read
column-sdr = SDR
column-segment = Segment
column-sha-256 = SHA-256
column-share = Share
column-signal = Signal
column-source = Source
column-table = Table
column-this-week = This week
column-value = Value
column-value-found = Value found
column-waiting = Waiting
column-waiting-before = Waiting before
column-first-touch = First touch
column-months-since-start = Months since start
column-sdrs = SDRs
column-complete-briefs = Complete briefs
column-month = Month
column-week = Week
column-day = By day { $day }
column-step = Step
column-limit = Limit
column-furthest = Came no further
column-furthest-before = Weeks before
column-past-limit = Past limit
column-standing-for = Standing for
column-overstayed = Overstayed
column-weeks-say = What the weeks say
column-wait = Until
column-member = Member
column-half-within = Half within
column-share-by = Share
column-ended-otherwise = Ended otherwise
column-still-open = Still open
column-week-of = Week of
column-weight = Weight
column-what = What
column-what-was-done = What was done
column-within-target = Within target
data-for-this-part = Data for this part
fact-9-in-10-touched-within = 9 in 10 touched within
fact-against-the-four-weeks-before = Against the four weeks before
fact-handoffs-scored = Handoffs scored
fact-hold-rate-bounds = Hold rate, bounds
fact-median-by-the-wall-clock = Median by the wall clock
fact-median-wait = Median wait
fact-never-followed-up-over-the-window = Never followed up, over the window
fact-same-business-day = Same business day
fact-all-share-one-rate = Do all share one rate?
fact-team = Team
fact-the-window-before = The window before
heading-checks = Checks
heading-files = Files
heading-off = Switched off
heading-reference-lines = Reference lines
heading-rejects = Rows refused
section-briefs = Briefs
section-briefs-off = The exports hold no field of the brief
section-calls = Cadence and calls
section-calls-off = Outreach and calls can’t be measured from these exports
section-conversion = Conversion
section-conversion-off = Conversion can’t be measured from these exports
section-definitions = Definitions
section-feedback = Feedback
section-feedback-off = The exports hold no feedback scores
section-meetings = Meetings held
section-meetings-off = The hold rate can’t be measured from these exports
section-overview = All metrics at a glance
section-people = People
section-routing = Routing
section-playbook = Playbook
section-speed = Speed
section-speed-off = Follow-up can’t be measured from these exports
section-stall = Where leads stall
section-stall-off = The exports don’t say how far handoffs came
section-transfer = Warm transfer
section-transfer-off = The exports don’t say how handoffs were made
transfer-not-yet = Transfer methods can’t be compared yet
    .why = They are compared by what became of handoffs old enough to judge: there is none yet, or the exports don’t tell it.
section-trust = Data trust
table-benchmarks-data = Reference lines and their sources
table-briefs-data = Share of handoffs with each component complete, per SDR
table-checks-data = What was looked for and found
table-curve-data = Handoffs with a first AE touch, by business time
table-fields-data = Components and fields of the brief
table-files-data = Rows of each file and where they went
table-overview = Every metric: months and weeks, the last comparable week, what it says
table-overview-data = Every metric by month and by week; in brackets what is still maturing or running
table-inputs = Input files
table-methods-data = Conversion by transfer method, raw and adjusted
table-missing-data = Conversion by number of components missing
table-provenance = Versions and settings
table-rejects-data = The first rows refused
definitions-headline = What each figure means
definitions-sub = Who is counted, what counts as achieved, and the query that says so: its text stands in queries.sql beside this page, and “baton show query” prints it.
table-sla-data = States of the follow-up target per AE, { $window }
table-response-data = Conversion by the time to the first touch
table-cohorts = Share of each cohort with an opportunity, by age; blank where not every handoff is that old
table-ramp = Conversion and complete briefs by months since the SDR’s start
table-stall = Steps of a handoff’s way: who stands there, for how long, and who overstayed
table-waits = Waits until acceptance, opportunity and deal
table-mix = Mix and rate by { $factor }
table-by-week = { $measure }, by week
table-promises = Handoffs by AE: { $promises }; kept in time, late, still open
table-people-matrix = Every { $role } on every metric
table-people = { $measure }, per { $role }
all = All
all-aes = All AEs
all-sdrs = All SDRs
all-mandatory-fields = all mandatory fields
from-to = { $low } to { $high }
still-maturing = still maturing
whole-row = whole row
interval-90 = 90%: { $ends }
speed-differs-slower = ▼ slower, { $p }
speed-differs-faster = ▲ faster, { $p }
fact-opportunity-by-day = Opportunity by day { $day }
fact-disqualified-by-day = Disqualified by day { $day }
fact-to-the-next-band = From each band to the next slower one
fact-show-rate = Show rate
fact-outcome-not-logged = Outcome not logged
fact-whole-window = { $metric }, whole window
provenance-version = Baton
provenance-config = Config, SHA-256
provenance-calendars = Calendars, SHA-256
provenance-zones = Zone rules
provenance-replaced = Replaced: { $what }
section-questions = Three questions
section-persons = Person by person
table-rest = { $n } more rows, after the first { $shown }
person-sdrs = SDRs
person-aes = AEs
person-sub = In the order of names: no ranking. ▲ and ▼ only where somebody differs from the team after adjustment.
person-counts = Below each share its count, its 95% interval and the team’s share.
person-own-files = More than { $few } people: with --split each has a page of their own, and this one stays short.
person-fold = { $first } to { $last }, { $n } people
person-cards = The cards of all { $n }
person-title = { $name }: { $heading }
person-beside-team = { $own }; team { $team }
person-weeks = { $n ->
    [one] { $n } handoff
   *[other] { $n } handoffs
    } by week, { $first } to { $last }, at most { $most } a week
person-gaps = Gaps
    .written = Their briefs lack most often:
    .received = Briefs they receive lack most often:
person-gap = { $component } complete in { $share }
person-open-none = Nothing to act on now.
person-open = { $n ->
    [one] { $n } handoff to act on
   *[other] { $n } handoffs to act on
    }
link-tiles = The four figures
link-worklist = The worklist
    .short = Worklist
link-trust = What was found in the data
link-evidence = The evidence
mail-from = Handoff review
mail-to = Everybody in the joint meeting
mail-at = The whole review, with its charts and definitions, is review.html in the folder { $period }.
mail-more = { $n ->
    [one] { $n } more in worklist.csv.
   *[other] { $n } more in worklist.csv.
    }
summary-decide = Decide:
mark-target = Target: { $target }
mark-five-minutes = 5-minute rule
figure-adjusted-for = adjusted for { $factor }
figure-points = { $points } points
figure-all-others = All others
figure-weeks-before = Weeks before
figure-team = Team { $share }
figure-still-waiting = Still waiting at each mark
figure-ramping = { $name } (ramping)
figure-pulled = pulled to the team (sets the order)

## Fixed words of the templates, which name them t.…; [column] is put in by the page
page-read = How to read this
page-figure_data = Data for this figure
page-footer = Where this page comes from
page-footer_same = The same exports, settings and version give this page again, byte for byte.
page-week_in_short = This week in short
page-skip_reviews = Skip to the reviews
page-newest = The newest figures
page-every_review = Every review
page-review = Review
page-handoffs = Handoffs
page-data = Data
page-skip = Skip to the review
page-contents = On this page
page-tiles = The four figures
page-sync = Weekly sync
page-questions = Three questions to answer together
page-questions_sub = What the rules found, with the rows behind it. What to do about it is yours to write down.
page-to_decide = To decide:
page-owner = Owner:
page-decisions = Decisions of this sync
page-number = No.
page-decision = Decision
page-decision_owner = Owner
page-by = By
page-handoff = Handoff
page-account = Account
page-why_now = Why now
page-clock = Clock
page-next_step = Next step
page-metric = Metric
page-months_and_weeks = 12 months, 6 weeks
page-last_week = Last comparable week, 95% interval
page-what_it_says = What it says
page-counted = Counted
page-achieved = Achieved
page-caveat = Bear in mind
page-query = Query
page-persons = Person by person
page-persons_heading = Everybody’s own figures, open handoffs and gaps
page-light = Light
page-dark = Dark
page-to_light = Switch to light colours
page-to_dark = Switch to dark colours
page-is_light = Light colours
page-is_dark = Dark colours
page-sorted_up = Sorted by [column], ascending
page-sorted_down = Sorted by [column], descending
page-everybody = Everybody
page-shown = [shown] of [all] handoffs
page-copy = Copy the link to: [section]
page-copied = Link copied: [section]
page-walk = Arrow keys go through its values.

## Metrics: label; within a sentence; as its subject; good and bad news; what was measured; the two counts
metric-unknown = { $subject }
    .better = { $subject } is better
    .worse = { $subject } is worse
    .fraction = achieved / eligible
metric-handoff_to_opportunity_rate = Handoff to opportunity
    .inline = handoff to opportunity
    .subject = Conversion
    .better = Conversion is up
    .worse = Conversion is down
    .measure = Handoffs that became opportunities
    .fraction = opportunities / handoffs
metric-acceptance_rate = Accepted
    .inline = accepted
    .subject = Acceptance
    .better = More handoffs are accepted
    .worse = Fewer handoffs are accepted
    .measure = Decided handoffs that the AE accepted
    .fraction = accepted / decided
metric-acceptance_state = Decision of the AE
    .inline = decision of the AE
    .subject = The AE’s decision
    .better = Decisions have changed
    .worse = Decisions have changed
    .measure = Handoffs decided so
    .fraction = decided so / handoffs
metric-rejection_reason = Reasons for rejection
    .inline = reasons for rejection
    .subject = The mix of reasons
    .better = The mix of reasons has changed
    .worse = The mix of reasons has changed
    .measure = Rejected handoffs with that reason
    .fraction = with that reason / rejected
metric-win_rate = Won
    .inline = won
    .subject = The win rate
    .better = More deals are won
    .worse = Fewer deals are won
    .measure = Handoffs whose closed opportunity was won
    .fraction = won / closed
metric-won_per_1000_inquiries = Inquiries won
    .inline = inquiries won
    .subject = The share of inquiries won
    .better = More inquiries are won
    .worse = Fewer inquiries are won
    .measure = Inquiries old enough to judge that were won
    .fraction = won / inquiries
metric-stage_stall = Furthest step reached
    .inline = furthest step reached
    .subject = The furthest step
    .better = Handoffs come further
    .worse = Handoffs stall earlier
    .measure = Handoffs that came so far and no further
    .fraction = at that step / handoffs
metric-response_band = Conversion by first touch
    .inline = conversion by first touch
    .subject = Conversion by first touch
    .better = Conversion is up
    .worse = Conversion is down
    .measure = Handoffs first touched in that band that became opportunities
    .fraction = opportunities / handoffs
metric-quota_attainment = Quota attainment
    .inline = quota attainment
    .subject = Quota attainment
    .better = Quota attainment is up
    .worse = Quota attainment is down
    .measure = Attained of the quotas, in money
    .fraction = attained / quota
metric-hold_rate = Meetings held
    .inline = meetings held
    .subject = The hold rate
    .better = More meetings are held
    .worse = Fewer meetings are held
    .measure = Appointments due that were held
    .fraction = held / due
metric-show_rate = Show rate
    .inline = show rate
    .subject = The show rate
    .better = The show rate is up
    .worse = The show rate is down
    .measure = Appointments held, prospects’ cancellations in advance left out
    .fraction = held / due
metric-outcome_not_logged = Outcome not logged
    .inline = outcome not logged
    .subject = The share without an outcome
    .better = More outcomes are logged
    .worse = Fewer outcomes are logged
    .measure = Appointments due whose outcome nobody logged
    .fraction = not logged / due
metric-hold_rate_by_cadence = Meetings held by sync cadence
    .inline = meetings held by sync cadence
    .subject = The hold rate by cadence
    .better = More meetings are held
    .worse = Fewer meetings are held
    .measure = Appointments due that were held, by cadence of the syncs before
    .fraction = held / due
metric-talk_ratio = Talk ratio within limit
    .inline = talk ratio within limit
    .subject = The share within the talk ratio’s limit
    .better = AEs listen more
    .worse = AEs listen less
    .measure = First meetings in which the AE talked no more than the limit
    .fraction = within limit / meetings with the figure
metric-talk_ratio_band = Talk ratio
    .inline = talk ratio
    .subject = The talk ratio
    .better = The talk ratio has changed
    .worse = The talk ratio has changed
    .measure = First meetings with a talk ratio in that band
    .fraction = in that band / meetings with the figure
metric-follow_up_wait = First AE touch
    .inline = first AE touch
    .subject = Follow-up
    .better = Follow-up is faster
    .worse = Follow-up is slower
    .measure = Business time from the handoff to the AE’s first touch
    .fraction = touched / handoffs
metric-follow_up_within_target = First touch within target
    .inline = first touch within target
    .subject = First touch within target
    .better = More first touches are on time
    .worse = Fewer first touches are on time
    .measure = Share touched within the target, those still waiting taken into account
    .fraction = within target / handoffs
metric-same_day_follow_up = Touched the same day
    .inline = touched the same day
    .subject = The share touched the same day
    .better = More handoffs are touched the same day
    .worse = Fewer handoffs are touched the same day
    .measure = Handoffs touched before the AE’s business day of the handoff ended
    .fraction = same day / handoffs
metric-follow_up_sla = Follow-up within target
    .inline = follow-up within target
    .subject = Follow-up within target
    .better = More follow-ups are on time
    .worse = Fewer follow-ups are on time
    .measure = Handoffs followed up within the target
    .fraction = within target / handoffs
metric-never_followed_up = Never followed up
    .inline = never followed up
    .subject = The share never followed up
    .better = Fewer handoffs stay untouched
    .worse = More handoffs stay untouched
    .measure = Handoffs older than one business day without any touch
    .fraction = untouched / handoffs
metric-acknowledgement_sla = Acknowledged within target
    .inline = acknowledged within target
    .subject = Acknowledgement within target
    .better = More handoffs are acknowledged on time
    .worse = Fewer handoffs are acknowledged on time
    .measure = Handoffs that the AE acknowledged within the target
    .fraction = within target / handoffs
metric-acknowledgement_sla_state = State of the acknowledgement
    .inline = state of the acknowledgement
    .subject = The state of the acknowledgement
    .better = Acknowledgement is faster
    .worse = Acknowledgement is slower
    .measure = Handoffs in that state of the acknowledgement
    .fraction = in that state / handoffs
metric-confirmation_sla = Confirmed within target
    .inline = confirmed within target
    .subject = Confirmation within target
    .better = More confirmations go out on time
    .worse = Fewer confirmations go out on time
    .measure = Handoffs whose confirmation went out within the target
    .fraction = within target / handoffs
metric-confirmation_sla_state = State of the confirmation
    .inline = state of the confirmation
    .subject = The state of the confirmation
    .better = Confirmation is faster
    .worse = Confirmation is slower
    .measure = Handoffs in that state of the confirmation
    .fraction = in that state / handoffs
metric-three_three_three = 3-3-3 outreach
    .inline = 3-3-3 outreach
    .subject = 3-3-3 outreach
    .better = More quiet prospects are reached out to
    .worse = Fewer quiet prospects are reached out to
    .measure = Quiet prospects with enough touches, days and channels in the window
    .fraction = kept / quiet handoffs
metric-routing_delay = Routing delay
    .inline = routing delay
    .subject = Routing
    .better = Routing is faster
    .worse = Routing is slower
    .measure = Handoffs of that routing that were routed in that time
    .fraction = in that time / handoffs
metric-misrouted = Misrouted
    .inline = misrouted handoffs
    .subject = The share of misrouted handoffs
    .better = Fewer handoffs are misrouted
    .worse = More handoffs are misrouted
    .measure = Handoffs that went to another AE than the first matching rule names
    .fraction = misrouted / matched by a rule
metric-conversion_by_routing = Conversion by routing
    .inline = conversion by routing
    .subject = Conversion by routing
    .better = Conversion is up
    .worse = Conversion is down
    .measure = Handoffs routed so that became opportunities
    .fraction = opportunities / handoffs
metric-brief_components = Brief completeness
    .inline = brief completeness
    .subject = The brief
    .better = Briefs are more complete
    .worse = Briefs are less complete
    .measure = Components of the brief that are complete
    .fraction = complete / handoffs
metric-brief_completeness = Complete briefs
    .inline = complete briefs
    .subject = The share of complete briefs
    .better = More briefs are complete
    .worse = Fewer briefs are complete
    .measure = Handoffs with every component of the brief complete
    .fraction = complete / handoffs
metric-brief_reviewed_before_meeting = Brief reviewed before the meeting
    .inline = brief reviewed before the meeting
    .subject = Review of the brief before the meeting
    .better = More briefs are reviewed before the meeting
    .worse = Fewer briefs are reviewed before the meeting
    .measure = Handoffs whose brief the AE reviewed before the first appointment
    .fraction = reviewed / handoffs with an appointment
metric-feedback_score = AE feedback
    .inline = AE feedback
    .subject = Feedback
    .better = Feedback is up
    .worse = Feedback is down
    .measure = Scored handoffs that the AE gave 4 or 5
    .fraction = 4 or 5 / scored
metric-feedback_response = Handoffs scored
    .inline = handoffs scored
    .subject = The share of handoffs scored
    .better = More handoffs are scored
    .worse = Fewer handoffs are scored
    .measure = Handoffs that the AE scored
    .fraction = scored / handoffs
metric-sdr_feedback_score = SDR feedback
    .inline = SDR feedback
    .subject = Feedback by SDRs
    .better = Feedback by SDRs is up
    .worse = Feedback by SDRs is down
    .measure = Scored handoffs whose follow-through the SDR gave 4 or 5
    .fraction = 4 or 5 / scored
metric-sdr_feedback_response = Handoffs scored by the SDR
    .inline = handoffs scored by the SDR
    .subject = The share of handoffs that the SDR scored
    .better = SDRs score more handoffs
    .worse = SDRs score fewer handoffs
    .measure = Handoffs whose follow-through the SDR scored
    .fraction = scored / handoffs
metric-brief_score_by_components = Score of the brief by what is complete
    .inline = the score of the brief by what is complete
    .subject = The score of the brief
    .better = Briefs are scored higher
    .worse = Briefs are scored lower
    .measure = Scores of briefs with that many complete components
    .fraction = scores / briefs scored

## What last meetings agreed
agreed-heading = What last meetings agreed
agreed-sub = Each action with the metric that it was meant to move, over the weeks before its week and the whole weeks since. Other things change in the same weeks: a change beside an action is no proof of its effect.
agreed-aim-all = { $metric }, everybody
agreed-aim = { $metric }, { $slice }: { $member }
agreed-median = median { $median } ({ $handoffs })
agreed-no-week = no whole week yet
agreed-interval = 95% interval { $low } to { $high }
agreed-log-rank = log-rank test
agreed-improved = Improved, beyond noise
agreed-worsened = Worsened, beyond noise
agreed-no-clear-change = No clear change: ten points would have shown
agreed-too-early-until = Too early to tell: { $have } of the { $need } since that would show ten points; at this pace from { $from }
agreed-too-early = Too early to tell: { $have } of the { $need } since that would show ten points
agreed-never-told = Can’t be told: too few before for a change of ten points to show
agreed-unknown = Can’t be told: the exports lack { $needs }
column-agreed-on = Agreed on
column-agreed-action = Action
column-agreed-before = Before
column-agreed-after = After
column-agreed-difference = Difference, points
column-agreed-verdict = What can be said

## Findings on what is compared and on the playbook
element-checklist = the pre-handoff checklist
element-mandatory_fields = the mandatory fields
element-email_template = the e-mail template
element-slas = the agreements on the AE’s answer
element-feedback_cadence = the rhythm of feedback
element-review_cadence = the rhythm of joint reviews
playbook-sub = What was agreed, and what the exports tell of it, { $window }.
playbook-sub-version = Version { $version }: what was agreed, and what the exports tell of it, { $window }.
playbook-sub-since = In force since { $date }: what was agreed, and what the exports tell of it, { $window }.
playbook-sub-version-since = Version { $version }, in force since { $date }: what was agreed, and what the exports tell of it, { $window }.
playbook-headline-below = { $n ->
    [one] { $elements }: below the target
   *[other] { $elements }: below their targets
}
playbook-headline-none-below = Nothing that is measured lies clearly below its target
playbook-headline-no-target = No element of the playbook has a target yet that can be measured
playbook-ownerless = { $n ->
    [one] { $elements } needs one owner: exactly one person or role who answers.
   *[other] { $elements } need one owner each: exactly one person or role who answers.
}
playbook-nobody = nobody
playbook-no-record = No export tells
playbook-nearest = the nearest that is on record
playbook-below = below
playbook-reached = reached
playbook-not-told = can’t be told yet
playbook-too-few = too few to tell
playbook-no-target = no target set
playbook-asks-checklist = what the SDR goes through before handing off
playbook-asks-mandatory-fields = what a brief must hold
playbook-asks-email-template = how the AE is introduced to the prospect
playbook-asks-slas = by when the AE acknowledges, confirms and follows up
playbook-asks-feedback-cadence = how often SDR and AE sync, and that each handoff gets a score
playbook-asks-review-cadence = the joint review of these figures
playbook-reading = Below and reached are said only where the whole 95% interval lies on one side of the target. What leaves no record in the CRM is not measured here.
table-playbook-data = The elements of the playbook, who answers for each, and how far it is kept
column-element = Element
column-owner = Owner
column-target = Target
column-measured-by = Measured by
column-adherence = Kept
column-against-target = Against the target
measure-synced-weekly = appointments of pairs that synced at least weekly
finding-reversal = { $method } against { $reference }: { $raw } points pooled, { $adjusted } within the same { $factor }. The two point in opposite directions, so the pooled order misleads.
finding-differs = { $method } against { $reference }, within the same { $factor }: { $adjusted }.
finding-no-owner = Nobody is named for { $element } in the playbook.
finding-two-owners = In the playbook { $owners } are named for { $element }; it needs one.
finding-below-target = Adherence to { $element } is below its target of { $target }: { $measure } { $share }.{ $note }
finding-nearest = { " " }The element itself leaves no record; this is the nearest that does.
finding-misrouted = { $share } of the handoffs that a routing rule matches went to another AE than it names; the limit is { $limit }.{ $most }
finding-misrouted-most = { " " }No rule was passed over more often than { $rule }: { $share }.
ask-misrouted = do we follow the routing rules, or change them?
    .rule = do we follow the routing rule { $rule }, or change it?
finding-criterion-alike = Handoffs that met “{ $criterion }” became opportunities about as often as those of the same framework that did not: { $met } against { $other }; { $difference } points within frameworks, somewhere between { $low } and { $high } over all criteria looked at.
finding-criterion-backwards = Handoffs that met “{ $criterion }” became opportunities less often than those of the same framework that did not: { $met } against { $other }; { $difference } points within frameworks, somewhere between { $low } and { $high } over all criteria looked at.
finding-top-scores = The quarter of handoffs with the highest lead scores ({ $from } and more) became opportunities less often than the next: { $top } against { $next }; { $difference }, { $p }.
finding-stuck = Of the handoffs of the week of { $week } that came to “{ $step }”, { $share } were still there after its limit of { $limit } business { $limit ->
        [one] day
       *[other] days
    }, against a mean of { $mean }; { $seen }.
ask-criterion-alike = do we still need “{ $criterion }” as it is, or does it need a sharper wording?
ask-criterion-backwards = what do we write down as “{ $criterion }”, and who reads ten handoffs that met it?
ask-top-scores = what does the lead score weigh, and who looks at ten highly scored handoffs that came to nothing?
ask-stuck = who goes through the handoffs that stand at “{ $step }”, and what would move them on?
answer-too-few = No rule fired here this week, but that is no answer yet: { $have } can be judged, { $need } are needed to know the rate to within ten points.
ask-reversal = do we judge { $method } and { $reference } within the same { $factor } from now on?
ask-method-worse = where do we still use { $method }, and could { $reference } be tried there?
ask-method-better = where { $reference } is used now, shall we try { $method } on some handoffs and compare?
ask-member-worse = do handoffs of { $method } need another bar than those of { $reference }?
ask-member-better = what would handoffs of { $reference } need to do as well as those of { $method }?
ask-no-owner = who answers for { $element }, from this week on?
ask-two-owners = which one of them answers for { $element }?
ask-below-target = do we change how we work on { $element }, or its target?

## Routing
routing-sub = Where handoffs went, { $window }, against the routing rules and weights of the config.
routing-past-the-rules = { $share } of handoffs went to another AE than the rules name
routing-no-rule-met = No handoff met a routing rule
routing-off = How many handoffs were misrouted is not known. { $what }
routing-outcome-heading = What became of misrouted handoffs
routing-outcome-sub = Opportunities of those old enough to judge. Observational: whoever is rerouted may be another kind of lead.
routing-points = { $points } points
    .ends = misrouted less routed as ruled, 95% interval { $ends }
routing-outcome-few = too few to compare
routing-goes-to = goes to { $who }
routing-list = Misrouted handoffs: { $n }
routing-list-some = Misrouted handoffs: the newest { $shown } of { $all }
routing-rule-judges-nothing = names somebody unknown
routing-automatic = Automatic
routing-manual = By hand
routing-unknown = Not recorded
routing-delay-heading = How soon handoffs were routed
routing-delay-sub = From qualification to the handoff, in the SDR’s business time; below each share its 95% interval. A clock of its own, never charged to the AE.
routing-load-sub = Handoffs received over the window, within each team. Due is the AE’s part of the team’s weights; without weights in the config, equal parts.
routing-load-none = Too few handoffs or AEs to compare loads
routing-load-even = No AE’s share of handoffs differs from the one due
routing-load-uneven = { $n ->
        [one] The share of handoffs of { $who } differs from the one due
       *[other] The shares of handoffs of { $who } differ from those due
    }
routing-load-counts = Handoffs / team’s
routing-load-due = due by weight
routing-load-row = { $name }: { $share }, due { $due }.
routing-over = more than due
routing-under = less than due
routing-as-due = as due
routing-not-compared = not compared
reading-load = The dot is the AE’s share of what the compared AEs of the team received, the tick the share due. The bars hold for all AEs together (95%): an AE is flagged when the tick lies outside. Whoever began or left within the window is not compared.
fact-converted-as-ruled = Routed as ruled
fact-converted-misrouted = Misrouted
fact-difference = Difference
table-rules-data = Handoffs by the routing rule that they met first
table-misrouted-data = Misrouted handoffs, the newest first
table-delays-data = Time from qualification to the handoff by way of routing
table-load-data = Handoffs received by each AE, against the share due
column-rule = Rule
column-misrouted = Misrouted
column-handed-off = Handed off
column-went-to = Went to
column-routing = Routing
column-within-5-minutes = ≤ 5 min
column-within-the-hour = 5–60 min
column-later-that-day = Later that day
column-later = Next day or later
column-team = Team
column-due = Due
column-against-due = Against due

## Words inside the figures, each with the blanks that the figure fills
chart-minutes = { $minutes } min
chart-hours = { $hours } h
chart-hours-minutes = { $hours } h { $minutes } m
chart-one-day = 1 day
chart-days = { $days } days
chart-n = n
chart-n-is = n { $n }
chart-small-n = small n
chart-hidden = n < { $n }, not shown
chart-maturing = still maturing
chart-observed = observed
chart-interval = 95% interval
chart-interval-is = 95% CI { $range }
chart-share-interval = share, 95% interval
chart-raw = raw
chart-raw-interval = raw, 95% interval
chart-compared = Compared with { $name }
chart-axis-part = Axis shows { $low } to { $high } only
chart-nothing = Nothing to show yet
chart-left-out = and { $n } more, not drawn
chart-mean = Mean { $value }
chart-channels = PELSCO
chart-limit = Limit { $value }
chart-limits = limits
chart-signal-better = signal: better
chart-signal-worse = signal: worse
chart-above = above
chart-below = below
chart-above-limits = above the limits
chart-below-limits = below the limits
chart-met = met
chart-late = late
chart-open-within = open, in time
chart-open-breached = open, breached
chart-by-mix = Mix of segments: { $points } points
chart-by-rate = Rate within segments: { $points } points
chart-waiting-here = still waiting here
chart-within = { $share } within it
chart-one-call = one call
chart-median = median
chart-median-is = median { $share }
chart-stack = a stack of { $n } stands for { $n } calls or more

## Findings, the questions they raise, and single words of the page
number-p = p{"\u00A0"}{ $sign }{"\u00A0"}{ $value }
title-week = { $title }, week of { $week }
trust-adds-up = ✓ yes
    .not = ! no
question-converting = Are handed-off leads converting, and if not, where are they stalling?
question-context = Are AEs receiving enough context in the brief?
question-criteria = Do qualification criteria need to be adjusted?
answer-none = No rule fired here this week. That is an answer: nothing left normal variation.
answer-none-in-part = No rule fired here this week, as far as it could be asked: the exports don’t tell { $off }.
answer-not-asked = Could not be asked: the exports don’t tell { $off }.
finding-odd-week = { $subject } in the week of { $week } stood outside its limits: { $share }, against a mean of { $mean }.{ $mix }
finding-odd-week-mix = { " " }By { $factor }: { $mix } points by mix, { $rate } by rate; { $segment } went from { $before } to { $now } of handoffs.
finding-pace = { $who } follows up at another pace than the other AEs: { $wait } ({ $handoffs }), the others { $others }; log-rank, adjusted for the number of AEs, { $p }.
finding-pace-waiting = more than half still waiting
finding-pace-median = median { $wait }
finding-left-blank = { $who } leaves { $field } ({ $component }) blank more often than the others: blank in { $blank } of the last { $last }; filled in { $share } over the window, by the others in { $others }; adjusted { $p }.
finding-not-logged = { $share } of appointments due have no outcome on record; the limit is { $limit }. The hold rate lies between { $low } if none of them was held and { $high } if all were.
finding-person = { $who } ({ $role }) is apart from the team on { $metric }{ $news }: { $share }, the team { $team }; adjusted { $p }.
    .below = { $who } ({ $role }) is below the team on { $metric }{ $news }: { $share }, the team { $team }; adjusted { $p }.
    .above = { $who } ({ $role }) is above the team on { $metric }{ $news }: { $share }, the team { $team }; adjusted { $p }.
finding-good-news = { " " }(good news)
mix-difference = 95% interval of the difference { $low } to { $high } points
ask-mend-exports = who mends the exports, and by when? The data is not usable: nothing on this page should be decided on.
ask-better = what do we do differently on { $metric }, and do we keep it?
ask-worse = which step do we look at first for { $metric }, and who brings three handoffs to the sync?
ask-odd-week = does the odd week of { $metric } need a note, so that nobody reads it as a trend?
ask-person = which three handoffs of { $who } ({ $role }) shall we read together on { $metric }?
ask-fast-ae = what does { $who } do that the other AEs could try?
ask-slow-ae = who looks at three of { $who }’s { $handoffs } with slow first touches, and brings them to the sync?
ask-left-blank = should a handoff count as complete without { $field }? { $who } left it blank in { $blank } of the last { $last }.
ask-not-logged = who records the outcome of a meeting, and by when? { $none } of { $appointments } due have none.
ask-nothing = no decision is forced by this week’s figures, and no handoff waits for action.
ask-who-takes = no decision is forced by this week’s figures; who takes the { $handoffs } that wait?
    .one = no decision is forced by this week’s figures; who takes the handoff that waits?
page-ae = AE
page-sdr = SDR

## Settings at the foot, repairs, what a row behind a finding missed, metrics without words of their own
unit-minute = { $n } { $n ->
        [one] minute
       *[other] minutes
    }
unit-business-minute = { $n } { $n ->
        [one] business minute
       *[other] business minutes
    }
setting-maturity = maturity
setting-confidence = confidence
setting-false_discovery_rate = false discovery rate
setting-follow_up_target = follow-up target
setting-grace = grace
setting-clock_allowance = clock allowance
setting-compared_from = compared from
setting-percentages_from = percentages from
setting-weeks_shown = weeks shown
repair-stray_quote_swallowed_lines = stray quotes that had swallowed lines
repair-stray_quotes_kept_as_text = stray quotes kept as text
repair-blank_trailing_fields_dropped = blank trailing fields dropped
repair-missing_trailing_fields_taken_as_blank = missing trailing fields taken as blank
repair-nul_bytes_dropped = NUL bytes dropped
repair-lines_before_the_header_skipped = lines before the header skipped
repair-repeated_headers_skipped = repeated headers skipped
repair-footer_lines_cut_off = footer lines cut off
repair-error_cells_read_as_blank = error cells read as blank
repair-formulas_without_a_value = formulas without a value
missed-no_opportunity_in_time = no opportunity in time
missed-meeting_not_held = meeting not held
missed-touched_late_or_not_at_all = touched late or not at all
missed-not_acknowledged_in_time = not acknowledged in time
missed-not_confirmed_in_time = not confirmed in time
missed-rejected = rejected
missed-scored_3_or_less = scored 3 or less
missed-too_few_touches = too few touches
missed-talked_too_much = the AE talked too much
missed-no_outcome_on_record = no outcome on record
missed-stuck_in_the_step = stuck in the step
metric-acceptance_wait = Wait for acceptance
metric-brief_component = Components of the brief
metric-brief_field = Fields of the brief
metric-cohort_conversion = Conversion by cohort
metric-conversion_by_missing = Conversion by missing components
metric-conversion_wait = Wait for an opportunity
metric-feedback_distribution = Distribution of scores
metric-follow_up_sla_state = Follow-up SLA states
metric-handoff_to_opportunity_so_far = Handoff to opportunity so far
metric-handoffs = Handoffs
metric-sales_cycle = Sales cycle
metric-stage_overstay = Overstayed steps
metric-stage_stuck = Stuck now
metric-step_age = Age in the step

## Fixed words of the pages of briefs
page-open_in_crm = Open in the CRM
page-was_agreed = What was agreed
page-qualification = Qualification
page-pass_on = How to pass on
page-next_touch = Next touch
page-touches_on_record = Touches on record
page-introduction = Introduction e-mail
page-subject = Subject
page-draft_mail = Draft for the mail program
page-draft_text = Draft as text
page-skip_briefs = Skip to the briefs
page-all_briefs = All briefs
page-briefs_here = Briefs on this page

## Briefs by AE and day
unit-employee = { $n } { $n ->
        [one] employee
       *[other] employees
    }
unit-brief = { $n } { $n ->
        [one] brief
       *[other] briefs
    }
unit-field = { $n } { $n ->
        [one] field
       *[other] fields
    }
brief-heading = Briefs
brief-title = Briefs: { $heading }
brief-without-meeting = without a meeting
brief-part-prospect_identity = Prospect
brief-part-pain_points = Pain points and trigger
brief-part-engagement_history = Engagement history
brief-part-decision_context = Decision context
brief-part-objections = Objections and concerns
brief-part-next_steps = Confirmed next steps
brief-field-contact_name = Name
brief-field-title = Title
brief-field-company = Company
brief-field-industry = Industry
brief-field-company_size = Size
brief-field-pain_points = Pain points
brief-field-trigger = Trigger
brief-field-engagement_history = So far
brief-field-stakeholders = Stakeholders
brief-field-timeline = Timeline
brief-field-budget = Budget
brief-field-objections = Objections
brief-field-next_step = Agreed
brief-field-promised = Promised
brief-field-ae_preparation = To prepare
brief-blank-absent = not in the exports
brief-blank-missing = missing
brief-blank-optional = blank, not mandatory
# What stands in the place of a value that nobody recorded.
brief-gap = [{ $what }?]
brief-gap-company = company
brief-gap-name = name
brief-gap-title = title
brief-gap-email = e-mail
brief-gap-prospect = prospect's name
brief-gap-pain-point = pain point
brief-gap-promised = what was promised
brief-gap-prepare = what to prepare
brief-clock-follow-up = Follow-up
brief-clock-acknowledgement = Acknowledgement
brief-clock-confirmation = Confirmation
brief-state-met = met
    .at = met { $at }
brief-state-late = late
    .at = late { $at }
brief-state-open = open
brief-state-overdue = overdue
brief-state-due = { $state }, due { $due }
brief-day-only = { $day }, time not recorded
brief-event-handoff = Handed off
brief-event-meeting = Meeting
brief-touch-outbound = { $channel }
    .automated = automated { $channel }
brief-touch-inbound = { $channel } from the prospect
    .automated = automated { $channel } from the prospect
brief-touch-internal = internal { $channel }
    .automated = internal automated { $channel }
brief-touch-no-channel = touch, channel not recorded
outcome-scheduled = scheduled
outcome-held = held
outcome-no_show = no-show
outcome-cancelled = cancelled
outcome-rescheduled = rescheduled
brief-outcome-unknown = outcome not recorded
brief-reached = reached
    .not = not reached
brief-advice-live-join = SDR joins the first five minutes
brief-advice-intro-email = Introduce by e-mail
brief-advice-book = Book directly
brief-reason-size = { $employees } ({ $limit } or more)
brief-reason-score = score { $score } ({ $limit } or more)
brief-reason-stakeholders = { $n ->
        [one] 1 stakeholder named ({ $limit } or more)
       *[other] { $n } stakeholders named ({ $limit } or more)
    }
brief-reason-shared = SDR and AE share { $shared } of open time that day (less than { $limit })
brief-reason-standard = standard: nothing marks it as high-value or complex
brief-reasons = { $reasons }.
brief-reasons-high = High-value or complex: { $reasons }.
brief-recorded = Recorded: { $method }.
brief-recorded-none = No method recorded.
brief-methods-sub = This team's handoffs that became an opportunity, with 95% intervals; not adjusted for which prospects went which way:
brief-too-few = { $count }, too few
brief-none-owed-meeting = None owed: a meeting lies ahead.
brief-none-owed-replied = None owed: the prospect replied.
brief-none-owed-met = None owed: a meeting was held.
brief-none-owed-decided = None owed: there is an opportunity, or the handoff is closed.
brief-none-owed-kept = None owed: the cadence was kept.
brief-none-owed-unknown = Not known: the exports lack channels or directions of touches.
brief-touch = { $touch } by { $by }.
    .lapsed = The cadence lapsed. { $touch } by { $by }.
brief-prepare-link = Time to prepare, { $from } to { $until }
brief-handed-off = handed off by { $sdr } on { $instant }
brief-source = source { $source }
brief-score = score { $score }
brief-no-meeting = No meeting ahead on record
    .field = none ahead on record
    .table = none on record
brief-zone = { $zone } time, { $ae }'s; the prospect's zone is not on record
brief-moved = { $n ->
        [one] ; moved once
       *[other] ; moved { $n } times
    }
brief-criterion-met = met
brief-criterion-open = not on record. { $question }
brief-framework = { $framework }: { $met } of { $n } criteria met, as recorded.
brief-framework-unknown = { $framework }, criteria as recorded.
brief-framework-none = No framework on record.
criterion-budget = budget
criterion-authority = authority
criterion-need = need
criterion-timeline = timeline
criterion-urgency = urgency
criterion-money = money
criterion-metrics = metrics
criterion-economic_buyer = economic buyer
criterion-decision_criteria = decision criteria
criterion-decision_process = decision process
criterion-identify_pain = identify pain
criterion-champion = champion
criterion-competition = competition
criterion-challenges = challenges
criterion-prioritization = prioritization
brief-missing-none = Nothing is missing
brief-missing-one = Missing: ask before the meeting, or first in it
brief-missing = Missing: { $fields }; ask before the meeting, or first in it
brief-earlier = { $n ->
        [one] The newest { $shown }; 1 earlier one in briefs.json.
       *[other] The newest { $shown }; { $n } earlier ones in briefs.json.
    }
brief-runs = Every run, newest first
brief-runs-sub = { $n ->
        [one] 1 run, named by the day that its data speak for.
       *[other] { $n } runs, each named by the day that its data speak for.
    }
brief-pages = By AE and day
brief-pages-sub = A page for each AE and day, made to be printed: one brief a sheet.
brief-pages-none = { $n ->
        [one] No handoff with an appointment in the next business day of its AE.
       *[other] No handoff with an appointment in the next { $n } business days of its AE.
    }
brief-overview = Every brief
brief-overview-sub = Fields on record are those of the brief that say something, of all it asks for.
brief-overview-table = Every brief of this run
brief-methods = What this team's data say of each method
brief-methods-long = Handoffs old enough to judge, and appointments due, over the weeks of the review. Below { $n } it is too few to compare. Methods go to different prospects: the shares are not adjusted for that.
brief-methods-table = This team's handoffs by transfer method
brief-owed-heading = { $n ->
        [one] 1 quiet prospect owed another touch
       *[other] { $n } quiet prospects owed another touch
    }
brief-owed-sub = No reply, no meeting, and the cadence is not finished. Times are the AE's.
    .more = { $n ->
        [one] No reply, no meeting, and the cadence is not finished. Times are the AE's. 1 more row in briefs.json only.
       *[other] No reply, no meeting, and the cadence is not finished. Times are the AE's. { $n } more rows in briefs.json only.
    }
brief-owed-table = Quiet prospects and the touch that each is owed
brief-lapsed = the cadence lapsed
brief-handoff = handoff { $id }
brief-draft =
    From: { $from }
    To: { $to }
    Cc: { $cc }
    Subject: { $subject }
brief-entry = Prepare: { $who }
brief-entry-meeting = Meeting: { $meeting }
brief-entry-with = With: { $name }
brief-entry-pain = Pain points: { $pain }
brief-entry-promised = Promised: { $promised }
brief-entry-prepare = To prepare: { $prepare }
brief-entry-sdr = Handed off by: { $name }

## Tables of baton check --gate and --routing
gate-blank = Blank
gate-sdr = { $sdr }: { $open } of { $n } with a mandatory field blank
gate-no-sdr = not handed off yet
gate-unknown = { $id }: not in the exports
gate-none = no open handoff of the last { $n } days
audit-handed-off = Handed off
audit-goes-to = Goes to
audit-verdict = Verdict
audit-as-ruled = as ruled
audit-misrouted = misrouted
audit-rule = { $rule }: { $misrouted } of { $n } misrouted
audit-not-judged = { $n } not judged: the rule names somebody unknown
    .one = not judged
audit-no-rule = { $n } without a rule that matches
    .one = no rule
audit-none = no handoff since then
