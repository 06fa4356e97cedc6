# The fixed phrases of the page in German; names and blanks are those of en.ftl.
# What is put into a blank stands in the nominative (`2 Arbeitstage`, `30 Tage`), so a blank never follows a
# preposition with the dative; a subject comes without its article and is followed by a colon.

## Numbers
number-group = .
number-group-from = 4
number-decimal = ,
number-count = { $n }
number-percent = { $value }{"\u00A0"}%
number-points-interval = { $points } Prozentpunkte (95-%-Intervall { $low } bis { $high })
list-and = { $head } und { $last }
list-or = { $head } oder { $last }
list-or-more = { $first } oder eine von { $n } weiteren Spalten
interval-after-comma = , 95-%-Intervall { $ends }
interval-in-brackets = { " " }(95-%-Intervall { $ends })
share-count = { $achieved } von { $eligible }
share-evidence = { $count }, 95-%-Intervall { $ends }

## What is counted. `.none`: there is none; `.few`: too few for a percentage
unit-handoff = { $n } { $n ->
        [one] Übergabe
       *[other] Übergaben
    }
    .none = keine Übergaben
    .few = zu wenige Übergaben für einen Prozentwert
unit-rejected-handoff = { $n } { $n ->
        [one] abgelehnte Übergabe
       *[other] abgelehnte Übergaben
    }
    .none = keine abgelehnten Übergaben
    .few = zu wenige abgelehnte Übergaben für einen Prozentwert
unit-scored-handoff = { $n } { $n ->
        [one] bewertete Übergabe
       *[other] bewertete Übergaben
    }
    .none = keine bewerteten Übergaben
    .few = zu wenige bewertete Übergaben für einen Prozentwert
unit-quiet-handoff = { $n } { $n ->
        [one] Übergabe ohne Antwort
       *[other] Übergaben ohne Antwort
    }
    .none = keine Übergaben ohne Antwort
    .few = zu wenige Übergaben ohne Antwort für einen Prozentwert
unit-closed-deal = { $n } { $n ->
        [one] geschlossene Opportunity
       *[other] geschlossene Opportunities
    }
    .none = keine geschlossenen Opportunities
    .few = zu wenige geschlossene Opportunities für einen Prozentwert
unit-inquiry = { $n } { $n ->
        [one] Anfrage
       *[other] Anfragen
    }
    .none = keine Anfragen
    .few = zu wenige Anfragen für einen Prozentwert
unit-quota = { $n } { $n ->
        [one] Zielvorgabe
       *[other] Zielvorgaben
    }
    .none = keine Zielvorgaben
    .few = zu wenige Zielvorgaben für einen Prozentwert
unit-appointment = { $n } { $n ->
        [one] Termin
       *[other] Termine
    }
    .none = keine Termine
    .few = zu wenige Termine für einen Prozentwert
unit-first-meeting = { $n } { $n ->
        [one] Ersttermin
       *[other] Ersttermine
    }
    .none = keine Ersttermine
    .few = zu wenige Ersttermine für einen Prozentwert
unit-opportunity = { $n } { $n ->
        [one] Opportunity
       *[other] Opportunities
    }
    .none = keine Opportunities
    .few = zu wenige Opportunities für einen Prozentwert
unit-case = { $n } { $n ->
        [one] Fall
       *[other] Fälle
    }
    .none = keine Fälle
    .few = zu wenige Fälle für einen Prozentwert
unit-sdr = { $n } { $n ->
        [one] SDR
       *[other] SDRs
    }
    .none = keine SDRs
    .few = zu wenige SDRs für einen Prozentwert
unit-ae = { $n } { $n ->
        [one] AE
       *[other] AEs
    }
    .none = keine AEs
    .few = zu wenige AEs für einen Prozentwert
unit-business-day = { $n } { $n ->
        [one] Arbeitstag
       *[other] Arbeitstage
    }
    .none = keine Arbeitstage
    .few = zu wenige Arbeitstage für einen Prozentwert
unit-week = { $n } { $n ->
        [one] Woche
       *[other] Wochen
    }
    .none = keine Wochen
    .few = zu wenige Wochen für einen Prozentwert
unit-day = { $n } { $n ->
        [one] Tag
       *[other] Tage
    }
    .none = keine Tage
    .few = zu wenige Tage für einen Prozentwert
unit-touch = { $n } { $n ->
        [one] Kontaktaufnahme
       *[other] Kontaktaufnahmen
    }
    .none = keine Kontaktaufnahmen
    .few = zu wenige Kontaktaufnahmen für einen Prozentwert
unit-row = { $n } { $n ->
        [one] Zeile
       *[other] Zeilen
    }
    .none = keine Zeilen
    .few = zu wenige Zeilen für einen Prozentwert
unit-component = { $n } { $n ->
        [one] Bestandteil
       *[other] Bestandteile
    }
    .none = keine Bestandteile
    .few = zu wenige Bestandteile für einen Prozentwert
unit-review = { $n } { $n ->
        [one] Bericht
       *[other] Berichte
    }
    .none = keine Berichte
    .few = zu wenige Berichte für einen Prozentwert

## Dates and times
month-short =
    { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[12] Dez.
    }
month-long =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }
weekday-short =
    { $day ->
        [1] Mo
        [2] Di
        [3] Mi
        [4] Do
        [5] Fr
        [6] Sa
       *[7] So
    }
weekday-long =
    { $day ->
        [1] Montag
        [2] Dienstag
        [3] Mittwoch
        [4] Donnerstag
        [5] Freitag
        [6] Samstag
       *[7] Sonntag
    }
date-weekday = { $weekday }, { $date }
date-weekday-short = { $weekday }, { $day }. { $month } { $year }
date-short = { $day }. { $month }
date-long = { $day }. { $month }
date-full = { $day }. { $month } { $year }
date-span = { $first }.–{ $last }. { $month } { $year }
# $hour24 has two digits, $hour12 as few as it needs; $half is am or pm.
time =
    { $half ->
        [am] { $hour24 }:{ $minute }
       *[pm] { $hour24 }:{ $minute }
    }
    .twelve = { $hour12 }
instant = { $weekday }, { $day }. { $month }, { $time }
instant-year = { $weekday }, { $day }. { $month } { $year }, { $time }

## Lengths of time
duration-under-a-minute = unter 1 min
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-business-day = 1 Arbeitstag
duration-business-days = { $days } Arbeitstage
duration-day = 1 Tag
duration-days = { $days } Tage
duration-up-to = höchstens { $high }
duration-or-more = mindestens { $low }
duration-range = { $low } bis { $high }

## Names of things
role-sdr = SDR
role-ae = AE
channel-call = Anruf
channel-email = E-Mail
channel-linkedin = LinkedIn
channel-sms = SMS
channel-chat = Chat
channel-other = Kontaktaufnahme über einen anderen Kanal
by-channel-call = Telefon
by-channel-email = E-Mail
by-channel-linkedin = LinkedIn
by-channel-sms = SMS
by-channel-chat = Chat
method-calendar_booking = Kalenderbuchung
method-intro_email = Vorstellung per E-Mail
method-live_join = Live-Übergabe
method-cold = Kaltübergabe
method-unknown = Methode unbekannt
factor-sdr = SDR
factor-ae = AE
factor-source = Lead-Quelle
factor-company_size = Unternehmensgröße
factor-transfer_method = Übergabemethode
factor-team = Team
segment-not-recorded = ohne Angabe
component-prospect_identity = Angaben zum Interessenten
component-pain_points = Pain Points
component-engagement_history = Kontaktverlauf
component-decision_context = Kaufprozess
component-objections = Einwände
component-next_steps = nächste Schritte
field-contact_name = Name der Kontaktperson
field-title = Position
field-company = Unternehmen
field-industry = Branche
field-company_size = Unternehmensgröße
field-pain_points = Pain Points
field-trigger = Anlass
field-engagement_history = Kontaktverlauf
field-stakeholders = Stakeholder
field-timeline = Zeitplan
field-budget = Budget
field-objections = Einwände
field-next_step = nächster Schritt
field-promised = Zusagen
field-ae_preparation = Vorbereitung des AE

## Signals
signal-shift = { $side ->
        [above] seit { $weeks } { $weeks ->
        [one] Woche
       *[other] Wochen in Folge
    } über dem Mittelwert
       *[below] seit { $weeks } { $weeks ->
        [one] Woche
       *[other] Wochen in Folge
    } unter dem Mittelwert
    }
    .short = Verschiebung
signal-trend = { $side ->
        [above] seit { $weeks } { $weeks ->
        [one] Woche
       *[other] Wochen in Folge
    } steigend
       *[below] seit { $weeks } { $weeks ->
        [one] Woche
       *[other] Wochen in Folge
    } sinkend
    }
    .short = Trend
signal-two-of-three = { $side ->
        [above] in 2 der letzten 3 Wochen nahe der oberen Grenze
       *[below] in 2 der letzten 3 Wochen nahe der unteren Grenze
    }
    .short = 2 von 3 nahe der Grenze
signal-outside-limits = { $side ->
        [above] oberhalb der Grenzen üblicher Schwankung
       *[below] unterhalb der Grenzen üblicher Schwankung
    }
    .short = außerhalb der Grenzen
signal-better = Besser: { $seen }
signal-worse = Schlechter: { $seen }
signal-too-few = Zu wenige Wochen für eine Aussage ({ $weeks } von { $fewest })
signal-trial = Innerhalb vorläufiger Grenzen aus { $weeks } { $weeks ->
        [one] Woche
       *[other] Wochen
    }
signal-none = Übliche Schwankung

## Reference lines
benchmark-above = { $lines } { $n ->
        [one] liegt
       *[other] liegen
    } über dem Intervall
benchmark-within = { $lines } { $n ->
        [one] liegt
       *[other] liegen
    } innerhalb des Intervalls
benchmark-below = { $lines } { $n ->
        [one] liegt
       *[other] liegen
    } unter dem Intervall
benchmark-trust = Referenzlinien sind Zitate, keine Ziele. Sie stammen aus Umfragen von Anbietern, deren Fragen, Stichproben und Definitionen von den hier verwendeten abweichen; keine dieser Linien wurde an einer Primärquelle geprüft. Sie geben nur eine Größenordnung an.
benchmark-apart = Von { $low } bis { $high } sind es { $points } Punkte, das sind { $relative } des unteren Werts.

## How to read each figure
reading-curve = Die Linie zeigt, bei welchem Anteil der Übergaben der Erstkontakt bis zum jeweiligen Zeitpunkt erfolgt ist, gemessen in Geschäftszeit; weiter links heißt früher. Kleine Striche sind Übergaben, die noch warten: Sie zählen bis zum Stand der Daten mit. Das Band ist ein 95-%-Intervall (Log-Log). Die Zeile unter der Achse zählt, wie viele noch warten.
reading-sla = Jeder Balken umfasst alle Übergaben eines AE: fristgerecht kontaktiert, verspätet kontaktiert, noch offen innerhalb der Zielzeit, noch offen nach Ablauf der Zielzeit. Der Prozentwert am Ende ist der Anteil innerhalb der Zielzeit und berücksichtigt auch die noch offenen (Kaplan-Meier). Ein AE wird nur genannt, wenn sich seine Wartezeiten insgesamt nach Korrektur für die Zahl der AEs von denen der anderen unterscheiden (Log-Rank, Holm).
reading-weekly = Jeder Punkt steht für die Übergaben einer Woche, das Band für ihr 95-%-Intervall (Wilson). Hohle Punkte in der grauen Zone sind jünger als { $days } { $days ->
        [one] Tag
       *[other] Tage
    } und gehen in keinen Vergleich ein.
reading-control = Die mittlere Linie ist der Mittelwert, die äußeren Linien sind die Grenzen der üblichen Schwankung: Punkte dazwischen unterscheiden sich nicht stärker, als der Zufall allein erwarten lässt. Nur markierte Punkte (▲ ▼) sind ein Signal: außerhalb der Grenzen, 7 in Folge auf einer Seite, 7 in Folge in einer Richtung oder 2 von 3 nahe einer Grenze. In Wochen mit wenigen Fällen liegen die Grenzen weiter auseinander.
    .short = Mittlere Linie: der Mittelwert. Äußere Linien: die Grenzen der üblichen Schwankung. Nur markierte Punkte (▲ ▼) sind ein Signal.
    .widened = Die Wochen schwanken stärker, als ihre Fallzahlen allein erklären; die Grenzen wurden entsprechend erweitert (Laney).
reading-mix = Mix: Die Woche hatte andere Übergaben als die Wochen davor. Quote: Übergaben gleicher Art schnitten besser oder schlechter ab. Die Schritte ergeben zusammen die ganze Differenz; sie beschreiben sie, sagen aber nicht, was zu ihr geführt hat.
reading-heat = Jede Zelle zeigt, bei welchem Anteil der Übergaben eines SDR dieser Bestandteil vollständig ist; dunkler heißt vollständiger. Wer nach Korrektur für die Zahl der Zellen unter dem Team liegt, ist unter der Abbildung genannt. Zeilen mit wenigen Übergaben sind blass: gezeigt, nicht verglichen.
reading-by-missing = Gezeigt ist, was zusammen auftrat, nicht, was wozu führte: Übergaben mit vollständigem Briefing können sich auch sonst unterscheiden. Der Punkt ist der Anteil, der zur Opportunity wurde, die Linie sein 95-%-Intervall; hohl, wo es für einen Vergleich zu wenige sind.
reading-overview = Linie: zwölf Monate. Punkte: sechs Wochen; der größere oder, wenn eine Regel griff, ▲ ▼ ist die letzte vergleichbare Woche. Hinter den Wochen die Grenzen ihrer üblichen Schwankung, quer darüber ihr Mittelwert. Hohl: noch vorläufig oder noch nicht zu Ende, nicht beurteilt. Jede Abbildung hat ihre eigene Skala. Bei so vielen Kennzahlen greift ab und zu eine Regel durch Zufall: Eine Markierung ist eine Frage, keine Antwort.
reading-people = Punkt: der beobachtete Anteil mit 95-%-Intervall. Strich: derselbe Anteil, so weit zum Team hin gezogen, wie die Fallzahl es offenlässt; er bestimmt die Reihenfolge. Hohl: zu wenige, gezeigt, nicht verglichen.
    .side-by-side = ▲ ▼ markieren nur, wer nach Korrektur für die Zahl der Personen vom Team abweicht (Mid-p, Benjamini-Hochberg), je Kennzahl für sich; von solchen Markierungen kann eine von zwanzig dennoch Zufall sein. Blass: weniger als { $fewest } oder neu in der Rolle: gezeigt, nicht verglichen. Gleiche Arbeit: die Differenz zu dem, was die Quoten des Teams bei denselben Quellen und Unternehmensgrößen ergeben hätten, in Prozentpunkten mit 95-%-Intervall; sie markiert niemanden.
reading-funnel = Jeder Punkt ist eine Person, weiter rechts mit mehr Zeilen. Zwischen den inneren Linien liegen 95{"\u00A0"}%, zwischen den äußeren 99,8{"\u00A0"}% derer, die nur zufällig von der gemeinsamen Quote abweichen; wenige Zeilen streuen weit. Markiert sind nur Personen außerhalb der äußeren Linien.
reading-methods = Graue Raute: der beobachtete Anteil mit 95-%-Intervall. Blauer Punkt: wo die Methode gegenüber { $reference } steht, wenn getrennt nach { $factor } verglichen wird (Mantel-Haenszel), mit dem Intervall dieser Differenz. Ein blaues Intervall, das die gepunktete Linie schneidet, zeigt keinen Unterschied. Die Methoden wurden nicht zugelost: Die Abbildung beschreibt nur.
reading-scores = Bewertungen sind das Urteil des AE über die Übergabe, 1 bis 5. Übergaben ohne Bewertung gehen nicht in den Anteil ein; wie viele es sind, steht daneben.
    .spread = Links der Mitte die niedrigen Bewertungen, rechts die hohen. Geurteilt hat der AE; die Zeile ist der beurteilte SDR. Weniger als 5 Bewertungen werden nicht gezeigt: Sie könnten verraten, wer sie gab.
reading-promises = Empfangsbestätigung und Bestätigung: wie oben, jede Übergabe in einem von vier Zuständen. Gelesen: Das Briefing wurde vor dem ersten Termin gelesen oder nicht (verspätet). Die Zahl am Ende eines Balkens zählt die Übergaben dahinter. Ein AE wird nur nach Korrektur für die Zahl der AEs genannt (Mid-p, Benjamini-Hochberg; siehe Personen).
reading-response = Eine Übergabe zählt in einer Zeitspanne nur, wenn sie an deren oberem Ende noch keine Opportunity hatte: Sonst würde eine schnelle Konversion dem Erstkontakt zugerechnet, für den sie keine Zeit ließ. Interessenten, die schnell antworten, werden auch schnell kontaktiert, und dringende Übergaben haben beides: Die Zeitspannen zeigen, was zusammen auftrat, nicht, was Schnelligkeit bewirkt. Der Trend wird über die Zeitspannen der kontaktierten Übergaben getestet (Cochran-Armitage); die nie kontaktierten stehen für sich.
reading-cohorts = Jede Linie ist ein Monat von Übergaben, die vier neuesten aus der Tabelle: der Anteil mit Opportunity bis zum jeweiligen Alter, darunter der Anteil der disqualifizierten, bei denen eine Opportunity ausgeschlossen ist (Aalen-Johansen). Eine Linie endet, wo ihr Monat noch nicht länger beobachtet ist. Das Band ist das 95-%-Intervall des jüngsten Monats, der den Tag der Beurteilung erreicht hat. Die Monate werden nicht gegeneinander getestet.
reading-ramp = Übergaben danach, wie lange der SDR bei der Übergabe schon in der Rolle war, mit 95-%-Intervallen (Wilson). Die SDRs eines Monats sind nicht die eines anderen, und wer gegangen ist, fehlt später: Die Abbildung beschreibt nur. Hohl: zu wenige für einen Vergleich.
reading-stall = Balken: Übergaben, die mindestens so weit kamen. Alter: Die Hälfte derer, die jetzt dort stehen, steht schon länger dort; das ist nicht die Dauer des Schritts, die weitergekommenen sind nicht darunter. Über Frist: jene, die schon länger als die Frist des Schritts dort stehen, von denen, die jetzt dort stehen.
reading-waits = Hälfte bis: die Zeit, bis zu der die Hälfte aller Übergaben diesen Schritt erreicht hat; offene zählen mit der bisherigen Zeit. Wo ein anderes Ende den Schritt ausschließt, steht es daneben und wird nie weggelassen. Gruppen werden mit Log-Rank-Tests verglichen: alle Mitglieder zugleich, korrigiert über alle Wartezeiten und Aufteilungen; jedes gegen die anderen, korrigiert über die Mitglieder (Holm).

## The sentences under the title
summary-too-early = Ob sich etwas verändert hat, lässt sich noch nicht sagen.
    .body = Keine Hauptkennzahl umfasst genug Wochen, um eine Veränderung vom Zufall zu unterscheiden.
    .off = { $off } von { $figures } Hauptkennzahlen lassen sich aus diesen Exporten nicht berechnen; die übrigen umfassen zu wenige Wochen.
    .all-off = Keine der Hauptkennzahlen lässt sich aus diesen Exporten berechnen.
