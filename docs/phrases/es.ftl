# The fixed phrases of the page in Spanish; names and blanks are those of en.ftl.
# A subject comes without its article and is followed by a colon; durations and counts need no agreement around them.

## Numbers
number-group = {"\u00A0"}
number-decimal = ,
number-count = { $n }
number-percent = { $value }{"\u00A0"}%
number-points-interval = { $points } puntos porcentuales (intervalo del 95{"\u00A0"}%: de { $low } a { $high })
list-and = { $head } y { $last }
interval-after-comma = , intervalo del 95{"\u00A0"}%: { $ends }
interval-in-brackets = { " " }(intervalo del 95{"\u00A0"}%: { $ends })
share-count = { $achieved } de { $eligible }
share-evidence = { $count }, intervalo del 95{"\u00A0"}%: { $ends }

## What is counted. `.none`: there is none; `.few`: too few for a percentage
unit-handoff = { $n } { $n ->
        [one] traspaso
       *[other] traspasos
    }
    .none = ningún traspaso
    .few = muy pocos traspasos para un porcentaje
unit-rejected-handoff = { $n } { $n ->
        [one] traspaso rechazado
       *[other] traspasos rechazados
    }
    .none = ningún traspaso rechazado
    .few = muy pocos traspasos rechazados para un porcentaje
unit-scored-handoff = { $n } { $n ->
        [one] traspaso valorado
       *[other] traspasos valorados
    }
    .none = ningún traspaso valorado
    .few = muy pocos traspasos valorados para un porcentaje
unit-quiet-handoff = { $n } { $n ->
        [one] traspaso sin respuesta
       *[other] traspasos sin respuesta
    }
    .none = ningún traspaso sin respuesta
    .few = muy pocos traspasos sin respuesta para un porcentaje
unit-closed-deal = { $n } { $n ->
        [one] oportunidad cerrada
       *[other] oportunidades cerradas
    }
    .none = ninguna oportunidad cerrada
    .few = muy pocas oportunidades cerradas para un porcentaje
unit-inquiry = { $n } { $n ->
        [one] consulta
       *[other] consultas
    }
    .none = ninguna consulta
    .few = muy pocas consultas para un porcentaje
unit-quota = { $n } { $n ->
        [one] cuota
       *[other] cuotas
    }
    .none = ninguna cuota
    .few = muy pocas cuotas para un porcentaje
unit-appointment = { $n } { $n ->
        [one] reunión
       *[other] reuniones
    }
    .none = ninguna reunión
    .few = muy pocas reuniones para un porcentaje
unit-first-meeting = { $n } { $n ->
        [one] primera reunión
       *[other] primeras reuniones
    }
    .none = ninguna primera reunión
    .few = muy pocas primeras reuniones para un porcentaje
unit-opportunity = { $n } { $n ->
        [one] oportunidad
       *[other] oportunidades
    }
    .none = ninguna oportunidad
    .few = muy pocas oportunidades para un porcentaje
unit-case = { $n } { $n ->
        [one] caso
       *[other] casos
    }
    .none = ningún caso
    .few = muy pocos casos para un porcentaje
unit-sdr = { $n } { $n ->
        [one] SDR
       *[other] SDR
    }
    .none = ningún SDR
    .few = muy pocos SDR para un porcentaje
unit-ae = { $n } { $n ->
        [one] AE
       *[other] AE
    }
    .none = ningún AE
    .few = muy pocos AE para un porcentaje
unit-week = { $n } { $n ->
        [one] semana
       *[other] semanas
    }
    .none = ninguna semana
    .few = muy pocas semanas para un porcentaje
unit-day = { $n } { $n ->
        [one] día
       *[other] días
    }
    .none = ningún día
    .few = muy pocos días para un porcentaje
unit-touch = { $n } { $n ->
        [one] contacto
       *[other] contactos
    }
    .none = ningún contacto
    .few = muy pocos contactos para un porcentaje
unit-row = { $n } { $n ->
        [one] fila
       *[other] filas
    }
    .none = ninguna fila
    .few = muy pocas filas para un porcentaje
unit-component = { $n } { $n ->
        [one] componente
       *[other] componentes
    }
    .none = ningún componente
    .few = muy pocos componentes para un porcentaje
unit-review = { $n } { $n ->
        [one] informe
       *[other] informes
    }
    .none = ningún informe
    .few = muy pocos informes para un porcentaje
## Dates and times
month-short =
    { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sep
        [10] oct
        [11] nov
       *[12] dic
    }
month-long =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
weekday-short =
    { $day ->
        [1] lun
        [2] mar
        [3] mié
        [4] jue
        [5] vie
        [6] sáb
       *[7] dom
    }
date-short = { $day } { $month }
date-long = { $day } de { $month }
date-full = { $day } de { $month } de { $year }
date-span = { $first }–{ $last } de { $month } de { $year }
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
duration-under-a-minute = menos de 1 min
duration-minutes = { $minutes } min
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-business-day = 1 día hábil
duration-business-days = { $days } días hábiles
duration-day = 1 día
duration-days = { $days } días
duration-up-to = hasta { $high }
duration-or-more = { $low } o más
duration-range = de { $low } a { $high }

