import type { AdultNames } from '../AdultNames.ts'

/**
 * Every text of the adult ruleset that people read, in Spanish as it is understood in all of the Americas.
 *
 * The same is never said here as in the English texts. People are spoken of as "la persona", as staff or by what they
 * do, so that hardly a text needs a gender; and nothing here says more, or less, than the English text of the same id.
 */
export const adultNames: AdultNames = {
  treatmentHistory: {
    title: 'Historial de tratamiento',
    question:
      '¿Qué tratamiento ha recibido la persona en los últimos 12 meses y cuál continúa todavía? Para cada episodio: el nivel de atención, cuándo terminó y su resultado. La atención ambulatoria cuenta como probada después de unas 8 semanas. Una desintoxicación en una cama es un episodio de su nivel. Quien terminó y recayó después había mejorado. Dejar un tratamiento antes de tiempo no equivale a no responder a él, ni tampoco que termine por un motivo ajeno al tratamiento (el profesional se fue, se acabó la financiación, una mudanza): en estos casos, y si el tratamiento continúa, pregunte cómo ha respondido.',
  },

  dimensions: {
    symptomSeverity: {
      title: 'Gravedad de los síntomas',
      question:
        '¿Qué tan graves son los síntomas: en las últimas dos semanas en la admisión, en la última semana al revisar la atención en curso? Califique el malestar, el peligro o la pérdida de control: lo que sea más alto.',
      ratings: {
        none: {
          label: 'Ninguna',
          anchor: 'Sin síntomas de un problema de salud mental o de consumo de sustancias.',
        },
        mild: {
          label: 'Leve',
          anchor:
            'Síntomas perceptibles que causan poco malestar; o una reacción breve a un hecho difícil, que no llega a ser un trastorno, mientras la seguridad, el cuidado personal y el contacto con la realidad se mantienen.',
        },
        moderate: {
          label: 'Moderada',
          anchor: 'Síntomas de un trastorno que causan un malestar claro.',
        },
        severe: {
          label: 'Grave',
          anchor:
            'Malestar marcado la mayoría de los días, de modo que cuesta seguir adelante; o psicosis o manía presente pero no aguda, en alguien sin conciencia de ella; o anorexia con un peso muy bajo, o con una pérdida de peso que continúa o es rápida (por ejemplo, más de 1 kg por semana; nunca un solo número); o purgas diarias.',
        },
        extreme: {
          label: 'Extrema',
          anchor:
            'En estado agudo de psicosis o manía (con desorganización o actuando según ella), con catatonia o con otra incapacidad. Los síntomas de base de larga duración se califican según el malestar y la desorganización presentes ahora.',
        },
      },
    },

    riskOfHarm: {
      title: 'Riesgo de daño a la propia persona o a otras',
      question:
        '¿Hay peligro de que la persona se haga daño o haga daño a otras? Califique lo que la seguridad necesita ahora; no es un pronóstico, porque ninguna herramienta predice el suicidio. Califique los pensamientos, los planes y la intención de las últimas dos semanas en la admisión, de la última semana al revisar la atención en curso. Para la conducta, mire más atrás: los últimos 3 meses y el último año. Conducta suicida es un intento, uno que se interrumpió o que la persona detuvo, un ensayo o una preparación. Seguir un plan de seguridad incluye que los medios para hacer daño estén asegurados. Si no se preguntó, si la persona no puede responder (no habla, desconfía, está intoxicada) o si una conducta suicida aún no se ha evaluado, deje la pregunta abierta, a menos que ya corresponda alto o inminente; en ese caso alguien debe evaluarlo hoy.',
      ratings: {
        none: {
          label: 'Ninguno',
          anchor:
            'Se preguntó y se respondió: sin pensamientos de muerte ni de hacer daño, y sin conducta suicida ni violenta en el último año.',
        },
        low: {
          label: 'Bajo',
          anchor:
            'Deseo de estar muerta, o pensamientos de suicidio o de hacer daño, aunque sean persistentes, sin método, plan ni intención; o imágenes no deseadas que asustan, sin deseo de actuar, como en el trastorno obsesivo-compulsivo; o autolesiones sin peligro; o ira verbal; o conducta suicida o violenta hace 3 a 12 meses, sin más que esos pensamientos ahora.',
        },
        moderate: {
          label: 'Moderado',
          anchor:
            'Pensamientos con un método o un plan, y sin intención; o conducta suicida en los últimos 3 meses que ya se evaluó, con pensamientos sin plan ni intención ahora, como mucho, en alguien que sigue un plan de seguridad; o autolesiones que requieren atención médica; o una sobredosis accidental en los últimos 3 meses mientras el consumo continúa, o de nuevo consumo de opioides tras una pausa (prisión, desintoxicación, hospital); o actos temerarios repetidos que ponen en peligro la vida; o amenazas o violencia en los últimos 3 meses que no cuentan como alto.',
        },
        high: {
          label: 'Alto',
          anchor:
            'Intención de actuar; o conducta suicida en los últimos 3 meses con un plan o una intención todavía presentes, o en alguien que no puede o no quiere seguir un plan de seguridad; o un intento potencialmente letal en los últimos 30 días, sin atención hospitalaria ni de crisis desde entonces, y con pensamientos todavía presentes; o un plan, en alguien que no puede o no quiere seguir un plan de seguridad; o voces que ordenan hacerse daño o hacer daño a alguien, o ideas delirantes en ese sentido (voces de larga duración a las que siempre se resistió: al menos moderado); o psicosis o manía que es nueva, que vuelve o que es aguda durante el embarazo o dentro del año posterior al parto; o violencia impulsada por la afección y que probablemente se repita.',
        },
        imminent: {
          label: 'Inminente',
          anchor:
            'Intención con un plan y con los medios ahora, o no es posible mantener a salvo a la persona.',
        },
      },
    },

    functionalImpairment: {
      title: 'Deterioro del funcionamiento',
      question:
        '¿Qué tan bien se maneja la persona en el trabajo, los estudios, el hogar, con otras personas y con las necesidades diarias: en las últimas dos semanas en la admisión, en la última semana al revisar la atención en curso? Compare con su propio nivel habitual y cuente solo lo que se debe al problema de salud mental, cognitivo o de consumo de sustancias.',
      ratings: {
        none: { label: 'Ninguno', anchor: 'Se maneja como siempre.' },
        mild: { label: 'Leve', anchor: 'Cumple con lo cotidiano, con esfuerzo.' },
        moderate: {
          label: 'Moderado',
          anchor:
            'Le cuesta mantenerse al día en algunos ámbitos (trabajo, estudios, hogar, otras personas); o ha perdido uno de ellos y maneja el resto.',
        },
        severe: {
          label: 'Grave',
          anchor:
            'Ha perdido dos o más ámbitos, o no puede manejar la mayoría; o una manía que le cuesta a la persona el empleo, el dinero o la libertad.',
        },
        extreme: {
          label: 'Extremo',
          anchor: 'No puede atender sus necesidades básicas (alimentación, higiene, seguridad).',
        },
      },
    },

    withdrawalRisk: {
      title: 'Riesgo de síndrome de abstinencia',
      question:
        '¿Necesita la persona manejo del síndrome de abstinencia (desintoxicación)? Califique la peor abstinencia que se puede esperar en las próximas 72 horas; con sedantes, en las próximas dos semanas. Una puntuación CIWA-Ar baja durante la intoxicación, o poco después de la última bebida, nunca baja la calificación. Con alcohol o sedantes, a partir de leve, califique un paso más alto desde los 65 años si hay enfermedad médica, o después de tres desintoxicaciones o más. En el embarazo con consumo de opioides: tratamiento de mantenimiento, no desintoxicación.',
      ratings: {
        none: { label: 'Ninguno', anchor: 'No se espera síndrome de abstinencia.' },
        mild: {
          label: 'Leve',
          anchor:
            'Solo molestias (alcohol: CIWA-Ar menor de 10, más o menos, en lo peor que se puede esperar); o abstinencia de opioides que se tratará iniciando buprenorfina o metadona de forma ambulatoria; o una reducción gradual planificada con quien prescribe.',
        },
        moderate: {
          label: 'Moderado',
          anchor:
            'Abstinencia de alcohol o de sedantes que requiere medicamentos y controles diarios (CIWA-Ar de 10 a 18, más o menos); o el inicio de un medicamento para el consumo de opioides que requiere observación, o durante el embarazo.',
        },
        severe: {
          label: 'Grave',
          anchor:
            'Abstinencia intensa, esperada o presente (CIWA-Ar de 19 o más, más o menos); o abstinencia de alcohol junto con sedantes, de sedantes en dosis altas suspendidos de golpe, o de GHB (si se consume de día y de noche, califique potencialmente mortal); o embarazo con abstinencia de alcohol o de sedantes que requiere medicamentos.',
        },
        'life-threatening': {
          label: 'Potencialmente mortal',
          anchor: 'Convulsiones, delirium o signos vitales inestables.',
        },
      },
    },

    complicatedWithdrawal: {
      title: 'Abstinencia complicada en el pasado',
      question:
        '¿Ha tenido la persona alguna vez convulsiones o delirium durante la abstinencia de alcohol o de sedantes (incluido el GHB), y consume o está dejando ahora alcohol o sedantes?',
      ratings: {
        no: {
          label: 'No',
          anchor:
            'Nunca tuvo convulsiones ni delirium durante la abstinencia de alcohol o de sedantes; o no consume ni está dejando ahora ninguno de los dos.',
        },
        yes: {
          label: 'Sí',
          anchor:
            'Ha tenido convulsiones o delirium durante la abstinencia de alcohol o de sedantes, y consume o está dejando ahora alcohol o sedantes.',
        },
      },
    },

    medicalNeeds: {
      title: 'Necesidades médicas',
      question:
        '¿Cuánta atención médica necesita la persona además del tratamiento: en las últimas dos semanas en la admisión, en la última semana al revisar la atención en curso?',
      ratings: {
        none: { label: 'Ninguna', anchor: 'Sin necesidades médicas.' },
        stable: {
          label: 'Estables',
          anchor:
            'Basta con la atención de rutina, incluidos los análisis de rutina por litio, clozapina o diabetes.',
        },
        monitoring: {
          label: 'Vigilancia',
          anchor:
            'Controles al menos una vez por semana, porque la enfermedad, la abstinencia o un medicamento podrían volverse peligrosos; o cualquier embarazo con consumo de sustancias o con un trastorno de la conducta alimentaria.',
        },
        nursing: { label: 'Enfermería', anchor: 'Necesita enfermería las 24 horas.' },
        hospital: {
          label: 'Atención hospitalaria',
          anchor:
            'Necesita atención médica hospitalaria, o una evaluación médica hoy que no puede esperar: por ejemplo, una sobredosis o intoxicación hoy, dificultad para despertar, sospecha de toxicidad por un fármaco, casi un desmayo con pulso lento, confusión repentina, o catatonia sin ingesta de alimentos ni líquidos. Para personas adultas con un trastorno de la conducta alimentaria, por ejemplo, confirmado en reposo: un pulso menor de 40 por minuto (menor de 50 de día entre los 18 y los 25 años), una presión arterial menor de 90/60 mmHg, una temperatura menor de 36.1 °C; al ponerse de pie, un aumento del pulso de más de 20 por minuto (más de 30 entre los 18 y los 25 años) o una caída de la presión sistólica de más de 20 mmHg; un potasio menor de 3 mEq/L, una glucosa menor de 60 mg/dL, un intervalo QT largo o un peso muy bajo (cerca del 75 % de lo esperado).',
        },
      },
    },

    coOccurringConditions: {
      title: 'Afecciones concurrentes',
      question:
        '¿Hay una segunda afección psiquiátrica, cognitiva o de consumo de sustancias, y qué efecto tiene: en las últimas dos semanas en la admisión, en la última semana al revisar la atención en curso? Consumir varias sustancias es un solo problema, no una afección concurrente. Un trauma cuenta cuando da síntomas.',
      ratings: {
        none: { label: 'Ninguna', anchor: 'Sin una segunda afección.' },
        stable: {
          label: 'Estables',
          anchor: 'Una segunda afección que está presente, y tranquila.',
        },
        interacting: {
          label: 'Con interacción',
          anchor:
            'La segunda afección está activa: complica el tratamiento del problema principal, o necesita un tratamiento propio.',
        },
        destabilizing: {
          label: 'Desestabilizadoras',
          anchor: 'La segunda afección está inestable en sí misma.',
        },
        overwhelming: {
          label: 'Abrumadoras',
          anchor: 'La segunda afección requiere por sí misma atención de día y de noche.',
        },
      },
    },

    relapseRisk: {
      title: 'Riesgo de recaída',
      question:
        '¿Qué tan probable es que en las próximas semanas vuelvan o empeoren el consumo, las autolesiones, los atracones o las purgas, o la enfermedad aguda, sin la atención que se está decidiendo ahora? Un tratamiento prolongado que continúa, como un inyectable de depósito, el litio o la buprenorfina, cuenta como que continúa. Guíese por las habilidades, los desencadenantes y los impulsos de las últimas dos semanas en la admisión, de la última semana al revisar la atención en curso. Pregúntelo también de quien está mal por primera vez.',
      ratings: {
        none: { label: 'Ninguno', anchor: 'No se espera que nada de esto vuelva.' },
        low: { label: 'Bajo', anchor: 'Buenas habilidades para afrontar las dificultades.' },
        moderate: { label: 'Moderado', anchor: 'Algunas habilidades, algunos desencadenantes.' },
        high: {
          label: 'Alto',
          anchor: 'Dos de estas: pocas habilidades, impulsos intensos, una recaída reciente.',
        },
        extreme: {
          label: 'Extremo',
          anchor:
            'Cierta y peligrosa sin una estructura de 24 horas, como han mostrado intentos recientes con menos estructura.',
        },
      },
    },

    supervision: {
      title: 'Necesidad de supervisión',
      question:
        '¿Cuánta supervisión exige la afección, tal como sería sin el programa actual y sin contar lo que ya está resuelto donde la persona vive y seguirá viviendo (incluida la vivienda con apoyo o en grupo): en las últimas dos semanas en la admisión, en la última semana al revisar la atención en curso? Que una familia vigile a una persona con riesgo de suicidio no cuenta como resuelta.',
      ratings: {
        independent: { label: 'Independiente', anchor: 'Nadie necesita estar pendiente.' },
        'check-ins': {
          label: 'Contactos breves',
          anchor: 'Alguien debería ver cómo está la persona todos los días.',
        },
        daily: {
          label: 'Diaria',
          anchor: 'Necesita una estructura durante la mayor parte del día, la mayoría de los días.',
        },
        'around-the-clock': {
          label: 'De día y de noche',
          anchor: 'Necesita personal presente de día y de noche.',
        },
        'around-the-clock-medical': {
          label: 'De día y de noche, médica',
          anchor:
            'Necesita personal de enfermería y médico de día y de noche, como en una psicosis o manía aguda con conducta desorganizada, o en la catatonia.',
        },
      },
    },

    supportSystem: {
      title: 'Red de apoyo',
      question:
        '¿Con quiénes puede contar la persona: en las últimas dos semanas en la admisión, en la última semana al revisar la atención en curso?',
      ratings: {
        strong: { label: 'Sólida', anchor: 'Personas presentes y con capacidad de ayudar.' },
        adequate: { label: 'Adecuada', anchor: 'Suficientes personas a quienes acudir.' },
        limited: { label: 'Limitada', anchor: 'Pocas personas, o personas que solo a veces pueden ayudar.' },
        poor: {
          label: 'Deficiente',
          anchor: 'No se puede contar con las personas cercanas, o actúan en contra del tratamiento.',
        },
        absent: { label: 'Ausente', anchor: 'Nadie a quien acudir.' },
      },
    },

    livingEnvironment: {
      title: 'Entorno de vida',
      question:
        '¿Dónde y con quién vivirá la persona durante el tratamiento, y está a salvo allí? Pregunte en privado.',
      ratings: {
        supportive: { label: 'Favorable', anchor: 'Un hogar seguro que ayuda a recuperarse.' },
        stable: { label: 'Estable', anchor: 'Un hogar seguro y estable.' },
        stressful: {
          label: 'Estresante',
          anchor: 'Conflictos, tensión o consumo de sustancias alrededor de la persona.',
        },
        unstable: {
          label: 'Inestable',
          anchor:
            'Vivienda incierta, albergues o alojarse de casa en casa con otras personas, seguridad en duda.',
        },
        dangerous: {
          label: 'Peligroso',
          anchor: 'Violencia o explotación, o vivir sin techo.',
        },
      },
    },

    commitment: {
      title: 'Compromiso con el tratamiento',
      question:
        '¿Qué hace la persona respecto del tratamiento, y qué quiere: en las últimas dos semanas en la admisión, en la última semana al revisar la atención en curso? Lo que hace pesa más que lo que dice. Si ahora no puede decidir (confusión, catatonia), deje la pregunta abierta.',
      ratings: {
        committed: { label: 'Con compromiso', anchor: 'Participa activamente y acude a las citas.' },
        willing: { label: 'Con disposición', anchor: 'Acepta el tratamiento.' },
        ambivalent: { label: 'Con ambivalencia', anchor: 'Duda: lo que dice y lo que hace no coinciden.' },
        reluctant: { label: 'Con reticencia', anchor: 'Acepta bajo presión, falta a citas.' },
        refusing: { label: 'Declina la atención', anchor: 'No está de acuerdo con el tratamiento.' },
      },
    },
  },

  ladders: {
    level: {
      title: 'Nivel de atención',
      rungs: {
        'self-guided': {
          label: 'Atención autoguiada',
          description:
            'Autoayuda, apoyo de pares y de la comunidad, programas digitales y seguimiento en atención primaria, al ritmo que la persona elija. Alguien se comunica dentro de unas semanas para ver cómo va.',
        },
        outpatient: {
          label: 'Atención ambulatoria',
          description:
            'Terapia ambulatoria tradicional y consultas de medicación, por lo general una o dos veces por semana, mientras la vida diaria continúa.',
        },
        'intensive-outpatient': {
          label: 'Programa ambulatorio intensivo',
          description:
            'Un programa estructurado de 9 a 19 horas por semana. La terapia de grupo es su eje, junto con terapia individual y familiar, habilidades y educación. La persona vive en su casa y mantiene el trabajo o los estudios.',
        },
        'partial-hospitalization': {
          label: 'Programa de hospitalización parcial',
          description:
            'Un programa de día de 20 o más horas por semana, de intensidad cercana a la de un hospital. La persona pasa la noche en casa.',
        },
        residential: {
          label: 'Atención residencial',
          description:
            'Un programa fuera del hospital donde la persona vive por un tiempo, con personal presente de día y de noche. Puede incluir vigilancia médica.',
        },
        inpatient: {
          label: 'Atención hospitalaria',
          description:
            'Atención en un hospital, con manejo médico, para un peligro agudo o una enfermedad aguda. Según lo que se necesite, puede ser un hospital médico o psiquiátrico. Esto describe la atención que corresponde a la necesidad; no dice nada sobre la situación legal de nadie.',
        },
      },
    },
  },

  levels: {
    'self-guided': {
      setting: 'En casa y en la comunidad',
      schedule: 'Según se desee, con un contacto dentro de unas semanas',
      stay: 'Sin plazo fijo',
      contains: [
        'Autoayuda',
        'Apoyo de la comunidad y de pares',
        'Programas digitales',
        'Seguimiento en atención primaria',
      ],
      asks: [
        'Compromiso de usar la autoayuda sin un horario fijado por otras personas',
        'Un hogar lo bastante estable para hacerlo',
        'Avisar si las cosas no mejoran',
      ],
      stepUp:
        'A la atención ambulatoria cuando los síntomas persisten o aumentan, o cuando aparecen nuevas necesidades.',
      stepDown:
        'No hay un nivel inferior; el apoyo en la comunidad puede continuar todo el tiempo que sea útil.',
    },
    outpatient: {
      setting: 'Un consultorio o una clínica, o por telesalud; viviendo en casa',
      schedule: '1–2 sesiones por semana',
      stay: 'De semanas a meses, o más',
      contains: ['Terapia ambulatoria', 'Consultas de medicación'],
      asks: ['Acudir a las citas', 'Manejar la vida diaria entre sesiones'],
      stepUp:
        'A un programa ambulatorio intensivo cuando unas 8 semanas de atención ambulatoria no han ayudado lo suficiente, o antes si aumentan las necesidades.',
      stepDown:
        'A la atención autoguiada cuando los síntomas se han calmado y la vida diaria vuelve a manejarse.',
    },
    'intensive-outpatient': {
      setting: 'Un programa en la comunidad; viviendo en casa, con el trabajo o los estudios en marcha',
      schedule: '2–3 horas al día, 3–5 días por semana',
      stay: 'De varias semanas a unos meses',
      contains: [
        'Terapia de grupo, el eje del programa',
        'Terapia individual',
        'Terapia familiar',
        'Psicoeducación',
        'Entrenamiento en habilidades: regulación emocional, manejo del estrés, solución de problemas, prevención de recaídas',
        'Atención plena (mindfulness)',
        'Manejo de la medicación',
        'Revisiones semanales del progreso',
      ],
      asks: [
        'Compromiso de acudir varias veces por semana',
        'Participar en grupos',
        'Estar a salvo en casa entre sesiones, sin supervisión de día y de noche',
      ],
      stepUp:
        'A la hospitalización parcial cuando el programa no es suficiente, o a la atención de 24 horas cuando la persona no está a salvo entre sesiones.',
      stepDown: 'A la atención ambulatoria, que continúa lo que el programa inició.',
      notes: [
        'Medicare: al menos 9 horas por semana; un médico determina la necesidad al menos cada dos meses.',
        'TRICARE: desde 6 horas por semana.',
      ],
    },
    'partial-hospitalization': {
      setting: 'Un programa de día en un hospital o una clínica; la noche en casa',
      schedule: 'Unas 4–6 horas al día, 4–6 días por semana',
      stay: '2–4 semanas',
      contains: [
        'Terapia de grupo e individual',
        'Contacto diario con el personal, incluidos enfermería psiquiátrica y trabajo social',
        'Supervisión médica y manejo de la medicación',
        'Terapias ocupacionales y de actividades',
        'Orientación familiar centrada en la afección',
        'Educación y entrenamiento en habilidades',
      ],
      asks: [
        'Participar en un tratamiento activo y tolerar su intensidad',
        'Una red de apoyo adecuada fuera del horario del programa',
        'Estar a salvo en casa por la noche, sin atención de 24 horas',
      ],
      stepUp:
        'A la atención residencial u hospitalaria cuando se necesita atención de 24 horas, o cuando el tratamiento diario no ayuda.',
      stepDown: 'A un programa ambulatorio intensivo, un nivel a la vez.',
      notes: [
        'Medicare: al menos 20 horas por semana; un médico determina la necesidad al menos cada mes; solo cuando de otro modo haría falta atención psiquiátrica con ingreso.',
      ],
    },
    residential: {
      setting: 'Un hogar o centro con personal, fuera del hospital, de día y de noche',
      schedule: 'Vive allí, con personal presente las 24 horas del día',
      stay: 'De semanas a meses',
      contains: [
        'Personal presente de día y de noche',
        'Terapia de grupo e individual',
        'Un día estructurado con entrenamiento en habilidades',
        'Manejo de la medicación, y vigilancia médica donde el programa la ofrece',
        'Trabajo con la familia y otras personas de apoyo',
        'Planificación del regreso a casa',
      ],
      asks: [
        'Vivir en el programa por un tiempo, lejos de casa',
        'Participar en su jornada',
        'Consentimiento para la estancia',
      ],
      stepUp:
        'A la atención hospitalaria cuando el peligro o la enfermedad se vuelven agudos y requieren un hospital.',
      stepDown:
        'A la hospitalización parcial o a un programa ambulatorio intensivo, el puente de regreso a la vida cotidiana.',
    },
    inpatient: {
      setting: 'Un hospital médico o psiquiátrico, de día y de noche',
      schedule: 'Vive allí, con atención hospitalaria las 24 horas del día',
      stay: 'De días a semanas',
      contains: [
        'Personal médico y de enfermería de día y de noche',
        'Tratamiento diario bajo manejo médico',
        'Atención estrecha a la seguridad',
        'Inicio o ajuste de la medicación',
        'Atención médica, y manejo del síndrome de abstinencia cuando se necesita',
        'Planificación de la atención que sigue',
      ],
      asks: [
        'Permanecer en el hospital por un tiempo',
        'Participar en el tratamiento en la medida en que la salud lo permita',
      ],
      stepUp:
        'No hay un nivel superior; dentro de un hospital, la atención puede ser más estrecha o pasar a otra unidad.',
      stepDown:
        'A la atención residencial, a la hospitalización parcial o a un programa ambulatorio intensivo, el puente de regreso a la vida cotidiana.',
    },
  },

  services: {
    'crisis-contacts': { label: 'Contactos para crisis' },
    'safety-plan': { label: 'Plan de seguridad' },
    'means-safety': { label: 'Seguridad frente a los medios de daño' },
    'motivational-enhancement': { label: 'Refuerzo de la motivación' },
    'assertive-outreach': { label: 'Acercamiento activo a la persona' },
    'integrated-co-occurring-treatment': { label: 'Tratamiento integrado de afecciones concurrentes' },
    'medication-evaluation': { label: 'Evaluación sobre medicamentos' },
    'medication-for-addiction': { label: 'Medicamentos para la adicción' },
    'medical-evaluation': { label: 'Evaluación médica' },
    'medical-monitoring': { label: 'Vigilancia médica' },
    'advanced-treatment-review': { label: 'Revisión de otros tratamientos' },
    'relapse-prevention': { label: 'Prevención de recaídas' },
    'case-management': { label: 'Gestión de casos' },
    'housing-support': { label: 'Apoyo para la vivienda' },
    'safety-from-violence': { label: 'Protección ante la violencia' },
    'peer-support': { label: 'Apoyo entre pares' },
    'support-person-involvement': { label: 'Participación de personas de apoyo' },
    'skills-training': { label: 'Entrenamiento en habilidades' },
  },

  sources: {
    'safe-t': 'SAFE-T',
    'va-dod-2013': 'VA/DoD riesgo de suicidio 2013 (sustituida)',
    'va-dod-2024': 'VA/DoD riesgo de suicidio 2024',
    'va-dod-sud-2015': 'VA/DoD 2015 (sustituida; solo consumo de sustancias)',
    'va-mh-rrtp': 'requisitos residenciales de VA',
    'usc-1395x': '42 USC 1395x(ff)',
    'cfr-410-43': '42 CFR 410.43',
    'cfr-410-44': '42 CFR 410.44',
    'cms-iop': 'beneficio IOP de CMS',
    'cfr-412-27': '42 CFR 412.27',
    'lcd-inpatient': 'LCD hospitalarias de Medicare',
    'nycrr-816': '14 NYCRR 816 (solo consumo de sustancias)',
    'nycrr-819': '14 NYCRR 819 (solo consumo de sustancias)',
    'mn-9530': 'Reglas de Minnesota 9530 (hasta 2022; solo consumo de sustancias)',
    'apa-mdd-2010': 'APA depresión 2010 (solo depresión)',
    'nice-cg178': 'NICE CG178 (solo psicosis)',
    'nice-cg185': 'NICE CG185 (solo trastorno bipolar)',
    'iar-dst': 'IAR-DST',
    'tip-35': 'TIP 35',
    'tip-42-2005': 'TIP 42 (2005)',
    'tip-47': 'TIP 47',
    'samhsa-2021': 'SAMHSA 2021',
    'asam-awm-2020': 'ASAM abstinencia de alcohol 2020',
    'jfp-2004': 'JFP 2004',
    'iop-desc': 'descripciones de IOP',
    own: 'criterio propio',
  },

  rules: {
    'imminent-risk':
      'no es posible mantener a salvo a la persona ahora; necesita de inmediato un entorno protegido',
    'high-risk-unprotected': 'peligro alto de daño en un estado grave, o donde hay poco que proteja',
    'high-risk':
      'una unidad residencial de crisis o de estabilización, o un hospital, según decida una evaluación de emergencia: los programas de día no bastan',
    'moderate-risk-severe-unprotected': 'peligro de daño, un estado grave y poco que proteja',
    'moderate-risk-severe-symptoms':
      'el peligro de daño en un estado grave requiere al menos contacto diario',
    'moderate-risk':
      'el peligro de daño requiere al menos varios contactos por semana y un plan de seguridad',
    'low-risk':
      'cualquier señal de peligro para la propia persona o para otras requiere al menos una derivación a atención ambulatoria',

    'life-threatening-withdrawal': 'abstinencia que pone en peligro la vida ahora',
    'complicated-moderate-withdrawal':
      'convulsiones o delirium en una abstinencia anterior, y se necesitan medicamentos ahora: abstinencia con ingreso y supervisión médica',
    'complicated-severe-withdrawal':
      'abstinencia grave con necesidades médicas, una segunda afección inestable o peligro de daño',
    'severe-withdrawal':
      'la abstinencia grave requiere atención de 24 horas con vigilancia médica; un hospital donde no haya cerca una unidad así',
    'complicated-withdrawal-history':
      'las convulsiones o el delirium en una abstinencia anterior requieren vigilancia médica de 24 horas, por leve que sea al comienzo',
    'moderate-withdrawal-unsupported':
      'abstinencia que requiere medicamentos, sin nadie con quien se pueda contar o sin un hogar estable al que volver, o con necesidades médicas',
    'moderate-withdrawal-likely-relapse':
      'es poco probable que se complete la abstinencia fuera de un entorno de 24 horas',
    'moderate-withdrawal':
      'la abstinencia que requiere medicamentos exige al menos control diario en el centro',
    'moderate-withdrawal-unstable': 'abstinencia junto con peligro o con una enfermedad inestable',
    'mild-withdrawal': 'cualquier abstinencia requiere consultas con quien prescribe en cuestión de días',
    'mild-withdrawal-unstable-home':
      'abstinencia sin nadie, o sin un lugar seguro, a donde volver: control diario como mínimo',

    'acute-medical-needs':
      'necesita atención médica hospitalaria, o una evaluación médica hoy que no puede esperar',
    'nursing-needs': 'necesidades médicas que requieren al menos enfermería las 24 horas',
    'medical-monitoring-needs': 'alguien debe hacer los controles médicos',
    'medical-monitoring-severe-symptoms':
      'los controles médicos en un estado grave requieren supervisión médica diaria',

    'around-the-clock-medical': 'necesita supervisión médica de 24 horas de una afección aguda',
    'around-the-clock': 'los programas de día son para personas que no necesitan atención de 24 horas',
    'daily-supervision':
      'necesita una estructura al menos durante la mayor parte del día, la mayoría de los días',
    'check-ins': 'alguien necesita estar pendiente al menos cada día',

    'gravely-disabled': 'no puede atender sus necesidades básicas a causa de la enfermedad',
    'extreme-symptoms-with-risk': 'enfermedad aguda que además pone en peligro o incapacita',
    'cannot-care-for-self-unsupported':
      'las necesidades básicas quedan sin atender, y nadie puede atenderlas de forma fiable',
    'cannot-care-for-self': 'no puede atender sus necesidades básicas y necesita ayuda las 24 horas',
    'extreme-symptoms-declining-care':
      'enfermedad aguda, y la atención fuera del hospital no se iniciará o no se sostendrá',
    'extreme-symptoms-unsupported':
      'la enfermedad aguda necesita una estabilización que un hogar con poco apoyo, o un compromiso que vacila, no puede sostener',
    'extreme-symptoms': 'síntomas tan graves pueden requerir más que un programa ambulatorio intensivo',
    'severe-symptoms-and-impairment': 'la enfermedad interfiere gravemente en varios ámbitos de la vida',
    'severe-impairment-unsupported': 'no logra manejarse, y el hogar no alcanza a sostener',
    'severe-symptoms': 'los síntomas graves requieren más apoyo que sesiones semanales',
    'severe-impairment': 'el deterioro grave requiere más apoyo que sesiones semanales',
    'moderate-symptoms-and-impairment-complicated':
      'varias necesidades a la vez requieren un programa coordinado',
    'moderate-symptoms': 'con síntomas moderados o peores, el tratamiento está indicado',
    'moderate-impairment': 'con un deterioro moderado o peor, el tratamiento está indicado',

    'overwhelming-co-occurring': 'la segunda afección requiere por sí misma atención de día y de noche',
    'severe-and-destabilizing-co-occurring': 'dos afecciones graves se alimentan entre sí',
    'destabilizing-co-occurring':
      'una segunda afección inestable requiere tratamiento integrado varias veces por semana',
    'interacting-co-occurring-moderate-symptoms':
      'dos afecciones activas, y dos cosas que estorban la atención semanal',
    'interacting-co-occurring': 'una segunda afección que interactúa requiere tratar ambas',

    'extreme-relapse-risk':
      'el consumo o la conducta peligrosos son una certeza sin una estructura de 24 horas',
    'relapse-risk-unsafe-home': 'no puede mantenerse bien donde vive',
    'high-relapse-risk-no-support':
      'el riesgo de recaída es alto, sin nadie en quien apoyarse entre sesiones',
    'relapse-despite-intensive-outpatient-weak-home':
      'un programa intensivo no bastó y el hogar tampoco: necesita una estructura de 24 horas',
    'relapse-despite-intensive-outpatient': 'un programa intensivo no fue suficiente para mantenerse bien',
    'relapse-despite-outpatient': 'la atención ambulatoria no bastó, y hay poco más que sostenga',
    'high-relapse-risk':
      'un riesgo alto de recaída requiere seguimiento estrecho y habilidades varias veces por semana',
    'moderate-relapse-risk': 'el riesgo de recaída requiere prevención de recaídas',

    'dangerous-environment':
      'ningún lugar seguro donde vivir, y un estado o un deterioro graves, o peligro sin nadie con quien se pueda contar',
    'dangerous-environment-with-risk':
      'el peligro de daño y ningún lugar seguro donde vivir requieren contacto diario y, antes que nada, un lugar donde dormir esta noche',
    'unsafe-where-they-live': 'la seguridad primero: acompañamiento y defensa, refugio, protección',
    'no-support-severe': 'los programas de día necesitan una red de apoyo adecuada',
    'no-support-severe-symptoms': 'contacto diario en lugar del apoyo que falta',
    'poor-support-moderate-symptoms': 'el programa aporta el apoyo',
    'weak-home-mild-symptoms': 'la atención autoguiada necesita un hogar que sostenga',
    'ambivalent-mild-symptoms': 'la atención autoguiada presupone compromiso',

    'partial-hospitalization-not-enough': 'sin respuesta al tratamiento diario',
    'intensive-outpatient-not-enough': 'sin respuesta a un programa intensivo',
    'outpatient-not-enough': 'la terapia ambulatoria tradicional no es suficiente',
    'self-guided-not-enough': 'la atención autoguiada no es suficiente: un paso más',
    'step-down-from-day-or-24-hour-care':
      'después de un hospital, un programa residencial o un programa de día, el puente de regreso a la vida cotidiana, sin interrupción',
    'step-down-from-intensive-outpatient':
      'después de un programa ambulatorio intensivo, atención de continuidad',

    'combined-needs-residential': 'muchas necesidades graves en conjunto',
    'combined-needs-partial-hospitalization': 'muchas necesidades en conjunto',
    'combined-needs-intensive-outpatient':
      'varias necesidades moderadas que ninguna regla por sí sola recoge',
    'combined-needs-outpatient': 'varias necesidades leves en conjunto',

    'needs-safety-plan':
      'cualquier pensamiento de muerte o de hacer daño, o una conducta reciente, requiere un plan de seguridad por escrito',
    'needs-means-safety':
      'donde hay algún riesgo de daño, protege poner distancia con los medios para causarlo',
    'needs-motivational-enhancement': 'vale la pena conversar sobre las dudas acerca del tratamiento',
    'needs-assertive-outreach':
      'un deterioro grave y sin iniciar la atención: la atención tiene que llegar a la persona',
    'needs-integrated-co-occurring-treatment': 'es mejor tratar en conjunto dos afecciones que interactúan',
    'needs-medication-evaluation':
      'con síntomas moderados o peores, o con cualquier abstinencia, un medicamento puede ayudar',
    'needs-medication-for-addiction':
      'donde hay abstinencia, vale la pena ofrecer medicamentos para la adicción',
    'needs-medical-evaluation':
      'los síntomas extremos, el deterioro extremo o una abstinencia marcada pueden tener causas o peligros médicos',
    'needs-medical-monitoring':
      'una enfermedad, una abstinencia o un medicamento que podrían volverse peligrosos requieren controles',
    'needs-advanced-treatment-review':
      'sigue en un estado grave después de un tratamiento intensivo que no ayudó',
    'needs-relapse-prevention': 'las habilidades y un plan ayudan donde hay riesgo de recaída',
    'needs-case-management':
      'la tensión, el poco apoyo o el regreso de la atención de 24 horas requieren ayuda para organizar las cosas',
    'needs-housing-support': 'una vivienda incierta hace más difícil recuperarse',
    'needs-safety-from-violence': 'el lugar donde vive la persona no es seguro',
    'needs-peer-support': 'el apoyo es limitado, y los pares pueden aumentarlo',
    'needs-support-person-involvement':
      'el apoyo es limitado, e incluir a personas elegidas puede fortalecerlo',
    'needs-skills-training': 'las habilidades ayudan cuando cuesta llevar la vida diaria',
  },

  warnings: {
    'imminent-risk-yet-independent':
      'El peligro está calificado como inminente y la supervisión como independiente. ¿Quién se queda con la persona ahora, y cuánta supervisión necesita?',
    'no-symptoms-yet-severe-impairment':
      'No hay síntomas, y sin embargo el deterioro es grave. ¿De dónde viene el deterioro, y hay síntomas por los que no se ha preguntado?',
    'withdrawal-without-substance-use':
      'Está calificado un riesgo de abstinencia, pero el consumo de sustancias no figura entre las afecciones. ¿Falta una afección, o es una reducción gradual planificada de un medicamento recetado?',
    'around-the-clock-supervision-alone':
      'Se necesita supervisión de día y de noche, y nada más. ¿Para qué es la supervisión, y se refleja en otra calificación?',
    'refusing-yet-in-treatment':
      'La persona declina la atención, y sin embargo hay un tratamiento en curso. ¿Qué atención declina, y está al día el historial?',
    'complicated-withdrawal-without-risk':
      'Hubo convulsiones o delirium durante una abstinencia, y ahora no se espera ninguna. ¿Se consumen o se están dejando alcohol o sedantes?',
    'hospital-needs-yet-independent':
      'Las necesidades médicas requieren un hospital, y la supervisión está calificada como independiente. ¿Son correctas ambas calificaciones?',
    'refusing-a-program':
      'La persona declina la atención, y este nivel necesita su consentimiento. ¿Qué aceptaría, y ayudaría un acercamiento activo?',
    'declining-hospital-care':
      'La persona acepta de mala gana o declina la atención, y se recomienda un hospital. Un profesional clínico tiene que aclarar: ¿puede decidirlo ahora, da su consentimiento, qué dice la ley y cuál es la vía menos restrictiva?',
    'pregnant-with-substance-use':
      'La persona está embarazada, y hay consumo de sustancias o riesgo de abstinencia. ¿Tiene ya atención obstétrica? Con opioides: tratamiento de mantenimiento, no desintoxicación. Con alcohol o sedantes: ¿se ha considerado la abstinencia en una cama con personal?',
    'perinatal-extreme-symptoms':
      'Los síntomas son extremos durante el embarazo o dentro del año posterior al parto. Es una emergencia psiquiátrica: ¿quién evalúa a la persona dentro de 4 horas?',
    'pregnant-without-monitoring':
      'La persona está embarazada, con consumo de sustancias o trastorno de la conducta alimentaria, y las necesidades médicas están calificadas por debajo de vigilancia. ¿Quién controla a la persona y el embarazo al menos una vez por semana?',
    'perinatal-psychosis-or-bipolar':
      'La persona está embarazada o dio a luz en el último año, y tiene psicosis o trastorno bipolar. ¿Es nuevo, vuelve o es agudo? Entonces el riesgo de daño es alto: ¿quién evalúa a la persona dentro de 4 horas?',
    'complicated-withdrawal-unanswered':
      'Está calificado un riesgo de abstinencia, y no se ha preguntado por abstinencias anteriores. ¿Hubo alguna vez convulsiones o delirium durante la abstinencia de alcohol o de sedantes?',
    'substances-without-withdrawal-risk':
      'Se consumen alcohol o sedantes, y no se espera abstinencia. ¿Cuándo fue el último consumo, y cuánto y con qué frecuencia antes?',
    'moderate-risk-yet-reluctant':
      'Hay un riesgo de daño moderado, y la persona acepta de mala gana o declina la atención. ¿Sigue el plan de seguridad, con los medios para hacer daño asegurados? Si no, el riesgo es alto.',
    'eating-disorder-medical-check':
      'Figura un trastorno de la conducta alimentaria, y las necesidades médicas no están calificadas o están por debajo de vigilancia. ¿Cómo están el pulso y la presión arterial en reposo y de pie, el potasio y el ECG?',
    'extreme-symptoms-yet-no-medical-needs':
      'Los síntomas son extremos, y no hay necesidades médicas. ¿Se ha buscado una causa médica, o un fármaco o droga?',
    'opioid-overdose-risk':
      'Se consumen opioides junto con alcohol o sedantes, o después de una estancia con atención de 24 horas: una sobredosis es más probable. ¿Hay naloxona a mano, y saben usarla las personas cercanas?',
    'risk-with-caregiving':
      'Hay un riesgo de daño, y la persona cuida de otras. ¿Están a salvo quienes dependen de ella, y quién los cuida ahora?',
    'risk-toward-others':
      'Hay un riesgo de daño. ¿Es también hacia otras personas, y pide la ley local avisar o proteger a alguien?',
    'withdrawal-risk-unanswered':
      'Se consumen alcohol o sedantes, y el riesgo de abstinencia no está calificado. ¿Cuál es la peor abstinencia que se puede esperar en las próximas 72 horas?',
    'risk-of-harm-unanswered':
      'El riesgo de daño no está calificado, así que alguien debe evaluarlo hoy. ¿Hay pensamientos de muerte, de suicidio o de violencia, o hubo conducta suicida o violenta en el último año?',
    'age-missing':
      'No se indica la edad. ¿Tiene la persona 18 años o más? Este conjunto de reglas es solo para personas adultas.',
    'undated-episode':
      'Un episodio de atención terminó en una fecha desconocida, por lo que puede contar o no. ¿Cuándo terminó?',
  },

  focus: {
    'cognitive-behavioral-therapy': 'Terapia cognitivo-conductual',
    'exposure-and-response-prevention': 'Exposición y prevención de respuesta',
    'trauma-focused-therapy': 'Terapia centrada en el trauma',
    'dialectical-behavior-therapy': 'Terapia dialéctica conductual',
    'medication-for-alcohol-or-opioids':
      'Primero la medicación: medicamentos para el consumo de alcohol o de opioides',
    'contingency-management': 'Manejo de contingencias para el consumo de estimulantes',
    'relapse-prevention-skills': 'Habilidades para prevenir recaídas',
    'mutual-support': 'Grupos de apoyo mutuo',
    naloxone: 'Naloxona a mano, y personas que sepan usarla',
    'eating-disorder-program':
      'Un programa especializado en trastornos de la conducta alimentaria, con vigilancia médica',
    'medication-management': 'Manejo de la medicación',
    'family-psychoeducation': 'Psicoeducación familiar',
    'coordinated-specialty-care':
      'Atención especializada coordinada, si se trata de un primer episodio de psicosis',
    'perinatal-mental-health-care': 'Atención de salud mental perinatal',
    'evening-or-part-day-schedule':
      'Un horario vespertino o de media jornada que deje lugar para el trabajo, los estudios o el cuidado de otras personas',
  },
}