summary-nothing-changed = Diese Woche keine Veränderung über die übliche Schwankung hinaus.
    .body = Jede Hauptkennzahl liegt innerhalb der Grenzen ihres bisherigen Verlaufs.
    .some = Für { $judged } von { $figures } Hauptkennzahlen ist der Verlauf lang genug für ein Urteil; keine verlässt ihre Grenzen.
summary-against-before = Gegenüber den Wochen davor: { $split }.
summary-last-point = { $value } in der Woche vom { $week }, Mittelwert { $mean }; { $seen }.
summary-follow-up = Median: { $median } ({ $n }); in den vier Wochen davor: { $before } ({ $before_n }); Log-Rank-Test { $p }.

## The four figures
tile-of = von { $most }
tile-components = vollständige Bestandteile, Mittelwert aus { $n }{ $ends }
tile-no-figure = kein Wert
tile-within-target = Zielzeit { $target }: bei { $share } eingehalten{ $ends }.
tile-complete = Vollständige Briefings: { $all }.
tile-complete-least = Vollständige Briefings: { $all }. Am seltensten vollständig: { $least }.
tile-no-week = Noch keine Woche darstellbar
tile-week = Woche vom { $day }
tile-matured-week = Übergeben in der Woche vom { $day }, mindestens { $days } { $days ->
        [one] Tag
       *[other] Tage
    } alt
tile-switch-on = Zum Einschalten exportieren: { $needs }.
    .setting = Zum Einschalten angeben: { $needs }.
tile-nothing-yet = Noch keine Daten für die Berechnung.
tile-switched-off = Ausgeschaltet
tile-no-figure-yet = Noch kein Wert
tile-nothing-to-judge = Diese Woche nichts zu beurteilen
tile-spark = { $weeks } { $weeks ->
        [one] Woche
       *[other] Wochen
    }, älteste zuerst; die Zahlen stehen im Abschnitt weiter unten.
median-not-reached = über die Hälfte offen
median-still-waiting = , davon { $waiting } noch offen
median-too-few = { $n }{ $open }: zu wenige für ein Intervall
median-of = Median aus { $n }{ $open }

## Worklist
reason-sla-breached = SLA überschritten
    .clock = { $time } überfällig
    .next = AE: anrufen, danach E-Mail; bisher kein Kontakt
reason-due-soon = Bald fällig
    .clock = noch { $time }
    .next = AE: Briefing lesen und erstmals anrufen
reason-meeting-soon = Termin steht an
    .clock = noch { $time } bis zum Termin
    .next = SDR: { $what } vor dem Termin vervollständigen
    .next-at = SDR: { $what } vor dem Termin vervollständigen; Beginn: { $at } Uhr
reason-meeting-soon-brief = Termin steht an, Briefing { $brief }
reason-no-show = No-Show
    .clock = { $time } seit dem No-Show
    .next = SDR: neuen Termin vereinbaren und die ersten 5 Minuten dabei sein
    .next-at = SDR: neuen Termin vereinbaren und die ersten 5 Minuten dabei sein; versäumt: { $at } Uhr
reason-touch-owed = Kontaktaufnahme steht aus
    .lapsed = Kontaktfolge abgerissen
    .clock = { $time } seit der letzten Kontaktaufnahme
    .next = AE: { $touch }
reason-quiet = Keine Antwort
    .clock = { $time } seit der letzten Kontaktaufnahme
    .next = AE: anderen Kanal versuchen; bisher { $touches }
reason-undecided = Nicht entschieden
    .clock = { $time } ohne Entscheidung
    .next = AE: mit Opportunity annehmen oder mit Begründung ablehnen
the-brief = das Briefing
touch-owed = Kontaktaufnahme { $number } von { $of }, per { $channels }, bisher nicht genutzt
touch-owed-again = Kontaktaufnahme { $number } von { $of }; jeder Kanal wurde genutzt
worklist-was-due = war fällig: { $at }
worklist-none = Derzeit keine Übergabe mit Handlungsbedarf
worklist-heading = { $n ->
        [one] Diese Übergabe zuerst bearbeiten
       *[other] Diese { $n } Übergaben zuerst bearbeiten
    }
worklist-as-of = Stand: { $at } Uhr ({ $zone }).
worklist-sub = Dringendste zuerst, Stand: { $at } Uhr ({ $zone }); Fristen und Wartezeiten in Geschäftszeit.
worklist-rest = { $n } weitere am Bildschirm und in worklist.csv.
worklist-older = { $n ->
        [one] { $n } Übergabe ist offen und älter als { $days }; hier gezählt, nicht aufgeführt.
       *[other] { $n } Übergaben sind offen und älter als { $days }; hier gezählt, nicht aufgeführt.
    }
worklist-more = { $n } weitere { $n ->
        [one] Übergabe
       *[other] Übergaben
    } mit Handlungsbedarf
worklist-in-file-only = { $n } weitere nur in worklist.csv.

## Weekly rates
trend-has-been = { $subject }: { $seen }
trend-was = { $subject }: { $seen }
trend-not-yet = { $subject }: noch kein Urteil möglich
trend-too-short = { $subject }: Verlauf zu kurz, um eine Veränderung zu erkennen
trend-none = { $subject }: keine Veränderung über die übliche Schwankung hinaus
series-week = Woche vom { $day }: { $share }
    .maturing = Woche vom { $day }: { $share }, noch vorläufig

## All metrics at a glance
overview-too-early = Veränderung und Zufall lassen sich noch nicht unterscheiden
overview-none = Noch keine Kennzahl hat einen Wochenwert.
overview-nothing-changed = { $judged ->
        [one] Die eine beurteilbare Kennzahl zeigt keine Veränderung über die übliche Schwankung hinaus
       *[other] Keine von { $judged } Kennzahlen zeigt eine Veränderung über die übliche Schwankung hinaus
    }
overview-worse = { $worse } von { $judged } { $judged ->
        [one] Kennzahl
       *[other] Kennzahlen
    } über die übliche Schwankung hinaus schlechter, keine besser
overview-better = { $better } von { $judged } { $judged ->
        [one] Kennzahl
       *[other] Kennzahlen
    } über die übliche Schwankung hinaus besser, keine schlechter
overview-both = Von { $judged } Kennzahlen über die übliche Schwankung hinaus: { $worse } schlechter, { $better } besser
overview-sub = Was die letzte vergleichbare Woche jeder Kennzahl gegenüber den Wochen ihres Zeitraums aussagt. In der Reihenfolge der Abschnitte weiter unten; jeder Name führt zu seinem Abschnitt.
overview-of = von { $n }
overview-no-figure = Kein Wert in dieser Woche
overview-will-be-met = { $lines }: nach heutigem Stand erreicht
overview-hit-or-miss = { $lines }: innerhalb der üblichen Schwankung
overview-will-be-missed = { $lines }: nach heutigem Stand außer Reichweite
overview-anew = Die Grenzen beginnen neu mit der Woche vom { $week }: { $reason }
overview-week = Woche vom { $week }
overview-numbers = Zwölf Monate und sechs Wochen in Zahlen
overview-provisional = ({ $value })

## Speed
speed-none = Keine Übergabe in dieser Woche
speed-few = Erstkontakt bisher bei { $ended } von { $n }
speed-half = Die Hälfte der Übergaben wartete höchstens { $time } auf den Erstkontakt{ $change ->
        [faster] , kürzer als in den vier Wochen davor
        [slower] , länger als in den vier Wochen davor
       *[same] {""}
    }
speed-more-than-half-wait = Mehr als die Hälfte der Übergaben wartet noch auf den Erstkontakt{ $change ->
        [faster] , bei kürzeren Wartezeiten als in den vier Wochen davor
        [slower] , bei längeren Wartezeiten als in den vier Wochen davor
       *[same] {""}
    }
speed-sub = Zeit von der Übergabe bis zum Erstkontakt durch den AE, { $week }; noch wartende Übergaben zählen mit.
speed-wall = Nächte, Wochenenden und Feiertage mitgezählt
speed-curve = Anteil der Übergaben mit Erstkontakt, nach Geschäftszeit: diese Woche, { $n }
speed-curve-and-before = Anteil der Übergaben mit Erstkontakt, nach Geschäftszeit: diese Woche, { $n }; in Grau die vier Wochen davor, { $before }
speed-within = { $share } bis { $time }
speed-shorter = kürzere Wartezeiten
speed-longer = längere Wartezeiten
speed-no-difference = kein Unterschied über den Zufall hinaus
speed-log-rank = Log-Rank-Test { $p }
speed-log-rank-before = Median davor: { $median } ({ $n }); { $test }
speed-p90 = 90. Perzentil, noch wartende Übergaben mitgezählt
    .few = zu wenige Übergaben
    .not-reached = nicht erreicht: zu viele warten noch
speed-day-only = { $touches } nur auf den Tag genau bekannt: im Wert für denselben Arbeitstag enthalten, nicht in der Kurve.
speed-no-ae-differs = Bei keinem AE weichen die Wartezeiten mehr als zufällig von denen der anderen ab
speed-no-ae-compared = Wartezeiten je AE: kein Vergleich möglich
speed-ae-slower = Langsamer beim Erstkontakt als die anderen AEs: { $who }
speed-ae-faster = Schneller beim Erstkontakt als die anderen AEs: { $who }
speed-ae-both = Langsamer beim Erstkontakt als die anderen AEs: { $slower }; schneller: { $faster }
speed-by-ae = Übergaben nach Stand gegenüber der Zielzeit ({ $target }), je AE, { $window }

## What else is promised
promises-none-differs = Bei Empfangsbestätigung und Bestätigung weicht kein AE mehr als zufällig vom Team ab
promises-none-compared = Zusagen je AE: kein Vergleich möglich
promises-measure = Was der AE je Übergabe außerdem zusagt, { $window }.

## Conversion by the first touch
response-falls = Die Konversion sinkt, je später der Erstkontakt durch den AE erfolgt
response-rises = Die Konversion steigt, je später der Erstkontakt durch den AE erfolgt
response-no-trend = Kein Trend der Konversion über die Zeit bis zum Erstkontakt
response-not-told = Die Konversion nach Zeit bis zum Erstkontakt lässt sich noch nicht vergleichen
response-none = In diesen Wochen ist keine Übergabe alt genug für ein Urteil.
response-sub = Übergaben der Wochen vom { $from } bis { $last }, der letzten, die alt genug ist, nach Geschäftszeit bis zum Erstkontakt durch den AE.
    .none-old-enough = Nach Geschäftszeit bis zum Erstkontakt durch den AE; noch ist keine Übergabe alt genug für ein Urteil.
response-trend = Trendtest nach Cochran-Armitage, { $p }
    .none = kein Test: alle Übergaben liegen in einer Zeitspanne oder haben ein Ergebnis
response-band-within_5_minutes = Bis 5 min
response-band-within_30_minutes = 5–30 min
response-band-within_1_hour = 30–60 min
response-band-same_day = Am selben Tag
response-band-next_day = Nächster Werktag
response-band-later = Später
response-band-never = Ohne Kontakt
figure-response-axis = Geschäftszeit bis zum Erstkontakt

## Cohorts
cohorts-judged-late-enough = Eine Woche von Übergaben hat bis Tag { $day } 95{"\u00A0"}% ihrer Opportunities; das Urteil an Tag { $judged } kommt spät genug
cohorts-judged-early = Eine Woche von Übergaben hat erst bis Tag { $day } 95{"\u00A0"}% ihrer Opportunities; an Tag { $judged }, wenn sie beurteilt wird, sind es { $reached }
cohorts-too-young = Noch ist keine Übergabe { $days } Tage lang beobachtet: Wie lange eine Kohorte braucht, lässt sich nicht sagen
cohorts-none = Noch keine Übergabe, deren Reifung sich verfolgen lässt
cohorts-sub = { $handoffs } ({ $span }) zusammen; alle Opportunities einer Kohorte gelten an Tag { $days } als vorhanden.
cohorts-measure = Anteil der Übergaben jedes Monats mit Opportunity, nach Tagen seit der Übergabe
cohorts-n = n { $n }
cohorts-in-words = { $month } { $share } bis Tag { $day }
cohorts-no-curve = In jedem Monat zu wenige Übergaben für eine Kurve.
cohorts-by-month = Konversion nach Monat und Alter der Übergabe
cohorts-by-week = Konversion nach Woche und Alter der Übergabe
month-year = { $month } { $year }
ramp-headline = Übergeben in Monat { $early } des SDR: { $a }; in Monat { $late }: { $b }
    .few = Konversion nach Monaten des SDR in der Rolle: zu wenige Übergaben, um einen Verlauf zu zeigen
ramp-sub = Übergaben, die alt genug für ein Urteil sind, nach vollen Monaten seit dem Start des SDR, { $span }.
    .left-out = Übergaben, die alt genug für ein Urteil sind, nach vollen Monaten seit dem Start des SDR, { $span }; ohne { $handoffs } mit unbekanntem oder späterem Start des SDR.
ramp-month-or-later = { $month }+
figure-ramp-axis = Volle Monate seit dem Start des SDR
figure-judged-on = Urteil Tag { $day }
figure-became-opportunity = Mit Opportunity
figure-disqualified = Disqualifiziert
figure-days-since = Tage seit der Übergabe

## Where handoffs stand still, and how long they wait
stall-more-overstay = Mehr Übergaben als üblich über der Frist: { $steps }
stall-most = Am häufigsten Stillstand bei „{ $step }“: { $stuck } schon länger als { $limit }
stall-none = Keine Übergabe steht länger als die Frist in einem Schritt
stall-no-handoff = Keine Übergabe in diesem Zeitraum.
stall-sub = Wie weit Übergaben kamen ({ $window }) und wo sie jetzt stehen.
stall-no-further = { $n } nicht weiter gekommen
stall-in-words = { $step }: { $reached } so weit gekommen, { $stuck } über der Frist
figure-stall-now = Übergaben, die mindestens so weit kamen
figure-stall-before = gleich viele Wochen davor, mehr Zeit
step-handed_off = übergeben
step-accepted = angenommen
step-followed_up = kontaktiert
step-meeting_booked = Termin gebucht
step-held = Termin erfolgt
step-opportunity = Opportunity
wait-acceptance_wait = Annahme
    .instead = abgelehnt
wait-conversion_wait = Opportunity
    .instead = disqualifiziert
wait-sales_cycle = Abschluss gewonnen
    .instead = verloren
waits-sub = Wie lange es dauert, bis Übergaben angenommen, zur Opportunity und gewonnen werden.
waits-none-differs = Bei den Wartezeiten weicht kein AE und keine Übergabemethode von den anderen ab
waits-none-compared = Wartezeiten je AE und Übergabemethode: kein Vergleich möglich
waits-slower = { $wait }: { $who } { $n ->
        [one] braucht
       *[other] brauchen
    } länger als die anderen
waits-faster = { $wait }: { $who } { $n ->
        [one] ist
       *[other] sind
    } schneller als die anderen
waits-test-one = { $wait } nach { $by }, { $p }
waits-tests-differ = Alle Mitglieder zugleich (Log-Rank): ein Unterschied bei { $differ }.
waits-tests-none = Alle Mitglieder zugleich (Log-Rank): bei keiner Wartezeit ein Unterschied, weder nach AE noch nach Übergabemethode (kleinster Wert: { $p }).
waits-tests-few = Keine zwei AEs und keine zwei Übergabemethoden ließen sich vergleichen: zu wenige Übergaben, oder keine ist abgeschlossen.
waits-half-not-reached = nicht erreicht
waits-by = bis { $age }, { $ends }
waits-instead = { $what }, { $ends }
waits-by-ae = Alle Wartezeiten je AE
waits-by-method = Alle Wartezeiten je Übergabemethode

## Conversion, and why it moved
conversion-sub = Übergaben, die spätestens { $days } nach der Übergabe zur Opportunity wurden, nach Woche der Übergabe; letzte Woche, die alt genug ist: die vom { $week }.
    .none-old-enough = Übergaben, die spätestens { $days } nach der Übergabe zur Opportunity wurden, nach Woche der Übergabe; noch ist keine Woche alt genug.
conversion-immature = Alle Übergaben in diesen Exporten sind jünger als { $days }. Die hohlen Punkte können nur steigen; sie sind zur Kontrolle gezeigt, nicht zur Beurteilung.
mix-heading = Woraus sich die Veränderung zusammensetzt
mix-sub = Von { $before } in den Wochen davor auf { $now } in der Woche vom { $week }; { $difference }.
mix-headline = Nach { $factor }: Mix { $mix } Prozentpunkte, Quote { $rate }
mix-segment = { $segment } (Mix { $mix }; Quote { $rate })
mix-in-words = Prozentpunkte: { $parts }.
mix-and-rate = Mix ({ $factor }) { $mix } Prozentpunkte, Quote { $rate }

## Meetings
meetings-sub = Fällige Termine, die stattfanden, nach Woche des Termins, { $window }; eine Absage des Interessenten senkt die Quote, eine der eigenen Seite nicht.
meetings-bounds = falls keiner bzw. alle der Termine ohne erfasstes Ergebnis stattfanden
meetings-not-logged = Fällige Termine ohne erfasstes Ergebnis: { $share }. Sie gehen nicht in die Durchführungsquote ein; die Spanne zeigt, wie weit sie die Quote verschieben könnten.

## Briefs
briefs-none = In diesem Zeitraum kein Briefing zu beurteilen
briefs-all-complete = Jeder Bestandteil jedes Briefings ist vollständig
briefs-least = Im Briefing am seltensten vollständig: { $part }, { $share }
briefs-sub = Ein Bestandteil gilt als vollständig, wenn alle seine Pflichtfelder mehr als Platzhalter enthalten; Übergaben, { $window }.
briefs-grid = Anteil der Übergaben je SDR, bei denen der Bestandteil vollständig ist
briefs-fields = Alle Bestandteile und Felder
briefs-complete = Übergaben mit ganz vollständigem Briefing, nach Woche.
briefs-missing-falls = Die Konversion sinkt, je mehr Bestandteile des Briefings fehlen
briefs-missing-rises = Die Konversion steigt, je mehr Bestandteile des Briefings fehlen
briefs-missing-no-trend = Kein Trend der Konversion über die Zahl der fehlenden Bestandteile
briefs-missing-not-told = Die Konversion nach Zahl der fehlenden Bestandteile lässt sich noch nicht vergleichen
briefs-missing-sub = Übergaben, die alt genug für ein Urteil sind, nach der Zahl der fehlenden Bestandteile des Briefings.
figure-missing-axis = Fehlende Bestandteile des Briefings
fact-per-component-missing = Je weiterem fehlenden Bestandteil
briefs-below-one = { $who }, { $component } ({ $share }, { $count })
briefs-below = Nach Korrektur für die Zahl der Zellen unter dem Team: { $lines }.
briefs-missing-none = Keine
briefs-missing-or-more = { $count } oder mehr
briefs-absent-fields = Nicht in den Exporten, also auch nicht als leer gezählt: { $fields }.

