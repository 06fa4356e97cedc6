# The fixed phrases of the page in Spanish; names and blanks are those of en.ftl.
# A subject comes without its article and is followed by a colon; durations and counts need no agreement around them.

## Numbers
number-group = .
number-group-from = 5
number-decimal = ,
number-count = { $n }
number-percent = { $value }{"\u00A0"}%
number-points-interval = { $points } puntos porcentuales (intervalo del 95{"\u00A0"}%: de { $low } a { $high })
list-and = { $head } y { $last }
list-or = { $head } o { $last }
list-or-more = { $first } o cualquiera de otras { $n } columnas
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
unit-business-day = { $n } { $n ->
        [one] día hábil
       *[other] días hábiles
    }
    .none = ningún día hábil
    .few = muy pocos días hábiles para un porcentaje
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
weekday-long =
    { $day ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }
date-weekday = { $weekday }, { $date }
date-weekday-short = { $weekday } { $day } { $month } { $year }
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
channel-call = llamada
channel-email = correo
channel-linkedin = LinkedIn
channel-sms = SMS
channel-chat = chat
channel-other = contacto por otro canal
by-channel-call = teléfono
by-channel-email = correo
by-channel-linkedin = LinkedIn
by-channel-sms = SMS
by-channel-chat = chat
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
benchmark-apart = De { $low } a { $high } van { $points } puntos, que son el { $relative } del valor inferior.

## How to read each figure
reading-curve = La línea muestra la proporción de traspasos con primer contacto hasta cada momento, en tiempo hábil; cuanto más a la izquierda, antes llega el contacto. Las marcas pequeñas son traspasos que siguen en espera: cuentan hasta el momento de los datos. La banda es un intervalo del 95{"\u00A0"}% (log-log). La fila bajo el eje indica cuántos siguen en espera.
reading-sla = Cada barra reúne todos los traspasos de un AE: contactados a tiempo, contactados tarde, abiertos dentro del plazo, abiertos fuera de plazo. El porcentaje al final es la proporción dentro del plazo y tiene en cuenta los que siguen abiertos (Kaplan-Meier). Solo se nombra a un AE si el conjunto de sus esperas difiere del de los demás tras el ajuste por el número de AE (log-rank, Holm).
reading-weekly = Cada punto es una semana de traspasos y la banda, su intervalo del 95{"\u00A0"}% (Wilson). Los puntos huecos de la zona gris tienen menos de { $days } { $days ->
        [one] día
       *[other] días
    } y no entran en ninguna comparación.
reading-control = La línea central es la media; las exteriores, los límites de la variación normal: entre ellas, los puntos difieren como cabe esperar solo del azar. Solo los puntos marcados (▲ ▼) cumplen una regla de señal: fuera de los límites, 7 seguidos a un mismo lado, 7 seguidos en una misma dirección o 2 de 3 cerca de un límite. Las semanas con pocos casos tienen límites más amplios.
    .short = Línea central: la media. Líneas exteriores: los límites de la variación normal. Solo los puntos marcados (▲ ▼) cumplen una regla de señal.
    .widened = Las semanas varían más de lo que explican sus recuentos por sí solos; los límites se ampliaron en esa medida (Laney).
reading-mix = Composición: la semana tuvo traspasos distintos de los de las semanas anteriores. Tasa: el mismo tipo de traspaso tuvo mejor o peor resultado. Los pasos suman toda la diferencia; la describen, no dicen qué la produjo.
reading-heat = Cada celda es la proporción de traspasos de un SDR con ese componente completo; más oscuro significa más completo. Bajo la figura se nombra a quien queda por debajo del equipo tras el ajuste por el número de celdas. Las filas con pocos traspasos aparecen atenuadas: se muestran, no se comparan.
reading-by-missing = Muestra qué se dio a la vez, no qué produjo qué: los traspasos con ficha completa pueden diferir en otros aspectos. El punto es la parte que llegó a oportunidad y la línea su intervalo del 95 %; hueco donde son demasiado pocos para comparar.
reading-overview = Línea: doce meses. Puntos: seis semanas; el mayor, o ▲ ▼ donde se cumplió una regla, es la última semana comparable. Detrás de las semanas, los límites de su variación normal; a lo ancho, su media. Hueco: aún provisional o sin terminar, y no se evalúa. Cada gráfico tiene su propia escala. Entre tantas métricas, de vez en cuando se cumple una regla por azar: una marca es una pregunta, no una respuesta.
reading-people = Punto: la proporción observada con su intervalo del 95{"\u00A0"}%. Marca: la misma proporción, acercada a la del equipo tanto como permite el recuento; fija el orden. Hueco: muy pocos, se muestra y no se compara.
    .side-by-side = ▲ ▼ señalan solo a quienes difieren del equipo tras el ajuste por el número de personas (mid-p, Benjamini-Hochberg), métrica por métrica; una de cada veinte de esas señales aún puede ser azar. Atenuado: menos de { $fewest }, o nuevo en el puesto: se muestra, no se compara. Igual trabajo: la diferencia respecto a lo que habrían logrado las tasas del equipo con los mismos orígenes y tamaños de empresa, en puntos porcentuales con su intervalo del 95{"\u00A0"}%; no señala a nadie.
reading-funnel = Cada punto es una persona, más a la derecha cuantas más filas tiene. Entre las líneas interiores queda el 95{"\u00A0"}%, y entre las exteriores el 99,8{"\u00A0"}%, de quienes difieren de la tasa común solo por azar; con pocas filas la dispersión es amplia. Solo se señala a quienes quedan fuera de las líneas exteriores.
reading-methods = Rombo gris: la proporción observada, con su intervalo del 95{"\u00A0"}%. Punto azul: la posición del método frente a { $reference } cuando se compara por separado según { $factor } (Mantel-Haenszel), con el intervalo de esa diferencia. Un intervalo azul que cruza la línea de puntos no muestra diferencia. Los métodos no se asignaron por sorteo: la figura solo describe.
reading-scores = Las valoraciones son el juicio del AE sobre el traspaso, de 1 a 5. Los traspasos sin valoración no entran en la proporción; al lado figura cuántos son.
    .spread = A la izquierda del centro, las valoraciones bajas; a la derecha, las altas. Quien valora es el AE; la fila es el SDR valorado. Menos de 5 valoraciones no se muestran: podrían revelar quién las dio.
reading-promises = Acuse de recibo y confirmación: como arriba, cada traspaso en uno de cuatro estados. Revisada: la ficha se leyó antes de la primera reunión, o no (tarde). El número al final de una barra cuenta los traspasos que hay detrás. Solo se nombra a un AE tras el ajuste por el número de AE (mid-p, Benjamini-Hochberg; véase Personas).
reading-response = Un traspaso cuenta en un tramo solo si al final de ese tramo seguía sin oportunidad: de lo contrario, una conversión rápida se atribuiría al contacto para el que no dejó tiempo. A los clientes potenciales que responden rápido también se les contacta rápido, y los traspasos urgentes tienen ambas cosas: los tramos muestran qué se dio a la vez, no qué logra la rapidez. La tendencia se contrasta en los tramos de los contactados (Cochran-Armitage); los nunca contactados van aparte.
reading-cohorts = Cada línea es un mes de traspasos, los cuatro más recientes de la tabla: la proporción con oportunidad hasta cada antigüedad y, debajo, la proporción descalificada, que excluye una oportunidad (Aalen-Johansen). Una línea termina donde su mes no se ha observado más tiempo. La banda es el intervalo del 95{"\u00A0"}% del último mes que llegó al día de evaluación. Los meses no se contrastan entre sí.
reading-ramp = Traspasos según el tiempo que el SDR llevaba en el puesto al traspasar, con intervalos del 95{"\u00A0"}% (Wilson). Los SDR de un mes no son los de otro, y quienes se fueron faltan después: la figura solo describe. Hueco: muy pocos para comparar.
reading-stall = Barras: traspasos que llegaron al menos hasta ahí. Edad: la mitad de los que están ahí ahora lleva más tiempo; no es lo que dura el paso, los que siguieron adelante no están entre ellos. Exceden: los que llevan ahí más que el límite del paso, de los que están ahí ahora.
reading-waits = Mitad en: el tiempo en el que la mitad de todos los traspasos llegó a ese paso; los que siguen abiertos cuentan con el tiempo transcurrido. Donde otro final excluye el paso, figura al lado y nunca se descarta. Los grupos se comparan con pruebas log-rank: todos los miembros a la vez, con ajuste por todas las esperas y desgloses; cada uno frente a los demás, con ajuste por los miembros (Holm).

## The sentences under the title
summary-too-early = Es pronto para decir si algo ha cambiado.
    .body = Ninguna cifra principal tiene suficientes semanas para distinguir un cambio del azar.
    .off = { $off } de { $figures } cifras principales no se pueden calcular con estas exportaciones; las demás abarcan muy pocas semanas.
    .all-off = Ninguna de las cifras principales se puede calcular con estas exportaciones.
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
    .setting = Para activarla, indicar { $needs }.
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
reason-touch-owed = Contacto pendiente
    .lapsed = Cadencia interrumpida
    .clock = { $time } desde el último contacto
    .next = AE: { $touch }
reason-quiet = Sin respuesta
    .clock = { $time } desde el último contacto
    .next = AE: probar otro canal; { $touches } hasta ahora
reason-undecided = Sin decidir
    .clock = { $time } sin decisión
    .next = AE: aceptar con una oportunidad o rechazar con un motivo
the-brief = la ficha
touch-owed = contacto { $number } de { $of }, por { $channels }, aún sin usar
touch-owed-again = contacto { $number } de { $of }; ya se usaron todos los canales
worklist-was-due = venció el { $at }
worklist-none = Ningún traspaso requiere acción ahora
worklist-heading = { $n ->
        [one] Atender primero este traspaso
       *[other] Atender primero estos { $n } traspasos
    }
worklist-as-of = Situación al { $at } ({ $zone }).
worklist-sub = Primero lo más urgente; situación al { $at } ({ $zone }), con los plazos en tiempo hábil.
worklist-rest = { $n } más en pantalla y en worklist.csv.
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

## All metrics at a glance
overview-too-early = Es pronto para distinguir un cambio del azar
overview-none = Ninguna métrica tiene aún cifra semanal.
overview-nothing-changed = { $judged ->
        [one] La única métrica que se puede evaluar no muestra cambio más allá de la variación normal
       *[other] Ninguna de { $judged } métricas muestra un cambio más allá de la variación normal
    }
overview-worse = { $worse } de { $judged } { $judged ->
        [one] métrica
       *[other] métricas
    }: peor más allá de la variación normal; ninguna mejor
overview-better = { $better } de { $judged } { $judged ->
        [one] métrica
       *[other] métricas
    }: mejor más allá de la variación normal; ninguna peor
overview-both = De { $judged } métricas, { $worse } peor y { $better } mejor más allá de la variación normal
overview-sub = Qué dice la última semana comparable de cada métrica frente a las semanas de su ventana. En el orden de las secciones de abajo; cada nombre enlaza con la suya.
overview-of = de { $n }
overview-no-figure = Sin cifra esa semana
overview-will-be-met = { $lines }: alcanzado, tal como están las cosas
overview-hit-or-miss = { $lines }: dentro de la variación normal
overview-will-be-missed = { $lines }: fuera de alcance, tal como están las cosas
overview-anew = Los límites empiezan de nuevo con la semana del { $week }: { $reason }
overview-week = semana del { $week }
overview-numbers = Doce meses y seis semanas en números
overview-provisional = ({ $value })

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
speed-no-ae-compared = Esperas por AE: sin comparación posible
speed-ae-slower = Primer contacto más lento que el de los demás AE: { $who }
speed-ae-faster = Primer contacto más rápido que el de los demás AE: { $who }
speed-ae-both = Primer contacto más lento que el de los demás AE: { $slower }; más rápido: { $faster }
speed-by-ae = Traspasos según su estado respecto al plazo de { $target }, por AE, { $window }

## What else is promised
promises-none-differs = Ningún AE difiere del equipo en acuse de recibo ni confirmación más allá del azar
promises-none-compared = Compromisos por AE: sin comparación posible
promises-measure = Qué más promete el AE en cada traspaso, { $window }.

## Conversion by the first touch
response-falls = La conversión baja cuanto más tarde llega el primer contacto del AE
response-rises = La conversión sube cuanto más tarde llega el primer contacto del AE
response-no-trend = Sin tendencia de la conversión a lo largo del tiempo hasta el primer contacto
response-not-told = La conversión según el tiempo hasta el primer contacto aún no se puede comparar
response-none = Ningún traspaso de estas semanas tiene antigüedad suficiente para evaluarlo.
response-sub = Traspasos de las semanas del { $from } al { $last }, la última con antigüedad suficiente, según el tiempo hábil hasta el primer contacto del AE.
    .none-old-enough = Según el tiempo hábil hasta el primer contacto del AE; ningún traspaso tiene aún antigüedad suficiente.