## Names of things
role-sdr = SDR
role-ae = AE
method-calendar_booking = reserva en calendario
method-intro_email = presentación por correo
method-live_join = traspaso en vivo
method-cold = traspaso en frío
method-unknown = método desconocido
factor-sdr = SDR
factor-ae = AE
factor-source = origen del lead
factor-company_size = tamaño de empresa
factor-transfer_method = método de traspaso
factor-team = equipo
segment-not-recorded = sin dato
component-prospect_identity = datos del cliente potencial
component-pain_points = problemas del cliente
component-engagement_history = historial de interacción
component-decision_context = contexto de decisión
component-objections = objeciones
component-next_steps = próximos pasos
field-contact_name = nombre del contacto
field-title = cargo
field-company = empresa
field-industry = sector
field-company_size = tamaño de empresa
field-pain_points = problemas del cliente
field-trigger = detonante
field-engagement_history = historial de interacción
field-stakeholders = personas implicadas
field-timeline = calendario previsto
field-budget = presupuesto
field-objections = objeciones
field-next_step = próximo paso
field-promised = compromisos
field-ae_preparation = preparación del AE

## Signals
signal-shift = { $side ->
        [above] { $weeks } { $weeks ->
        [one] semana
       *[other] semanas seguidas
    } por encima de su media
       *[below] { $weeks } { $weeks ->
        [one] semana
       *[other] semanas seguidas
    } por debajo de su media
    }
    .short = desplazamiento
signal-trend = { $side ->
        [above] { $weeks } { $weeks ->
        [one] semana
       *[other] semanas seguidas
    } en aumento
       *[below] { $weeks } { $weeks ->
        [one] semana
       *[other] semanas seguidas
    } en descenso
    }
    .short = tendencia
signal-two-of-three = { $side ->
        [above] cerca de su límite superior en 2 de las últimas 3 semanas
       *[below] cerca de su límite inferior en 2 de las últimas 3 semanas
    }
    .short = 2 de 3 cerca del límite
signal-outside-limits = { $side ->
        [above] por encima de los límites de la variación normal
       *[below] por debajo de los límites de la variación normal
    }
    .short = fuera de los límites
signal-better = Mejor: { $seen }
signal-worse = Peor: { $seen }
signal-too-few = Muy pocas semanas para saberlo ({ $weeks } de { $fewest })
signal-trial = Dentro de límites provisionales, con { $weeks } { $weeks ->
        [one] semana
       *[other] semanas
    }
signal-none = Variación normal

## Reference lines
benchmark-above = { $lines } { $n ->
        [one] queda
       *[other] quedan
    } por encima del intervalo
benchmark-within = { $lines } { $n ->
        [one] queda
       *[other] quedan
    } dentro del intervalo
benchmark-below = { $lines } { $n ->
        [one] queda
       *[other] quedan
    } por debajo del intervalo
benchmark-trust = Las líneas de referencia son citas, no objetivos. Proceden de encuestas de proveedores cuyas preguntas, muestras y definiciones difieren de las de este informe; ninguna se ha contrastado con una fuente primaria. Indican solo un orden de magnitud.

## How to read each figure
reading-curve = La línea muestra la proporción de traspasos con primer contacto hasta cada momento, en tiempo hábil; cuanto más a la izquierda, antes llega el contacto. Las marcas pequeñas son traspasos que siguen en espera: cuentan hasta el momento de los datos. La banda es un intervalo del 95{"\u00A0"}% (log-log). La fila bajo el eje indica cuántos siguen en espera.
reading-sla = Cada barra reúne todos los traspasos de un AE: contactados a tiempo, contactados tarde, abiertos dentro del plazo, abiertos fuera de plazo. La proporción dentro del plazo que figura en la tabla tiene en cuenta los que siguen abiertos (Kaplan-Meier). Solo se nombra a un AE si el conjunto de sus esperas difiere del de los demás tras el ajuste por el número de AE (log-rank, Holm).
reading-weekly = Cada punto es una semana de traspasos y la banda, su intervalo del 95{"\u00A0"}% (Wilson). Los puntos huecos de la zona gris tienen menos de { $days } { $days ->
        [one] día
       *[other] días
    } y no entran en ninguna comparación.
reading-control = La línea central es la media; las exteriores, los límites de la variación normal: entre ellas, los puntos difieren como cabe esperar solo del azar. Solo los puntos marcados (▲ ▼) cumplen una regla de señal: fuera de los límites, 7 seguidos a un mismo lado, 7 seguidos en una misma dirección o 2 de 3 cerca de un límite. Las semanas con pocos casos tienen límites más amplios.
    .short = Línea central: la media. Líneas exteriores: los límites de la variación normal. Solo los puntos marcados (▲ ▼) cumplen una regla de señal.
    .widened = Las semanas varían más de lo que explican sus recuentos por sí solos; los límites se ampliaron en esa medida (Laney).
reading-mix = Composición: la semana tuvo traspasos distintos de los de las semanas anteriores. Tasa: el mismo tipo de traspaso tuvo mejor o peor resultado. Los pasos suman toda la diferencia; la describen, no dicen qué la produjo.
reading-heat = Cada celda es la proporción de traspasos de un SDR con ese componente completo; más oscuro significa más completo. Bajo la figura se nombra a quien queda por debajo del equipo tras el ajuste por el número de celdas. Las filas con pocos traspasos aparecen atenuadas: se muestran, no se comparan.
reading-by-missing = Traspasos con antigüedad suficiente para evaluarlos, según cuántos componentes faltaban en la ficha. Muestra qué se dio a la vez, no qué produjo qué: los traspasos con ficha completa pueden diferir en otros aspectos.
reading-people = Punto: la proporción observada con su intervalo del 95{"\u00A0"}%. Marca: la misma proporción, acercada a la del equipo tanto como permite el recuento; fija el orden. ▲ ▼ señalan solo a quienes difieren del equipo tras el ajuste por el número de personas (Benjamini-Hochberg). Hueco: menos de { $fewest }, se muestra y no se compara.
reading-methods = Rombo gris: la proporción observada, con su intervalo del 95{"\u00A0"}%. Punto azul: la posición del método frente a { $reference } cuando se compara por separado según { $factor } (Mantel-Haenszel), con el intervalo de esa diferencia. Un intervalo azul que cruza la línea de puntos no muestra diferencia. Los métodos no se asignaron por sorteo: la figura solo describe.
reading-scores = Las valoraciones son el juicio del AE sobre el traspaso, de 1 a 5. Los traspasos sin valoración no entran en la proporción; al lado figura cuántos son.