## Feedback
feedback-sub = Bewertete Übergaben, denen der AE 4 oder 5 gab, nach Woche der Übergabe, { $window }.
feedback-spread = { $high } von { $n } Bewertungen sind 4 oder 5, { $low } sind 1 oder 2
feedback-spread-few = Zu wenige Bewertungen, um ihre Verteilung zu zeigen
feedback-answered = { $scored }/{ $n } bewertet ({ $share })
feedback-answered-few = { $scored }/{ $n } bewertet
feedback-scores = Bewertungen im Zeitraum; Urteil des AE über die Übergabe, von 1 (schlecht) bis 5 (ausgezeichnet).
feedback-score-lowest = 1, schlecht
feedback-score-highest = 5, ausgezeichnet
judgements-by-sdrs = Umgekehrt: was SDRs zur Weiterverfolgung sagen
judgements-by-sdrs-sub = Die Bewertung des SDR dafür, was aus der Übergabe wurde, 1 bis 5; alle SDRs zusammen.
judgements-fact-score = Vom SDR mit 4 oder 5 bewertet
judgements-fact-response = Vom SDR bewertete Übergaben
judgements-hidden = zu wenige Bewertungen, um sie zu zeigen, ohne zu verraten, wer sie gab
judgements-briefs = Bewertung des Briefings nach Vollständigkeit
judgements-briefs-sub = Mittlere Bewertung des Briefings durch den AE, 1 schlecht bis 5 ausgezeichnet, nach Zahl der vollständigen Bestandteile; Übergaben: { $window }.
judgements-briefs-few = Zu wenige Bewertungen, um zu sagen, ob vollere Briefings höher bewertet werden
judgements-briefs-higher = Briefings mit { $to } vollständigen Bestandteilen werden höher bewertet als solche mit { $from }: { $second } gegenüber { $first }
judgements-briefs-lower = Briefings mit { $to } vollständigen Bestandteilen werden niedriger bewertet als solche mit { $from }: { $second } gegenüber { $first }
judgements-briefs-alike = Die Bewertungen von Briefings mit { $from } und mit { $to } vollständigen Bestandteilen lassen sich nicht unterscheiden

## Criteria and lead scores
bar-criteria = Erfüllte Kriterien und Konversion
bar-criteria-none = { $n ->
        [one] Am einzigen Kriterium ist nicht zu erkennen, welche Übergaben konvertieren
       *[other] An keinem von { $n } Kriterien ist zu erkennen, welche Übergaben konvertieren
    }
bar-criteria-apart = Häufiger konvertieren Übergaben mit erfülltem Kriterium: { $names }
bar-criteria-backwards = Seltener konvertieren Übergaben mit erfülltem Kriterium: { $names }
bar-criteria-both = Häufiger konvertieren Übergaben mit erfülltem Kriterium: { $names }; seltener: { $others }
bar-no-criteria = Kein Kriterium wurde von mindestens { $n } Übergaben, die alt genug für ein Urteil sind, erfüllt und von ebenso vielen desselben Frameworks nicht erfüllt.
bar-scores = Lead-Score und Konversion
bar-scores-higher = Das Viertel mit den höchsten Lead-Scores konvertiert häufiger als das niedrigste
bar-scores-lower = Das Viertel mit den höchsten Lead-Scores konvertiert seltener als das niedrigste
bar-scores-alike = Die höchsten und die niedrigsten Lead-Scores lassen sich an der Konversion nicht unterscheiden
bar-no-scores = Zu den Leads hinter den Übergaben ist kein Score erfasst oder überall derselbe: leads.score würde dies füllen.
bar-sub = Übergaben, die fristgerecht zur Opportunity wurden, Wochen vom { $from } bis { $last }.
    .none-old-enough = Noch ist keine Übergabe alt genug für ein Urteil.
bar-separates = Erfüllt: häufiger Konversion
bar-alike = In beiden Richtungen weniger als 10 Prozentpunkte Abstand
bar-backwards = Erfüllt: seltener Konversion
bar-too-few = Lässt sich noch nicht sagen
column-criterion = Kriterium
column-met = Erfüllt
column-not-met = Nicht erfüllt
column-bar-verdict = Was sich sagen lässt
column-lead-score = Lead-Score
column-components-complete = Vollständige Bestandteile
column-mean-score = Mittlere Bewertung
column-briefs-scored = Bewertete Briefings
reading-judgements = Verglichen werden nur die wenigsten und die meisten vollständigen Bestandteile mit genügend Bewertungen, und nur anhand von Intervallen, die getrennt liegen. Weniger als fünf Bewertungen könnten verraten, wer sie gab, und werden nicht gezeigt. AEs, die bewerten, können sich von denen unterscheiden, die es nicht tun.
reading-criteria = Die Differenz vergleicht innerhalb jedes Frameworks (Mantel-Haenszel); ihr Intervall ist so weit, dass es für alle Kriterien zusammen zu 95{"\u00A0"}% gilt, der p-Wert ist für ihre Zahl korrigiert (Bonferroni). Was erfüllt war, trat zusammen mit Konversion auf; es muss nicht zu ihr führen.
reading-lead-scores = Je ein Viertel der Übergaben, niedrigste Scores zuerst; Übergaben mit gleichem Score bleiben zusammen. Verglichen werden nur das niedrigste und das höchste Viertel, anhand von Intervallen, die getrennt liegen.

## People
people-sub = Niemand wird nach dem rohen Anteil eingestuft, und markiert wird nur, wessen Unterschied die Korrektur für die Zahl der Personen übersteht.
people-kind-none = { $role }s nebeneinander: niemand weicht mehr als zufällig vom Team ab
people-kind-few = { $role }s nebeneinander: kein Vergleich möglich
people-kind-differ = { $role }s nebeneinander: { $who }
people-who-on-what = { $who } { $n ->
        [one] weicht
       *[other] weichen
    } ab bei { $metric }
people-window = { $window }.
people-window-matured = { $window }; Konversion: Wochen vom { $first } bis { $last }, der letzten, die alt genug ist.
people-counts = Unter jedem Anteil die Fallzahl.
people-rest = Die Kennzahlen, bei denen niemand abweicht
people-fold = { $metric }, je { $role }
people-funnel-none = Niemand liegt außerhalb der äußeren Zufallsgrenzen
people-funnel-beyond = { $who } { $n ->
        [one] liegt
       *[other] liegen
    } außerhalb der äußeren Zufallsgrenzen
people-funnel-measure = { $measure }, nach Zahl der Zeilen je Person.
people-funnel-in-words = { $n } Personen; { $inner } außerhalb der 95-%-Grenzen, davon { $outer } außerhalb der 99,8-%-Grenzen.
people-rates-differ = nein, sie unterscheiden sich
people-rates-alike = nicht auszuschließen
people-rates-test = Test auf eine gemeinsame Quote aller, { $p }
people-rates-stretched = { $test }; Grenzen auf das { $factor }-Fache gestreckt: zwischen den Personen liegt mehr als Zufall
figure-limits-inner = 95-%-Grenzen
figure-limits-outer = 99,8-%-Grenzen
people-none = SDRs und AEs werden hier verglichen, sobald es Übergaben zu vergleichen gibt.
people-nobody = In diesem Zeitraum niemand zu vergleichen
people-none-differs = Kein SDR und kein AE weicht mehr als zufällig vom Team ab
    .sdrs = Kein SDR weicht mehr als zufällig vom Team ab
    .aes = Kein AE weicht mehr als zufällig vom Team ab
people-none-compared = Niemand ließ sich mit den anderen vergleichen
people-differ = { $who } { $n ->
        [one] weicht
       *[other] weichen
    } mehr als zufällig vom Team ab
people-metric-none = { $metric }: Kein { $role } weicht mehr als zufällig vom Team ab
people-metric-few = { $metric }: kein { $role } ließ sich vergleichen
people-metric-differ = { $metric }: { $who } { $n ->
        [one] weicht
       *[other] weichen
    } vom Team ab
people-measure = { $measure }, je { $role }, { $when }.
people-matured-weeks = Wochen vom { $first } bis zum { $last } (letzte Woche, die alt genug ist)
people-in-words = Team { $team }. { $rows }.
people-ramping = seit weniger als 90 Tagen dabei
people-too-few = zu wenige für einen Vergleich
people-below = ▼ darunter
people-above = ▲ darüber
people-no-difference = nein, { $p }
people-left-out = Nicht in dieser Tabelle: { $handoffs } (an sich selbst, an eine Warteschlange oder von Unbekannt übergeben).

## Warm transfer
transfer-none = Im Zeitraum ist bei keiner Übergabe die Methode angegeben.
transfer-sub = Übergaben, die zur Opportunity wurden, nach Übergabemethode, ab { $from }; Vergleichsmaßstab: { $reference }, die häufigste.
transfer-change-places = { $method } und { $reference } tauschen die Plätze, wenn getrennt nach { $factor } verglichen wird
transfer-none-differs = Keine Übergabemethode weicht mehr als zufällig von { $reference } ab
transfer-differ = { $methods } { $n ->
        [one] weicht
       *[other] weichen
    } mehr als zufällig von { $reference } ab
transfer-reversal = Mit Vorsicht zu lesen: { $method } gegenüber { $reference }: insgesamt { $raw } Prozentpunkte, getrennt nach { $factor } aber { $adjusted }. Die Methoden wurden bei unterschiedlichen Übergaben eingesetzt.

## A user's own sections
section-own = Eigener Abschnitt
own-no-rows = Die Abfrage ergab keine Zeile.
own-first-rows = { $n ->
        [one] Die ersten { $shown } von { $n } Zeile.
       *[other] Die ersten { $shown } von { $n } Zeilen.
    }

## Questions
questions-evidence = Grundlage: { $handoffs }
questions-rows = { $what }:

## Data trust
trust-usable = Die Daten tragen diesen Bericht
    .short = Daten verwendbar
    .meaning = Keine Prüfung fand etwas, das eine Zahl verändert.
trust-caveats = Die Daten tragen diesen Bericht, mit Vorbehalten
    .short = Daten mit Vorbehalten verwendbar
    .meaning = Die Zahlen gelten mit den Vorbehalten, die die Prüfungen unten nennen; vor jeder Entscheidung zu lesen.
trust-not-usable = Die Daten tragen diesen Bericht nicht; auf diese Zahlen keine Entscheidung stützen
    .short = Daten nicht verwendbar
    .meaning = Mindestens eine Prüfung fand einen Fehler in Daten, auf denen Zahlen beruhen. Export berichtigen und Bericht neu erstellen.
trust-checks-clear = { $n ->
        [one] { $n } Prüfung ohne Befund
       *[other] { $n } Prüfungen ohne Befund
    }
trust-checks = Wonach gesucht wurde, wie oft es vorkam und was damit geschah.
trust-files = Jede gelesene Zeile ist geladen, zurückgewiesen oder mit einer anderen zusammengeführt; die Summe geht auf.
severity-fine = ✓ in Ordnung
severity-caveat = ○ Vorbehalt
severity-serious = ! schwerwiegend
trust-none-off = Alle Kennzahlen ließen sich aus diesen Exporten berechnen.
trust-some-off = Diesen Kennzahlen fehlen Spalten, die die Exporte nicht enthalten.
trust-off-unknown = { $metric }: aus den Exporten nicht ersichtlich.
trust-off-needs = { $metric }: Export von { $needs } nötig.
    .setting = { $metric }: benötigt { $needs }.
trust-rejected-none = Alle Zeilen wurden geladen oder zusammengeführt, keine wurde zurückgewiesen.
trust-rejected-all-shown = { $n ->
        [one] { $n } Zeile wurde zurückgewiesen; sie steht unten und in rejects.csv.
       *[other] { $n } Zeilen wurden zurückgewiesen; sie stehen unten und in rejects.csv.
    }
trust-rejected-some-shown = { $n ->
        [one] { $n } Zeile wurde zurückgewiesen; sie steht in rejects.csv.
       *[other] { $n } Zeilen wurden zurückgewiesen; die ersten { $shown } stehen unten, alle in rejects.csv.
    }
meta-data-to = Daten bis { $instant } Uhr ({ $zone })
meta-no-handoffs = keine Übergaben in dieser Woche
meta-handoffs = { $handoffs } von { $sdrs } an { $aes }
meta-compared-over = Vergleich über { $weeks }

## Index
index-none = Noch kein Bericht.
index-sub = { $reviews }, neueste zuerst.
index-trail-too-few = Zu wenige Berichte für eine Linie.
index-trail = Über { $reviews }; eine Linie, kein Test: Signale stehen im jeweiligen Bericht.
index-caveats = Mit Vorbehalten
index-unknown = Urteil unbekannt

## Sections, headings, tables and the facts beside figures
column-4-weeks-before = 4 Wochen davor
column-against = Vergleich: { $line }
column-same-work = Gleiche Arbeit, %-Punkte
column-95-interval = 95-%-Intervall
column-adds-up = Summe geht auf
column-adjusted-difference-points = Bereinigte Differenz, %-Punkte
column-ae = AE
column-appointments-held = Stattgefundene Termine
column-became-opportunity = Zur Opportunity geworden
column-how-to-pass-on = Wie weitergeben
column-fields-on-record = Erfasste Felder
column-meeting = Termin
column-touch-by = Bis
column-next-touch = Nächste Kontaktaufnahme
column-account = Account
column-handoff = Übergabe
column-became-opportunities = Zur Opportunity geworden
column-before = Davor
column-business-time = Geschäftszeit
column-check = Prüfung
column-column = Spalte
column-complete = Vollständig
column-component = Bestandteil
column-components-missing = Fehlende Bestandteile
column-count = Anzahl
column-differs = Weicht ab
column-example = Beispiel
column-field = Feld
column-file = Datei
column-found = Gefunden
column-looked-at = Geprüft
column-would-be-done = Was getan würde
column-handoffs = Übergaben
column-in-time = Fristgerecht
column-input = Eingabe
column-late = Verspätet
column-limits = Grenzen
column-line = Zeile
column-loaded = = geladen
column-median-wait = Median der Wartezeit
column-merged = + zusammengeführt
column-method = Methode
column-metric = Kennzahl
column-mix-points = Mix, %-Punkte
column-name = Name
column-now = Jetzt
column-open-in-time = Offen, in der Frist
column-open-overdue = Offen, überfällig
column-pulled-to-the-team = Zum Team hin gezogen
column-rate-points = Quote, %-Punkte
column-raw-difference-points = Rohe Differenz, %-Punkte
column-reason = Grund
column-reference = Referenz
column-rejected = + zurückgewiesen
column-rows-read = Gelesene Zeilen
column-sdr = SDR
column-segment = Segment
column-sha-256 = SHA-256
column-share = Anteil
column-signal = Signal
column-source = Quelle
column-table = Tabelle
column-this-week = Diese Woche
column-value = Wert
column-value-found = Gefundener Wert
column-waiting = Wartend
column-waiting-before = Wartend davor
column-first-touch = Erstkontakt
column-months-since-start = Monate seit Start
column-sdrs = SDRs
column-complete-briefs = Vollständige Briefings
column-month = Monat
column-week = Woche
column-day = Bis Tag { $day }
column-step = Schritt
column-limit = Frist
column-furthest = Nicht weiter gekommen
column-furthest-before = Wochen davor
column-past-limit = Über Frist
column-standing-for = Alter
column-overstayed = Frist überschritten
column-weeks-say = Was die Wochen zeigen
column-wait = Bis
column-member = Mitglied
column-half-within = Hälfte bis
column-share-by = Anteil
column-ended-otherwise = Anders beendet
column-still-open = Noch offen
column-week-of = Woche vom
column-weight = Schwere
column-what = Was
column-what-was-done = Was damit geschah
column-within-target = Innerhalb der Zielzeit
data-for-this-part = Daten zu diesem Teil
fact-9-in-10-touched-within = 9 von 10 kontaktiert nach höchstens
fact-against-the-four-weeks-before = Gegenüber den vier Wochen davor
fact-handoffs-scored = Bewertete Übergaben
fact-hold-rate-bounds = Durchführungsquote, Spanne
fact-median-by-the-wall-clock = Median in Kalenderzeit
fact-median-wait = Median der Wartezeit
fact-never-followed-up-over-the-window = Nie kontaktiert, im ganzen Zeitraum
fact-same-business-day = Am selben Arbeitstag
fact-all-share-one-rate = Gilt für alle dieselbe Quote?
fact-team = Team
fact-the-window-before = Zeitraum davor
heading-checks = Prüfungen
heading-files = Dateien
heading-off = Ausgeschaltet
heading-reference-lines = Referenzlinien
heading-rejects = Zurückgewiesene Zeilen
section-briefs = Briefings
section-briefs-off = Die Exporte enthalten kein Feld des Briefings
section-conversion = Konversion
section-conversion-off = Die Konversion lässt sich aus diesen Exporten nicht messen
section-definitions = Definitionen
section-feedback = Feedback
section-feedback-off = Die Exporte enthalten keine Bewertungen
section-meetings = Durchgeführte Termine
section-meetings-off = Die Durchführungsquote lässt sich aus diesen Exporten nicht messen
section-overview = Alle Kennzahlen im Überblick
section-people = Personen
section-routing = Zuweisung
section-playbook = Playbook
section-speed = Reaktionszeit
section-speed-off = Die Zeit bis zum Erstkontakt lässt sich aus diesen Exporten nicht messen
section-stall = Wo Leads stehen bleiben
section-stall-off = Die Exporte sagen nicht, wie weit Übergaben kamen
section-transfer = Warme Übergabe
section-transfer-off = Aus den Exporten geht nicht hervor, wie übergeben wurde
transfer-not-yet = Übergabemethoden lassen sich noch nicht vergleichen
    .why = Verglichen wird, was aus alt genug gewordenen Übergaben wurde: Es gibt noch keine, oder die Exporte sagen es nicht.
section-trust = Datenqualität
table-benchmarks-data = Referenzlinien und ihre Quellen
table-briefs-data = Anteil der Übergaben, bei denen der jeweilige Bestandteil vollständig ist, je SDR
table-checks-data = Wonach gesucht und was gefunden wurde
table-curve-data = Übergaben mit Erstkontakt durch den AE, nach Geschäftszeit
table-fields-data = Bestandteile und Felder des Briefings
table-files-data = Zeilen jeder Datei und ihr Verbleib
table-overview = Jede Kennzahl: Monate und Wochen, die letzte vergleichbare Woche und was sie sagt
table-overview-data = Jede Kennzahl nach Monat und Woche; in Klammern, was noch vorläufig oder nicht zu Ende ist
table-inputs = Eingabedateien
table-methods-data = Konversion nach Übergabemethode, roh und bereinigt
table-missing-data = Konversion nach Zahl der fehlenden Bestandteile
table-provenance = Versionen und Einstellungen
table-rejects-data = Die ersten zurückgewiesenen Zeilen
definitions-headline = Was jede Kennzahl bedeutet
definitions-sub = Wer gezählt wird, was als erreicht gilt und mit welcher Abfrage: Ihr Text steht in queries.sql neben dieser Seite, und „baton show query“ gibt ihn aus.
table-sla-data = Stand gegenüber der Zielzeit je AE, { $window }
table-response-data = Konversion nach Zeit bis zum Erstkontakt
table-cohorts = Anteil jeder Kohorte mit Opportunity, nach Alter; leer, wo nicht jede Übergabe so alt ist
table-ramp = Konversion und vollständige Briefings nach Monaten seit dem Start des SDR
table-stall = Schritte auf dem Weg einer Übergabe: wer dort steht, wie lange und wer die Frist überschritten hat
table-waits = Wartezeiten bis Annahme, Opportunity und Abschluss
table-mix = Mix und Quote nach { $factor }
table-by-week = { $measure }, nach Woche
table-promises = Übergaben je AE: { $promises }; eingehalten, verspätet, noch offen
table-people-matrix = Alle { $role }s bei allen Kennzahlen
table-people = { $measure }, je { $role }
all = Alle
all-aes = Alle AEs
all-sdrs = Alle SDRs
all-mandatory-fields = alle Pflichtfelder
from-to = { $low } bis { $high }
still-maturing = noch vorläufig
whole-row = ganze Zeile
interval-90 = 90{"\u00A0"}%: { $ends }
speed-differs-slower = ▼ langsamer, { $p }
speed-differs-faster = ▲ schneller, { $p }
fact-opportunity-by-day = Opportunity bis Tag { $day }
fact-disqualified-by-day = Disqualifiziert bis Tag { $day }
fact-to-the-next-band = Von jeder Zeitspanne zur nächstlangsameren
fact-show-rate = Show-Rate
fact-outcome-not-logged = Ohne erfasstes Ergebnis
fact-whole-window = { $metric }, ganzer Zeitraum
provenance-version = Baton
provenance-config = Konfiguration, SHA-256
provenance-calendars = Kalender, SHA-256
provenance-zones = Zeitzonenregeln
provenance-replaced = Ersetzt: { $what }
section-questions = Drei Fragen
section-persons = Person für Person
table-rest = { $n } weitere Zeilen nach den ersten { $shown }
person-sdrs = SDRs
person-aes = AEs
person-sub = In der Reihenfolge der Namen: keine Rangliste. ▲ und ▼ nur, wo jemand nach der Korrektur vom Team abweicht.
person-counts = Unter jedem Anteil die Fallzahl, das 95-%-Intervall und der Anteil des Teams.
person-own-files = Mehr als { $few } Personen: mit --split erhält jede eine eigene Seite, und diese bleibt kurz.
person-fold = { $first } bis { $last }, { $n } Personen
person-cards = Die Karten aller { $n }
person-title = { $name }: { $heading }
person-beside-team = { $own }; Team { $team }
person-weeks = { $n ->
        [one] { $n } Übergabe
       *[other] { $n } Übergaben
    } nach Woche, { $first } bis { $last }, höchstens { $most } je Woche