response-trend = Prueba de tendencia de Cochran-Armitage, { $p }
    .none = sin prueba: los traspasos comparten un solo tramo o un solo resultado
response-band-within_5_minutes = Hasta 5 min
response-band-within_30_minutes = 5–30 min
response-band-within_1_hour = 30–60 min
response-band-same_day = El mismo día
response-band-next_day = Sig. día hábil
response-band-later = Después
response-band-never = Sin contacto
figure-response-axis = Tiempo hábil hasta el primer contacto

## Cohorts
cohorts-judged-late-enough = Una semana de traspasos reúne el 95{"\u00A0"}% de sus oportunidades hasta el día { $day }; evaluarla el día { $judged } es lo bastante tarde
cohorts-judged-early = Una semana de traspasos no reúne el 95{"\u00A0"}% de sus oportunidades hasta el día { $day }; el día { $judged }, cuando se evalúa, están { $reached }
cohorts-too-young = Aún no se ha observado ningún traspaso durante { $days } días: no se puede saber cuánto tarda una cohorte
cohorts-none = Aún no hay traspasos cuya maduración seguir
cohorts-sub = { $handoffs } ({ $span }) en conjunto; se da por hecho que el día { $days } están todas las oportunidades de una cohorte.
cohorts-measure = Proporción de los traspasos de cada mes con oportunidad, por días desde el traspaso
cohorts-n = n { $n }
cohorts-in-words = { $month }: { $share } hasta el día { $day }
cohorts-no-curve = Muy pocos traspasos en cada mes para trazar una curva.
cohorts-by-month = Conversión por mes y antigüedad del traspaso
cohorts-by-week = Conversión por semana y antigüedad del traspaso
month-year = { $month } de { $year }
ramp-headline = Traspasado en el mes { $early } del SDR: { $a }; en el mes { $late }: { $b }
    .few = Conversión según los meses del SDR en el puesto: muy pocos traspasos para mostrar su evolución
ramp-sub = Traspasos con antigüedad suficiente, según los meses completos desde el inicio del SDR, { $span }.
    .left-out = Traspasos con antigüedad suficiente, según los meses completos desde el inicio del SDR, { $span }; sin { $handoffs }, con inicio del SDR desconocido o posterior.
ramp-month-or-later = { $month }+
figure-ramp-axis = Meses completos desde el inicio del SDR
figure-judged-on = evaluado el día { $day }
figure-became-opportunity = Pasó a oportunidad
figure-disqualified = Descalificado
figure-days-since = Días desde el traspaso

## Where handoffs stand still, and how long they wait
stall-more-overstay = Más traspasos de lo habitual por encima del límite: { $steps }
stall-most = Donde más se detienen: «{ $step }»; { $stuck } llevan ahí más de { $limit }
stall-none = Ningún traspaso lleva en un paso más que su límite
stall-no-handoff = Ningún traspaso en esta ventana.
stall-sub = Hasta dónde llegaron los traspasos ({ $window }) y dónde están ahora.
stall-no-further = { $n } sin llegar más lejos
stall-in-words = { $step }: { $reached } llegaron hasta ahí, { $stuck } por encima del límite
figure-stall-now = traspasos que llegaron al menos hasta ahí
figure-stall-before = mismas semanas antes, con más tiempo
step-handed_off = traspasado
step-accepted = aceptado
step-followed_up = contactado
step-meeting_booked = reunión agendada
step-held = reunión hecha
step-opportunity = oportunidad
wait-acceptance_wait = Aceptación
    .instead = rechazado
wait-conversion_wait = Oportunidad
    .instead = descalificado
wait-sales_cycle = Venta ganada
    .instead = perdida
waits-sub = Cuánto tardan los traspasos en aceptarse, pasar a oportunidad y ganarse.
waits-none-differs = Ningún AE ni método de traspaso difiere de los demás en las esperas
waits-none-compared = Esperas por AE y método de traspaso: sin comparación posible
waits-slower = { $wait }: { $who } { $n ->
        [one] tarda
       *[other] tardan
    } más que los demás
waits-faster = { $wait }: { $who } { $n ->
        [one] tarda
       *[other] tardan
    } menos que los demás
waits-test-one = { $wait } por { $by }, { $p }
waits-tests-differ = Todos los miembros a la vez (log-rank): una diferencia en { $differ }.
waits-tests-none = Todos los miembros a la vez (log-rank): ninguna diferencia en ninguna espera, por AE ni por método de traspaso (valor mínimo: { $p }).
waits-tests-few = No se pudieron comparar dos AE ni dos métodos de traspaso: muy pocos traspasos, o ninguno ha terminado.
waits-half-not-reached = no alcanzado
waits-by = hasta { $age }, { $ends }
waits-instead = { $what }, { $ends }
waits-by-ae = Todas las esperas por AE
waits-by-method = Todas las esperas por método de traspaso

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
briefs-missing-falls = La conversión baja cuantos más componentes faltan en la ficha
briefs-missing-rises = La conversión sube cuantos más componentes faltan en la ficha
briefs-missing-no-trend = Sin tendencia de la conversión a lo largo del número de componentes que faltan
briefs-missing-not-told = La conversión según el número de componentes que faltan aún no se puede comparar
briefs-missing-sub = Traspasos con antigüedad suficiente para evaluarlos, según cuántos componentes faltan en la ficha.
figure-missing-axis = Componentes que faltan en la ficha
fact-per-component-missing = Por cada componente más que falta
briefs-below-one = { $who } en { $component } ({ $share }, { $count })
briefs-below = Por debajo del equipo tras el ajuste por el número de celdas: { $lines }.
briefs-missing-none = Ninguno
briefs-missing-or-more = { $count } o más
briefs-absent-fields = No están en las exportaciones y no se cuentan como vacíos: { $fields }.

## Feedback
feedback-sub = Traspasos valorados a los que el AE dio 4 o 5, por semana del traspaso, { $window }.
feedback-spread = { $high } de { $n } valoraciones son 4 o 5, { $low } son 1 o 2
feedback-spread-few = Muy pocas valoraciones para mostrar su distribución
feedback-answered = { $scored } de { $n } ({ $share })
feedback-answered-few = { $scored } de { $n }
feedback-scores = Valoraciones del período; el juicio del AE sobre el traspaso, de 1 (malo) a 5 (excelente).
feedback-score-lowest = 1, malo
feedback-score-highest = 5, excelente
judgements-by-sdrs = En sentido inverso: qué dicen los SDR del seguimiento
judgements-by-sdrs-sub = La valoración del SDR sobre lo que fue del traspaso, de 1 a 5; todos los SDR juntos.
judgements-fact-score = Valorados con 4 o 5 por el SDR
judgements-fact-response = Traspasos valorados por el SDR
judgements-hidden = muy pocas valoraciones para mostrarlas sin revelar quién las dio
judgements-briefs = Valoración de la ficha según lo que está completo
judgements-briefs-sub = La valoración media de la ficha por el AE, de 1 deficiente a 5 excelente, según cuántos componentes están completos; traspasos: { $window }.
judgements-briefs-few = Muy pocas valoraciones para decir si las fichas más completas se valoran mejor
judgements-briefs-higher = Las fichas con { $to } componentes completos se valoran mejor que las que tienen { $from }: { $second } frente a { $first }
judgements-briefs-lower = Las fichas con { $to } componentes completos se valoran peor que las que tienen { $from }: { $second } frente a { $first }
judgements-briefs-alike = Las valoraciones de las fichas con { $from } y con { $to } componentes completos no se distinguen

## Criteria and lead scores
bar-criteria = Criterios cumplidos y conversión
bar-criteria-none = { $n ->
        [one] El único criterio no indica qué traspasos se convierten
       *[other] Ninguno de { $n } criterios indica qué traspasos se convierten
    }
bar-criteria-apart = Los traspasos que cumplían { $names } se convierten más a menudo
bar-criteria-backwards = Los traspasos que cumplían { $names } se convierten menos a menudo
bar-criteria-both = Los traspasos que cumplían { $names } se convierten más a menudo; los que cumplían { $others }, menos a menudo
bar-no-criteria = Ningún criterio se cumplió en al menos { $n } traspasos con antigüedad suficiente y dejó de cumplirse en otros tantos del mismo marco.
bar-scores = Puntuación de lead y conversión
bar-scores-higher = La cuarta parte con la puntuación de lead más alta se convierte más a menudo que la más baja
bar-scores-lower = La cuarta parte con la puntuación de lead más alta se convierte menos a menudo que la más baja
bar-scores-alike = Las puntuaciones de lead más altas y más bajas no se distinguen por su conversión
bar-no-scores = Los leads de los traspasos no tienen puntuación registrada, o todos la misma: leads.score completaría este dato.
bar-sub = Traspasos que pasaron a oportunidad a tiempo, semanas del { $from } al { $last }.
    .none-old-enough = Ningún traspaso tiene aún antigüedad suficiente para evaluarlo.
bar-separates = Cumplido: se convierte más a menudo
bar-alike = A menos de 10 puntos en ambos sentidos
bar-backwards = Cumplido: se convierte menos a menudo
bar-too-few = Aún no se puede decir
column-criterion = Criterio
column-met = Cumplido
column-not-met = No cumplido
column-bar-verdict = Qué se puede decir
column-lead-score = Puntuación de lead
column-components-complete = Componentes completos
column-mean-score = Valoración media
column-briefs-scored = Fichas valoradas
reading-judgements = Solo se comparan entre sí las fichas menos y más completas con valoraciones suficientes, y solo por intervalos que quedan separados. Menos de cinco valoraciones podrían revelar quién las dio y no se muestran. Los AE que valoran pueden diferir de los que no.
reading-criteria = La diferencia compara dentro de cada marco (Mantel-Haenszel); su intervalo es lo bastante amplio para valer al 95{"\u00A0"}% en todos los criterios a la vez, y el valor p está ajustado por su número (Bonferroni). Lo que se cumplía se dio a la vez que la conversión; no tiene por qué llevar a ella.
reading-lead-scores = Una cuarta parte de los traspasos cada una, primero las puntuaciones más bajas; los traspasos de una misma puntuación quedan juntos. Solo se comparan entre sí la cuarta parte más baja y la más alta, por intervalos que quedan separados.

## People
people-sub = Nadie se clasifica por la proporción bruta, y solo se señala a quien mantiene su diferencia tras el ajuste por el número de personas.
people-kind-none = { $role } lado a lado: nadie difiere del equipo más allá del azar
people-kind-few = { $role } lado a lado: sin comparación posible
people-kind-differ = { $role } lado a lado: { $who }
people-who-on-what = { $who } { $n ->
        [one] difiere
       *[other] difieren
    } en { $metric }
people-window = { $window }.
people-window-matured = { $window }; conversión: semanas del { $first } al { $last }, la última con antigüedad suficiente.
people-counts = Bajo cada proporción, su recuento.
people-rest = Las métricas en las que nadie destaca
people-fold = { $metric }, por { $role }
people-funnel-none = Nadie queda fuera de los límites exteriores del azar
people-funnel-beyond = { $who } { $n ->
        [one] queda
       *[other] quedan
    } fuera de los límites exteriores del azar
people-funnel-measure = { $measure }, según cuántas filas tiene cada persona.
people-funnel-in-words = { $n } personas; { $inner } fuera de los límites del 95{"\u00A0"}%, de ellas { $outer } fuera de los límites del 99,8{"\u00A0"}%.
people-rates-differ = no, difieren
people-rates-alike = no se puede descartar
people-rates-test = prueba de una sola tasa para todos, { $p }
people-rates-stretched = { $test }; límites ampliados { $factor } veces: entre las personas hay más que azar
figure-limits-inner = límites del 95{"\u00A0"}%
figure-limits-outer = límites del 99,8{"\u00A0"}%
people-none = Los SDR y los AE se comparan aquí en cuanto haya traspasos que comparar.
people-nobody = Nadie que comparar en este período
people-none-differs = Ningún SDR ni AE difiere del equipo más allá del azar
    .sdrs = Ningún SDR difiere del equipo más allá del azar
    .aes = Ningún AE difiere del equipo más allá del azar
people-none-compared = No se pudo comparar a nadie con los demás
people-differ = { $who } { $n ->
        [one] difiere
       *[other] difieren
    } del equipo más allá del azar
people-metric-none = { $metric }: ningún { $role } difiere del equipo más allá del azar
people-metric-few = { $metric }: no se pudo comparar a ningún { $role }
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
questions-rows = { $what }:

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
trust-checks-clear = { $n ->
        [one] { $n } comprobación sin hallazgos
       *[other] { $n } comprobaciones sin hallazgos
    }