## The sentences under the title
summary-too-early = Es pronto para decir si algo ha cambiado.
    .body = Ninguna cifra principal tiene suficientes semanas para distinguir un cambio del azar.
summary-nothing-changed = Esta semana nada cambió más allá de la variación normal.
    .body = Cada cifra principal queda dentro de los límites de su propia historia.
    .some = Cifras principales con historia suficiente para evaluarlas: { $judged } de { $figures }; ninguna sale de sus límites.
summary-against-before = Frente a las semanas anteriores: { $split }.
summary-last-point = { $value } en la semana del { $week }, frente a una media de { $mean }; { $seen }.
summary-follow-up = Mediana: { $median } ({ $n }); en las cuatro semanas anteriores: { $before } ({ $before_n }); log-rank { $p }.

## The four figures
tile-of = de { $most }
tile-components = componentes completos, media de { $n }{ $ends }
tile-no-figure = sin cifra
tile-within-target = { $share } dentro del plazo de { $target }{ $ends }.
tile-complete = Fichas completas: { $all }.
tile-complete-least = Fichas completas: { $all }. Lo menos completo: { $least }.
tile-no-week = Aún no hay semana que mostrar
tile-week = Semana del { $day }
tile-matured-week = Traspasos de la semana del { $day }, con al menos { $days } { $days ->
        [one] día
       *[other] días
    } de antigüedad
tile-switch-on = Para activarla, exportar { $needs }.
tile-nothing-yet = Aún no hay datos para calcularla.
tile-switched-off = Desactivada
tile-no-figure-yet = Aún sin cifra
tile-nothing-to-judge = Nada que evaluar esta semana
tile-spark = { $weeks } { $weeks ->
        [one] semana
       *[other] semanas
    }, de la más antigua a la más reciente; los números están en la sección de abajo.
median-not-reached = más de la mitad en espera
median-still-waiting = , { $waiting } aún en espera
median-too-few = { $n }{ $open }: muy pocos para un intervalo
median-of = mediana de { $n }{ $open }

## Worklist
reason-sla-breached = SLA incumplido
    .clock = { $time } de retraso
    .next = AE: llamar y después enviar un correo; nadie ha contactado todavía
reason-due-soon = Vence pronto
    .clock = { $time } hasta el vencimiento
    .next = AE: leer la ficha y hacer la primera llamada
reason-meeting-soon = Reunión inminente
    .clock = { $time } hasta la reunión
    .next = SDR: completar { $what } antes de la reunión
    .next-at = SDR: completar { $what } antes de la reunión; empieza el { $at }
reason-meeting-soon-brief = Reunión inminente, ficha { $brief }
reason-no-show = No se presentó
    .clock = { $time } desde la reunión fallida
    .next = SDR: volver a agendar y acompañar los primeros 5 minutos
    .next-at = SDR: volver a agendar y acompañar los primeros 5 minutos; reunión fallida: { $at }
reason-quiet = Sin respuesta
    .clock = { $time } desde el último contacto
    .next = AE: probar otro canal; { $touches } hasta ahora
reason-undecided = Sin decidir
    .clock = { $time } sin decisión
    .next = AE: aceptar con una oportunidad o rechazar con un motivo
the-brief = la ficha
worklist-was-due = venció el { $at }
worklist-none = Ningún traspaso requiere acción ahora
worklist-heading = { $n ->
        [one] Atender primero este traspaso
       *[other] Atender primero estos { $n } traspasos
    }
worklist-as-of = Situación al { $at } ({ $zone }).
worklist-sub = Primero lo más urgente; situación al { $at } ({ $zone }), con los plazos en tiempo hábil.
worklist-rest = { $n } más abajo y en worklist.csv.
worklist-older = { $n ->
        [one] { $n } traspaso está abierto y tiene más de { $days }; se cuenta aquí, no se enumera.
       *[other] { $n } traspasos están abiertos y tienen más de { $days }; se cuentan aquí, no se enumeran.
    }
worklist-more = { $n } { $n ->
        [one] traspaso
       *[other] traspasos
    } más por atender
worklist-in-file-only = { $n } más solo en worklist.csv.

## Weekly rates
trend-has-been = { $subject }: { $seen }
trend-was = { $subject }: { $seen }
trend-not-yet = { $subject }: aún no se puede evaluar
trend-too-short = { $subject }: historia demasiado corta para detectar un cambio
trend-none = { $subject }: sin cambios más allá de la variación normal
series-week = semana del { $day }: { $share }
    .maturing = semana del { $day }: { $share }, aún provisional

## Speed
speed-none = Ningún traspaso esta semana
speed-few = Primer contacto, hasta ahora, en { $ended } de { $n }
speed-half = La mitad de los traspasos tuvo su primer contacto en { $time } o menos{ $change ->
        [faster] , más rápido que en las cuatro semanas anteriores
        [slower] , más lento que en las cuatro semanas anteriores
       *[same] {""}
    }
speed-more-than-half-wait = Más de la mitad de los traspasos sigue a la espera del primer contacto{ $change ->
        [faster] , con esperas más cortas que en las cuatro semanas anteriores
        [slower] , con esperas más largas que en las cuatro semanas anteriores
       *[same] {""}
    }