person-gaps = Lücken
    .written = In den eigenen Briefings fehlt am häufigsten:
    .received = In den erhaltenen Briefings fehlt am häufigsten:
person-gap = { $component }, vollständig in { $share }
person-open-none = Derzeit nichts zu tun.
person-open = { $n ->
        [one] { $n } Übergabe mit Handlungsbedarf
       *[other] { $n } Übergaben mit Handlungsbedarf
    }
link-tiles = Die vier Kennzahlen
link-worklist = Die Arbeitsliste
    .short = Arbeitsliste
link-trust = Befunde in den Daten
link-evidence = Die Belege
mail-from = Übergabebericht
mail-to = Alle im gemeinsamen Treffen
mail-at = Der ganze Bericht mit Abbildungen und Definitionen ist review.html im Ordner { $period }.
mail-more = { $n ->
        [one] { $n } weitere Zeile in worklist.csv.
       *[other] { $n } weitere Zeilen in worklist.csv.
    }
summary-decide = Zu entscheiden:
mark-target = Zielzeit: { $target }
mark-five-minutes = 5-Minuten-Regel
figure-adjusted-for = bereinigt um { $factor }
figure-points = { $points } Prozentpunkte
figure-all-others = Alle übrigen
figure-weeks-before = Wochen davor
figure-team = Team { $share }
figure-still-waiting = Zu jeder Marke noch wartend
figure-ramping = { $name } (Einarbeitung)
figure-pulled = zum Team gezogen (Reihenfolge)

## Fixed words of the templates, which name them t.…; [column] is put in by the page
page-read = Lesehilfe:
page-figure_data = Daten zu dieser Abbildung
page-footer = Woher diese Seite stammt
page-footer_same = Dieselben Exporte, Einstellungen und dieselbe Version ergeben wieder diese Seite, Byte für Byte.
page-week_in_short = Die Woche in Kürze
page-skip_reviews = Zu den Berichten springen
page-newest = Die neuesten Kennzahlen
page-every_review = Alle Berichte
page-review = Bericht
page-handoffs = Übergaben
page-data = Daten
page-skip = Zum Bericht springen
page-contents = Auf dieser Seite
page-tiles = Die vier Kennzahlen
page-sync = Wöchentliches Treffen
page-questions = Drei Fragen, gemeinsam zu beantworten
page-questions_sub = Was die Regeln gefunden haben, mit den Zeilen, auf denen es beruht. Was daraus folgt, hält das Team hier fest.
page-to_decide = Zu entscheiden:
page-owner = Verantwortlich:
page-decisions = Beschlüsse dieses Treffens
page-number = Nr.
page-decision = Beschluss
page-decision_owner = Verantwortlich
page-by = Bis
page-handoff = Übergabe
page-account = Account
page-why_now = Warum jetzt
page-clock = Zeit
page-next_step = Nächster Schritt
page-metric = Kennzahl
page-months_and_weeks = 12 Monate, 6 Wochen
page-last_week = Letzte vergleichbare Woche, 95-%-Intervall
page-what_it_says = Was sie sagt
page-counted = Gezählt
page-achieved = Erreicht
page-caveat = Zu beachten
page-query = Abfrage
page-persons = Person für Person
page-persons_heading = Eigene Werte, offene Übergaben und Lücken aller Personen
page-light = Hell
page-dark = Dunkel
page-to_light = Hell: zu hellen Farben wechseln
page-to_dark = Dunkel: zu dunklen Farben wechseln
page-is_light = Helle Farben
page-is_dark = Dunkle Farben
page-sorted_up = Sortiert nach [column], aufsteigend
page-sorted_down = Sortiert nach [column], absteigend
page-everybody = Alle
page-shown = [shown] von [all] Übergaben
page-copy = Link kopieren zu: [section]
page-copied = Link kopiert: [section]
page-walk = Die Pfeiltasten führen durch die Werte.

## Metrics: label; within a sentence; as its subject; good and bad news; what was measured; the two counts
metric-unknown = { $subject }
    .better = { $subject } ist besser geworden
    .worse = { $subject } ist schlechter geworden
    .fraction = erreicht / gezählt
metric-handoff_to_opportunity_rate = Übergabe zu Opportunity
    .inline = Konversion
    .subject = Konversion
    .better = Die Konversion ist gestiegen
    .worse = Die Konversion ist gesunken
    .measure = Übergaben, die zur Opportunity wurden
    .fraction = Opportunities / Übergaben
metric-acceptance_rate = Angenommene Übergaben
    .inline = Annahmequote
    .subject = Annahmequote
    .better = Ein größerer Anteil der Übergaben wird angenommen
    .worse = Ein kleinerer Anteil der Übergaben wird angenommen
    .measure = Entschiedene Übergaben, die der AE annahm
    .fraction = angenommen / entschieden
metric-acceptance_state = Entscheidung des AE
    .inline = Entscheidung des AE
    .subject = Entscheidung des AE
    .better = Die Entscheidungen haben sich verändert
    .worse = Die Entscheidungen haben sich verändert
    .measure = Übergaben mit dieser Entscheidung
    .fraction = so entschieden / Übergaben
metric-rejection_reason = Ablehnungsgründe
    .inline = Ablehnungsgründe
    .subject = Verteilung der Ablehnungsgründe
    .better = Die Verteilung der Ablehnungsgründe hat sich verändert
    .worse = Die Verteilung der Ablehnungsgründe hat sich verändert
    .measure = Abgelehnte Übergaben mit diesem Grund
    .fraction = mit diesem Grund / abgelehnt
metric-win_rate = Gewonnene Opportunities
    .inline = Abschlussquote
    .subject = Abschlussquote
    .better = Die Abschlussquote ist gestiegen
    .worse = Die Abschlussquote ist gesunken
    .measure = Übergaben, deren geschlossene Opportunity gewonnen wurde
    .fraction = gewonnen / geschlossen
metric-won_per_1000_inquiries = Gewonnene Anfragen
    .inline = Anteil gewonnener Anfragen
    .subject = Anteil gewonnener Anfragen
    .better = Ein größerer Anteil der Anfragen wird gewonnen
    .worse = Ein kleinerer Anteil der Anfragen wird gewonnen
    .measure = Anfragen, die alt genug für ein Urteil sind und gewonnen wurden
    .fraction = gewonnen / Anfragen
metric-stage_stall = Weitester erreichter Schritt
    .inline = weitester erreichter Schritt
    .subject = Weitester erreichter Schritt
    .better = Übergaben kommen weiter voran
    .worse = Übergaben bleiben früher stehen
    .measure = Übergaben, die bis hierher kamen und nicht weiter
    .fraction = bei diesem Schritt / Übergaben
metric-response_band = Konversion nach Zeit bis zum Erstkontakt
    .inline = Konversion nach Zeit bis zum Erstkontakt
    .subject = Konversion nach Zeit bis zum Erstkontakt
    .better = Die Konversion ist gestiegen
    .worse = Die Konversion ist gesunken
    .measure = Übergaben mit Erstkontakt in dieser Zeitspanne, die zur Opportunity wurden
    .fraction = Opportunities / Übergaben
metric-quota_attainment = Zielerreichung
    .inline = Zielerreichung
    .subject = Zielerreichung
    .better = Die Zielerreichung ist gestiegen
    .worse = Die Zielerreichung ist gesunken
    .measure = Erreichter Teil der Zielvorgaben, in Geld
    .fraction = erreicht / Zielvorgabe
metric-hold_rate = Durchgeführte Termine
    .inline = Durchführungsquote
    .subject = Durchführungsquote
    .better = Ein größerer Anteil der Termine findet statt
    .worse = Ein kleinerer Anteil der Termine findet statt
    .measure = Fällige Termine, die stattfanden
    .fraction = stattgefunden / fällig
metric-show_rate = Show-Rate
    .inline = Show-Rate
    .subject = Show-Rate
    .better = Die Show-Rate ist gestiegen
    .worse = Die Show-Rate ist gesunken
    .measure = Stattgefundene Termine, ohne vorherige Absagen von Interessenten
    .fraction = stattgefunden / fällig
metric-outcome_not_logged = Ohne erfasstes Ergebnis
    .inline = Anteil der Termine ohne erfasstes Ergebnis
    .subject = Anteil ohne erfasstes Ergebnis
    .better = Ergebnisse werden häufiger erfasst
    .worse = Ergebnisse werden seltener erfasst
    .measure = Fällige Termine, deren Ergebnis niemand erfasst hat
    .fraction = nicht erfasst / fällig
metric-hold_rate_by_cadence = Durchgeführte Termine nach Häufigkeit der SDR-AE-Treffen
    .inline = Durchführungsquote nach Häufigkeit der SDR-AE-Treffen
    .subject = Durchführungsquote nach Häufigkeit der SDR-AE-Treffen
    .better = Ein größerer Anteil der Termine findet statt
    .worse = Ein kleinerer Anteil der Termine findet statt
    .measure = Fällige Termine, die stattfanden, nach Häufigkeit der vorangegangenen SDR-AE-Treffen
    .fraction = stattgefunden / fällig
metric-talk_ratio = Redeanteil innerhalb des Grenzwerts
    .inline = Redeanteil innerhalb des Grenzwerts
    .subject = Anteil mit Redeanteil innerhalb des Grenzwerts
    .better = AEs hören mehr zu
    .worse = AEs hören weniger zu
    .measure = Ersttermine, in denen der AE den Grenzwert beim Redeanteil einhielt
    .fraction = innerhalb des Grenzwerts / Termine mit Wert
metric-talk_ratio_band = Redeanteil
    .inline = Redeanteil
    .subject = Redeanteil
    .better = Der Redeanteil hat sich verändert
    .worse = Der Redeanteil hat sich verändert
    .measure = Ersttermine mit einem Redeanteil in dieser Spanne
    .fraction = in dieser Spanne / Termine mit Wert
metric-follow_up_wait = Erstkontakt durch AE
    .inline = Wartezeit bis zum Erstkontakt
    .subject = Wartezeit bis zum Erstkontakt
    .better = Der Erstkontakt erfolgt schneller
    .worse = Der Erstkontakt erfolgt langsamer
    .measure = Geschäftszeit von der Übergabe bis zum Erstkontakt durch den AE
    .fraction = kontaktiert / Übergaben
metric-follow_up_within_target = Erstkontakt innerhalb der Zielzeit
    .inline = Erstkontakt innerhalb der Zielzeit
    .subject = Erstkontakt innerhalb der Zielzeit
    .better = Der Erstkontakt erfolgt häufiger fristgerecht
    .worse = Der Erstkontakt erfolgt seltener fristgerecht
    .measure = Anteil mit Erstkontakt innerhalb der Zielzeit, noch wartende berücksichtigt
    .fraction = in Zielzeit / Übergaben
metric-same_day_follow_up = Erstkontakt am selben Tag
    .inline = Erstkontakt am selben Tag
    .subject = Erstkontakt am selben Tag
    .better = Der Erstkontakt erfolgt häufiger am selben Tag
    .worse = Der Erstkontakt erfolgt seltener am selben Tag
    .measure = Übergaben mit Erstkontakt vor dem Ende des Arbeitstags des AE, an dem sie übergeben wurden
    .fraction = am selben Tag / Übergaben
metric-follow_up_sla = Erstkontakt innerhalb der Zielzeit
    .inline = Erstkontakt innerhalb der Zielzeit
    .subject = Erstkontakt innerhalb der Zielzeit
    .better = Der Erstkontakt erfolgt häufiger fristgerecht
    .worse = Der Erstkontakt erfolgt seltener fristgerecht
    .measure = Übergaben mit Erstkontakt innerhalb der Zielzeit
    .fraction = in Zielzeit / Übergaben
metric-never_followed_up = Nie kontaktiert
    .inline = Anteil ohne jede Kontaktaufnahme
    .subject = Anteil ohne jede Kontaktaufnahme
    .better = Ein kleinerer Anteil der Übergaben bleibt ohne Kontaktaufnahme
    .worse = Ein größerer Anteil der Übergaben bleibt ohne Kontaktaufnahme
    .measure = Übergaben, die älter als ein Arbeitstag sind und nie kontaktiert wurden
    .fraction = nie kontaktiert / Übergaben
metric-acknowledgement_sla = Empfangsbestätigung fristgerecht
    .inline = Empfangsbestätigung innerhalb der Zielzeit
    .subject = Empfangsbestätigung innerhalb der Zielzeit
    .better = Der Empfang wird häufiger fristgerecht bestätigt
    .worse = Der Empfang wird seltener fristgerecht bestätigt
    .measure = Übergaben, deren Empfang der AE innerhalb der Zielzeit bestätigte
    .fraction = in Zielzeit / Übergaben
metric-acknowledgement_sla_state = Stand der Empfangsbestätigung
    .inline = Stand der Empfangsbestätigung
    .subject = Stand der Empfangsbestätigung
    .better = Der Empfang wird schneller bestätigt
    .worse = Der Empfang wird langsamer bestätigt
    .measure = Übergaben mit diesem Stand der Empfangsbestätigung
    .fraction = mit diesem Stand / Übergaben
metric-confirmation_sla = Bestätigung fristgerecht
    .inline = Bestätigung innerhalb der Zielzeit
    .subject = Bestätigung innerhalb der Zielzeit
    .better = Bestätigungen werden häufiger fristgerecht verschickt
    .worse = Bestätigungen werden seltener fristgerecht verschickt
    .measure = Übergaben, deren Bestätigung innerhalb der Zielzeit verschickt wurde
    .fraction = in Zielzeit / Übergaben
metric-confirmation_sla_state = Stand der Bestätigung
    .inline = Stand der Bestätigung
    .subject = Stand der Bestätigung
    .better = Bestätigungen werden schneller verschickt
    .worse = Bestätigungen werden langsamer verschickt
    .measure = Übergaben mit diesem Stand der Bestätigung
    .fraction = mit diesem Stand / Übergaben
metric-three_three_three = 3-3-3-Ansprache
    .inline = 3-3-3-Ansprache
    .subject = 3-3-3-Ansprache
    .better = Interessenten ohne Antwort werden häufiger nach 3-3-3 angesprochen
    .worse = Interessenten ohne Antwort werden seltener nach 3-3-3 angesprochen
    .measure = Interessenten ohne Antwort, mit genügend Kontaktaufnahmen, Tagen und Kanälen im vorgesehenen Zeitraum
    .fraction = eingehalten / Übergaben ohne Antwort
metric-routing_delay = Zeit bis zur Zuweisung
    .inline = Zeit bis zur Zuweisung
    .subject = Zeit bis zur Zuweisung
    .better = Die Zuweisung erfolgt schneller
    .worse = Die Zuweisung erfolgt langsamer
    .measure = Übergaben dieser Zuweisungsart, die in dieser Zeit zugewiesen wurden
    .fraction = in dieser Zeit / Übergaben
metric-misrouted = Fehlgeleitet
    .inline = fehlgeleitete Übergaben
    .subject = Anteil fehlgeleiteter Übergaben
    .better = Ein kleinerer Anteil der Übergaben ist fehlgeleitet
    .worse = Ein größerer Anteil der Übergaben ist fehlgeleitet
    .measure = Übergaben, die an einen anderen AE gingen, als die erste passende Regel nennt
    .fraction = fehlgeleitet / mit passender Regel
metric-conversion_by_routing = Konversion nach Zuweisung
    .inline = Konversion nach Zuweisung
    .subject = Konversion nach Zuweisung
    .better = Die Konversion ist gestiegen
    .worse = Die Konversion ist gesunken
    .measure = So zugewiesene Übergaben, die zur Opportunity wurden
    .fraction = Opportunities / Übergaben
metric-brief_components = Vollständigkeit des Briefings
    .inline = Vollständigkeit des Briefings
    .subject = Vollständigkeit des Briefings
    .better = Briefings sind vollständiger
    .worse = Briefings sind weniger vollständig
    .measure = Vollständige Bestandteile des Briefings
    .fraction = vollständig / Übergaben
metric-brief_completeness = Vollständige Briefings
    .inline = Anteil vollständiger Briefings
    .subject = Anteil vollständiger Briefings
    .better = Ein größerer Anteil der Briefings ist vollständig
    .worse = Ein kleinerer Anteil der Briefings ist vollständig
    .measure = Übergaben mit ganz vollständigem Briefing
    .fraction = vollständig / Übergaben
metric-brief_reviewed_before_meeting = Briefing vor dem Termin gelesen
    .inline = Lesen des Briefings vor dem Termin
    .subject = Lesen des Briefings vor dem Termin
    .better = Briefings werden häufiger vor dem Termin gelesen
    .worse = Briefings werden seltener vor dem Termin gelesen
    .measure = Übergaben, deren Briefing der AE vor dem ersten Termin las
    .fraction = gelesen / Übergaben mit Termin
metric-feedback_score = Feedback der AEs
    .inline = Feedback der AEs
    .subject = Feedback der AEs
    .better = Das Feedback ist besser geworden
    .worse = Das Feedback ist schlechter geworden
    .measure = Bewertete Übergaben, denen der AE 4 oder 5 gab
    .fraction = 4 oder 5 / bewertet
metric-feedback_response = Bewertete Übergaben
    .inline = Anteil bewerteter Übergaben
    .subject = Anteil bewerteter Übergaben
    .better = Ein größerer Anteil der Übergaben wird bewertet
    .worse = Ein kleinerer Anteil der Übergaben wird bewertet
    .measure = Übergaben, die der AE bewertet hat
    .fraction = bewertet / Übergaben