trust-checks = Qué se buscó, cuántas veces apareció y qué se hizo.
trust-files = Cada fila leída se carga, se rechaza o se fusiona con otra; las tres suman el total.
severity-fine = ✓ correcto
severity-caveat = ○ reserva
severity-serious = ! grave
trust-none-off = Todas las métricas se pudieron calcular con estas exportaciones.
trust-some-off = Estas métricas necesitan columnas que las exportaciones no tienen.
trust-off-unknown = { $metric }: las exportaciones no permiten saberlo.
trust-off-needs = { $metric }: exportar { $needs }.
    .setting = { $metric }: requiere { $needs }.
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
column-4-weeks-before = 4 sem. antes
column-against = Frente a { $line }
column-same-work = Igual trabajo, puntos
column-95-interval = Intervalo del 95{"\u00A0"}%
column-adds-up = Cuadra
column-adjusted-difference-points = Diferencia ajustada, puntos
column-ae = AE
column-appointments-held = Reuniones realizadas
column-became-opportunity = Pasó a oportunidad
column-how-to-pass-on = Cómo transmitirlo
column-fields-on-record = Campos registrados
column-meeting = Reunión
column-touch-by = Plazo
column-next-touch = Próximo contacto
column-account = Cuenta
column-handoff = Traspaso
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
column-looked-at = Examinado
column-would-be-done = Qué se haría
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
column-first-touch = Primer contacto
column-months-since-start = Meses desde el inicio
column-sdrs = SDR
column-complete-briefs = Fichas completas
column-month = Mes
column-week = Semana
column-day = Hasta el día { $day }
column-step = Paso
column-limit = Límite
column-furthest = Sin llegar más lejos
column-furthest-before = Semanas anteriores
column-past-limit = Exceden
column-standing-for = Edad
column-overstayed = Superó el límite
column-weeks-say = Qué dicen las semanas
column-wait = Hasta
column-member = Miembro
column-half-within = Mitad en
column-share-by = Proporción
column-ended-otherwise = Otro final
column-still-open = Aún abiertos
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
fact-all-share-one-rate = ¿Comparten todos una misma tasa?
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
section-overview = Todas las métricas de un vistazo
section-people = Personas
section-routing = Asignación
section-playbook = Playbook
section-speed = Rapidez
section-speed-off = El primer contacto no se puede medir con estas exportaciones
section-stall = Dónde se detienen los leads
section-stall-off = Las exportaciones no dicen hasta dónde llegaron los traspasos
section-transfer = Traspaso en caliente
section-transfer-off = Las exportaciones no dicen cómo se hicieron los traspasos
transfer-not-yet = Aún no se pueden comparar los métodos de traspaso
    .why = Se comparan por lo que fue de los traspasos con antigüedad suficiente: aún no hay ninguno, o las exportaciones no lo dicen.
section-trust = Fiabilidad de los datos
table-benchmarks-data = Líneas de referencia y sus fuentes
table-briefs-data = Proporción de traspasos con cada componente completo, por SDR
table-checks-data = Qué se buscó y qué se encontró
table-curve-data = Traspasos con primer contacto del AE, por tiempo hábil
table-fields-data = Componentes y campos de la ficha
table-files-data = Filas de cada archivo y su destino
table-overview = Cada métrica: meses y semanas, la última semana comparable y qué dice
table-overview-data = Cada métrica por mes y por semana; entre paréntesis, lo aún provisional o sin terminar
table-inputs = Archivos de entrada
table-methods-data = Conversión por método de traspaso, bruta y ajustada
table-missing-data = Conversión por número de componentes que faltan
table-provenance = Versiones y ajustes
table-rejects-data = Las primeras filas rechazadas
definitions-headline = Qué significa cada cifra
definitions-sub = Quién cuenta, qué se considera logrado y la consulta que lo establece: su texto está en queries.sql, junto a esta página, y «baton show query» lo imprime.
table-sla-data = Estado respecto al plazo por AE, { $window }
table-response-data = Conversión según el tiempo hasta el primer contacto
table-cohorts = Proporción de cada cohorte con oportunidad, por antigüedad; en blanco donde no todos los traspasos la tienen
table-ramp = Conversión y fichas completas por meses desde el inicio del SDR
table-stall = Pasos del recorrido de un traspaso: cuántos están ahí, desde cuándo y cuántos superaron el límite
table-waits = Esperas hasta la aceptación, la oportunidad y la venta
table-mix = Composición y tasa por { $factor }
table-by-week = { $measure }, por semana
table-promises = Traspasos por AE: { $promises }; a tiempo, tarde, aún abiertos
table-people-matrix = Todos los { $role } en todas las métricas
table-people = { $measure }, por { $role }
all = Total
all-aes = Todos los AE
all-sdrs = Todos los SDR
all-mandatory-fields = todos los campos obligatorios
from-to = de { $low } a { $high }
still-maturing = aún provisional
whole-row = fila completa
interval-90 = 90{"\u00A0"}%: { $ends }
speed-differs-slower = ▼ más lento, { $p }
speed-differs-faster = ▲ más rápido, { $p }
fact-opportunity-by-day = Oportunidad hasta el día { $day }
fact-disqualified-by-day = Descalificado hasta el día { $day }
fact-to-the-next-band = De cada tramo al siguiente más lento
fact-show-rate = Tasa de asistencia
fact-outcome-not-logged = Sin resultado registrado
fact-whole-window = { $metric }, todo el período
provenance-version = Baton
provenance-config = Configuración, SHA-256
provenance-calendars = Calendarios, SHA-256
provenance-zones = Reglas de zonas horarias
provenance-replaced = Sustituido: { $what }
section-questions = Tres preguntas
section-persons = Persona por persona
table-rest = { $n } filas más, después de las primeras { $shown }
person-sdrs = SDR
person-aes = AE
person-sub = Por orden de nombre: sin clasificación. ▲ y ▼ solo donde alguien difiere del equipo tras el ajuste.
person-counts = Bajo cada proporción, su recuento, su intervalo del 95{"\u00A0"}% y la proporción del equipo.
person-own-files = Más de { $few } personas: con --split cada una tiene su propia página y esta queda breve.
person-fold = De { $first } a { $last }, { $n } personas
person-cards = Las fichas de los { $n }
person-title = { $name }: { $heading }
person-beside-team = { $own }; equipo { $team }
person-weeks = { $n ->
        [one] { $n } traspaso
       *[other] { $n } traspasos
    } por semana, { $first } a { $last }, como máximo { $most } por semana
person-gaps = Lagunas
    .written = Lo que más falta en sus fichas:
    .received = Lo que más falta en las fichas que recibe:
person-gap = { $component }, completo en { $share }
person-open-none = Nada pendiente ahora.
person-open = { $n ->
        [one] { $n } traspaso pendiente
       *[other] { $n } traspasos pendientes
    }
link-tiles = Las cuatro cifras
link-worklist = La lista de trabajo
    .short = Lista de trabajo
link-trust = Qué se encontró en los datos
link-evidence = Los datos que lo respaldan
mail-from = Informe de traspasos
mail-to = Participantes en la reunión conjunta
mail-at = El informe completo, con sus gráficos y definiciones, es review.html, en la carpeta { $period }.
mail-more = { $n ->
        [one] { $n } fila más en worklist.csv.
       *[other] { $n } filas más en worklist.csv.
    }
summary-decide = Por decidir:
mark-target = Plazo: { $target }
mark-five-minutes = Regla de los 5 minutos
figure-adjusted-for = ajustado por { $factor }
figure-points = { $points } puntos porcentuales
figure-all-others = Todos los demás
figure-weeks-before = Semanas anteriores
figure-team = Equipo { $share }
figure-still-waiting = Aún en espera en cada marca
figure-ramping = { $name } (en rodaje)
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
page-metric = Métrica
page-months_and_weeks = 12 meses, 6 semanas
page-last_week = Última semana comparable, intervalo del 95{"\u00A0"}%
page-what_it_says = Qué dice
page-counted = Se cuentan
page-achieved = Se logra
page-caveat = Conviene saber
page-query = Consulta
page-persons = Persona por persona
page-persons_heading = Cifras propias, traspasos pendientes y lagunas de cada persona
page-light = Claro
page-dark = Oscuro
page-to_light = Claro: cambiar a colores claros
page-to_dark = Oscuro: cambiar a colores oscuros
page-is_light = Colores claros
page-is_dark = Colores oscuros
page-sorted_up = Ordenado por [column], ascendente
page-sorted_down = Ordenado por [column], descendente
page-everybody = Todos
page-shown = [shown] de [all] traspasos
page-copy = Copiar el enlace a: [section]
page-copied = Enlace copiado: [section]
page-walk = Las flechas del teclado recorren los valores.

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
metric-won_per_1000_inquiries = Consultas ganadas
    .inline = proporción de consultas ganadas
    .subject = Proporción de consultas ganadas
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
metric-follow_up_within_target = Primer contacto dentro del plazo
    .inline = primer contacto dentro del plazo
    .subject = Primer contacto dentro del plazo
    .better = El primer contacto llega a tiempo más a menudo
    .worse = El primer contacto llega a tiempo menos a menudo
    .measure = Proporción con primer contacto dentro del plazo, con los que aún esperan tenidos en cuenta
    .fraction = en plazo / traspasos
metric-same_day_follow_up = Primer contacto el mismo día
    .inline = primer contacto el mismo día
    .subject = Primer contacto el mismo día
    .better = El primer contacto llega el mismo día más a menudo
    .worse = El primer contacto llega el mismo día menos a menudo
    .measure = Traspasos con primer contacto antes de que terminara el día hábil del AE en que se traspasaron
    .fraction = mismo día / traspasos
metric-follow_up_sla = Primer contacto dentro del plazo
    .inline = primer contacto dentro del plazo
    .subject = Primer contacto dentro del plazo
    .better = El primer contacto llega a tiempo más a menudo
    .worse = El primer contacto llega a tiempo menos a menudo
    .measure = Traspasos con primer contacto dentro del plazo
    .fraction = en plazo / traspasos
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
    .fraction = en plazo / traspasos
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
    .fraction = en plazo / traspasos
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
metric-misrouted = Mal asignados
    .inline = traspasos mal asignados
    .subject = Proporción de traspasos mal asignados
    .better = Se asigna mal una menor proporción de traspasos
    .worse = Se asigna mal una mayor proporción de traspasos
    .measure = Traspasos que fueron a un AE distinto del que indica la primera regla aplicable
    .fraction = mal asignados / con regla aplicable
metric-conversion_by_routing = Conversión según la asignación
    .inline = conversión según la asignación
    .subject = Conversión según la asignación
    .better = La conversión ha subido
    .worse = La conversión ha bajado
    .measure = Traspasos así asignados que pasaron a oportunidad
    .fraction = oportunidades / traspasos
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
metric-feedback_response = Traspasos valorados
    .inline = proporción de traspasos valorados
    .subject = Proporción de traspasos valorados
    .better = Se valora una mayor proporción de traspasos
    .worse = Se valora una menor proporción de traspasos
    .measure = Traspasos que el AE valoró
    .fraction = valorados / traspasos
metric-sdr_feedback_score = Valoración del SDR
    .inline = valoración del SDR
    .subject = Valoración del SDR
    .better = La valoración de los SDR ha mejorado
    .worse = La valoración de los SDR ha empeorado
    .measure = Traspasos valorados a cuyo seguimiento el SDR dio 4 o 5
    .fraction = 4 o 5 / valorados
metric-sdr_feedback_response = Traspasos valorados por el SDR
    .inline = proporción de traspasos valorados por el SDR
    .subject = Proporción de traspasos valorados por el SDR
    .better = Los SDR valoran una mayor proporción de traspasos
    .worse = Los SDR valoran una menor proporción de traspasos
    .measure = Traspasos cuyo seguimiento valoró el SDR
    .fraction = valorados / traspasos
metric-brief_score_by_components = Valoración de la ficha según lo que está completo
    .inline = valoración de la ficha según lo que está completo
    .subject = Valoración de la ficha
    .better = Las fichas reciben valoraciones más altas
    .worse = Las fichas reciben valoraciones más bajas
    .measure = Valoraciones de fichas con ese número de componentes completos
    .fraction = valoraciones / fichas valoradas

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

## Findings on what is compared and on the playbook
element-checklist = lista de comprobación previa al traspaso
element-mandatory_fields = campos obligatorios
element-email_template = plantilla de correo
element-slas = acuerdos sobre la respuesta del AE
element-feedback_cadence = ritmo de las valoraciones
element-review_cadence = ritmo de las revisiones conjuntas
playbook-sub = Qué se acordó y qué dicen de ello las exportaciones, { $window }.
playbook-sub-version = Versión { $version }: qué se acordó y qué dicen de ello las exportaciones, { $window }.
playbook-sub-since = En vigor desde el { $date }: qué se acordó y qué dicen de ello las exportaciones, { $window }.
playbook-sub-version-since = Versión { $version }, en vigor desde el { $date }: qué se acordó y qué dicen de ello las exportaciones, { $window }.
playbook-headline-below = { $n ->
        [one] { $elements }: por debajo del objetivo
       *[other] { $elements }: por debajo de sus objetivos
    }