speed-sub = Tiempo desde el traspaso hasta el primer contacto del AE, { $week }; los traspasos en espera también cuentan.
speed-wall = con noches, fines de semana y festivos
speed-curve = Proporción de traspasos con primer contacto, por tiempo hábil: esta semana, { $n }
speed-curve-and-before = Proporción de traspasos con primer contacto, por tiempo hábil: esta semana, { $n }; en gris, las cuatro semanas anteriores, { $before }
speed-within = { $share } en { $time }
speed-shorter = esperas más cortas
speed-longer = esperas más largas
speed-no-difference = sin diferencia más allá del azar
speed-log-rank = log-rank { $p }
speed-log-rank-before = mediana anterior: { $median } ({ $n }); { $test }
speed-p90 = percentil 90, con los que siguen en espera
    .few = muy pocos traspasos
    .not-reached = sin alcanzar: demasiados siguen en espera
speed-day-only = { $touches } con fecha pero sin hora: en la cifra del mismo día, no en la curva.
speed-no-ae-differs = Las esperas de ningún AE difieren de las de los demás más allá del azar
speed-ae-slower = Primer contacto más lento que el de los demás AE: { $who }
speed-ae-faster = Primer contacto más rápido que el de los demás AE: { $who }
speed-ae-both = Primer contacto más lento que el de los demás AE: { $slower }; más rápido: { $faster }
speed-by-ae = Traspasos según su estado respecto al plazo de { $target }, por AE, { $window }

## Conversion, and why it moved
conversion-sub = Traspasos que pasaron a oportunidad en { $days } o menos, por semana del traspaso; última semana con antigüedad suficiente: la del { $week }.
    .none-old-enough = Traspasos que pasaron a oportunidad en { $days } o menos, por semana del traspaso; ninguna semana tiene aún antigüedad suficiente.
conversion-immature = Todos los traspasos de estas exportaciones tienen menos de { $days }. Los puntos huecos solo pueden subir; se muestran para comprobarlos, no para evaluarlos.
mix-heading = De qué se compone el cambio
mix-sub = De { $before } en las semanas anteriores a { $now } en la semana del { $week }; { $difference }.
mix-headline = Por { $factor }: composición { $mix } puntos porcentuales, tasa { $rate }
mix-segment = { $segment } (composición { $mix }; tasa { $rate })
mix-in-words = Puntos porcentuales: { $parts }.
mix-and-rate = composición ({ $factor }) { $mix } puntos porcentuales, tasa { $rate }

## Meetings
meetings-sub = Reuniones previstas que se realizaron, por semana de la reunión, { $window }; la cancelación del cliente potencial cuenta en contra, la del anfitrión no.
meetings-bounds = si ninguna, o si todas, las reuniones sin resultado se hubieran realizado
meetings-not-logged = Reuniones previstas sin resultado registrado: { $share }. No entran en la tasa de reuniones realizadas; el margen muestra cuánto podrían moverla.

## Briefs
briefs-none = Ninguna ficha que evaluar en este período
briefs-all-complete = Todos los componentes de todas las fichas están completos
briefs-least = Lo menos completo de la ficha: { $part }, { $share }
briefs-sub = Un componente está completo cuando todos sus campos obligatorios contienen algo más que relleno; traspasos, { $window }.
briefs-grid = Proporción de traspasos de cada SDR con el componente completo
briefs-fields = Todos los componentes y campos
briefs-complete = Traspasos con todos los componentes de la ficha completos, por semana.
briefs-by-missing = Conversión según lo que faltaba
briefs-in-words = Todos los SDR: { $parts }.
briefs-below-one = { $who } en { $component } ({ $share }, { $count })
briefs-below = Por debajo del equipo tras el ajuste por el número de celdas: { $lines }.
briefs-missing-none = Ninguno
briefs-missing-or-more = { $count } o más
briefs-absent-fields = No están en las exportaciones y no se cuentan como vacíos: { $fields }.

## Feedback
feedback-sub = Traspasos valorados a los que el AE dio 4 o 5, por semana del traspaso, { $window }.
feedback-distribution = Reparto de las valoraciones
feedback-scores = Valoraciones del período; el juicio del AE sobre el traspaso, de 1 (malo) a 5 (excelente).
feedback-score-lowest = 1, malo
feedback-score-highest = 5, excelente

## People
people-sub = El orden sigue la proporción acercada a la del equipo. Nadie se clasifica por la proporción bruta, y solo se marca a quien mantiene su diferencia tras el ajuste por el número de personas.
people-none = Los SDR y los AE se comparan aquí en cuanto haya traspasos que comparar.
people-nobody = Nadie que comparar en este período
people-none-differs = Ningún SDR ni AE difiere del equipo más allá del azar
people-differ = { $who } { $n ->
        [one] difiere
       *[other] difieren
    } del equipo más allá del azar
people-metric-none = { $metric }: ningún { $role } difiere del equipo más allá del azar
people-metric-differ = { $metric }: { $who } { $n ->
        [one] difiere
       *[other] difieren
    } del equipo
people-measure = { $measure }, por { $role }, { $when }.
people-matured-weeks = semanas del { $first } al { $last } (la última con antigüedad suficiente)
people-in-words = Equipo { $team }. { $rows }.
people-ramping = incorporación hace menos de 90 días
people-too-few = muy pocos para comparar
people-below = ▼ por debajo
people-above = ▲ por encima
people-no-difference = no, { $p }
people-left-out = Fuera de esta tabla: { $handoffs } (a uno mismo, a una cola o de origen desconocido).