metric-sdr_feedback_score = Feedback der SDRs
    .inline = Feedback der SDRs
    .subject = Feedback der SDRs
    .better = Das Feedback der SDRs ist besser geworden
    .worse = Das Feedback der SDRs ist schlechter geworden
    .measure = Bewertete Übergaben, deren Weiterverfolgung der SDR 4 oder 5 gab
    .fraction = 4 oder 5 / bewertet
metric-sdr_feedback_response = Vom SDR bewertete Übergaben
    .inline = Anteil vom SDR bewerteter Übergaben
    .subject = Anteil vom SDR bewerteter Übergaben
    .better = SDRs bewerten einen größeren Anteil der Übergaben
    .worse = SDRs bewerten einen kleineren Anteil der Übergaben
    .measure = Übergaben, deren Weiterverfolgung der SDR bewertet hat
    .fraction = bewertet / Übergaben
metric-brief_score_by_components = Bewertung des Briefings nach Vollständigkeit
    .inline = Bewertung des Briefings nach Vollständigkeit
    .subject = Bewertung des Briefings
    .better = Briefings werden höher bewertet
    .worse = Briefings werden niedriger bewertet
    .measure = Bewertungen von Briefings mit so vielen vollständigen Bestandteilen
    .fraction = Bewertungen / bewertete Briefings

## What last meetings agreed
agreed-heading = Was in den letzten Treffen vereinbart wurde
agreed-sub = Jede Maßnahme mit der Kennzahl, die sie bewegen sollte, über die Wochen vor ihrer Woche und die vollen Wochen seither. In denselben Wochen ändert sich auch anderes: Eine Veränderung neben einer Maßnahme belegt nicht deren Wirkung.
agreed-aim-all = { $metric }, alle
agreed-aim = { $metric }, { $slice }: { $member }
agreed-median = Median { $median } ({ $handoffs })
agreed-no-week = noch keine volle Woche
agreed-interval = 95-%-Intervall { $low } bis { $high }
agreed-log-rank = Log-Rank-Test
agreed-improved = Verbessert, mehr als zufällig
agreed-worsened = Verschlechtert, mehr als zufällig
agreed-no-clear-change = Keine klare Veränderung: Zehn Prozentpunkte wären erkennbar gewesen
agreed-too-early-until = Zu früh für eine Aussage: { $have } der { $need } Fälle seither, mit denen zehn Prozentpunkte erkennbar wären; bei diesem Tempo ab dem { $from }
agreed-too-early = Zu früh für eine Aussage: { $have } der { $need } Fälle seither, mit denen zehn Prozentpunkte erkennbar wären
agreed-never-told = Nicht feststellbar: vorher zu wenige, um eine Veränderung von zehn Prozentpunkten zu erkennen
agreed-unknown = Nicht feststellbar; in den Exporten nicht enthalten: { $needs }
column-agreed-on = Vereinbart am
column-agreed-action = Maßnahme
column-agreed-before = Vorher
column-agreed-after = Nachher
column-agreed-difference = Differenz, %-Punkte
column-agreed-verdict = Was sich sagen lässt

## Findings on what is compared and on the playbook
element-checklist = Checkliste vor der Übergabe
element-mandatory_fields = Pflichtfelder
element-email_template = E-Mail-Vorlage
element-slas = Vereinbarungen zur Antwort des AE
element-feedback_cadence = Rhythmus des Feedbacks
element-review_cadence = Rhythmus der gemeinsamen Auswertung
playbook-sub = Was vereinbart wurde und was die Exporte davon zeigen, { $window }.
playbook-sub-version = Version { $version }: was vereinbart wurde und was die Exporte davon zeigen, { $window }.
playbook-sub-since = In Kraft seit { $date }: was vereinbart wurde und was die Exporte davon zeigen, { $window }.
playbook-sub-version-since = Version { $version }, in Kraft seit { $date }: was vereinbart wurde und was die Exporte davon zeigen, { $window }.
playbook-headline-below = { $n ->
        [one] { $elements }: unter dem Ziel
       *[other] { $elements }: unter ihren Zielen
    }
playbook-headline-none-below = Nichts, was gemessen wird, liegt klar unter seinem Ziel
playbook-headline-no-target = Kein Element des Playbooks hat bisher ein messbares Ziel
playbook-ownerless = { $n ->
        [one] { $elements }: Eine verantwortliche Stelle fehlt, genau eine Person oder Rolle.
       *[other] { $elements }: Je eine verantwortliche Stelle fehlt, genau eine Person oder Rolle.
    }
playbook-nobody = niemand
playbook-no-record = Kein Export sagt es
playbook-nearest = das Nächstliegende, was erfasst ist
playbook-below = darunter
playbook-reached = erreicht
playbook-not-told = noch nicht feststellbar
playbook-too-few = zu wenige für eine Aussage
playbook-no-target = kein Ziel gesetzt
playbook-asks-checklist = was der SDR vor der Übergabe durchgeht
playbook-asks-mandatory-fields = was ein Briefing enthalten muss
playbook-asks-email-template = wie der AE dem Interessenten vorgestellt wird
playbook-asks-slas = bis wann der AE den Empfang bestätigt, die Bestätigung verschickt und Kontakt aufnimmt
playbook-asks-feedback-cadence = wie oft SDR und AE sich treffen und dass jede Übergabe bewertet wird
playbook-asks-review-cadence = die gemeinsame Auswertung dieser Zahlen
playbook-reading = „Darunter“ und „erreicht“ stehen nur, wo das ganze 95-%-Intervall auf einer Seite des Ziels liegt. Was im CRM keine Spur hinterlässt, wird hier nicht gemessen.
table-playbook-data = Die Elemente des Playbooks, wer sie verantwortet und wie weit sie eingehalten werden
column-element = Element
column-owner = Verantwortlich
column-target = Ziel
column-measured-by = Gemessen an
column-adherence = Eingehalten
column-against-target = Gegenüber dem Ziel
measure-synced-weekly = Termine von Paaren, die sich mindestens wöchentlich trafen
finding-reversal = { $method } gegenüber { $reference }: { $raw } Prozentpunkte insgesamt, { $adjusted } getrennt nach { $factor }. Beide weisen in entgegengesetzte Richtungen; die Reihenfolge insgesamt täuscht.
finding-differs = { $method } gegenüber { $reference }, getrennt nach { $factor }: { $adjusted }.
finding-no-owner = Im Playbook ist niemand verantwortlich für „{ $element }“.
finding-two-owners = Im Playbook stehen { $owners } als verantwortlich für „{ $element }“; nötig ist genau eine Stelle.
finding-below-target = „{ $element }“ liegt unter dem Ziel von { $target }: { $measure } { $share }.{ $note }
finding-nearest = { " " }Das Element selbst hinterlässt keine Spur; dies ist das Nächstliegende, was erfasst ist.
finding-misrouted = Übergaben mit passender Zuweisungsregel, die an einen anderen AE gingen, als sie nennt: { $share }; Grenze: { $limit }.{ $most }
finding-misrouted-most = { " " }Keine Regel wurde häufiger übergangen als { $rule }: { $share }.
ask-misrouted = folgen wir den Zuweisungsregeln, oder ändern wir sie?
    .rule = folgen wir der Zuweisungsregel { $rule }, oder ändern wir sie?
finding-criterion-alike = Übergaben, die „{ $criterion }“ erfüllten, wurden etwa gleich häufig zur Opportunity wie Übergaben desselben Frameworks, die es nicht erfüllten: { $met } gegenüber { $other }; innerhalb der Frameworks { $difference } Prozentpunkte, über alle betrachteten Kriterien irgendwo zwischen { $low } und { $high }.
finding-criterion-backwards = Übergaben, die „{ $criterion }“ erfüllten, wurden seltener zur Opportunity als Übergaben desselben Frameworks, die es nicht erfüllten: { $met } gegenüber { $other }; innerhalb der Frameworks { $difference } Prozentpunkte, über alle betrachteten Kriterien irgendwo zwischen { $low } und { $high }.
finding-top-scores = Das Viertel der Übergaben mit den höchsten Lead-Scores ({ $from } und mehr) wurde seltener zur Opportunity als das nächste: { $top } gegenüber { $next }; { $difference }, { $p }.
finding-stuck = Von den Übergaben der Woche vom { $week }, die „{ $step }“ erreichten, waren nach der Frist von { $limit } { $limit ->
        [one] Arbeitstag
       *[other] Arbeitstagen
    } noch dort: { $share }; Mittelwert: { $mean }; { $seen }.
ask-criterion-alike = brauchen wir „{ $criterion }“ noch so, wie es ist, oder eine schärfere Formulierung?
ask-criterion-backwards = was halten wir als „{ $criterion }“ fest, und wer liest zehn Übergaben, die es erfüllten?
ask-top-scores = was gewichtet der Lead-Score, und wer sieht sich zehn hoch bewertete Übergaben ohne Ergebnis an?
ask-stuck = wer geht die Übergaben durch, die bei „{ $step }“ stehen, und was würde sie weiterbringen?
answer-too-few = Diese Woche griff hier keine Regel, doch das ist noch keine Antwort: Beurteilbar: { $have }; nötig, um die Quote auf zehn Prozentpunkte genau zu kennen: { $need }.
ask-reversal = vergleichen wir { $method } und { $reference } ab jetzt getrennt nach { $factor }?
ask-method-worse = wo nutzen wir noch { $method }, und ließe sich dort { $reference } erproben?
ask-method-better = wo jetzt { $reference } genutzt wird: Erproben wir bei einigen Übergaben { $method } und vergleichen?
ask-member-worse = brauchen Übergaben von { $method } eine andere Messlatte als die von { $reference }?
ask-member-better = was bräuchten Übergaben von { $reference }, um so gut abzuschneiden wie die von { $method }?
ask-no-owner = wer verantwortet ab dieser Woche „{ $element }“?
ask-two-owners = wer von ihnen verantwortet „{ $element }“?
ask-below-target = ändern wir bei „{ $element }“ die Arbeitsweise oder das Ziel?

## Routing
routing-sub = Wohin Übergaben gingen, { $window }, gegenüber den Zuweisungsregeln und Gewichten der Konfiguration.
routing-past-the-rules = { $share } der Übergaben gingen an einen anderen AE, als die Regeln nennen
routing-no-rule-met = Auf keine Übergabe passte eine Zuweisungsregel
routing-off = Wie viele Übergaben fehlgeleitet wurden, ist nicht bekannt. { $what }
routing-outcome-heading = Was aus fehlgeleiteten Übergaben wurde
routing-outcome-sub = Opportunities derer, die alt genug für ein Urteil sind. Beobachtend: Umgeleitet werden womöglich andere Arten von Leads.
routing-points = { $points } Prozentpunkte
    .ends = fehlgeleitet minus regelgerecht zugewiesen, 95-%-Intervall { $ends }
routing-outcome-few = zu wenige für einen Vergleich
routing-goes-to = geht an { $who }
routing-list = Fehlgeleitete Übergaben: { $n }
routing-list-some = Fehlgeleitete Übergaben: die neuesten { $shown } von { $all }
routing-rule-judges-nothing = nennt Unbekannte
routing-automatic = Automatisch
routing-manual = Von Hand
routing-unknown = Ohne Angabe
routing-delay-heading = Wie schnell Übergaben zugewiesen wurden
routing-delay-sub = Von der Qualifizierung bis zur Übergabe, in der Geschäftszeit des SDR; unter jedem Anteil sein 95-%-Intervall. Eine eigene Uhr, die nie zulasten des AE geht.
routing-load-sub = Im Zeitraum erhaltene Übergaben, innerhalb jedes Teams. Soll ist der Teil des AE an den Gewichten des Teams; ohne Gewichte in der Konfiguration gleiche Teile.
routing-load-none = Zu wenige Übergaben oder AEs, um die Auslastung zu vergleichen
routing-load-even = Bei keinem AE weicht der Anteil der Übergaben vom Soll ab
routing-load-uneven = { $n ->
        [one] Der Anteil der Übergaben weicht vom Soll ab: { $who }
       *[other] Die Anteile der Übergaben weichen vom Soll ab: { $who }
    }
routing-load-counts = Übergaben / die des Teams
routing-load-due = Soll nach Gewicht
routing-load-row = { $name }: { $share }, Soll { $due }.
routing-over = über dem Soll
routing-under = unter dem Soll
routing-as-due = wie das Soll
routing-not-compared = nicht verglichen
reading-load = Der Punkt ist der Anteil des AE an dem, was die verglichenen AEs des Teams erhielten, der Strich das Soll. Die Balken gelten für alle AEs zusammen (95{"\u00A0"}%): Ein AE wird markiert, wenn der Strich außerhalb liegt. Wer im Zeitraum anfing oder ging, wird nicht verglichen.
fact-converted-as-ruled = Regelgerecht zugewiesen
fact-converted-misrouted = Fehlgeleitet
fact-difference = Differenz
table-rules-data = Übergaben nach der ersten Zuweisungsregel, die passte
table-misrouted-data = Fehlgeleitete Übergaben, neueste zuerst
table-delays-data = Zeit von der Qualifizierung bis zur Übergabe nach Art der Zuweisung
table-load-data = Je AE erhaltene Übergaben gegenüber dem Soll
column-rule = Regel
column-misrouted = Fehlgeleitet
column-handed-off = Übergeben
column-went-to = Ging an
column-routing = Zuweisung
column-within-5-minutes = ≤ 5 min
column-within-the-hour = 5–60 min
column-later-that-day = Später am selben Tag
column-later = Am nächsten Tag oder später
column-team = Team
column-due = Soll
column-against-due = Gegenüber dem Soll

## Words inside the figures, each with the blanks that the figure fills
chart-minutes = { $minutes } min
chart-hours = { $hours } h
chart-hours-minutes = { $hours } h { $minutes } m
chart-one-day = 1 Tag
chart-days = { $days } Tage
chart-n = n
chart-n-is = n { $n }
chart-small-n = n zu klein
chart-hidden = n < { $n }, nicht gezeigt
chart-maturing = noch vorläufig
chart-observed = beobachtet
chart-interval = 95-%-Intervall
chart-interval-is = 95-%-KI { $range }
chart-share-interval = Anteil, 95-%-Intervall
chart-raw = roh
chart-raw-interval = roh, 95-%-Intervall
chart-compared = Verglichen mit { $name }
chart-axis-part = Achse zeigt nur { $low } bis { $high }
chart-nothing = Noch nichts zu zeigen
chart-left-out = und { $n } weitere, nicht gezeichnet
chart-mean = Mittelwert { $value }
chart-channels = TELSCA
chart-limit = Grenze { $value }
chart-limits = Grenzen
chart-signal-better = Signal: besser
chart-signal-worse = Signal: schlechter
chart-above = darüber
chart-below = darunter
chart-above-limits = über den Grenzen
chart-below-limits = unter den Grenzen
chart-met = fristgerecht
chart-late = verspätet
chart-open-within = offen, in der Frist
chart-open-breached = offen, überfällig
chart-by-mix = Mix der Segmente: { $points } Prozentpunkte
chart-by-rate = Quote je Segment: { $points } Prozentpunkte
chart-waiting-here = wartet hier noch
chart-within = { $share } bis dahin
chart-one-call = ein Gespräch
chart-median = Median
chart-median-is = Median { $share }
chart-stack = ein Stapel von { $n } steht für { $n } Gespräche oder mehr

## Findings, the questions they raise, and single words of the page
number-p = p{"\u00A0"}{ $sign }{"\u00A0"}{ $value }
title-week = { $title }, Woche vom { $week }
trust-adds-up = ✓ ja
    .not = ! nein
question-converting = Konvertieren die übergebenen Leads, und wenn nicht, wo bleiben sie stehen?
question-context = Erhalten die AEs im Briefing genügend Kontext?
question-criteria = Müssen die Qualifizierungskriterien angepasst werden?
answer-none = Diese Woche griff hier keine Regel. Auch das ist eine Antwort: Nichts verließ die übliche Schwankung.
answer-none-in-part = Diese Woche griff hier keine Regel, soweit die Frage gestellt werden konnte; in den Exporten nicht enthalten: { $off }.
answer-not-asked = Die Frage konnte nicht gestellt werden; in den Exporten nicht enthalten: { $off }.
finding-odd-week = { $subject }: Die Woche vom { $week } lag außerhalb der Grenzen: { $share }, Mittelwert { $mean }.{ $mix }
finding-odd-week-mix = { " " }Nach { $factor }: Mix { $mix } Prozentpunkte, Quote { $rate }; Anteil von { $segment } an den Übergaben: vorher { $before }, jetzt { $now }.
finding-pace = { $who } nimmt in anderem Tempo Kontakt auf als die anderen AEs: { $wait } ({ $handoffs }), die anderen { $others }; Log-Rank, korrigiert für die Zahl der AEs, { $p }.
finding-pace-waiting = mehr als die Hälfte noch wartend
finding-pace-median = Median { $wait }
finding-left-blank = { $who } lässt { $field } ({ $component }) häufiger leer als die anderen: leer in { $blank } der letzten { $last }; ausgefüllt im ganzen Zeitraum in { $share }, bei den anderen in { $others }; korrigiert { $p }.
finding-not-logged = Fällige Termine ohne erfasstes Ergebnis: { $share }; Grenze: { $limit }. Die Durchführungsquote liegt zwischen { $low }, falls keiner davon stattfand, und { $high }, falls alle stattfanden.
finding-person = { $who } ({ $role }) weicht vom Team ab, { $metric }{ $news }: { $share }, Team { $team }; korrigiert { $p }.
    .below = { $who } ({ $role }) liegt unter dem Team, { $metric }{ $news }: { $share }, Team { $team }; korrigiert { $p }.
    .above = { $who } ({ $role }) liegt über dem Team, { $metric }{ $news }: { $share }, Team { $team }; korrigiert { $p }.
finding-good-news = { " " }(gute Nachricht)
mix-difference = 95-%-Intervall der Differenz { $low } bis { $high } Prozentpunkte
ask-mend-exports = wer bringt die Exporte in Ordnung, und bis wann? Die Daten sind nicht verwendbar: Auf dieser Seite sollte nichts zur Grundlage eines Beschlusses werden.
ask-better = was machen wir anders bei „{ $metric }“, und behalten wir es bei?
ask-worse = welchen Schritt sehen wir uns bei „{ $metric }“ zuerst an, und wer bringt drei Übergaben ins Treffen mit?
ask-odd-week = braucht die auffällige Woche bei „{ $metric }“ eine Notiz, damit niemand sie als Trend liest?
ask-person = welche drei Übergaben von { $who } ({ $role }) lesen wir gemeinsam mit Blick auf „{ $metric }“?
ask-fast-ae = was macht { $who }, das die anderen AEs erproben könnten?
ask-slow-ae = wer sieht sich drei der langsam kontaktierten Übergaben von { $who } ({ $handoffs }) an und bringt sie ins Treffen mit?
ask-left-blank = soll eine Übergabe ohne { $field } als vollständig gelten? { $who } ließ dies in { $blank } der letzten { $last } leer.
ask-not-logged = wer erfasst das Ergebnis eines Termins, und bis wann? Fällig: { $appointments }, davon ohne Ergebnis: { $none }.
ask-nothing = die Werte dieser Woche erzwingen keinen Beschluss, und keine Übergabe wartet auf Bearbeitung.
ask-who-takes = die Werte dieser Woche erzwingen keinen Beschluss; wer übernimmt, was wartet: { $handoffs }?
    .one = die Werte dieser Woche erzwingen keinen Beschluss; wer übernimmt die wartende Übergabe?