playbook-headline-none-below = Nada de lo que se mide queda claramente por debajo de su objetivo
playbook-headline-no-target = Ningún elemento del playbook tiene aún un objetivo medible
playbook-ownerless = { $n ->
        [one] { $elements }: falta un responsable, exactamente una persona o función.
       *[other] { $elements }: falta un responsable para cada elemento, exactamente una persona o función.
    }
playbook-nobody = nadie
playbook-no-record = Ninguna exportación lo dice
playbook-nearest = lo más cercano que queda registrado
playbook-below = por debajo
playbook-reached = alcanzado
playbook-not-told = aún no se puede saber
playbook-too-few = muy pocos para saberlo
playbook-no-target = sin objetivo fijado
playbook-asks-checklist = qué repasa el SDR antes de traspasar
playbook-asks-mandatory-fields = qué debe contener una ficha
playbook-asks-email-template = cómo se presenta el AE al cliente potencial
playbook-asks-slas = cuándo debe el AE acusar recibo, confirmar y contactar
playbook-asks-feedback-cadence = con qué frecuencia se coordinan SDR y AE, y que cada traspaso reciba una valoración
playbook-asks-review-cadence = la revisión conjunta de estas cifras
playbook-reading = «Por debajo» y «alcanzado» figuran solo donde todo el intervalo del 95{"\u00A0"}% queda a un lado del objetivo. Lo que no deja registro en el CRM no se mide aquí.
table-playbook-data = Los elementos del playbook, quién responde de cada uno y hasta qué punto se cumplen
column-element = Elemento
column-owner = Responsable
column-target = Objetivo
column-measured-by = Medido por
column-adherence = Cumplido
column-against-target = Frente al objetivo
measure-synced-weekly = reuniones de parejas que se coordinaron al menos cada semana
finding-reversal = { $method } frente a { $reference }: { $raw } puntos en conjunto, { $adjusted } por separado según { $factor }. Ambas cifras apuntan en sentidos opuestos; el orden en conjunto induce a error.
finding-differs = { $method } frente a { $reference }, por separado según { $factor }: { $adjusted }.
finding-no-owner = En el playbook nadie figura como responsable de «{ $element }».
finding-two-owners = En el playbook figuran { $owners } como responsables de «{ $element }»; hace falta uno solo.
finding-below-target = «{ $element }» está por debajo de su objetivo de { $target }: { $measure } { $share }.{ $note }
finding-nearest = { " " }El elemento en sí no deja registro; esto es lo más cercano que sí lo deja.
finding-misrouted = Traspasos con regla de asignación aplicable que fueron a un AE distinto del que indica: { $share }; límite: { $limit }.{ $most }
finding-misrouted-most = { " " }Ninguna regla se pasó por alto más a menudo que { $rule }: { $share }.
ask-misrouted = ¿seguimos las reglas de asignación o las cambiamos?
    .rule = ¿seguimos la regla de asignación { $rule } o la cambiamos?
finding-criterion-alike = Los traspasos que cumplían «{ $criterion }» pasaron a oportunidad casi con la misma frecuencia que los del mismo marco que no lo cumplían: { $met } frente a { $other }; { $difference } puntos dentro de los marcos, en algún lugar entre { $low } y { $high } para todos los criterios examinados.
finding-criterion-backwards = Los traspasos que cumplían «{ $criterion }» pasaron a oportunidad con menos frecuencia que los del mismo marco que no lo cumplían: { $met } frente a { $other }; { $difference } puntos dentro de los marcos, en algún lugar entre { $low } y { $high } para todos los criterios examinados.
finding-top-scores = La cuarta parte de los traspasos con la puntuación de lead más alta ({ $from } o más) pasó a oportunidad con menos frecuencia que la siguiente: { $top } frente a { $next }; { $difference }, { $p }.
finding-stuck = De los traspasos de la semana del { $week } que llegaron a «{ $step }», seguían ahí tras su límite de { $limit } { $limit ->
        [one] día hábil
       *[other] días hábiles
    }: { $share }, frente a una media de { $mean }; { $seen }.
ask-criterion-alike = ¿hace falta aún «{ $criterion }» tal como está, o necesita una redacción más precisa?
ask-criterion-backwards = ¿qué se anota como «{ $criterion }», y quién lee diez traspasos que lo cumplían?
ask-top-scores = ¿qué pondera la puntuación de lead, y quién examina diez traspasos de puntuación alta que no llegaron a nada?
ask-stuck = ¿quién repasa los traspasos parados en «{ $step }», y qué los haría avanzar?
answer-too-few = Esta semana no se cumplió ninguna regla, pero eso aún no es una respuesta: se pueden evaluar { $have }; hacen falta { $need } para conocer la tasa con un margen de diez puntos.
ask-reversal = ¿comparamos { $method } y { $reference } por separado según { $factor } a partir de ahora?
ask-method-worse = ¿dónde se usa todavía { $method }, y se podría probar ahí { $reference }?
ask-method-better = donde hoy se usa { $reference }, ¿probamos { $method } en algunos traspasos y comparamos?
ask-member-worse = ¿necesitan los traspasos de { $method } un listón distinto que los de { $reference }?
ask-member-better = ¿qué necesitarían los traspasos de { $reference } para ir tan bien como los de { $method }?
ask-no-owner = ¿quién responde de «{ $element }» a partir de esta semana?
ask-two-owners = ¿cuál de ellos responde de «{ $element }»?
ask-below-target = ¿cambiamos la forma de trabajar en «{ $element }» o su objetivo?

## Routing
routing-sub = Adónde fueron los traspasos, { $window }, frente a las reglas y los pesos de asignación de la configuración.
routing-past-the-rules = Traspasos que fueron a un AE distinto del que indican las reglas: { $share }
routing-no-rule-met = Ningún traspaso cumplió una regla de asignación
routing-off = No se sabe cuántos traspasos se asignaron mal. { $what }
routing-outcome-heading = Qué fue de los traspasos mal asignados
routing-outcome-sub = Oportunidades de los que tienen antigüedad suficiente. Observacional: lo que se reasigna puede ser otro tipo de lead.
routing-points = { $points } puntos porcentuales
    .ends = mal asignados menos asignados según las reglas, intervalo del 95{"\u00A0"}%: { $ends }
routing-outcome-few = muy pocos para comparar
routing-goes-to = va a { $who }
routing-list = Traspasos mal asignados: { $n }
routing-list-some = Traspasos mal asignados: los { $shown } más recientes de { $all }
routing-rule-judges-nothing = nombra a alguien desconocido
routing-automatic = Automática
routing-manual = Manual
routing-unknown = Sin dato
routing-delay-heading = Con qué rapidez se asignaron los traspasos
routing-delay-sub = De la cualificación al traspaso, en el tiempo hábil del SDR; bajo cada proporción, su intervalo del 95{"\u00A0"}%. Un reloj propio, que nunca se carga al AE.
routing-load-sub = Traspasos recibidos en la ventana, dentro de cada equipo. Lo previsto es la parte del AE en los pesos del equipo; sin pesos en la configuración, partes iguales.
routing-load-none = Muy pocos traspasos o AE para comparar la carga
routing-load-even = La proporción de traspasos de ningún AE difiere de la prevista
routing-load-uneven = { $n ->
        [one] La proporción de traspasos de { $who } difiere de la prevista
       *[other] Las proporciones de traspasos de { $who } difieren de las previstas
    }
routing-load-counts = Traspasos / los del equipo
routing-load-due = prevista según el peso
routing-load-row = { $name }: { $share }, prevista { $due }.
routing-over = más de lo previsto
routing-under = menos de lo previsto
routing-as-due = según lo previsto
routing-not-compared = no se compara
reading-load = El punto es la proporción del AE en lo que recibieron los AE comparados del equipo; la marca, la proporción prevista. Las barras valen para todos los AE a la vez (95{"\u00A0"}%): se señala a un AE cuando la marca queda fuera. Quien empezó o se fue dentro de la ventana no se compara.
fact-converted-as-ruled = Asignados según las reglas
fact-converted-misrouted = Mal asignados
fact-difference = Diferencia
table-rules-data = Traspasos según la primera regla de asignación que cumplieron
table-misrouted-data = Traspasos mal asignados, los más recientes primero
table-delays-data = Tiempo de la cualificación al traspaso según el tipo de asignación
table-load-data = Traspasos recibidos por cada AE, frente a la proporción prevista
column-rule = Regla
column-misrouted = Mal asignados
column-handed-off = Traspasado
column-went-to = Fue a
column-routing = Asignación
column-within-5-minutes = ≤ 5 min
column-within-the-hour = 5–60 min
column-later-that-day = Más tarde ese día
column-later = Al día siguiente o después
column-team = Equipo
column-due = Prevista
column-against-due = Frente a lo previsto

## Words inside the figures, each with the blanks that the figure fills
chart-minutes = { $minutes } min
chart-hours = { $hours } h
chart-hours-minutes = { $hours } h { $minutes } m
chart-one-day = 1 día
chart-days = { $days } días
chart-n = n
chart-n-is = n { $n }
chart-small-n = n pequeño
chart-hidden = n < { $n }, no se muestra
chart-maturing = aún provisional
chart-observed = observado
chart-interval = intervalo del 95{"\u00A0"}%
chart-interval-is = IC del 95{"\u00A0"}%: { $range }
chart-share-interval = proporción, intervalo del 95{"\u00A0"}%
chart-raw = bruto
chart-raw-interval = bruto, intervalo del 95{"\u00A0"}%
chart-compared = Comparado con { $name }
chart-axis-part = El eje muestra solo de { $low } a { $high }
chart-nothing = Aún nada que mostrar
chart-left-out = y { $n } más, sin dibujar
chart-mean = Media { $value }
chart-channels = TCLSHO
chart-limit = Límite { $value }
chart-limits = límites
chart-signal-better = señal: mejor
chart-signal-worse = señal: peor
chart-above = por encima
chart-below = por debajo
chart-above-limits = sobre los límites
chart-below-limits = bajo los límites
chart-met = a tiempo
chart-late = tarde
chart-open-within = abierto, en plazo
chart-open-breached = abierto, vencido
chart-by-mix = Composición: { $points } puntos
chart-by-rate = Tasa por segmento: { $points } puntos
chart-waiting-here = aún en espera aquí
chart-within = { $share } hasta ahí
chart-one-call = una llamada
chart-median = mediana
chart-median-is = mediana { $share }
chart-stack = una pila de { $n } representa { $n } llamadas o más

## Findings, the questions they raise, and single words of the page
number-p = p{"\u00A0"}{ $sign }{"\u00A0"}{ $value }
title-week = { $title }, semana del { $week }
trust-adds-up = ✓ sí
    .not = ! no
question-converting = ¿Se convierten los leads traspasados y, si no, dónde se detienen?
question-context = ¿Reciben los AE suficiente contexto en la ficha?
question-criteria = ¿Hay que ajustar los criterios de cualificación?
answer-none = Esta semana no se cumplió aquí ninguna regla. También es una respuesta: nada salió de la variación normal.
answer-none-in-part = Esta semana no se cumplió aquí ninguna regla, hasta donde se pudo preguntar; falta en las exportaciones: { $off }.
answer-not-asked = No se pudo preguntar; falta en las exportaciones: { $off }.
finding-odd-week = { $subject }: la semana del { $week } quedó fuera de sus límites: { $share }, frente a una media de { $mean }.{ $mix }
finding-odd-week-mix = { " " }Por { $factor }: composición { $mix } puntos, tasa { $rate }; la proporción de { $segment } en los traspasos pasó de { $before } a { $now }.
finding-pace = { $who } contacta a un ritmo distinto del de los demás AE: { $wait } ({ $handoffs }), los demás { $others }; log-rank, con ajuste por el número de AE, { $p }.
finding-pace-waiting = más de la mitad aún en espera
finding-pace-median = mediana { $wait }
finding-left-blank = { $who } deja en blanco { $field } ({ $component }) más a menudo que los demás: en blanco en { $blank } de los últimos { $last }; rellenado en { $share } en toda la ventana, por los demás en { $others }; ajustado { $p }.
finding-not-logged = Reuniones previstas sin resultado registrado: { $share }; límite: { $limit }. La tasa de reuniones realizadas queda entre { $low }, si no se realizó ninguna de ellas, y { $high }, si se realizaron todas.
finding-person = { $who } ({ $role }) difiere del equipo en { $metric }{ $news }: { $share }, el equipo { $team }; ajustado { $p }.
    .below = { $who } ({ $role }) queda por debajo del equipo en { $metric }{ $news }: { $share }, el equipo { $team }; ajustado { $p }.
    .above = { $who } ({ $role }) queda por encima del equipo en { $metric }{ $news }: { $share }, el equipo { $team }; ajustado { $p }.