## Warm transfer
transfer-none = Ningún traspaso del período indica su método.
transfer-sub = Traspasos que pasaron a oportunidad, por método de traspaso, desde el { $from }; comparados con { $reference }, el más usado.
transfer-change-places = { $method } y { $reference } intercambian posiciones al comparar por separado según { $factor }
transfer-none-differs = Ningún método de traspaso difiere de { $reference } más allá del azar
transfer-differ = { $methods } { $n ->
        [one] difiere
       *[other] difieren
    } de { $reference } más allá del azar
transfer-reversal = Leer con cautela: { $method } frente a { $reference }: { $raw } puntos porcentuales en conjunto, pero { $adjusted } por separado según { $factor }. Los métodos se usaron en traspasos distintos.

## A user's own sections
section-own = Sección propia
own-no-rows = La consulta no devolvió ninguna fila.
own-first-rows = { $n ->
        [one] Primeras { $shown } de { $n } fila.
       *[other] Primeras { $shown } de { $n } filas.
    }

## Questions
questions-evidence = Base: { $handoffs }

## Data trust
trust-usable = Los datos sirven para este informe
    .short = Datos utilizables
    .meaning = Ninguna comprobación encontró algo que cambie una cifra.
trust-caveats = Los datos sirven para este informe, con reservas
    .short = Datos utilizables con reservas
    .meaning = Las cifras valen con las reservas que indican las comprobaciones de abajo; conviene leerlas antes de decidir.
trust-not-usable = Los datos no sirven para este informe; no se debe decidir con estas cifras
    .short = Datos no utilizables
    .meaning = Al menos una comprobación encontró un fallo en datos en los que se apoyan las cifras. Corregir la exportación y volver a ejecutar.
trust-checks = Qué se buscó, cuántas veces apareció y qué se hizo.
trust-files = Cada fila leída se carga, se rechaza o se fusiona con otra; las tres suman el total.
severity-fine = ✓ correcto
severity-caveat = ○ reserva
severity-serious = ! grave
trust-none-off = Todas las métricas se pudieron calcular con estas exportaciones.
trust-some-off = Estas métricas necesitan columnas que las exportaciones no tienen.
trust-off-unknown = { $metric }: las exportaciones no permiten saberlo.
trust-off-needs = { $metric }: exportar { $needs }.
trust-rejected-none = Todas las filas se cargaron o se fusionaron; ninguna se rechazó.
trust-rejected-all-shown = { $n ->
        [one] Se rechazó { $n } fila; está abajo y en rejects.csv.
       *[other] Se rechazaron { $n } filas; están abajo y en rejects.csv.
    }
trust-rejected-some-shown = { $n ->
        [one] Se rechazó { $n } fila; está en rejects.csv.
       *[other] Se rechazaron { $n } filas; las primeras { $shown } están abajo y todas en rejects.csv.
    }
meta-data-to = datos hasta el { $instant } ({ $zone })
meta-no-handoffs = ningún traspaso esta semana
meta-handoffs = { $handoffs } de { $sdrs } a { $aes }
meta-compared-over = comparación a lo largo de { $weeks }

## Index
index-none = Aún no hay informes.
index-sub = { $reviews }, los más recientes primero.
index-trail-too-few = Muy pocos informes para una línea.
index-trail = A lo largo de { $reviews }; es una línea, no una prueba: las señales están en cada informe.
index-caveats = Con reservas
index-unknown = Veredicto desconocido