page-ae = AE
page-sdr = SDR

## Rhythmus und Gespräche
calls-off = Wer still ist, lässt sich aus diesen Exporten nicht sagen
calls-none-quiet = Kein Kontakt der letzten zehn Arbeitstage ist still
calls-none-owed = { $n ->
        [one] Ein stiller Kontakt, dem im Zeitfenster keine Ansprache mehr zusteht
       *[other] { $n } stille Kontakte, und keinem steht im Zeitfenster noch eine Ansprache zu
    }
calls-owed-to = { $owed ->
        [one] { $owed } von { $n } stillen Kontakten steht im Zeitfenster noch eine Ansprache zu
       *[other] { $owed } von { $n } stillen Kontakten stehen im Zeitfenster noch Ansprachen zu
    }
calls-sub = { $owed ->
    [0] Offene Übergaben der letzten zehn Arbeitstage ohne Antwort und ohne Termin.
   *[other] Offene Übergaben der letzten zehn Arbeitstage ohne Antwort und ohne Termin; zuerst die, denen noch eine Ansprache zusteht.
    }
    .some = { $owed ->
    [0] Offene Übergaben der letzten zehn Arbeitstage ohne Antwort und ohne Termin: die ersten { $shown } von { $n }.
   *[other] Offene Übergaben der letzten zehn Arbeitstage ohne Antwort und ohne Termin: die ersten { $shown } von { $n }, zuerst die, denen noch eine Ansprache zusteht.
    }
calls-made = { $made } von { $n }
calls-window = { $days ->
        [one] Zeitfenster: bis 1 Arbeitstag danach
       *[other] Zeitfenster: bis { $days } Arbeitstage danach
    }
calls-days = Arbeitstage seit der Übergabe
calls-owed = offen
calls-no-touch = noch keine Ansprache
calls-channel-unknown = einen nicht erfassten Kanal
calls-touch = { $n ->
        [one] Tag { $day } über { $channel }
       *[other] Tag { $day } über { $channel }, { $n }-mal
    }
calls-state-kept = Nichts: eingehalten
calls-state-past = Zeitfenster vorbei
calls-state-owed = { $n ->
        [one] noch 1 Ansprache
       *[other] noch { $n } Ansprachen
    }
calls-fact-kept = Rhythmus eingehalten, von allen bis zum Ende stillen
calls-table = Ansprachen stiller Kontakte
calls-talk = In { $share } der Erstgespräche sprach der AE höchstens { $limit } der Zeit
calls-talk-none = Kein Erstgespräch mit erfasstem Redeanteil des AE
calls-talk-off = Wie viel AEs in Erstgesprächen sprechen, lässt sich aus diesen Exporten nicht sagen
calls-talk-sub = Redeanteil des AE in jedem ersten durchgeführten Termin mit Aufzeichnung, { $window }.
calls-talk-limit = { $limit }, Grenze der Konfiguration
calls-talk-span = { $low }–{ $high }, { $source }
calls-talk-axis = Anteil des Gesprächs, den der AE spricht
calls-talk-of = { $name }: Median { $median } aus { $n }
calls-talk-table = Redeanteil des AE in Erstgesprächen
calls-fact-within = Erstgespräche innerhalb der Grenze
column-touches = Ansprachen
column-still-owed = Noch offen
column-median-talk = Medianer Anteil
column-within-limit = Innerhalb der Grenze
reading-cadence = Eine Bahn je Kontakt, ein Buchstabe je Ansprache und Kanal; ein gestrichelter Ring ist eine noch offene Ansprache, am Ende der Bahn stehen die Ansprachen im Zeitfenster. Der Rhythmus ist eine Faustregel, die keine Studie bestätigt hat: zu lesen als das, was vereinbart wurde. Automatische Ansprachen zählen für niemanden.
reading-talks = Ein Punkt je Termin, der Strich ist der Median des AE, wo es genug sind. Termine ohne Aufzeichnung fehlen, und aufgezeichnete können sich von ihnen unterscheiden. Verglichen werden AEs unter Personen, nach dem Anteil der Termine innerhalb der Grenze.
    .span = Das Band ist, was andere empfehlen: ein Zitat, kein Ziel.
section-calls = Rhythmus und Gespräche
section-calls-off = Ansprache und Gespräche lassen sich aus diesen Exporten nicht messen

## Words whose English stands elsewhere: checks of the data (header of a query, or the code), `.done`: what was done
check-automated_touches = von einem Programm verschickte Kontaktaufnahmen
    .done = werden niemandem angerechnet
check-blank_mandatory_fields = Übergaben der gezeigten Wochen, in deren Briefing ein Pflichtfeld fehlt
    .done = in den Kennzahlen zum Briefing gezählt; nichts bleibt außen vor
check-booked_in_the_future = nach dem Stand der Daten gebuchte Termine
    .done = behalten; der Termin selbst zählt, sobald er fällig ist
check-closed_before_created = Ergebnisse, die mehr als einen Tag vor Anlage ihrer Opportunity geschlossen wurden
    .done = behalten; die Daten widersprechen sich
check-day_only_touches = Kontaktaufnahmen, von denen nur der Tag bekannt ist
    .done = dienen allein der Kennzahl zum selben Tag
check-event_before_handoff = Kontaktaufnahmen und Termine eines Leads vor dessen erster Übergabe, außerhalb der Karenz
    .done = gehören zu keiner Übergabe; was ein SDR vor der Übergabe tut, ist hier zu erwarten
check-event_before_lead = Kontaktaufnahmen und Termine mit einem Datum vor Anlage ihres Leads
    .done = behalten; sie gehören zu keiner Übergabe, außer sie nennen eine oder liegen innerhalb der Karenz
check-future_handoffs = Übergaben mit einem Datum nach dem Stand der Daten
    .done = ausgelassen
check-handoff_before_lead = Übergaben mit einem Datum vor Anlage ihres Leads
    .done = behalten; die Daten widersprechen sich
check-held_in_the_future = nach dem Stand der Daten durchgeführte Termine
    .done = noch nicht fällig und nicht gezählt
check-history_starts_late = Leads ohne Übergabe, die älter sind als der erste erfasste Wechsel eines Inhabers
    .done = nicht gezählt; eine Übergabe kann vor dem Beginn der Historie liegen
check-incomplete_handoffs = Übergaben ohne ID oder Datum, wie die Zuordnung sie liefert
    .done = ausgelassen; es gibt nichts, wonach sie zu zählen wären
check-junk_in_briefs = Briefings mit einem Feld voller Platzhalter, etwa „n/a“ oder ein Strich
    .done = das Feld gilt als leer
check-leads_in_the_future = nach dem Stand der Daten angelegte Leads
    .done = behalten; eine Übergabe mit einem Datum vor ihrem Lead wird als solche gezählt
check-left_with_open_handoffs = Übergaben ohne Erstkontakt, deren AE ausgeschieden ist
    .done = bleiben auf der Arbeitsliste; an jemand anderen zu vergeben
check-meeting_before_booking = Termine, die vor ihrer Buchung beginnen
    .done = behalten; der Zeitpunkt der Buchung wird nicht verwendet
check-meeting_copies = Kalendereinträge, die Kopien eines anderen sind
    .done = zu einem zusammengefasst; das stärkste Ergebnis gilt
check-meeting_ends_before_start = Termine, die vor ihrem Beginn enden
    .done = behalten; ihre Dauer wird nicht verwendet
check-opportunity_before_handoff = Opportunities, die um mehr als die Karenz älter sind als ihre Übergabe
    .done = der Übergabe nicht angerechnet
check-opportunity_before_lead = Opportunities, die vor ihrem Lead angelegt wurden
    .done = behalten; die Daten widersprechen sich
check-orphan_activities = Kontaktaufnahmen, die weder einen Lead noch eine Übergabe der Exporte nennen
    .done = gehören zu keiner Übergabe
check-orphan_meetings = Termine, die weder einen Lead noch eine Übergabe der Exporte nennen
    .done = gehören zu keiner Übergabe
check-orphan_outcomes = Ergebnisse, die weder einen Lead noch eine Übergabe der Exporte nennen
    .done = gehören zu keiner Übergabe
check-outcome_not_logged = fällige Termine ohne erfasstes Ergebnis
    .done = auf keiner Seite der Quote durchgeführter Termine; ihre Grenzen sind angegeben
check-people_without_role = Personen mit Übergaben, deren Rolle nicht bekannt ist
    .done = nach dem, was sie taten, als SDR oder AE gezählt; Rollen unter [people] angeben
check-repeated_handoffs = Übergaben eines Leads, der schon einmal übergeben wurde
    .done = behalten; jede zählt, Ereignisse gehören zur letzten davor
check-repeated_touches = Kontaktaufnahmen der gezeigten Wochen, die mehrfach unter verschiedenen IDs stehen
    .done = behalten; Wartezeiten berührt es nicht, die Zahl der Kontaktaufnahmen schon
check-rescheduled_chains = verlegte oder neu gebuchte Termine
    .done = jede Kette ist ein Termin
check-routing_idle_rules = Zuweisungsregeln, die bei keiner Übergabe als Erste greifen
    .done = was sie verlangen, kam nicht vor, oder eine frühere Regel griff
check-routing_unknown_names = Namen in Zuweisungsregeln, die niemand trägt
    .done = eine Regel mit einem solchen Namen beurteilt keine Übergabe, bis er berichtigt ist
check-routing_unknown_words = Gebiete, Branchen und Quellen in Zuweisungsregeln, die kein Lead hat
    .done = eine solche Bedingung trifft nie zu
check-score_out_of_range = Bewertungen außerhalb von 1 bis 5
    .done = ausgelassen
check-self_handoffs = Übergaben einer Person an sich selbst
    .done = in den Summen behalten, in Tabellen zu Personen ausgelassen
check-shared_addresses = Leads, deren E-Mail-Adresse auch ein anderer Lead hat
    .done = getrennt behalten: Was beim einen geschieht, ist beim anderen nicht sichtbar
check-stale_activities = Kontaktaufnahmen brechen ab, während andere Tabellen weitergehen (1: trifft zu)
    .done = jeder Erstkontakt seither scheint zu fehlen; Tabelle neu exportieren
check-stale_handoffs = Übergaben brechen ab, während andere Tabellen weitergehen (1: trifft zu)
    .done = den jüngsten Wochen fehlen Übergaben; Tabelle neu exportieren
check-stale_leads = Leads brechen ab, während andere Tabellen weitergehen (1: trifft zu)
    .done = Übergaben seither haben keinen Lead; Tabelle neu exportieren
check-stale_meetings = Buchungen brechen ab, während andere Tabellen weitergehen (1: trifft zu)
    .done = seither gebuchte Termine sind nicht gezählt; Tabelle neu exportieren
check-stale_outcomes = Opportunities brechen ab, während andere Tabellen weitergehen (1: trifft zu)
    .done = von den Übergaben seither scheint keine zur Opportunity geworden zu sein; Tabelle neu exportieren
check-test_records = Leads, die nach Tests aussehen: asdf, test, delete me
    .done = behalten und wie alle gezählt; im CRM löschen
check-touch_before_handoff = Kontaktaufnahmen des AE vor der Übergabe, außerhalb der Uhrentoleranz
    .done = beenden die Wartezeit nicht
check-touch_just_before_handoff = Kontaktaufnahmen des AE vor der Übergabe, innerhalb der Uhrentoleranz
    .done = gelten als bei der Übergabe erfolgt
check-touches_in_the_future = Kontaktaufnahmen mit einem Datum nach dem Stand der Daten
    .done = ausgelassen
check-unknown_leads = Übergaben, deren Lead nicht in der Tabelle der Leads steht
    .done = behalten; was den Lead braucht, ist von ihnen nicht bekannt
check-unknown_people = Übergaben von oder an jemanden, den die Tabelle der Personen nicht kennt
    .done = in den Summen behalten, in Tabellen zu Personen ausgelassen
check-unused_mandatory_fields = Pflichtfelder des Briefings, die bei keiner Übergabe ausgefüllt sind
    .done = trotzdem verlangt; das Feld zuordnen oder aus [brief] streichen
check-deals_of_several = Deals mit mehreren Kontakten
    .done = jeder zählt einmal, für den übergebenen Kontakt, sonst für den zuerst genannten
check-deleted_records = in HubSpot gelöschte Datensätze
    .done = ausgelassen
check-engagements_of_several = Termine und Kontaktaufnahmen mit mehreren Kontakten
    .done = jede zählt einmal, für den übergebenen Kontakt, sonst für den zuerst genannten
check-events_without_time = Kontaktaufnahmen und Termine, deren Zeitpunkt nicht bekannt ist
    .done = ausgelassen
check-merged_contacts = mit anderen zusammengeführte Kontakte
    .done = ausgelassen; was sie nennt, zählt für den verbliebenen Kontakt
check-open_tasks = von niemandem erledigte Aufgaben
    .done = ausgelassen; eine Frist ist keine Kontaktaufnahme
check-shared_names = Namen, die zwei Inhaber tragen
    .done = ein Datensatz, der seinen Inhaber so nennt, gehört zu niemand Bekanntem; interne Namen exportieren
check-touches_never_made = nicht zustande gekommene Anrufe, nie verschickte oder unzustellbare E-Mails, wieder geöffnete Aufgaben
    .done = ausgelassen
check-conversions_to_nobody = Konvertierungen eines Leads, bei denen kein anderer Empfänger bekannt ist
    .done = keine Übergabe durch Konvertierung: Es entstand keine Opportunity oder eine ohne Inhaber, oder der Abgebende behielt sie
check-copies_of_events = Kalendereinträge, die Kopie eines Eingeladenen oder gelöscht sind
    .done = ausgelassen: Der Eintrag des Organisators zählt
check-deleted_leads = gelöschte Leads
    .done = ausgelassen, samt ihren Übergaben
check-events_of_others = Kalendereinträge ohne Beginn oder mit jemandem, der nie Lead dieses Exports war
    .done = ausgelassen
check-handoffs_by_day = Übergaben, von denen nur der Tag bekannt ist
    .done = gelten als um 09:00 Uhr dieses Tages erfolgt, in der Zeitzone der Quelle: Wartezeiten in Stunden besagen für sie nichts
check-history_of_unknown_leads = Inhaberwechsel von Leads, die nicht im Export stehen
    .done = ausgelassen: alle Leads exportieren, auch konvertierte
check-history_without_values = Inhaberwechsel ohne alten und neuen Wert
    .done = Inhaberwechsel sind nicht lesbar, Übergaben werden anderswo gesucht: LeadHistory mit OldValue und NewValue exportieren
check-leads_without_date = Leads ohne Anlagedatum
    .done = behalten; was sich nach dem Alter eines Leads richtet, lässt sie aus
check-merged_leads = mit einem anderen zusammengeführte Leads
    .done = ausgelassen; was mit ihnen geschah, gehört zum verbliebenen
check-no_sdr = Exporte, in denen niemand als SDR bekannt ist
    .done = kein Inhaberwechsel und kein Termin kann eine Übergabe sein: User mit Title oder UserRoleId und UserRole exportieren oder die SDRs unter [people] nennen
check-other_changes = Inhaberwechsel, die keine Übergabe sind: an einen SDR, an eine Warteschlange oder nicht von einem SDR
    .done = nicht gezählt; angerechnet wird, wer den Lead bei der Übergabe hatte
check-owners_without_role = Inhaberwechsel durch jemanden, dessen Rolle nicht bekannt ist
    .done = keine Übergabe durch diesen Inhaber: User mit Title oder Rolle exportieren oder die Rolle unter [people] nennen
check-tasks_left_out = Aufgaben, die geplant, gelöscht oder ohne Datum sind, oder mit jemandem, der nie Lead war
    .done = keine Kontaktaufnahme einer Übergabe
check-unknown_words = Übergaben mit einem unbekannten Wort bei Zuweisung, Übergabemethode oder Entscheidung
    .done = gilt als leer: die Wörter unter [source.tables.lead.columns] als Werte nennen
check-rejected_rows = Zeilen, die sich nicht so lesen lassen, wie der Vertrag es verlangt
    .done = ausgelassen; jede steht mit ihrem Grund in rejects.csv
check-differing_duplicates = Zeilen mit dem Schlüssel einer anderen und abweichenden Werten
    .done = die neuere Zeile bleibt, sonst die zuletzt gelesene
check-unreadable_cells = nicht lesbare Zellen freiwilliger Spalten
    .done = gelten als leer; jede steht in rejects.csv
check-identical_duplicates = Zeilen, die zweimal gleich vorkommen
    .done = je eine bleibt
check-times_skipped_by_the_clock = Ortszeiten, die die Umstellung auf Sommerzeit überspringt
    .done = um die Umstellung nach vorn verschoben
check-times_that_occur_twice = Ortszeiten, die die Umstellung auf Winterzeit wiederholt
    .done = als die erste der beiden genommen
check-stray_quote_swallowed_lines = Zeilen mit einem losen Anführungszeichen, das die folgenden verschluckt hatte
    .done = ausgelassen; die folgenden Zeilen sind gelesen
check-stray_quotes_kept_as_text = nicht verdoppelte Anführungszeichen im Text
    .done = als Text behalten
check-blank_trailing_fields_dropped = Zeilen mit leeren Feldern hinter der letzten Spalte
    .done = die leeren Felder weggelassen
check-missing_trailing_fields_taken_as_blank = Zeilen, die vor der letzten Spalte enden, wie das Exportprogramm sie schreibt
    .done = die fehlenden Felder gelten als leer
check-nul_bytes_dropped = NUL-Bytes in Zellen
    .done = weggelassen
check-lines_before_the_header_skipped = Zeilen vor der Kopfzeile
    .done = übersprungen
check-repeated_headers_skipped = Kopfzeilen, die zwischen den Zeilen wiederkehren
    .done = übersprungen
check-footer_lines_cut_off = Zeilen mit Summen und Hinweisen hinter der letzten Zeile
    .done = abgeschnitten
check-error_cells_read_as_blank = Zellen mit einem Fehler der Tabellenkalkulation, etwa „#N/A“
    .done = gelten als leer
check-formulas_without_a_value = Formeln, die ohne ihren Wert gespeichert wurden
    .done = gelten als leer
check-not_mapped = „{ $a }“ nicht zugeordnet: keine Datei für „{ $b }“
    .done = was sie braucht, ist ausgeschaltet
check-shared_keys = Zeilen von „{ $a }“, die ihren Schlüssel mit einer anderen teilen
    .done = die zuletzt gelesene bleibt
check-handoffs_by_explicit = „{ $a }“: Übergaben, die der Export ausdrücklich nennt
    .done = so übernommen
check-handoffs_by_owner_change = „{ $a }“: Übergaben, erkannt am Wechsel des Inhabers von einem SDR zu einem AE
    .done = übergeben im Augenblick des Wechsels
check-handoffs_by_meeting_booked = „{ $a }“: Übergaben, erkannt an einem Termin, den ein SDR für einen AE gebucht hat
    .done = übergeben im Augenblick der Buchung
check-handoffs_by_conversion = „{ $a }“: Übergaben, erkannt an der Konvertierung eines Leads
    .done = übergeben bei der Konvertierung; wem der Lead vorher gehörte, ist nicht belegt
check-actions_not_judged = vereinbarte Maßnahmen, die sich so, wie sie dastehen, nicht beurteilen lassen
    .done = ausgelassen; die zurückgewiesenen Zeilen nennen Zeile, Spalte und Grund