finding-good-news = { " " }(buena noticia)
mix-difference = intervalo del 95{"\u00A0"}% de la diferencia: de { $low } a { $high } puntos porcentuales
ask-mend-exports = ¿quién corrige las exportaciones y para cuándo? Los datos no son utilizables: nada de esta página debería servir para decidir.
ask-better = ¿qué se hace distinto en «{ $metric }», y se mantiene?
ask-worse = ¿qué paso se examina primero en «{ $metric }», y quién trae tres traspasos a la reunión?
ask-odd-week = ¿necesita una nota la semana anómala de «{ $metric }», para que nadie la lea como tendencia?
ask-person = ¿qué tres traspasos de { $who } ({ $role }) se leen en equipo con atención a «{ $metric }»?
ask-fast-ae = ¿qué hace { $who } que los demás AE podrían probar?
ask-slow-ae = ¿quién examina tres de los traspasos de { $who } ({ $handoffs }) con primer contacto lento y los trae a la reunión?
ask-left-blank = ¿debe contar como completo un traspaso sin { $field }? { $who } lo dejó en blanco en { $blank } de los últimos { $last }.
ask-not-logged = ¿quién registra el resultado de una reunión y para cuándo? De { $appointments } previstas, sin resultado: { $none }.
ask-nothing = las cifras de esta semana no obligan a decidir nada, y ningún traspaso está pendiente.
ask-who-takes = las cifras de esta semana no obligan a decidir nada; ¿quién se ocupa de lo pendiente: { $handoffs }?
    .one = las cifras de esta semana no obligan a decidir nada; ¿quién se ocupa del traspaso pendiente?
page-ae = AE
page-sdr = SDR

## Ritmo y conversaciones
calls-off = Estas exportaciones no permiten saber quién está en silencio
calls-none-quiet = Ningún contacto de los últimos diez días laborables está en silencio
calls-none-owed = { $n ->
        [one] Un contacto en silencio, al que ya no se le debe ningún toque dentro del plazo
       *[other] { $n } contactos en silencio, y a ninguno se le debe ya un toque dentro del plazo
    }
calls-owed-to = { $owed ->
        [one] A { $owed } de { $n } contactos en silencio se le debe aún un toque dentro del plazo
       *[other] A { $owed } de { $n } contactos en silencio se les deben aún toques dentro del plazo
    }
calls-sub = { $owed ->
    [0] Traspasos abiertos de los últimos diez días laborables sin respuesta ni reunión.
   *[other] Traspasos abiertos de los últimos diez días laborables sin respuesta ni reunión; primero aquellos a los que aún se debe un toque.
    }
    .some = { $owed ->
    [0] Traspasos abiertos de los últimos diez días laborables sin respuesta ni reunión: los primeros { $shown } de { $n }.
   *[other] Traspasos abiertos de los últimos diez días laborables sin respuesta ni reunión: los primeros { $shown } de { $n }, antes aquellos a los que aún se debe un toque.
    }
calls-made = { $made } de { $n }
calls-window = { $days ->
        [one] plazo: hasta 1 día laborable después
       *[other] plazo: hasta { $days } días laborables después
    }
calls-days = Días laborables desde el traspaso
calls-owed = pendiente
calls-no-touch = aún sin toques
calls-channel-unknown = un canal no registrado
calls-touch = { $n ->
        [one] día { $day } por { $channel }
       *[other] día { $day } por { $channel }, { $n } veces
    }
calls-state-kept = Nada: cumplido
calls-state-past = Plazo vencido
calls-state-owed = { $n ->
        [one] 1 toque más
       *[other] { $n } toques más
    }
calls-fact-kept = Ritmo cumplido, de todos los que siguieron en silencio hasta el final
calls-table = Toques a contactos en silencio
calls-talk = En { $share } de las primeras reuniones el AE habló como máximo { $limit } del tiempo
calls-talk-none = Ninguna primera reunión con la parte hablada del AE registrada
calls-talk-off = Estas exportaciones no permiten saber cuánto hablan los AE en las primeras reuniones
calls-talk-sub = Parte hablada del AE en cada primera reunión celebrada con registro, { $window }.
calls-talk-limit = { $limit }, límite de la configuración
calls-talk-span = { $low }–{ $high }, { $source }
calls-talk-axis = Parte de la reunión que habla el AE
calls-talk-of = { $name }: mediana { $median } de { $n }
calls-talk-table = Parte hablada del AE en las primeras reuniones
calls-fact-within = Primeras reuniones dentro del límite
column-touches = Toques
column-still-owed = Pendientes
column-median-talk = Parte mediana
column-within-limit = Dentro del límite
reading-cadence = Un carril por contacto, una letra por toque y canal; un anillo discontinuo es un toque aún pendiente, al final del carril están los toques dentro del plazo. El ritmo es una regla práctica que ningún estudio ha validado: debe leerse como lo acordado. Los toques automáticos no cuentan para nadie.
reading-talks = Un punto por reunión, la marca es la mediana del AE donde hay suficientes. Las reuniones sin grabación no aparecen, y las grabadas pueden ser distintas. Los AE se comparan en Personas, por la parte de reuniones dentro del límite.
    .span = La banda es lo que otros recomiendan: una cita, no un objetivo.
section-calls = Ritmo y conversaciones
section-calls-off = Estas exportaciones no permiten medir los toques ni las conversaciones

## Words whose English stands elsewhere: checks of the data (header of a query, or the code), `.done`: what was done
check-automated_touches = contactos enviados por un programa
    .done = no se atribuyen a nadie
check-blank_mandatory_fields = traspasos de las semanas mostradas cuya ficha carece de un campo obligatorio
    .done = contados en las métricas de la ficha; no se omite nada
check-booked_in_the_future = reuniones reservadas después del momento de los datos
    .done = se conservan; la reunión cuenta cuando llega su fecha
check-closed_before_created = resultados cerrados más de un día antes de crearse su oportunidad
    .done = se conservan; los datos se contradicen
check-day_only_touches = contactos de los que solo se conoce el día
    .done = sirven solo para la métrica del mismo día
check-event_before_handoff = contactos y reuniones de un lead anteriores a su primer traspaso, fuera del margen
    .done = no pertenecen a ningún traspaso; lo que un SDR hace antes de traspasar es lo esperable aquí
check-event_before_lead = contactos y reuniones con fecha anterior a la creación de su lead
    .done = se conservan; no pertenecen a ningún traspaso, salvo que nombren uno o estén dentro del margen
check-future_handoffs = traspasos con fecha posterior al momento de los datos
    .done = omitidos
check-handoff_before_lead = traspasos con fecha anterior a la creación de su lead
    .done = se conservan; los datos se contradicen
check-held_in_the_future = reuniones realizadas después del momento de los datos
    .done = aún no tocan, de modo que no cuentan
check-history_starts_late = leads sin traspaso anteriores al primer cambio de propietario registrado
    .done = no contados; pudo haber un traspaso antes de que empiece el historial
check-incomplete_handoffs = traspasos sin ID o sin fecha, tal como los devuelve la asignación de columnas
    .done = omitidos; no hay nada por lo que contarlos
check-junk_in_briefs = fichas con un campo de relleno, como «n/a» o un guion
    .done = el campo cuenta como vacío
check-leads_in_the_future = leads creados después del momento de los datos
    .done = se conservan; un traspaso con fecha anterior a su lead se cuenta como tal
check-left_with_open_handoffs = traspasos sin primer contacto cuyo AE ya no está
    .done = siguen en la lista de trabajo; conviene darlos a otra persona
check-meeting_before_booking = reuniones que empiezan antes de reservarse
    .done = se conservan; la hora de la reserva no se usa
check-meeting_copies = entradas de calendario que son copia de otra
    .done = reunidas en una; prevalece el resultado más firme
check-meeting_ends_before_start = reuniones que terminan antes de empezar
    .done = se conservan; su duración no se usa
check-opportunity_before_handoff = oportunidades anteriores a su traspaso en más del margen
    .done = no se atribuyen al traspaso
check-opportunity_before_lead = oportunidades creadas antes que su lead
    .done = se conservan; los datos se contradicen
check-orphan_activities = contactos que no nombran ningún lead ni traspaso de las exportaciones
    .done = no pertenecen a ningún traspaso
check-orphan_meetings = reuniones que no nombran ningún lead ni traspaso de las exportaciones
    .done = no pertenecen a ningún traspaso
check-orphan_outcomes = resultados que no nombran ningún lead ni traspaso de las exportaciones
    .done = no pertenecen a ningún traspaso
check-outcome_not_logged = reuniones previstas sin resultado registrado
    .done = en ninguno de los lados de la tasa de reuniones realizadas; se muestran sus límites
check-people_without_role = personas con traspasos cuyo rol no se conoce
    .done = contadas como SDR o AE según lo que hicieron; indicar los roles en [people]
check-repeated_handoffs = traspasos de un lead que ya se había traspasado
    .done = se conservan; cada uno cuenta, los hechos van al último anterior
check-repeated_touches = contactos de las semanas mostradas que figuran varias veces con otro ID
    .done = se conservan; no afecta a las esperas, sí al número de contactos
check-rescheduled_chains = reuniones aplazadas o reservadas de nuevo
    .done = cada cadena es una reunión
check-routing_idle_rules = reglas de asignación que ningún traspaso cumple primero
    .done = lo que piden no se dio, o se aplicó antes otra regla
check-routing_unknown_names = nombres en reglas de asignación que nadie lleva
    .done = una regla con un nombre así no juzga ningún traspaso hasta que se corrija
check-routing_unknown_words = territorios, sectores y fuentes en reglas de asignación que ningún lead tiene
    .done = una condición así no se cumple nunca
check-score_out_of_range = valoraciones fuera de 1 a 5
    .done = omitidas
check-self_handoffs = traspasos de una persona a sí misma
    .done = se conservan en los totales y se omiten en las tablas de personas
check-shared_addresses = leads cuyo correo electrónico tiene también otro lead
    .done = se mantienen aparte: lo que ocurre en uno no se ve en el otro
check-stale_activities = los contactos se interrumpen mientras otras tablas continúan (1: sucede)
    .done = parece que falta todo primer contacto posterior; exportar de nuevo la tabla
check-stale_handoffs = los traspasos se interrumpen mientras otras tablas continúan (1: sucede)
    .done = a las semanas más recientes les faltan traspasos; exportar de nuevo la tabla
check-stale_leads = los leads se interrumpen mientras otras tablas continúan (1: sucede)
    .done = los traspasos posteriores no tienen lead; exportar de nuevo la tabla
check-stale_meetings = las reservas se interrumpen mientras otras tablas continúan (1: sucede)
    .done = las reuniones reservadas después no se cuentan; exportar de nuevo la tabla
check-stale_outcomes = las oportunidades se interrumpen mientras otras tablas continúan (1: sucede)
    .done = parece que ningún traspaso posterior pasó a oportunidad; exportar de nuevo la tabla
check-test_records = leads que parecen pruebas: asdf, test, delete me
    .done = se conservan y cuentan como cualquier otro; borrarlos en el CRM
check-touch_before_handoff = contactos del AE anteriores al traspaso, fuera de la tolerancia de reloj
    .done = no ponen fin a la espera
check-touch_just_before_handoff = contactos del AE anteriores al traspaso, dentro de la tolerancia de reloj
    .done = cuentan como hechos en el traspaso
check-touches_in_the_future = contactos con fecha posterior al momento de los datos
    .done = omitidos
check-unknown_leads = traspasos cuyo lead no está en la tabla de leads
    .done = se conservan; lo que necesita el lead se desconoce en ellos
check-unknown_people = traspasos de o para alguien que la tabla de personas no conoce
    .done = se conservan en los totales y se omiten en las tablas de personas
check-unused_mandatory_fields = campos obligatorios de la ficha que ningún traspaso ha rellenado
    .done = se piden de todos modos; asignar el campo o quitarlo de [brief]
check-deals_of_several = negocios con varios contactos
    .done = cada uno cuenta una vez, para el contacto traspasado o, si no, para el primero nombrado
check-deleted_records = registros borrados en HubSpot
    .done = omitidos
check-engagements_of_several = reuniones y contactos con varios contactos de HubSpot
    .done = cada uno cuenta una vez, para el contacto traspasado o, si no, para el primero nombrado
check-events_without_time = contactos y reuniones de los que no se conoce la hora
    .done = omitidos
check-merged_contacts = contactos fusionados con otros
    .done = omitidos; lo que los nombra cuenta para el contacto que quedó
check-open_tasks = tareas que nadie ha completado
    .done = omitidas; una fecha de vencimiento no es un contacto
check-shared_names = nombres que comparten dos propietarios
    .done = un registro que nombra así a su propietario no es de nadie conocido; exportar los nombres internos
check-touches_never_made = llamadas que no se establecieron, correos no enviados o devueltos, tareas reabiertas
    .done = omitidos
check-conversions_to_nobody = conversiones de un lead en las que no se conoce otro receptor
    .done = sin traspaso por conversión: no creó oportunidad, o una sin propietario, o la recibió quien la dio
check-copies_of_events = entradas de calendario que son copia de un invitado o están borradas
    .done = omitidas: cuenta la entrada del organizador