## Sections, headings, tables and the facts beside figures
column-4-weeks-before = 4 semanas anteriores
column-95-interval = Intervalo del 95{"\u00A0"}%
column-adds-up = Cuadra
column-adjusted-difference-points = Diferencia ajustada, puntos
column-ae = AE
column-became-opportunities = Pasaron a oportunidad
column-before = Antes
column-business-time = Tiempo hábil
column-check = Comprobación
column-column = Columna
column-complete = Completo
column-component = Componente
column-components-missing = Componentes que faltan
column-count = Recuento
column-differs = Difiere
column-example = Ejemplo
column-field = Campo
column-file = Archivo
column-found = Encontrados
column-handoffs = Traspasos
column-in-time = A tiempo
column-input = Entrada
column-late = Tarde
column-limits = Límites
column-line = Línea
column-loaded = = cargadas
column-median-wait = Espera mediana
column-merged = + fusionadas
column-method = Método
column-metric = Métrica
column-mix-points = Composición, puntos
column-name = Nombre
column-now = Ahora
column-open-in-time = Abiertos, en plazo
column-open-overdue = Abiertos, fuera de plazo
column-pulled-to-the-team = Acercada al equipo
column-rate-points = Tasa, puntos
column-raw-difference-points = Diferencia bruta, puntos
column-reason = Motivo
column-reference = Referencia
column-rejected = + rechazadas
column-rows-read = Filas leídas
column-score = Valoración
column-sdr = SDR
column-segment = Segmento
column-sha-256 = SHA-256
column-share = Proporción
column-signal = Señal
column-source = Fuente
column-table = Tabla
column-this-week = Esta semana
column-value = Valor
column-value-found = Valor encontrado
column-waiting = En espera
column-waiting-before = En espera antes
column-week-of = Semana del
column-weight = Gravedad
column-what = Qué
column-what-was-done = Qué se hizo
column-within-target = Dentro del plazo
data-for-this-part = Datos de esta parte
fact-9-in-10-touched-within = 9 de cada 10 contactados en
fact-against-the-four-weeks-before = Frente a las cuatro semanas anteriores
fact-handoffs-scored = Traspasos valorados
fact-hold-rate-bounds = Tasa de reuniones realizadas, margen
fact-median-by-the-wall-clock = Mediana en tiempo de calendario
fact-median-wait = Espera mediana
fact-never-followed-up-over-the-window = Nunca contactados, en todo el período
fact-same-business-day = El mismo día hábil
fact-team = Equipo
fact-the-window-before = Período anterior
heading-checks = Comprobaciones
heading-files = Archivos
heading-off = Desactivadas
heading-reference-lines = Líneas de referencia
heading-rejects = Filas rechazadas
section-briefs = Fichas
section-briefs-off = Las exportaciones no tienen ningún campo de la ficha
section-conversion = Conversión
section-conversion-off = La conversión no se puede medir con estas exportaciones
section-definitions = Definiciones
section-feedback = Valoraciones
section-feedback-off = Las exportaciones no tienen valoraciones
section-meetings = Reuniones realizadas
section-meetings-off = La tasa de reuniones realizadas no se puede medir con estas exportaciones
section-people = Personas
section-speed = Rapidez
section-speed-off = El primer contacto no se puede medir con estas exportaciones
section-transfer = Traspaso en caliente
section-transfer-off = Las exportaciones no dicen cómo se hicieron los traspasos
section-trust = Fiabilidad de los datos
table-benchmarks-data = Líneas de referencia y sus fuentes
table-briefs-data = Proporción de traspasos con cada componente completo, por SDR
table-checks-data = Qué se buscó y qué se encontró
table-curve-data = Traspasos con primer contacto del AE, por tiempo hábil
table-fields-data = Componentes y campos de la ficha
table-files-data = Filas de cada archivo y su destino
table-inputs = Archivos de entrada
table-methods-data = Conversión por método de traspaso, bruta y ajustada
table-missing-data = Conversión por número de componentes que faltan
table-provenance = Versiones y ajustes
table-rejects-data = Las primeras filas rechazadas
definitions-headline = Qué significa cada cifra
definitions-sub = Quién cuenta, qué se considera logrado y la consulta que lo establece.
table-sla-data = Estado respecto al plazo por AE, { $window }
table-mix = Composición y tasa por { $factor }
table-by-week = { $measure }, por semana
table-people = { $measure }, por { $role }
all = Total
all-aes = Todos los AE
all-mandatory-fields = todos los campos obligatorios
from-to = de { $low } a { $high }
still-maturing = aún provisional
whole-row = fila completa
interval-90 = 90{"\u00A0"}%: { $ends }
speed-differs-slower = ▼ más lento, { $p }
speed-differs-faster = ▲ más rápido, { $p }
fact-show-rate = Tasa de asistencia
fact-outcome-not-logged = Sin resultado registrado
fact-whole-window = { $metric }, todo el período
provenance-version = Baton
provenance-config = Configuración, SHA-256
provenance-calendars = Calendarios, SHA-256
provenance-zones = Reglas de zonas horarias
provenance-replaced = Sustituido: { $what }
section-questions = Tres preguntas
link-tiles = Las cuatro cifras
link-worklist = La lista de trabajo
    .short = Lista de trabajo
link-trust = Qué se encontró en los datos
link-evidence = Los datos que lo respaldan
summary-decide = Por decidir:
mark-target = Plazo: { $target }
mark-five-minutes = Regla de los 5 minutos
figure-adjusted-for = ajustado por { $factor }
figure-points = { $points } puntos porcentuales
figure-all-others = Todos los demás
figure-weeks-before = Semanas anteriores
figure-team = Equipo { $share }
figure-pulled = acercada al equipo (fija el orden)

## Fixed words of the templates, which name them t.…; [column] is put in by the page
page-read = Cómo leerlo:
page-figure_data = Datos de esta figura
page-footer = De dónde sale esta página
page-footer_same = Las mismas exportaciones, los mismos ajustes y la misma versión vuelven a dar esta página, byte a byte.
page-week_in_short = La semana en resumen
page-skip_reviews = Ir a los informes
page-newest = Las cifras más recientes
page-every_review = Todos los informes
page-review = Informe
page-handoffs = Traspasos
page-data = Datos
page-skip = Ir al informe
page-contents = En esta página
page-tiles = Las cuatro cifras
page-sync = Reunión semanal de seguimiento
page-questions = Tres preguntas para responder en equipo
page-questions_sub = Lo que encontraron las reglas, con las filas en que se apoya. Qué hacer al respecto lo decide y lo anota el equipo.
page-to_decide = Por decidir:
page-owner = Responsable:
page-decisions = Decisiones de esta reunión
page-number = N.º
page-decision = Decisión
page-decision_owner = Responsable
page-by = Fecha límite
page-handoff = Traspaso
page-account = Cuenta
page-why_now = Por qué ahora
page-clock = Tiempo
page-next_step = Próximo paso
page-counted = Se cuentan
page-achieved = Se logra
page-caveat = Conviene saber
page-query = Consulta
page-light = Claro
page-dark = Oscuro
page-to_light = Cambiar a colores claros
page-to_dark = Cambiar a colores oscuros
page-is_light = Colores claros
page-is_dark = Colores oscuros
page-sorted_up = Ordenado por [column], ascendente
page-sorted_down = Ordenado por [column], descendente

## Metrics: label; within a sentence; as its subject; good and bad news; what was measured; the two counts
metric-unknown = { $subject }
    .better = Mejora en { $subject }
    .worse = Empeora en { $subject }
    .fraction = logrados / contados
metric-handoff_to_opportunity_rate = De traspaso a oportunidad
    .inline = conversión
    .subject = Conversión
    .better = La conversión ha subido
    .worse = La conversión ha bajado
    .measure = Traspasos que pasaron a oportunidad
    .fraction = oportunidades / traspasos