## The same: definitions of metrics, question first
definition-acceptance_rate = Welcher Anteil der Übergaben, über die der AE entschied, wurde angenommen?
    .eligible = angenommene oder abgelehnte Übergaben
    .achieved = angenommen
    .caveat = Noch offene werden getrennt gezählt; eine leere Entscheidung ist offen.
definition-acceptance_state = Wie entschied der AE über jede Übergabe?
    .eligible = alle Übergaben
    .achieved = so entschieden
    .caveat = Die drei Zustände ergeben zusammen alle Übergaben. Eine leere Entscheidung ist offen.
definition-acceptance_wait = Wie lange brauchte der AE für die Entscheidung über eine Übergabe?
    .eligible = alle Übergaben, nicht entschiedene mit der bisherigen Zeit
    .achieved = angenommen
    .caveat = Eine Zeile je Übergabe der gezeigten Wochen. Ende: 1 angenommen, 2 abgelehnt (konkurrierend), 3 offen. An einem unbekannten Tag angenommene sind ausgelassen; an einem unbekannten Tag abgelehnte zählen zum Stand der Daten. Vor der Übergabe entschieden zählt als bei der Übergabe.
definition-acknowledgement_sla = Welcher Anteil der Übergaben mit geklärter Empfangsbestätigung wurde fristgerecht bestätigt?
    .eligible = Übergaben mit Empfangsbestätigung oder nach Ablauf der Zielzeit noch ohne
    .achieved = vom AE innerhalb der Zielzeit bestätigt, in Geschäftszeit
    .caveat = Eine Geschäftsstunde, wenn die Konfiguration nichts anderes sagt. Übergaben ohne Bestätigung innerhalb der Zielzeit sind noch ungeklärt.
definition-acknowledgement_sla_state = In welchem Stand der Empfangsbestätigung ist jede Übergabe?
    .eligible = alle Übergaben
    .achieved = in diesem Stand
    .caveat = Die vier Zustände ergeben zusammen alle Übergaben.
definition-brief_completeness = Welcher Anteil der Übergaben kam mit allen Bestandteilen des Briefings?
    .eligible = alle Übergaben
    .achieved = alle Bestandteile des Briefings vollständig
    .caveat = Platzhalter gelten als leer. Felder, die die Exporte nicht haben, werden nicht verlangt.
definition-brief_component = Welcher Anteil der Übergaben kam mit jedem Bestandteil des Briefings?
    .eligible = alle Übergaben
    .achieved = alle Pflichtfelder des Bestandteils ausgefüllt
    .caveat = Ein Bestandteil ohne Pflichtfeld in den Exporten zählt für niemanden.
definition-brief_components = Wie viele Bestandteile des Briefings waren im Mittel vollständig?
    .eligible = alle Übergaben
    .achieved = vollständige Bestandteile, summiert
    .caveat = Ein Mittelwert: vollständige Bestandteile je Übergabe.
definition-brief_field = Welcher Anteil der Übergaben kam mit jedem Feld des Briefings?
    .eligible = alle Übergaben
    .achieved = das Feld ausgefüllt
    .caveat = Platzhalter gelten als leer.
definition-brief_reviewed_before_meeting = Vor welchem Anteil der ersten Termine hatte der AE das Briefing gelesen?
    .eligible = Übergaben mit einem Termin, dessen Beginn vorbei ist und den der Gastgeber nicht abgesagt hat
    .achieved = Briefing vor dem ersten solchen Termin gelesen
    .caveat = Nach der Woche der Übergabe. Zu Beginn des Termins oder danach gelesen ist zu spät; nicht erfasst gilt als nicht gelesen.
definition-brief_score_by_components = Bewertet der AE ein Briefing höher, wenn mehr seiner Bestandteile vollständig sind?
    .eligible = Übergaben, deren Briefing der AE mit 1 bis 5 bewertete, mit so vielen vollständigen Bestandteilen
    .achieved = Bewertungen des Briefings, summiert
    .caveat = Eine mittlere Bewertung je Zahl vollständiger Bestandteile. Nur beobachtet: Bewertete Briefings können sich von anderen unterscheiden.
definition-cohort_conversion = Welcher Anteil der Übergaben jeder Woche und jedes Monats war in jedem Alter zur Opportunity geworden?
    .eligible = die Übergaben der Kohorte, sobald alle so alt sind
    .achieved = bis zu diesem Alter eine Opportunity
    .caveat = Eine Zeile je Übergabe der letzten zwölf Monate; Anteile, Kurven und Einarbeitung sind daraus berechnet. Wofür nicht alle Übergaben einer Kohorte alt genug sind, bleibt leer und ist nie 0. Die Enden sind die von conversion_wait.
definition-confirmation_sla = Welcher Anteil der Übergaben mit geklärter Bestätigung wurde fristgerecht bestätigt?
    .eligible = Übergaben mit Bestätigung oder nach Ablauf der Frist noch ohne
    .achieved = Bestätigung bis zum Ende des Arbeitstags des AE verschickt
    .caveat = Fällig am Ende des Arbeitstags des AE, in den die Übergabe fällt oder der auf sie folgt; einen Tag später, wenn die Konfiguration es so sagt. Übergaben ohne Bestätigung vor der Frist sind noch ungeklärt.
definition-confirmation_sla_state = In welchem Stand der Bestätigung ist jede Übergabe?
    .eligible = alle Übergaben
    .achieved = in diesem Stand
    .caveat = Die vier Zustände ergeben zusammen alle Übergaben.
definition-conversion_by_missing = Wurden Übergaben mit lückenhaftem Briefing seltener zur Opportunity?
    .eligible = Übergaben, die alt genug für ein Urteil sind, mit so vielen fehlenden Bestandteilen
    .achieved = rechtzeitig eine Opportunity
    .caveat = Nur beobachtet: Schwierige Accounts können dünnere Briefings bekommen. „3“ heißt drei oder mehr.
definition-conversion_by_routing = Wurden fehlgeleitete Übergaben seltener zur Opportunity als regelgerecht zugewiesene?
    .eligible = Übergaben mit passender Regel, alt genug für ein Urteil, so zugewiesen
    .achieved = rechtzeitig eine Opportunity
    .caveat = Nur beobachtet: Umgeleitete Leads können andersartig sein.
definition-conversion_wait = Wie lange dauerte es, bis eine Übergabe zur Opportunity wurde?
    .eligible = alle Übergaben, noch offene mit der bisherigen Zeit
    .achieved = eine Opportunity, angerechnet wie bei der Konversion
    .caveat = Eine Zeile je Übergabe der gezeigten Wochen. Ende: 1 Opportunity, 2 ohne Opportunity disqualifiziert (konkurrierend), 3 offen. An einem unbekannten Tag disqualifizierte zählen zum Stand der Daten. Eine Opportunity innerhalb der Karenz vor der Übergabe zählt als bei der Übergabe.
definition-feedback_distribution = Wie verteilen sich die Bewertungen?
    .eligible = Übergaben mit einer Bewertung von 1 bis 5
    .achieved = diese Bewertung
    .caveat = Die letzte Bewertung des AE.
definition-feedback_response = Welchen Anteil der Übergaben hat der AE bewertet?
    .eligible = alle Übergaben
    .achieved = eine Bewertung ist erfasst
    .caveat = Jüngere Übergaben können noch bewertet werden.
definition-feedback_score = Welcher Anteil der vom AE bewerteten Übergaben bekam 4 oder 5?
    .eligible = Übergaben mit einer Bewertung von 1 bis 5
    .achieved = eine Bewertung von 4 oder 5
    .caveat = Die letzte Bewertung des AE; zusammen mit dem Anteil der bewerteten zu lesen.
definition-follow_up_sla = Welcher Anteil der Übergaben mit geklärtem Erstkontakt wurde innerhalb der Zielzeit kontaktiert?
    .eligible = Übergaben mit Erstkontakt oder nach Ablauf der Zielzeit noch ohne
    .achieved = vom AE innerhalb der Zielzeit kontaktiert, in Geschäftszeit
    .caveat = Übergaben, die innerhalb der Zielzeit noch warten, sind ungeklärt. Die Hauptzahl ist der Kaplan-Meier-Anteil an der Zielzeit, der auch sie verwendet.
definition-follow_up_sla_state = In welchem Stand des Erstkontakts ist jede Übergabe?
    .eligible = alle Übergaben
    .achieved = in diesem Stand
    .caveat = Die vier Zustände ergeben zusammen alle Übergaben.
definition-follow_up_wait = Wie lange warteten Interessenten auf den Erstkontakt durch den AE?
    .eligible = alle Übergaben, noch wartende mit der bisherigen Zeit
    .achieved = vom AE kontaktiert
    .caveat = Eine Zeile je Übergabe der gezeigten Wochen; Kurve und Median sind daraus berechnet (Kaplan-Meier), damit nichts Offenes wegfällt.
definition-handoff_to_opportunity_rate = Welcher Anteil der Übergaben, die alt genug für ein Urteil sind, wurde rechtzeitig zur Opportunity?
    .eligible = Übergaben, die am Stand der Daten mindestens die Reifezeit alt sind
    .achieved = eine Opportunity, angelegt von der Karenz vor der Übergabe bis zum Ende der Reifezeit danach
    .caveat = Jüngere Übergaben stehen als noch reifend da und zählen nie als Misserfolg. Eine Opportunity, die um mehr als die Karenz älter ist als ihre Übergabe, wird nicht angerechnet und eigens gezählt.
definition-handoff_to_opportunity_so_far = Welcher Anteil aller Übergaben ist bisher zur Opportunity geworden?
    .eligible = alle Übergaben
    .achieved = eine Opportunity innerhalb der Reifezeit, bis zum Stand der Daten
    .caveat = Nur für noch reifende Wochen; der Anteil kann nur steigen und wird nicht mit älteren Wochen verglichen.
definition-handoffs = Wie viele Übergaben gab es?
    .eligible = alle Übergaben
    .achieved = alle Übergaben
    .caveat = Eine Anzahl; beide Zahlen sind gleich.
definition-hold_rate = Welcher Anteil der fälligen Termine mit bekanntem Ergebnis wurde durchgeführt?
    .eligible = Termine, deren letzter Beginn vorbei ist, nicht vom Gastgeber abgesagt, mit erfasstem Ergebnis
    .achieved = durchgeführt
    .caveat = Eine Absage des Interessenten zählt dagegen; eine des Gastgebers nimmt den Termin heraus. Termine ohne Ergebnis werden getrennt gezählt, mit den Grenzen, die sie offen lassen.
definition-hold_rate_by_cadence = Werden mehr Termine durchgeführt, wo sich SDRs und AEs oft abstimmen?
    .eligible = fällige Termine mit erfasstem Ergebnis, bei dieser Häufigkeit der Treffen in den vier Wochen davor
    .achieved = durchgeführt
    .caveat = Nur beobachtet: Teams mit täglichen Treffen können sich auch sonst unterscheiden. Gezählt sind Treffen des Teams des SDR und des Paars; täglich heißt im Mittel mindestens vier je Woche, wöchentlich mindestens eines, seltener weniger, keine gar keines. Termine vor der fünften Woche der Aufzeichnung sind ausgelassen.
definition-misrouted = Wie viele der Übergaben mit passender Zuweisungsregel gingen an einen anderen AE, als sie nennt?
    .eligible = Übergaben, auf die eine Regel unter [[routing]] passt
    .achieved = der AE ist keiner, den die erste passende Regel nennt
    .caveat = Die Regeln sind die der heutigen Konfiguration, die Teams die des heutigen Exports: Eine Übergabe unter anderen Regeln wird an diesen gemessen. Was der Lead leer lässt, erfüllt keine Bedingung. Eine Regel mit einem Namen, den niemand trägt, beurteilt nichts.
definition-never_followed_up = Wie viele der Übergaben, die älter als ein Arbeitstag sind, hat der AE nie kontaktiert?
    .eligible = Übergaben, die älter sind als das Ende des nächsten Arbeitstags des AE
    .achieved = keine Kontaktaufnahme durch den AE
    .caveat = Gar keine Kontaktaufnahme, auch keine mit nur bekanntem Tag, und kein durchgeführter Termin.
definition-outcome_not_logged = Wie viele der fälligen Termine haben kein erfasstes Ergebnis?
    .eligible = Termine, deren letzter Beginn vorbei ist, nicht vom Gastgeber abgesagt
    .achieved = Ergebnis leer oder weiterhin als geplant erfasst
    .caveat = Leer oder nach dem Beginn noch „scheduled“.
definition-quota_attainment = Welcher Teil der Zielvorgaben wurde erreicht?
    .eligible = Zielvorgaben der abgeschlossenen Zeiträume, in Cent
    .achieved = davon erreicht, in Cent
    .caveat = Zwei Geldsummen, kein Anteil: Das Verhältnis kann über 1 liegen und hat kein Intervall. `week_start` ist der erste Tag des Zeitraums, in der Regel eines Monats. Laufende Zeiträume und Vorgaben von Führungskräften sind ausgelassen. Nur nach Person und Team.
definition-rejection_reason = Warum wurden Übergaben abgelehnt?
    .eligible = abgelehnte Übergaben
    .achieved = aus diesem Grund abgelehnt
    .caveat = Die acht häufigsten Gründe einzeln, die übrigen zusammen. „(no reason)“: Es wurde keiner genannt. Die Teile ergeben zusammen alle Ablehnungen.
definition-response_band = Wurden früher kontaktierte Übergaben öfter zur Opportunity?
    .eligible = Übergaben, alt genug für ein Urteil, mit Erstkontakt in dieser Zeitspanne und vor deren Ende weder Opportunity noch disqualifiziert
    .achieved = rechtzeitig eine Opportunity
    .caveat = Nur beobachtet: Wer schnell antwortet, wird auch schnell kontaktiert. Die ersten drei Zeitspannen sind Geschäftszeit. Übergaben, die vor dem Ende der Zeitspanne Opportunity waren, sind ausgelassen, damit ein Kontakt nicht für Früheres angerechnet wird; „Später“ endet mit dem Kontakt selbst, „Ohne Kontakt“ mit dem nächsten Arbeitstag.
definition-routing_delay = Wie bald nach der Qualifizierung wurde eine Übergabe zugewiesen?
    .eligible = Übergaben dieser Zuweisungsart mit bekanntem Zeitpunkt der Qualifizierung
    .achieved = in dieser Zeit zugewiesen
    .caveat = Eine eigene Uhr in der Geschäftszeit des SDR, nie dem AE angelastet. Liegt die Qualifizierung um mehr als die Uhrentoleranz nach der Übergabe, zählt sie nicht.
definition-sales_cycle = Wie lange dauerte es von der Übergabe bis zum gewonnenen Abschluss?
    .eligible = alle Übergaben, noch offene mit der bisherigen Zeit
    .achieved = gewonnen
    .caveat = Eine Zeile je Übergabe der gezeigten Wochen, zurück bis zu denen, die für ein Urteil über Anfragen alt genug sind. Ende: 1 gewonnen, 2 verloren oder disqualifiziert (konkurrierend), 3 offen. An einem unbekannten Tag gewonnene sind ausgelassen; an einem unbekannten Tag verlorene zählen zum Stand der Daten.
definition-same_day_follow_up = Welcher Anteil wurde vor dem Ende des Arbeitstags der Übergabe vom AE kontaktiert?
    .eligible = Übergaben mit Erstkontakt oder nach dem Ende dieses Tages
    .achieved = kontaktiert bis zum Ende des Arbeitstags des AE, in den die Übergabe fällt oder der auf sie folgt
    .caveat = Außerhalb der Geschäftszeit gilt das Ende des nächsten Arbeitstags. Kontakte mit nur bekanntem Tag dienen allein dieser Kennzahl.
definition-sdr_feedback_response = Bei welchem Anteil der Übergaben bewertete der SDR, was daraus wurde?
    .eligible = alle Übergaben
    .achieved = eine Bewertung des SDR ist erfasst
    .caveat = Jüngere Übergaben können noch bewertet werden.
definition-sdr_feedback_score = Welcher Anteil der Übergaben, deren Weiterverfolgung der SDR bewertete, bekam 4 oder 5?
    .eligible = Übergaben mit einer Bewertung von 1 bis 5 durch den SDR
    .achieved = eine Bewertung von 4 oder 5 durch den SDR
    .caveat = Die letzte Bewertung des SDR dazu, was aus der Übergabe wurde; es gibt wenige, zusammen mit dem Anteil der bewerteten zu lesen.
definition-show_rate = Welcher Anteil der Termine, die der Interessent nicht vorab absagte, wurde durchgeführt?
    .eligible = fällige Termine mit bekanntem Ergebnis, ohne vorherige Absagen des Interessenten
    .achieved = durchgeführt
    .caveat = Enger als die Quote durchgeführter Termine: durchgeführt ÷ (durchgeführt + No-Show).
definition-stage_overstay = Welcher Anteil der Übergaben, die einen Schritt erreichten, stand nach dessen Grenze noch dort?
    .eligible = Übergaben, die in dem Schritt standen und ihn vor längerer Zeit als seiner Grenze erreichten
    .achieved = bei Ablauf der Grenze keinen Schritt weiter und nicht beendet
    .caveat = Nach der Woche der Übergabe, jede Übergabe im selben Alter beurteilt, damit sich Wochen vergleichen lassen. Die Grenzen stehen in der Konfiguration, in Geschäftszeit des AE. Übergaben mit einem Schritt an einem unbekannten Tag sind ausgelassen.
definition-stage_stall = Wie weit kam jede Übergabe?
    .eligible = alle Übergaben
    .achieved = dieser Schritt ist der weiteste erreichte
    .caveat = Die Schritte ergeben zusammen alle Übergaben, beendete eingeschlossen; Schritte vor dem weitesten können übersprungen sein. Junge Übergaben hatten weniger Zeit.
definition-stage_stuck = Wie viele der Übergaben, die in einem Schritt stehen, stehen dort länger als bis zu dessen Grenze?
    .eligible = Übergaben, deren weitester Schritt es ist, weder gewonnen, verloren, disqualifiziert noch abgelehnt, mit bekanntem Datum
    .achieved = länger dort als bis zur Grenze des Schritts, in Geschäftszeit des AE
    .caveat = Nach heutigem Stand: Ältere Wochen haben die verloren, die weiterkamen, und die behalten, die es nicht taten; Wochen sind nicht vergleichbar, dafür gibt es stage_overstay. Die Grenzen stehen in der Konfiguration.
definition-step_age = Wie lange steht jede Übergabe in dem Schritt, den sie erreicht hat?
    .eligible = Übergaben, weder gewonnen, verloren, disqualifiziert noch abgelehnt, mit bekanntem Datum ihres Schritts
    .achieved = dieselben; ein Alter hat kein Ende
    .caveat = Eine Zeile je Übergabe der gezeigten Wochen. Bisheriges Alter derer, die jetzt dort stehen: Wer schnell weiterkam, ist nicht darunter; wie lange der Schritt dauert, sagt das nicht.
definition-talk_ratio = In welchem Anteil der Ersttermine sprach der AE nicht mehr als den Grenzwert?
    .eligible = erste durchgeführte Termine einer Übergabe mit erfasstem Redeanteil
    .achieved = der AE sprach höchstens 65{"\u00A0"}% der Zeit
    .caveat = Der Grenzwert steht in der Konfiguration. Termine ohne Aufzeichnung fehlen, und aufgezeichnete können sich von ihnen unterscheiden.