check-deleted_leads = leads borrados
    .done = omitidos, con sus traspasos
check-events_of_others = entradas de calendario sin inicio o con alguien que nunca fue lead de esta exportación
    .done = omitidas
check-handoffs_by_day = traspasos de los que solo se conoce el día
    .done = se toman como hechos a las 09:00 de ese día, en la zona horaria de la fuente: las esperas en horas no significan nada en ellos
check-history_of_unknown_leads = cambios de propietario de leads que no están en la exportación
    .done = omitidos: exportar todos los leads, también los convertidos
check-history_without_values = cambios de propietario sin el valor anterior y el nuevo
    .done = no se pueden leer; los traspasos se buscan en otra parte: exportar LeadHistory con OldValue y NewValue
check-leads_without_date = leads sin fecha de creación
    .done = se conservan; lo que depende de la antigüedad de un lead los omite
check-merged_leads = leads fusionados con otro
    .done = omitidos; lo que se hizo con ellos es del que quedó
check-no_sdr = exportaciones en las que no se conoce a nadie como SDR
    .done = ningún cambio de propietario ni reunión puede ser un traspaso: exportar User con Title o UserRoleId y UserRole, o nombrar a los SDR en [people]
check-other_changes = cambios de propietario que no son traspasos: a un SDR, a una cola o no desde un SDR
    .done = no contados; se atribuye a quien tenía el lead en el traspaso
check-owners_without_role = cambios de propietario de alguien cuyo rol no se conoce
    .done = sin traspaso de ese propietario: exportar User con Title o rol, o nombrar el rol en [people]
check-tasks_left_out = tareas planificadas, borradas o sin fecha, o con alguien que nunca fue lead
    .done = no son contactos de un traspaso
check-unknown_words = traspasos con una palabra desconocida en la asignación, el método de traspaso o la decisión
    .done = cuenta como vacío: nombrar las palabras en [source.tables.lead.columns], como valores
check-rejected_rows = filas que no se pueden leer como pide el contrato
    .done = omitidas; cada una está con su motivo en rejects.csv
check-differing_duplicates = filas con la clave de otra y otros valores
    .done = queda la más reciente o la última leída
check-unreadable_cells = celdas de columnas opcionales que no se pueden leer
    .done = cuentan como vacías; cada una está en rejects.csv
check-identical_duplicates = filas que figuran dos veces con los mismos valores
    .done = queda una de cada
check-times_skipped_by_the_clock = horas locales que se salta un cambio al horario de verano
    .done = adelantadas lo que dura el cambio
check-times_that_occur_twice = horas locales que repite un cambio al horario de invierno
    .done = se toma la primera de las dos
check-stray_quote_swallowed_lines = líneas con una comilla suelta que se había tragado las siguientes
    .done = omitidas; las siguientes se leen
check-stray_quotes_kept_as_text = comillas sin duplicar dentro de un texto
    .done = se conservan como texto
check-blank_trailing_fields_dropped = filas con campos vacíos tras la última columna
    .done = se descartan los campos vacíos
check-missing_trailing_fields_taken_as_blank = filas que terminan antes de la última columna, como las escribe el exportador
    .done = los campos que faltan cuentan como vacíos
check-nul_bytes_dropped = bytes NUL en celdas
    .done = descartados
check-lines_before_the_header_skipped = líneas antes de la cabecera
    .done = saltadas
check-repeated_headers_skipped = cabeceras que se repiten entre las filas
    .done = saltadas
check-footer_lines_cut_off = líneas de totales y notas tras la última fila
    .done = cortadas
check-error_cells_read_as_blank = celdas con un error de la hoja, como «#N/A»
    .done = cuentan como vacías
check-formulas_without_a_value = fórmulas guardadas sin su valor
    .done = cuentan como vacías
check-not_mapped = «{ $a }» sin asignar: no hay archivo para «{ $b }»
    .done = lo que la necesita está desactivado
check-shared_keys = filas de «{ $a }» que comparten clave con otra
    .done = se conserva la última leída
check-handoffs_by_explicit = «{ $a }»: traspasos que la exportación indica
    .done = tomados tal cual
check-handoffs_by_owner_change = «{ $a }»: traspasos hallados por un cambio de propietario de un SDR a un AE
    .done = traspasados en el momento del cambio
check-handoffs_by_meeting_booked = «{ $a }»: traspasos hallados por una reunión que un SDR reservó para un AE
    .done = traspasados en el momento de la reserva
check-handoffs_by_conversion = «{ $a }»: traspasos hallados por la conversión de un lead
    .done = traspasados en la conversión; no consta de quién era antes el lead
check-actions_not_judged = acciones acordadas que no se pueden juzgar tal como están escritas
    .done = omitidas; los rechazos indican línea, columna y motivo

## The same: definitions of metrics, question first
definition-acceptance_rate = De los traspasos que el AE decidió, ¿qué proporción se aceptó?
    .eligible = traspasos aceptados o rechazados
    .achieved = aceptados
    .caveat = Los pendientes se cuentan aparte; una decisión vacía está pendiente.
definition-acceptance_state = ¿Qué decidió el AE sobre cada traspaso?
    .eligible = todos los traspasos
    .achieved = con esa decisión
    .caveat = Los tres estados suman todos los traspasos. Una decisión vacía está pendiente.
definition-acceptance_wait = ¿Cuánto tardó el AE en decidir sobre un traspaso?
    .eligible = todos los traspasos; los no decididos, con el tiempo transcurrido
    .achieved = aceptados
    .caveat = Una fila por traspaso de las semanas mostradas. Final: 1 aceptado, 2 rechazado (riesgo competitivo), 3 pendiente. Los aceptados en un día desconocido se omiten; los rechazados en un día desconocido cuentan en el momento de los datos. Lo decidido antes del traspaso cuenta como en él.
definition-acknowledgement_sla = De los traspasos con acuse de recibo resuelto, ¿qué proporción lo tuvo a tiempo?
    .eligible = traspasos con acuse de recibo, o sin él una vez pasado el plazo
    .achieved = acuse de recibo del AE dentro del plazo, en tiempo hábil
    .caveat = Una hora hábil, salvo que la configuración diga otra cosa. Los traspasos sin acuse y aún dentro del plazo no están resueltos.
definition-acknowledgement_sla_state = ¿En qué estado del acuse de recibo está cada traspaso?
    .eligible = todos los traspasos
    .achieved = en ese estado
    .caveat = Los cuatro estados suman todos los traspasos.
definition-brief_completeness = ¿Qué proporción de traspasos llegó con todos los componentes de la ficha?
    .eligible = todos los traspasos
    .achieved = todos los componentes de la ficha completos
    .caveat = El relleno cuenta como vacío. No se piden campos que las exportaciones no tienen.
definition-brief_component = ¿Qué proporción de traspasos llegó con cada componente de la ficha?
    .eligible = todos los traspasos
    .achieved = todos los campos obligatorios del componente rellenos
    .caveat = Un componente sin ningún campo obligatorio en las exportaciones no cuenta para nadie.
definition-brief_components = ¿Cuántos componentes de la ficha estaban completos, de media?
    .eligible = todos los traspasos
    .achieved = componentes completos, sumados
    .caveat = Una media: componentes completos por traspaso.
definition-brief_field = ¿Qué proporción de traspasos llegó con cada campo de la ficha?
    .eligible = todos los traspasos
    .achieved = el campo relleno
    .caveat = El relleno sin contenido cuenta como vacío.
definition-brief_reviewed_before_meeting = ¿Antes de qué proporción de primeras reuniones había revisado el AE la ficha?
    .eligible = traspasos con una reunión cuyo inicio ha pasado y que el anfitrión no canceló
    .achieved = ficha revisada antes de la primera de ellas
    .caveat = Por la semana del traspaso. Revisarla al empezar la reunión o después es tarde; si no consta, cuenta como no revisada.
definition-brief_score_by_components = ¿Valora más el AE una ficha con más componentes completos?
    .eligible = traspasos cuya ficha valoró el AE de 1 a 5, con ese número de componentes completos
    .achieved = valoraciones de la ficha, sumadas
    .caveat = Una valoración media por número de componentes completos. Observacional: las fichas valoradas pueden diferir de las que no lo están.
definition-cohort_conversion = ¿Qué proporción de los traspasos de cada semana y de cada mes había pasado a oportunidad a cada edad?
    .eligible = los traspasos de la cohorte, cuando todos tienen esa edad
    .achieved = una oportunidad hasta esa edad
    .caveat = Una fila por traspaso de los últimos doce meses; proporciones, curvas y rodaje se calculan con ellas. Lo que no todos los traspasos de una cohorte han alcanzado queda vacío, nunca 0. Los finales son los de conversion_wait.
definition-confirmation_sla = De los traspasos con confirmación resuelta, ¿qué proporción se confirmó a tiempo?
    .eligible = traspasos confirmados, o sin confirmar una vez pasado el plazo
    .achieved = confirmación enviada antes de que termine el día hábil del AE
    .caveat = Vence al final del día hábil del AE que contiene el traspaso o le sigue; un día después si la configuración lo dice. Los traspasos sin confirmar cuyo plazo no ha vencido no están resueltos.
definition-confirmation_sla_state = ¿En qué estado de la confirmación está cada traspaso?
    .eligible = todos los traspasos
    .achieved = en ese estado
    .caveat = Los cuatro estados suman todos los traspasos.
definition-conversion_by_missing = ¿Pasaron a oportunidad con menos frecuencia los traspasos con huecos en la ficha?
    .eligible = traspasos con antigüedad suficiente y ese número de componentes sin completar
    .achieved = una oportunidad a tiempo
    .caveat = Observacional: las cuentas difíciles pueden recibir fichas más pobres. «3» es tres o más.
definition-conversion_by_routing = ¿Pasaron a oportunidad con menos frecuencia los traspasos mal asignados que los asignados según las reglas?
    .eligible = traspasos a los que se aplica una regla, con antigüedad suficiente, así asignados
    .achieved = una oportunidad a tiempo
    .caveat = Observacional: lo que se reasigna puede ser otro tipo de lead.
definition-conversion_wait = ¿Cuánto tardó un traspaso en pasar a oportunidad?
    .eligible = todos los traspasos; los aún abiertos, con el tiempo transcurrido
    .achieved = una oportunidad, atribuida como en la conversión
    .caveat = Una fila por traspaso de las semanas mostradas. Final: 1 oportunidad, 2 descartado sin ella (riesgo competitivo), 3 abierto. Los descartados en un día desconocido cuentan en el momento de los datos. Una oportunidad dentro del margen previo al traspaso cuenta como en él.
definition-feedback_distribution = ¿Cómo se reparten las valoraciones?
    .eligible = traspasos con una valoración de 1 a 5
    .achieved = esa valoración
    .caveat = La última valoración del AE.
definition-feedback_response = ¿Qué proporción de traspasos valoró el AE?
    .eligible = todos los traspasos
    .achieved = consta una valoración
    .caveat = Los traspasos recientes aún pueden valorarse.
definition-feedback_score = De los traspasos que valoró el AE, ¿qué proporción recibió 4 o 5?
    .eligible = traspasos con una valoración de 1 a 5
    .achieved = una valoración de 4 o 5
    .caveat = La última valoración del AE; léase junto con la proporción de valorados.
definition-follow_up_sla = De los traspasos con primer contacto resuelto, ¿qué proporción lo tuvo dentro del plazo?
    .eligible = traspasos contactados, o abiertos una vez pasado el plazo
    .achieved = contactados por el AE dentro del plazo, en tiempo hábil
    .caveat = Los traspasos aún abiertos dentro del plazo no están resueltos. La cifra principal es la proporción de Kaplan-Meier en el plazo, que también los usa.
definition-follow_up_sla_state = ¿En qué estado del primer contacto está cada traspaso?
    .eligible = todos los traspasos
    .achieved = en ese estado
    .caveat = Los cuatro estados suman todos los traspasos.
definition-follow_up_wait = ¿Cuánto esperaron los clientes potenciales el primer contacto del AE?
    .eligible = todos los traspasos; los que aún esperan, con la espera transcurrida
    .achieved = contactados por el AE
    .caveat = Una fila por traspaso de las semanas mostradas; la curva y su mediana se calculan con ellas (Kaplan-Meier), de modo que no se descarta nada abierto.
definition-handoff_to_opportunity_rate = De los traspasos con antigüedad suficiente, ¿qué proporción pasó a oportunidad a tiempo?
    .eligible = traspasos que en el momento de los datos tienen al menos los días de maduración
    .achieved = una oportunidad creada desde el margen previo al traspaso hasta los días de maduración posteriores
    .caveat = Los traspasos más jóvenes se muestran como en maduración y nunca cuentan como fracasos. Una oportunidad anterior al traspaso en más del margen no se atribuye, y se cuenta.