metric-acceptance_rate = Traspasos aceptados
    .inline = tasa de aceptación
    .subject = Tasa de aceptación
    .better = Se acepta una mayor proporción de traspasos
    .worse = Se acepta una menor proporción de traspasos
    .measure = Traspasos decididos que el AE aceptó
    .fraction = aceptados / decididos
metric-acceptance_state = Decisión del AE
    .inline = decisión del AE
    .subject = Decisión del AE
    .better = Las decisiones han cambiado
    .worse = Las decisiones han cambiado
    .measure = Traspasos con esa decisión
    .fraction = con esa decisión / traspasos
metric-rejection_reason = Motivos de rechazo
    .inline = motivos de rechazo
    .subject = Reparto de los motivos de rechazo
    .better = El reparto de los motivos de rechazo ha cambiado
    .worse = El reparto de los motivos de rechazo ha cambiado
    .measure = Traspasos rechazados por ese motivo
    .fraction = por ese motivo / rechazados
metric-win_rate = Oportunidades ganadas
    .inline = tasa de oportunidades ganadas
    .subject = Tasa de oportunidades ganadas
    .better = La tasa de oportunidades ganadas ha subido
    .worse = La tasa de oportunidades ganadas ha bajado
    .measure = Traspasos cuya oportunidad cerrada se ganó
    .fraction = ganadas / cerradas
metric-won_per_1000_inquiries = Consultas ganadas, por cada 1000
    .inline = consultas ganadas por cada 1000
    .subject = Consultas ganadas por cada 1000
    .better = Se gana una mayor proporción de consultas
    .worse = Se gana una menor proporción de consultas
    .measure = Consultas con antigüedad suficiente que se ganaron
    .fraction = ganadas / consultas
metric-stage_stall = Último paso alcanzado
    .inline = último paso alcanzado
    .subject = Último paso alcanzado
    .better = Los traspasos llegan más lejos
    .worse = Los traspasos se detienen antes
    .measure = Traspasos que llegaron hasta ahí y no más lejos
    .fraction = en ese paso / traspasos
metric-response_band = Conversión según el primer contacto
    .inline = conversión según el primer contacto
    .subject = Conversión según el primer contacto
    .better = La conversión ha subido
    .worse = La conversión ha bajado
    .measure = Traspasos con primer contacto en ese tramo que pasaron a oportunidad
    .fraction = oportunidades / traspasos
metric-quota_attainment = Cumplimiento de cuota
    .inline = cumplimiento de cuota
    .subject = Cumplimiento de cuota
    .better = El cumplimiento de cuota ha subido
    .worse = El cumplimiento de cuota ha bajado
    .measure = Parte alcanzada de las cuotas, en dinero
    .fraction = alcanzado / cuota
metric-hold_rate = Reuniones realizadas
    .inline = tasa de reuniones realizadas
    .subject = Tasa de reuniones realizadas
    .better = Se realiza una mayor proporción de reuniones
    .worse = Se realiza una menor proporción de reuniones
    .measure = Reuniones previstas que se realizaron
    .fraction = realizadas / previstas
metric-show_rate = Tasa de asistencia
    .inline = tasa de asistencia
    .subject = Tasa de asistencia
    .better = La tasa de asistencia ha subido
    .worse = La tasa de asistencia ha bajado
    .measure = Reuniones realizadas, sin las que el cliente potencial canceló con antelación
    .fraction = realizadas / previstas
metric-outcome_not_logged = Sin resultado registrado
    .inline = proporción sin resultado registrado
    .subject = Proporción sin resultado registrado
    .better = Los resultados se registran más a menudo
    .worse = Los resultados se registran menos a menudo
    .measure = Reuniones previstas cuyo resultado nadie registró
    .fraction = sin registrar / previstas
metric-hold_rate_by_cadence = Reuniones realizadas según la frecuencia de coordinación entre SDR y AE
    .inline = tasa de reuniones realizadas según la frecuencia de coordinación entre SDR y AE
    .subject = Tasa de reuniones realizadas según la frecuencia de coordinación entre SDR y AE
    .better = Se realiza una mayor proporción de reuniones
    .worse = Se realiza una menor proporción de reuniones
    .measure = Reuniones previstas que se realizaron, según la frecuencia de coordinación previa entre SDR y AE
    .fraction = realizadas / previstas
metric-talk_ratio = Tiempo de palabra dentro del límite
    .inline = tiempo de palabra dentro del límite
    .subject = Proporción con tiempo de palabra dentro del límite
    .better = Los AE escuchan más
    .worse = Los AE escuchan menos
    .measure = Primeras reuniones en las que el AE no habló más que el límite
    .fraction = dentro del límite / reuniones con el dato
metric-talk_ratio_band = Tiempo de palabra
    .inline = tiempo de palabra
    .subject = Tiempo de palabra
    .better = El tiempo de palabra ha cambiado
    .worse = El tiempo de palabra ha cambiado
    .measure = Primeras reuniones con un tiempo de palabra en ese tramo
    .fraction = en ese tramo / reuniones con el dato
metric-follow_up_wait = Primer contacto del AE
    .inline = espera hasta el primer contacto
    .subject = Espera hasta el primer contacto
    .better = El primer contacto llega antes
    .worse = El primer contacto llega más tarde
    .measure = Tiempo hábil desde el traspaso hasta el primer contacto del AE
    .fraction = contactados / traspasos
metric-follow_up_sla = Primer contacto dentro del plazo
    .inline = primer contacto dentro del plazo
    .subject = Primer contacto dentro del plazo
    .better = El primer contacto llega a tiempo más a menudo
    .worse = El primer contacto llega a tiempo menos a menudo
    .measure = Traspasos con primer contacto dentro del plazo
    .fraction = dentro del plazo / traspasos