definition-talk_ratio_band = Wie viel sprach der AE in Erstterminen?
    .eligible = erste durchgeführte Termine einer Übergabe mit erfasstem Redeanteil
    .achieved = in dieser Spanne
    .caveat = Prozent der Zeit; 35 und 46 liegen in der Spanne darüber und darunter, 65 liegt nicht über 65. Die Spannen ergeben zusammen alle.
definition-three_three_three = Bei welchem Anteil der Interessenten ohne Antwort meldete sich der AE von Anfang an oft genug?
    .eligible = Übergaben ohne Antwort und ohne durchgeführten Termin im Zeitfenster, das Zeitfenster vorbei
    .achieved = mindestens 3 Kontaktaufnahmen des AE an 3 Arbeitstagen über 3 Kanäle im Zeitfenster
    .caveat = Das Zeitfenster ist der Tag der Übergabe und 3 Arbeitstage im Kalender des AE; alle vier Zahlen stehen in der Konfiguration. Ein Tag ohne Geschäftszeit zählt zum Arbeitstag davor. Automatische Kontaktaufnahmen zählen für niemanden.
definition-win_rate = Welcher Anteil der Übergaben mit geschlossener Opportunity wurde gewonnen?
    .eligible = Übergaben, deren Opportunity gewonnen oder verloren wurde
    .achieved = gewonnen
    .caveat = Zählt Abschlüsse, nicht Geld. Nach der Woche der Übergabe: Jüngere Wochen enthalten nur schnell Geschlossenes; Wochen sind erst vergleichbar, wenn das meiste geschlossen ist. Disqualifizierte Übergaben wurden nie zur Opportunity.
definition-won_per_1000_inquiries = Wie viele von tausend Anfragen, die alt genug für ein Urteil sind, wurden gewonnen?
    .eligible = Anfragen, die am Stand der Daten mindestens die Frist für Anfragen alt sind
    .achieved = bis zum Stand der Daten gewonnen
    .caveat = Nach der Woche des Eingangs, als Anteil; mal tausend ist es die Zahl je 1.000. Ältere Wochen hatten mehr Zeit. Personen sind die der ersten Übergabe; nie übergebene Anfragen gehören niemandem.

## The same: why a row was refused, and what an example says
reject-required = ist erforderlich und leer
reject-all-blank = { $a } sind alle leer ({ $b } ist erforderlich)
reject-blank = { $a } ist leer ({ $b } ist erforderlich)
reject-no-date = ist kein Datum wie im Rest der Spalte: { $a }
reject-no-date-of-format = ist kein Datum der Form „{ $a }“
reject-two-orders = könnte { $a } oder { $b } sein, und nichts belegt, welches
reject-zone = nennt die Zeitzone mit Buchstaben, die für mehrere stehen: UTC schreiben oder einen Abstand wie +01:00
reject-rounded = wurde von einer Tabellenkalkulation gerundet, die letzten Ziffern sind verloren: die Spalte exportieren, ohne die Datei zwischendurch zu öffnen
reject-years = liegt außerhalb der Jahre 1970 bis 2099
reject-no-word-nearest = ist keines von { $a }; ist „{ $b }“ gemeint?
reject-no-word = ist keines von { $a }
reject-no-flag = ist weder ja noch nein: { $a }
reject-percentage = ist ein Prozentwert
reject-no-whole = ist keine ganze Zahl
reject-no-number = ist keine Zahl wie im Rest der Spalte: { $a }
reject-no-share-between = ist kein Anteil zwischen 0 und 1 (oder 0 und 100{"\u00A0"}%)
reject-no-share = ist kein Anteil: { $a }
reject-charset = ist kein Text in { $a }
reject-foot = ist eine Zeile mit Summen oder ein Hinweis, keine Datenzeile
reject-totals = sieht nach einer Summenzeile aus, nicht nach einer Datenzeile
reject-one-field = hat { $a } Feld, wo { $b } erwartet werden
reject-fields = hat { $a } Felder, wo { $b } erwartet werden
reject-quote = hier öffnet ein Anführungszeichen, das nie schließt
reject-quote-swallows = hier öffnet ein Anführungszeichen, das die folgenden Zeilen verschluckt; weitergelesen ab der nächsten ganzen Zeile
reject-repeated = { $a } wird wiederholt von { $b }
reject-replaced = { $a } wird ersetzt durch die neuere { $b }

## The same: words that the config has by default, and the form of files
default-handoff-review = Übergabebericht
default-benchmark = Benchmark
default-daily-sync = Tagessync
default-weekly-sync = Wochensync
default-vendor-survey = Anbieterumfrage
default-vendor-figure = Angabe eines Anbieters
default-from = von
default-to = bis
default-comma = Komma
default-semicolon = Semikolon
default-tab = Tabulator
default-pipe = senkrechter Strich
default-caret = Zirkumflex
default-backquote = Gravis
default-text-between-apostrophes = Text zwischen Apostrophen
default-quotes-behind-a-backslash = Anführungszeichen hinter einem Backslash
default-blanks-beside-quotes = Leerzeichen neben Anführungszeichen
default-day-month-year = Tag/Monat/Jahr
default-month-day-year = Monat/Tag/Jahr
default-epoch-seconds = Sekunden seit 1970
default-epoch-milliseconds = Millisekunden seit 1970
default-epoch-microseconds = Mikrosekunden seit 1970
default-days-since-1899-12-30--as-spreadsheets-count-them = Tage seit dem 30.12.1899, wie Tabellenkalkulationen zählen

## Settings at the foot, repairs, what a row behind a finding missed, metrics without words of their own
unit-minute = { $n } { $n ->
        [one] Minute
       *[other] Minuten
    }
unit-business-minute = { $n } { $n ->
        [one] Minute Geschäftszeit
       *[other] Minuten Geschäftszeit
    }
setting-maturity = Reifezeit
setting-confidence = Konfidenzniveau
setting-false_discovery_rate = Falscherkennungsrate
setting-follow_up_target = Zielzeit bis zum Erstkontakt
setting-grace = Karenz
setting-clock_allowance = Uhrentoleranz
setting-compared_from = Vergleich ab
setting-percentages_from = Prozentwerte ab
setting-weeks_shown = gezeigter Zeitraum
repair-stray_quote_swallowed_lines = lose Anführungszeichen, die Zeilen verschluckt hatten
repair-stray_quotes_kept_as_text = lose Anführungszeichen, als Text behalten
repair-blank_trailing_fields_dropped = leere Felder am Zeilenende, weggelassen
repair-missing_trailing_fields_taken_as_blank = fehlende Felder am Zeilenende, als leer genommen
repair-nul_bytes_dropped = NUL-Bytes, weggelassen
repair-lines_before_the_header_skipped = Zeilen vor der Kopfzeile, übersprungen
repair-repeated_headers_skipped = wiederholte Kopfzeilen, übersprungen
repair-footer_lines_cut_off = Zeilen am Fuß, abgeschnitten
repair-error_cells_read_as_blank = Zellen mit Fehler, als leer gelesen
repair-formulas_without_a_value = Formeln ohne Wert, als leer gelesen
missed-no_opportunity_in_time = nicht rechtzeitig zur Opportunity geworden
missed-meeting_not_held = Termin nicht durchgeführt
missed-touched_late_or_not_at_all = spät oder gar nicht kontaktiert
missed-not_acknowledged_in_time = Empfang nicht rechtzeitig bestätigt
missed-not_confirmed_in_time = nicht rechtzeitig bestätigt
missed-rejected = abgelehnt
missed-scored_3_or_less = mit 3 oder weniger bewertet
missed-too_few_touches = zu wenige Kontaktaufnahmen
missed-talked_too_much = AE sprach zu viel
missed-no_outcome_on_record = kein Ergebnis erfasst
missed-stuck_in_the_step = steht zu lange in dem Schritt
metric-acceptance_wait = Zeit bis zur Annahme
metric-brief_component = Bestandteile des Briefings
metric-brief_field = Felder des Briefings
metric-cohort_conversion = Konversion nach Kohorte
metric-conversion_by_missing = Konversion nach fehlenden Bestandteilen
metric-conversion_wait = Zeit bis zur Opportunity
metric-feedback_distribution = Verteilung der Bewertungen
metric-follow_up_sla_state = Stand des Erstkontakts
metric-handoff_to_opportunity_so_far = Übergabe zu Opportunity, bisher
metric-handoffs = Übergaben
metric-sales_cycle = Zeit bis zum gewonnenen Abschluss
metric-stage_overstay = Stillstand je Schritt
metric-stage_stuck = Derzeit stehen geblieben
metric-step_age = Alter im Schritt

## Fixed words of the pages of briefs
page-open_in_crm = Im CRM öffnen
page-was_agreed = Was vereinbart ist
page-qualification = Qualifizierung
page-pass_on = Art der Übergabe
page-next_touch = Nächste Kontaktaufnahme
page-touches_on_record = Erfasste Kontakte
page-introduction = Vorstellung per E-Mail
page-subject = Betreff
page-draft_mail = Entwurf für das E-Mail-Programm
page-draft_text = Entwurf als Text
page-skip_briefs = Zu den Briefings springen
page-all_briefs = Alle Briefings
page-briefs_here = Briefings auf dieser Seite

## Briefs by AE and day
unit-employee = { $n } { $n ->
        [one] Mitarbeiter
       *[other] Mitarbeitende
    }
unit-brief = { $n } { $n ->
        [one] Briefing
       *[other] Briefings
    }
unit-field = { $n } { $n ->
        [one] Feld
       *[other] Felder
    }
brief-heading = Briefings
brief-title = Briefings: { $heading }
brief-without-meeting = ohne Termin
brief-part-prospect_identity = Interessent
brief-part-pain_points = Pain Points und Anlass
brief-part-engagement_history = Kontaktverlauf
brief-part-decision_context = Kaufprozess
brief-part-objections = Einwände und Bedenken
brief-part-next_steps = Bestätigte nächste Schritte
brief-field-contact_name = Name
brief-field-title = Position
brief-field-company = Unternehmen
brief-field-industry = Branche
brief-field-company_size = Größe
brief-field-pain_points = Pain Points
brief-field-trigger = Anlass
brief-field-engagement_history = Bisher
brief-field-stakeholders = Stakeholder
brief-field-timeline = Zeitplan
brief-field-budget = Budget
brief-field-objections = Einwände
brief-field-next_step = Vereinbart
brief-field-promised = Zugesagt
brief-field-ae_preparation = Vorzubereiten
brief-blank-absent = nicht in den Exporten
brief-blank-missing = fehlt
brief-blank-optional = leer, kein Pflichtfeld
# What stands in the place of a value that nobody recorded.
brief-gap = [{ $what }?]
brief-gap-company = Unternehmen
brief-gap-name = Name
brief-gap-title = Position
brief-gap-email = E-Mail
brief-gap-prospect = Name der Kontaktperson
brief-gap-pain-point = Pain Point
brief-gap-promised = was wurde zugesagt
brief-gap-prepare = was ist vorzubereiten
brief-clock-follow-up = Erstkontakt
brief-clock-acknowledgement = Empfangsbestätigung
brief-clock-confirmation = Bestätigung
brief-state-met = eingehalten
    .at = eingehalten: { $at }
brief-state-late = verspätet
    .at = verspätet: { $at }
brief-state-open = offen
brief-state-overdue = überfällig
brief-state-due = { $state }; fällig: { $due }
brief-day-only = { $day }, Uhrzeit nicht erfasst
brief-event-handoff = Übergabe
brief-event-meeting = Termin
brief-touch-outbound = { $channel }
    .automated = { $channel }, automatisch
brief-touch-inbound = { $channel } vom Interessenten
    .automated = { $channel } vom Interessenten, automatisch
brief-touch-internal = { $channel }, intern
    .automated = { $channel }, intern und automatisch
brief-touch-no-channel = Kontaktaufnahme, Kanal nicht erfasst
outcome-scheduled = geplant
outcome-held = durchgeführt
outcome-no_show = No-Show
outcome-cancelled = abgesagt
outcome-rescheduled = verlegt
brief-outcome-unknown = Ergebnis nicht erfasst
brief-reached = erreicht
    .not = nicht erreicht
brief-advice-live-join = SDR nimmt an den ersten fünf Minuten teil
brief-advice-intro-email = Per E-Mail vorstellen
brief-advice-book = Direkt buchen
brief-reason-size = { $employees } (Grenze: { $limit })
brief-reason-score = Score { $score } (Grenze: { $limit })
brief-reason-stakeholders = { $n ->
        [one] 1 Stakeholder genannt (Grenze: { $limit })
       *[other] { $n } Stakeholder genannt (Grenze: { $limit })
    }
brief-reason-shared = gemeinsame Geschäftszeit von SDR und AE an diesem Tag: { $shared } (Grenze: { $limit })
brief-reason-standard = Standard: Nichts kennzeichnet die Übergabe als besonders wertvoll oder komplex
brief-reasons = { $reasons }.
brief-reasons-high = Besonders wertvoll oder komplex: { $reasons }.
brief-recorded = Erfasst: { $method }.
brief-recorded-none = Keine Methode erfasst.
brief-methods-sub = Übergaben dieses Teams, die zur Opportunity wurden, mit 95-%-Intervallen; nicht bereinigt darum, welche Interessenten welchen Weg nahmen:
brief-too-few = { $count }, zu wenige
brief-none-owed-meeting = Keine offen: Ein Termin steht an.
brief-none-owed-replied = Keine offen: Der Interessent hat geantwortet.
brief-none-owed-met = Keine offen: Ein Termin hat stattgefunden.
brief-none-owed-decided = Keine offen: Es gibt eine Opportunity, oder die Übergabe ist abgeschlossen.
brief-none-owed-kept = Keine offen: Der Rhythmus ist eingehalten.
brief-none-owed-unknown = Nicht bekannt: Den Exporten fehlen Kanäle oder Richtungen der Kontaktaufnahmen.
brief-touch = { $touch }, fällig: { $by }.
    .lapsed = Der Rhythmus ist abgelaufen. { $touch }, fällig: { $by }.
brief-prepare-link = Vorbereitungszeit, { $from } bis { $until }
brief-handed-off = übergeben von { $sdr }: { $instant }
brief-source = Quelle { $source }
brief-score = Score { $score }
brief-no-meeting = Kein anstehender Termin erfasst
    .field = keiner erfasst
    .table = keiner erfasst
brief-zone = Zeitzone { $zone }, die von { $ae }; die des Interessenten ist nicht erfasst
brief-moved = { $n ->
        [one] ; einmal verlegt
       *[other] ; { $n }-mal verlegt
    }
brief-criterion-met = erfüllt
brief-criterion-open = nicht erfasst. { $question }
brief-framework = { $framework }: { $met } von { $n } Kriterien erfüllt, wie erfasst.
brief-framework-unknown = { $framework }, Kriterien wie erfasst.
brief-framework-none = Kein Framework erfasst.
criterion-budget = Budget
criterion-authority = Entscheidungsbefugnis
criterion-need = Bedarf
criterion-timeline = Zeitplan
criterion-urgency = Dringlichkeit
criterion-money = Geld
criterion-metrics = Kennzahlen
criterion-economic_buyer = Economic Buyer
criterion-decision_criteria = Entscheidungskriterien
criterion-decision_process = Entscheidungsprozess
criterion-identify_pain = Problem erkannt
criterion-champion = Champion
criterion-competition = Wettbewerb
criterion-challenges = Herausforderungen
criterion-prioritization = Priorität
brief-missing-none = Nichts fehlt
brief-missing-one = Fehlt: vor dem Termin erfragen oder dort als Erstes
brief-missing = Es fehlen { $fields }: vor dem Termin erfragen oder dort als Erstes
brief-earlier = { $n ->
        [one] Die jüngsten { $shown }; 1 früherer steht in briefs.json.
       *[other] Die jüngsten { $shown }; { $n } frühere stehen in briefs.json.
    }
brief-runs = Alle Durchläufe, neueste zuerst
brief-runs-sub = { $n ->
        [one] 1 Durchlauf, benannt nach dem Stand seiner Daten.
       *[other] { $n } Durchläufe, jeder benannt nach dem Stand seiner Daten.
    }
brief-pages = Nach AE und Tag
brief-pages-sub = Eine Seite je AE und Tag, zum Drucken gemacht: ein Briefing je Blatt.
brief-pages-none = { $n ->
        [one] Keine Übergabe mit einem Termin am nächsten Arbeitstag ihres AE.
       *[other] Keine Übergabe mit einem Termin; geprüft: die nächsten { $n } Arbeitstage ihres AE.
    }
brief-overview = Alle Briefings
brief-overview-sub = Erfasste Felder sind die, die etwas aussagen, von allen, nach denen das Briefing fragt.
brief-overview-table = Alle Briefings dieses Durchlaufs
brief-methods = Was die Daten dieses Teams zu jeder Methode sagen
brief-methods-long = Übergaben, die alt genug für ein Urteil sind, und fällige Termine über die Wochen des Berichts. Unter { $n } sind es zu wenige für einen Vergleich. Methoden treffen auf verschiedene Interessenten: Die Anteile sind darum nicht bereinigt.
brief-methods-table = Übergaben dieses Teams nach Übergabemethode
brief-owed-heading = { $n ->
        [one] Bei 1 stillen Interessenten steht eine Kontaktaufnahme aus
       *[other] Bei { $n } stillen Interessenten steht eine Kontaktaufnahme aus
    }
brief-owed-sub = Keine Antwort, kein Termin, und der Rhythmus ist noch nicht beendet. Zeiten sind die des AE.
    .more = { $n ->
        [one] Keine Antwort, kein Termin, und der Rhythmus ist noch nicht beendet. Zeiten sind die des AE. 1 weitere Zeile steht nur in briefs.json.
       *[other] Keine Antwort, kein Termin, und der Rhythmus ist noch nicht beendet. Zeiten sind die des AE. { $n } weitere Zeilen stehen nur in briefs.json.
    }
brief-owed-table = Stille Interessenten und die Kontaktaufnahme, die bei jedem aussteht
brief-lapsed = der Rhythmus ist abgelaufen
brief-handoff = Übergabe { $id }
brief-draft =
    Von: { $from }
    An: { $to }
    Kopie: { $cc }
    Betreff: { $subject }
brief-entry = Vorbereiten: { $who }
brief-entry-meeting = Termin: { $meeting }
brief-entry-with = Mit: { $name }
brief-entry-pain = Pain Points: { $pain }
brief-entry-promised = Zugesagt: { $promised }
brief-entry-prepare = Vorzubereiten: { $prepare }
brief-entry-sdr = Übergeben von: { $name }

## Tables of baton check --gate and --routing
gate-blank = Leer
gate-sdr = { $sdr }: { $open } von { $n } mit leerem Pflichtfeld
gate-no-sdr = noch nicht übergeben
gate-unknown = { $id }: nicht in den Exporten
gate-none = keine offene Übergabe, geprüft: die letzten { $n } Tage
audit-handed-off = Übergeben
audit-goes-to = Gehört zu
audit-verdict = Urteil
audit-as-ruled = nach Regel
audit-misrouted = fehlgeleitet
audit-rule = { $rule }: { $misrouted } von { $n } fehlgeleitet
audit-not-judged = { $n } nicht beurteilt: Die Regel nennt jemand Unbekannten
    .one = nicht beurteilt
audit-no-rule = { $n } ohne passende Regel
    .one = keine Regel
audit-none = keine Übergabe seither