definition-handoff_to_opportunity_so_far = De todos los traspasos, ¿qué proporción ha pasado hasta ahora a oportunidad?
    .eligible = todos los traspasos
    .achieved = una oportunidad dentro de los días de maduración, hasta el momento de los datos
    .caveat = Solo para semanas aún en maduración; solo puede subir y no se compara con semanas anteriores.
definition-handoffs = ¿Cuántos traspasos hubo?
    .eligible = todos los traspasos
    .achieved = todos los traspasos
    .caveat = Un recuento; ambas cifras son iguales.
definition-hold_rate = De las reuniones previstas con resultado conocido, ¿qué proporción se realizó?
    .eligible = reuniones cuyo último inicio ha pasado, no canceladas por el anfitrión, con resultado registrado
    .achieved = realizadas
    .caveat = La cancelación del cliente potencial cuenta en contra; la del anfitrión retira la reunión. Las reuniones sin resultado se cuentan aparte, con los límites que dejan.
definition-hold_rate_by_cadence = ¿Se realizan más reuniones donde SDR y AE se coordinan a menudo?
    .eligible = reuniones previstas con resultado registrado y esa frecuencia de coordinación en las cuatro semanas anteriores
    .achieved = realizadas
    .caveat = Observacional: los equipos que se coordinan a diario pueden diferir en otras cosas. Cuentan las coordinaciones del equipo del SDR y las de la pareja; diaria es al menos cuatro por semana de media, semanal al menos una, menos es menos, ninguna es ninguna. Se omiten las reuniones anteriores a la quinta semana del registro.
definition-misrouted = De los traspasos a los que se aplica una regla de asignación, ¿cuántos fueron a un AE distinto del que nombra?
    .eligible = traspasos a los que se aplica una regla de [[routing]]
    .achieved = el AE no es de los que nombra la primera regla aplicable
    .caveat = Las reglas son las de la configuración de hoy, y los equipos los de la exportación de hoy: un traspaso hecho con otras reglas se mide con estas. Lo que el lead deja vacío no cumple ninguna condición. Una regla con un nombre que nadie lleva no juzga nada.
definition-never_followed_up = De los traspasos de más de un día hábil, ¿cuántos no ha contactado nunca el AE?
    .eligible = traspasos anteriores al final del siguiente día hábil del AE
    .achieved = ningún contacto del AE
    .caveat = Ningún contacto, ni siquiera uno del que solo se conozca el día, y ninguna reunión realizada.
definition-outcome_not_logged = De las reuniones previstas, ¿cuántas no tienen resultado registrado?
    .eligible = reuniones cuyo último inicio ha pasado, no canceladas por el anfitrión
    .achieved = resultado vacío o todavía programada
    .caveat = Vacío, o todavía «scheduled» después de su inicio.
definition-quota_attainment = ¿Qué parte de las cuotas se alcanzó?
    .eligible = cuotas de los períodos terminados, en céntimos
    .achieved = lo alcanzado de ellas, en céntimos
    .caveat = Dos sumas de dinero, no una proporción: puede pasar de 1 y no tiene intervalo. `week_start` es el primer día del período, por regla general un mes. Se omiten los períodos en curso y las cuotas de responsables. Solo por persona y equipo.
definition-rejection_reason = ¿Por qué se rechazaron traspasos?
    .eligible = traspasos rechazados
    .achieved = rechazados por ese motivo
    .caveat = Los ocho motivos más frecuentes por su nombre, el resto junto. «(no reason)»: no se dio ninguno. Las partes suman todos los rechazados.
definition-response_band = ¿Pasaron a oportunidad con más frecuencia los traspasos contactados antes?
    .eligible = traspasos con antigüedad suficiente y primer contacto en ese tramo, que antes del final del tramo no eran oportunidad ni estaban descartados
    .achieved = una oportunidad a tiempo
    .caveat = Observacional: a quien responde pronto también se le contacta pronto. Los tres primeros tramos son tiempo hábil. Se omiten los traspasos que eran oportunidad antes del final del tramo, para no atribuir a un contacto lo anterior; «Después» termina con el propio contacto, «Sin contacto» con el siguiente día hábil.
definition-routing_delay = ¿Cuánto después de la cualificación se asignó un traspaso?
    .eligible = traspasos con ese tipo de asignación y el momento de la cualificación
    .achieved = asignados en ese tiempo
    .caveat = Un reloj propio, en el tiempo hábil del SDR, nunca a cargo del AE. Lo cualificado después del traspaso en más de la tolerancia de reloj no cuenta.
definition-sales_cycle = ¿Cuánto pasó desde el traspaso hasta ganar la venta?
    .eligible = todos los traspasos; los aún abiertos, con el tiempo transcurrido
    .achieved = ganados
    .caveat = Una fila por traspaso de las semanas mostradas, hasta los que tienen antigüedad suficiente para juzgar una consulta. Final: 1 ganado, 2 perdido o descartado (riesgo competitivo), 3 abierto. Los ganados en un día desconocido se omiten; los perdidos en un día desconocido cuentan en el momento de los datos.
definition-same_day_follow_up = ¿Qué proporción se contactó antes del final del día hábil del AE en que se traspasó?
    .eligible = traspasos contactados, o pasado el final de ese día
    .achieved = contactados antes del final del día hábil del AE que contiene el traspaso o le sigue
    .caveat = Fuera del horario vale el final del siguiente día hábil. Los contactos de los que solo se conoce el día sirven solo para esta métrica.
definition-sdr_feedback_response = ¿En qué proporción de traspasos valoró el SDR lo que fue de ellos?
    .eligible = todos los traspasos
    .achieved = consta una valoración del SDR
    .caveat = Los traspasos recientes aún pueden valorarse.
definition-sdr_feedback_score = De los traspasos cuyo seguimiento valoró el SDR, ¿qué proporción recibió 4 o 5?
    .eligible = traspasos con una valoración de 1 a 5 del SDR
    .achieved = una valoración de 4 o 5 del SDR
    .caveat = La última valoración del SDR sobre lo que fue del traspaso; se dan pocas, léase junto con la proporción de valorados.
definition-show_rate = De las reuniones que el cliente potencial no canceló con antelación, ¿qué proporción se realizó?
    .eligible = reuniones previstas con resultado conocido, menos las cancelaciones anticipadas del cliente potencial
    .achieved = realizadas
    .caveat = Más estrecha que la tasa de reuniones realizadas: realizadas ÷ (realizadas + ausencias).
definition-stage_overstay = De los traspasos que llegaron a cada paso, ¿qué proporción seguía en él pasado su límite?
    .eligible = traspasos que estuvieron en el paso y entraron en él hace más de su límite
    .achieved = ni un paso más allá ni terminados al cumplirse el límite
    .caveat = Por la semana del traspaso, cada traspaso juzgado a la misma edad, para que las semanas sean comparables. Los límites están en la configuración, en tiempo hábil del AE. Se omiten los traspasos con un paso en un día desconocido.
definition-stage_stall = ¿Hasta dónde llegó cada traspaso?
    .eligible = todos los traspasos
    .achieved = ese paso es el último alcanzado
    .caveat = Los pasos suman todos los traspasos, también los terminados; pueden haberse saltado pasos anteriores al último. Los traspasos jóvenes han tenido menos tiempo.
definition-stage_stuck = De los traspasos que están en cada paso, ¿cuántos llevan en él más de su límite?
    .eligible = traspasos cuyo último paso es ese, ni ganados, ni perdidos, ni descartados, ni rechazados, con fecha de llegada
    .achieved = más tiempo en él que el límite del paso, en tiempo hábil del AE
    .caveat = A día de hoy: las semanas anteriores han perdido a los que avanzaron y conservan a los que no, así que las semanas no son comparables; para eso está stage_overstay. Los límites están en la configuración.
definition-step_age = ¿Cuánto lleva cada traspaso en el paso que alcanzó?
    .eligible = traspasos ni ganados, ni perdidos, ni descartados, ni rechazados, con fecha de llegada a su paso
    .achieved = los mismos; una edad no tiene final
    .caveat = Una fila por traspaso de las semanas mostradas. Edades hasta ahora de los que están ahí: los que avanzaron pronto no figuran, de modo que no es lo que dura el paso.
definition-talk_ratio = ¿En qué proporción de primeras reuniones no habló el AE más que el límite?
    .eligible = primeras reuniones realizadas de un traspaso con el dato registrado
    .achieved = el AE habló como máximo el 65{"\u00A0"}% del tiempo
    .caveat = El límite está en la configuración. Las reuniones sin grabación no figuran, y las grabadas pueden diferir de ellas.
definition-talk_ratio_band = ¿Cuánto habló el AE en las primeras reuniones?
    .eligible = primeras reuniones realizadas de un traspaso con el dato registrado
    .achieved = en ese tramo
    .caveat = Porcentaje del tiempo; 35 y 46 están en el tramo de arriba y de abajo, 65 no está por encima de 65. Los tramos suman todas.
definition-three_three_three = ¿A qué proporción de los clientes potenciales sin respuesta contactó el AE lo suficiente desde el principio?
    .eligible = traspasos sin respuesta ni reunión realizada en la ventana, con la ventana terminada
    .achieved = al menos 3 contactos del AE en 3 días hábiles por 3 canales en la ventana
    .caveat = La ventana es el día del traspaso y 3 días hábiles del calendario del AE; los cuatro números están en la configuración. Un día sin horario cuenta con el día hábil anterior. Los contactos automáticos no cuentan para nadie.
definition-win_rate = De los traspasos cuya oportunidad está cerrada, ¿qué proporción se ganó?
    .eligible = traspasos cuya oportunidad se ganó o se perdió
    .achieved = ganados
    .caveat = Cuenta ventas, no dinero. Por la semana del traspaso: las semanas más jóvenes solo tienen lo que se cerró pronto, así que no son comparables hasta que se cierra la mayor parte. Los traspasos descartados nunca pasaron a oportunidad.
definition-won_per_1000_inquiries = De mil consultas con antigüedad suficiente, ¿cuántas se ganaron?
    .eligible = consultas que en el momento de los datos tienen al menos los días fijados
    .achieved = ganadas hasta el momento de los datos
    .caveat = Por la semana en que llegó la consulta, como proporción; multiplicada por mil es la cifra por 1000. Las semanas anteriores han tenido más tiempo. Las personas son las del primer traspaso; las consultas nunca traspasadas no son de nadie.

## The same: why a row was refused, and what an example says
reject-required = es obligatorio y está vacío
reject-all-blank = { $a } están todos vacíos (se requiere { $b })
reject-blank = { $a } está vacío (se requiere { $b })
reject-no-date = no es una fecha como en el resto de la columna: { $a }
reject-no-date-of-format = no es una fecha con el formato «{ $a }»
reject-two-orders = podría ser { $a } o { $b }, y nada prueba cuál
reject-zone = indica la zona horaria con letras que valen para varias: escribir UTC o una diferencia como +01:00
reject-rounded = una hoja de cálculo lo redondeó y se han perdido las últimas cifras: exportar la columna sin abrir antes el archivo
reject-years = está fuera de los años 1970 a 2099
reject-no-word-nearest = no es ninguno de { $a }; ¿es «{ $b }»?
reject-no-word = no es ninguno de { $a }
reject-no-flag = no es ni sí ni no: { $a }
reject-percentage = es un porcentaje
reject-no-whole = no es un número entero
reject-no-number = no es un número como en el resto de la columna: { $a }
reject-no-share-between = no es una proporción entre 0 y 1 (o 0 y 100{"\u00A0"}%)
reject-no-share = no es una proporción: { $a }
reject-charset = no es texto en { $a }
reject-foot = es una línea de totales o una nota, no una fila
reject-totals = parece una línea de totales, no una fila
reject-one-field = tiene { $a } campo donde se esperan { $b }
reject-fields = tiene { $a } campos donde se esperan { $b }
reject-quote = aquí se abre una comilla que no se cierra
reject-quote-swallows = aquí se abre una comilla que se traga las líneas siguientes; la lectura siguió en la siguiente fila entera
reject-repeated = { $a } se repite en { $b }
reject-replaced = { $a } se sustituye por { $b }, más reciente

## The same: words that the config has by default, and the form of files
default-handoff-review = Informe de traspasos
default-benchmark = referencia
default-daily-sync = reunión diaria
default-weekly-sync = reunión semanal
default-vendor-survey = encuesta de un proveedor
default-vendor-figure = cifra de un proveedor
default-from = desde
default-to = hasta
default-comma = coma
default-semicolon = punto y coma
default-tab = tabulador
default-pipe = barra vertical
default-caret = acento circunflejo
default-backquote = acento grave
default-text-between-apostrophes = texto entre apóstrofos
default-quotes-behind-a-backslash = comillas tras una barra inversa
default-blanks-beside-quotes = espacios junto a las comillas
default-day-month-year = día/mes/año
default-month-day-year = mes/día/año
default-epoch-seconds = segundos desde 1970
default-epoch-milliseconds = milisegundos desde 1970
default-epoch-microseconds = microsegundos desde 1970
default-days-since-1899-12-30--as-spreadsheets-count-them = días desde el 30-12-1899, como cuentan las hojas de cálculo