metric-never_followed_up = Nunca contactados
    .inline = proporción nunca contactada
    .subject = Proporción nunca contactada
    .better = Queda sin contactar una menor proporción de traspasos
    .worse = Queda sin contactar una mayor proporción de traspasos
    .measure = Traspasos de más de un día hábil sin ningún contacto
    .fraction = sin contacto / traspasos
metric-acknowledgement_sla = Acuse de recibo dentro del plazo
    .inline = acuse de recibo dentro del plazo
    .subject = Acuse de recibo dentro del plazo
    .better = El acuse de recibo llega a tiempo más a menudo
    .worse = El acuse de recibo llega a tiempo menos a menudo
    .measure = Traspasos con acuse de recibo del AE dentro del plazo
    .fraction = dentro del plazo / traspasos
metric-acknowledgement_sla_state = Estado del acuse de recibo
    .inline = estado del acuse de recibo
    .subject = Estado del acuse de recibo
    .better = El acuse de recibo llega antes
    .worse = El acuse de recibo llega más tarde
    .measure = Traspasos en ese estado del acuse de recibo
    .fraction = en ese estado / traspasos
metric-confirmation_sla = Confirmación dentro del plazo
    .inline = confirmación dentro del plazo
    .subject = Confirmación dentro del plazo
    .better = La confirmación se envía a tiempo más a menudo
    .worse = La confirmación se envía a tiempo menos a menudo
    .measure = Traspasos cuya confirmación se envió dentro del plazo
    .fraction = dentro del plazo / traspasos
metric-confirmation_sla_state = Estado de la confirmación
    .inline = estado de la confirmación
    .subject = Estado de la confirmación
    .better = La confirmación se envía antes
    .worse = La confirmación se envía más tarde
    .measure = Traspasos en ese estado de la confirmación
    .fraction = en ese estado / traspasos
metric-three_three_three = Insistencia 3-3-3
    .inline = insistencia 3-3-3
    .subject = Insistencia 3-3-3
    .better = Se insiste con una mayor proporción de clientes potenciales sin respuesta
    .worse = Se insiste con una menor proporción de clientes potenciales sin respuesta
    .measure = Clientes potenciales sin respuesta con suficientes contactos, días y canales en la ventana
    .fraction = cumplidos / traspasos sin respuesta
metric-routing_delay = Demora de asignación
    .inline = demora de asignación
    .subject = Demora de asignación
    .better = La asignación es más rápida
    .worse = La asignación es más lenta
    .measure = Traspasos con ese tipo de asignación asignados en ese tiempo
    .fraction = en ese tiempo / traspasos
metric-brief_components = Ficha: componentes completos
    .inline = componentes completos de la ficha
    .subject = Componentes completos de la ficha
    .better = Las fichas están más completas
    .worse = Las fichas están menos completas
    .measure = Componentes completos de la ficha
    .fraction = completos / traspasos
metric-brief_completeness = Fichas completas
    .inline = proporción de fichas completas
    .subject = Proporción de fichas completas
    .better = Una mayor proporción de fichas está completa
    .worse = Una menor proporción de fichas está completa
    .measure = Traspasos con todos los componentes de la ficha completos
    .fraction = completas / traspasos
metric-brief_reviewed_before_meeting = Ficha revisada antes de la reunión
    .inline = revisión de la ficha antes de la reunión
    .subject = Revisión de la ficha antes de la reunión
    .better = Las fichas se revisan más a menudo antes de la reunión
    .worse = Las fichas se revisan menos a menudo antes de la reunión
    .measure = Traspasos cuya ficha revisó el AE antes de la primera reunión
    .fraction = revisadas / traspasos con reunión
metric-feedback_score = Valoración del AE
    .inline = valoración del AE
    .subject = Valoración del AE
    .better = La valoración ha mejorado
    .worse = La valoración ha empeorado
    .measure = Traspasos valorados a los que el AE dio 4 o 5
    .fraction = 4 o 5 / valorados

## What last meetings agreed
agreed-heading = Lo acordado en las últimas reuniones de seguimiento
agreed-sub = Cada acción con la métrica que debía mover, en las semanas anteriores a la suya y en las semanas completas posteriores. En esas mismas semanas cambian otras cosas: un cambio junto a una acción no demuestra su efecto.
agreed-aim-all = { $metric }, todo el equipo
agreed-aim = { $metric }, { $slice }: { $member }
agreed-median = mediana { $median } ({ $handoffs })
agreed-no-week = aún sin semana completa
agreed-interval = intervalo del 95{"\u00A0"}%: de { $low } a { $high }
agreed-log-rank = prueba log-rank
agreed-improved = Mejora más allá del azar
agreed-worsened = Empeoramiento más allá del azar
agreed-no-clear-change = Sin cambio claro: diez puntos porcentuales se habrían detectado
agreed-too-early-until = Aún es pronto: { $have } de los { $need } casos posteriores con los que se detectarían diez puntos; a este ritmo, desde el { $from }
agreed-too-early = Aún es pronto: { $have } de los { $need } casos posteriores con los que se detectarían diez puntos
agreed-never-told = No se puede saber: muy pocos casos antes para detectar un cambio de diez puntos
agreed-unknown = No se puede saber; falta en las exportaciones: { $needs }
column-agreed-on = Acordado el
column-agreed-action = Acción
column-agreed-before = Antes
column-agreed-after = Después
column-agreed-difference = Diferencia, puntos
column-agreed-verdict = Qué se puede decir