## Settings at the foot, repairs, what a row behind a finding missed, metrics without words of their own
unit-minute = { $n } { $n ->
        [one] minuto
       *[other] minutos
    }
unit-business-minute = { $n } { $n ->
        [one] minuto hábil
       *[other] minutos hábiles
    }
setting-maturity = maduración
setting-confidence = nivel de confianza
setting-false_discovery_rate = tasa de falsos descubrimientos
setting-follow_up_target = plazo del primer contacto
setting-grace = margen previo
setting-clock_allowance = tolerancia de reloj
setting-compared_from = se compara a partir de
setting-percentages_from = porcentajes a partir de
setting-weeks_shown = período mostrado
repair-stray_quote_swallowed_lines = comillas sueltas que se habían tragado líneas
repair-stray_quotes_kept_as_text = comillas sueltas conservadas como texto
repair-blank_trailing_fields_dropped = campos vacíos al final de la fila, descartados
repair-missing_trailing_fields_taken_as_blank = campos sin escribir al final de la fila, tomados como vacíos
repair-nul_bytes_dropped = bytes NUL descartados
repair-lines_before_the_header_skipped = líneas antes de la cabecera, saltadas
repair-repeated_headers_skipped = cabeceras repetidas, saltadas
repair-footer_lines_cut_off = líneas del pie, cortadas
repair-error_cells_read_as_blank = celdas con error, leídas como vacías
repair-formulas_without_a_value = fórmulas sin valor, leídas como vacías
missed-no_opportunity_in_time = no pasó a oportunidad a tiempo
missed-meeting_not_held = reunión no realizada
missed-touched_late_or_not_at_all = contactado tarde o nunca
missed-not_acknowledged_in_time = sin acuse de recibo a tiempo
missed-not_confirmed_in_time = sin confirmar a tiempo
missed-rejected = rechazado
missed-scored_3_or_less = valorado con 3 o menos
missed-too_few_touches = muy pocos contactos
missed-talked_too_much = el AE habló demasiado
missed-no_outcome_on_record = sin resultado registrado
missed-stuck_in_the_step = detenido en el paso
metric-acceptance_wait = Espera hasta la aceptación
metric-brief_component = Componentes de la ficha
metric-brief_field = Campos de la ficha
metric-cohort_conversion = Conversión por cohorte
metric-conversion_by_missing = Conversión según lo que falta en la ficha
metric-conversion_wait = Espera hasta la oportunidad
metric-feedback_distribution = Reparto de las valoraciones
metric-follow_up_sla_state = Estado del primer contacto
metric-handoff_to_opportunity_so_far = De traspaso a oportunidad, hasta ahora
metric-handoffs = Traspasos
metric-sales_cycle = Tiempo hasta ganar la venta
metric-stage_overstay = Detenidos por paso
metric-stage_stuck = Detenidos ahora
metric-step_age = Edad en el paso

## Fixed words of the pages of briefs
page-open_in_crm = Abrir en el CRM
page-was_agreed = Lo acordado
page-qualification = Cualificación
page-pass_on = Cómo transmitirlo
page-next_touch = Próximo contacto
page-touches_on_record = Contactos registrados
page-introduction = Correo de presentación
page-subject = Asunto
page-draft_mail = Borrador para el programa de correo
page-draft_text = Borrador como texto
page-skip_briefs = Ir a las fichas
page-all_briefs = Todas las fichas
page-briefs_here = Fichas de esta página

## Briefs by AE and day
unit-employee = { $n } { $n ->
        [one] empleado
       *[other] empleados
    }
unit-brief = { $n } { $n ->
        [one] ficha
       *[other] fichas
    }
unit-field = { $n } { $n ->
        [one] campo
       *[other] campos
    }
brief-heading = Fichas
brief-title = Fichas: { $heading }
brief-without-meeting = sin reunión
brief-part-prospect_identity = Cliente potencial
brief-part-pain_points = Problemas y detonante
brief-part-engagement_history = Historial de contacto
brief-part-decision_context = Contexto de decisión
brief-part-objections = Objeciones y reservas
brief-part-next_steps = Próximos pasos confirmados
brief-field-contact_name = Nombre
brief-field-title = Cargo
brief-field-company = Empresa
brief-field-industry = Sector
brief-field-company_size = Tamaño
brief-field-pain_points = Problemas
brief-field-trigger = Detonante
brief-field-engagement_history = Hasta ahora
brief-field-stakeholders = Interlocutores
brief-field-timeline = Plazos
brief-field-budget = Presupuesto
brief-field-objections = Objeciones
brief-field-next_step = Acordado
brief-field-promised = Prometido
brief-field-ae_preparation = Por preparar
brief-blank-absent = no está en las exportaciones
brief-blank-missing = falta
brief-blank-optional = vacío, no obligatorio
# What stands in the place of a value that nobody recorded.
brief-gap = [¿{ $what }?]
brief-gap-company = empresa
brief-gap-name = nombre
brief-gap-title = cargo
brief-gap-email = correo
brief-gap-prospect = nombre del contacto
brief-gap-pain-point = problema
brief-gap-promised = qué se prometió
brief-gap-prepare = qué hay que preparar
brief-clock-follow-up = Primer contacto
brief-clock-acknowledgement = Acuse de recibo
brief-clock-confirmation = Confirmación
brief-state-met = cumplido
    .at = cumplido: { $at }
brief-state-late = con retraso
    .at = con retraso: { $at }
brief-state-open = pendiente
brief-state-overdue = vencido
brief-state-due = { $state }; plazo: { $due }
brief-day-only = { $day }, hora sin registrar
brief-event-handoff = Traspaso
brief-event-meeting = Reunión
brief-touch-outbound = { $channel }
    .automated = { $channel }, automático
brief-touch-inbound = { $channel } del cliente potencial
    .automated = { $channel } del cliente potencial, automático
brief-touch-internal = { $channel }, interno
    .automated = { $channel }, interno y automático
brief-touch-no-channel = contacto por un canal sin registrar
outcome-scheduled = programada
outcome-held = realizada
outcome-no_show = ausencia
outcome-cancelled = cancelada
outcome-rescheduled = aplazada
brief-outcome-unknown = resultado sin registrar
brief-reached = con respuesta
    .not = sin respuesta
brief-advice-live-join = El SDR asiste a los primeros cinco minutos
brief-advice-intro-email = Presentar por correo
brief-advice-book = Reservar directamente
brief-reason-size = { $employees } (límite: { $limit })
brief-reason-score = puntuación { $score } (límite: { $limit })
brief-reason-stakeholders = { $n ->
        [one] 1 interlocutor nombrado (límite: { $limit })
       *[other] { $n } interlocutores nombrados (límite: { $limit })
    }
brief-reason-shared = horario común de SDR y AE ese día: { $shared } (límite: { $limit })
brief-reason-standard = caso normal: nada lo señala como de alto valor o complejo
brief-reasons = { $reasons }.
brief-reasons-high = De alto valor o complejo: { $reasons }.
brief-recorded = Registrado: { $method }.
brief-recorded-none = Ningún método registrado.
brief-methods-sub = Traspasos de este equipo que pasaron a oportunidad, con intervalos del 95{"\u00A0"}%; sin ajustar por qué clientes potenciales fueron por cada vía:
brief-too-few = { $count }, muy pocos
brief-none-owed-meeting = Ninguno pendiente: hay una reunión por delante.
brief-none-owed-replied = Ninguno pendiente: el cliente potencial respondió.
brief-none-owed-met = Ninguno pendiente: se realizó una reunión.
brief-none-owed-decided = Ninguno pendiente: hay una oportunidad o el traspaso está cerrado.
brief-none-owed-kept = Ninguno pendiente: se cumplió el ritmo.
brief-none-owed-unknown = No se sabe: a las exportaciones les faltan canales o sentidos de los contactos.
brief-touch = { $touch }; plazo: { $by }.
    .lapsed = El ritmo ha vencido. { $touch }; plazo: { $by }.
brief-prepare-link = Tiempo de preparación, de { $from } a { $until }
brief-handed-off = traspasado por { $sdr }: { $instant }
brief-source = fuente { $source }
brief-score = puntuación { $score }
brief-no-meeting = Ninguna reunión próxima registrada
    .field = ninguna registrada
    .table = ninguna registrada
brief-zone = Zona horaria { $zone }, la de { $ae }; la del cliente potencial no consta
brief-moved = { $n ->
        [one] ; aplazada una vez
       *[other] ; aplazada { $n } veces
    }
brief-criterion-met = cumplido
brief-criterion-open = sin registrar. { $question }
brief-framework = { $framework }: { $met } de { $n } criterios cumplidos, según consta.
brief-framework-unknown = { $framework }, criterios según constan.
brief-framework-none = Ningún marco de cualificación registrado.
criterion-budget = presupuesto
criterion-authority = autoridad
criterion-need = necesidad
criterion-timeline = plazos
criterion-urgency = urgencia
criterion-money = dinero
criterion-metrics = métricas
criterion-economic_buyer = comprador económico
criterion-decision_criteria = criterios de decisión
criterion-decision_process = proceso de decisión
criterion-identify_pain = problema identificado
criterion-champion = defensor interno
criterion-competition = competencia
criterion-challenges = retos
criterion-prioritization = prioridad
brief-missing-none = No falta nada
brief-missing-one = Falta: preguntarlo antes de la reunión o al empezarla
brief-missing = Faltan { $fields }: preguntarlos antes de la reunión o al empezarla
brief-earlier = { $n ->
        [one] Los { $shown } más recientes; 1 anterior está en briefs.json.
       *[other] Los { $shown } más recientes; { $n } anteriores están en briefs.json.
    }
brief-runs = Todas las ejecuciones, la más reciente primero
brief-runs-sub = { $n ->
        [one] 1 ejecución, con el día de sus datos como nombre.
       *[other] { $n } ejecuciones, cada una con el día de sus datos como nombre.
    }
brief-pages = Por AE y día
brief-pages-sub = Una página por AE y día, hecha para imprimir: una ficha por hoja.
brief-pages-none = { $n ->
        [one] Ningún traspaso con reunión en el próximo día hábil de su AE.
       *[other] Ningún traspaso con reunión en los próximos { $n } días hábiles de su AE.
    }
brief-overview = Todas las fichas
brief-overview-sub = Campos registrados son los que dicen algo, de todos los que pide la ficha.
brief-overview-table = Todas las fichas de esta ejecución
brief-methods = Lo que dicen los datos de este equipo sobre cada método
brief-methods-long = Traspasos con antigüedad suficiente y reuniones previstas, en las semanas del informe. Con menos de { $n } son muy pocos para comparar. Los métodos van a clientes potenciales distintos: las proporciones no se ajustan por ello.
brief-methods-table = Traspasos de este equipo por método de traspaso
brief-owed-heading = { $n ->
        [one] 1 cliente potencial sin respuesta con un contacto pendiente
       *[other] { $n } clientes potenciales sin respuesta con un contacto pendiente
    }
brief-owed-sub = Sin respuesta, sin reunión y con el ritmo por terminar. Las horas son las del AE.
    .more = { $n ->
        [one] Sin respuesta, sin reunión y con el ritmo por terminar. Las horas son las del AE. 1 fila más está solo en briefs.json.
       *[other] Sin respuesta, sin reunión y con el ritmo por terminar. Las horas son las del AE. { $n } filas más están solo en briefs.json.
    }
brief-owed-table = Clientes potenciales sin respuesta y el contacto pendiente con cada uno
brief-lapsed = el ritmo ha vencido
brief-handoff = traspaso { $id }
brief-draft =
    De: { $from }
    Para: { $to }
    Copia: { $cc }
    Asunto: { $subject }
brief-entry = Preparar: { $who }
brief-entry-meeting = Reunión: { $meeting }
brief-entry-with = Con: { $name }
brief-entry-pain = Problemas: { $pain }
brief-entry-promised = Prometido: { $promised }
brief-entry-prepare = Por preparar: { $prepare }
brief-entry-sdr = Traspasado por: { $name }

## Tables of baton check --gate and --routing
gate-blank = Vacíos
gate-sdr = { $sdr }: { $open } de { $n } con un campo obligatorio vacío
gate-no-sdr = aún sin traspasar
gate-unknown = { $id }: no está en las exportaciones
gate-none = ningún traspaso abierto en los últimos { $n } días
audit-handed-off = Traspasado
audit-goes-to = Corresponde a
audit-verdict = Veredicto
audit-as-ruled = según la regla
audit-misrouted = mal asignado
audit-rule = { $rule }: { $misrouted } de { $n } mal asignados
audit-not-judged = { $n } sin juzgar: la regla nombra a alguien desconocido
    .one = sin juzgar
audit-no-rule = { $n } sin regla aplicable
    .one = sin regla
audit-none = ningún traspaso desde entonces
