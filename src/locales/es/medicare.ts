import type { MedicarePhrases } from '../MedicarePhrases.ts'

const aSetting = {
  'intensive-outpatient': 'un programa ambulatorio intensivo',
  'partial-hospitalization': 'un programa de hospitalización parcial',
} as const

const namedConditions =
  'Las afecciones que nombra la evaluación no son diagnósticos; solo cuentan los diagnósticos que se indicaron.'

const noBenefitMeasured =
  'Ninguna valoración mide de antemano un beneficio: se toma de la misma recomendación.'

/** The words about Medicare's criteria for programs, in Spanish as it is understood in all of the Americas. */
export const medicare: MedicarePhrases = {
  settings: {
    'intensive-outpatient': 'programa ambulatorio intensivo',
    'partial-hospitalization': 'programa de hospitalización parcial',
  },
  aSetting,

  criteria: {
    hours: {
      label: (_, hours) =>
        `Necesita al menos ${hours} horas de servicios terapéuticos por semana, según muestra el plan de atención`,
      mapping: () =>
        'El plan de atención tiene que mostrar las horas: sin horas previstas se desconoce, y con muy pocas no se cumple. Con horas suficientes se cumple si el nivel de atención recomendado es este programa o más, sin llegar a una atención de 24 horas. Las horas previstas no demuestran por sí solas una necesidad; por eso, si se recomienda menos, se desconoce; y si se recomienda atención de 24 horas, las horas de un programa no responden a la necesidad.',
    },
    'coordinated-program': {
      label: (setting) =>
        setting === 'partial-hospitalization'
          ? 'Es probable que se beneficie de un programa coordinado, y necesita más que sesiones ambulatorias aisladas'
          : 'Es probable que se beneficie de un programa coordinado, y necesita más que sesiones ambulatorias aisladas y menos que hospitalización parcial',
      mapping: (setting) =>
        setting === 'partial-hospitalization'
          ? `Se cumple si todos los niveles de atención aún posibles son un programa ambulatorio intensivo o de hospitalización parcial; no se cumple si todos son menos que eso. Un nivel de 24 horas indica que hacen falta más que sesiones, y también que hoy es dudoso el beneficio de un programa de día: entonces se desconoce. ${noBenefitMeasured}`
          : `Se cumple si un programa ambulatorio intensivo es el único nivel de atención aún posible; no se cumple si todos los posibles son menos. Si se recomienda más, se desconoce, porque los resúmenes de este beneficio describen la necesidad de menos que hospitalización parcial. ${noBenefitMeasured}`,
    },
    'no-round-the-clock-care': {
      label: () => 'No necesita atención de 24 horas',
      mapping: () =>
        'No se cumple si la necesidad de supervisión se valoró como de día y de noche, si las necesidades médicas piden enfermería de 24 horas o un hospital, o si el nivel de atención o el manejo de la abstinencia que se recomienda es de 24 horas; se cumple si todo esto queda descartado.',
    },
    support: {
      label: () => 'Tiene una red de apoyo adecuada fuera del programa',
      mapping: () =>
        'Se cumple con una red de apoyo fuerte o adecuada y un hogar que apoya o es estable; no se cumple con una red de apoyo valorada como deficiente o ausente. Lo que queda en medio lo juzga un profesional clínico. El hogar por sí solo nunca hace que no se cumpla, porque el criterio nombra el apoyo y no el hogar.',
      discreet:
        'No se cumple con una red de apoyo valorada como deficiente o ausente. En lo demás, pueden cumplirlo las respuestas de la evaluación en su conjunto o el juicio de un profesional clínico.',
    },
    diagnosis: {
      label: (setting) =>
        setting === 'partial-hospitalization'
          ? 'Tiene un diagnóstico de salud mental'
          : 'Tiene un diagnóstico de trastorno mental, incluido un trastorno por consumo de sustancias',
      mapping: (setting) =>
        setting === 'partial-hospitalization'
          ? `${namedConditions} Con un trastorno por consumo de sustancias solo, se desconoce: el texto que se leyó (2015) nombra un diagnóstico de salud mental, una copia de 2026 nombra a estos pacientes en el párrafo (a), y el texto vigente de este criterio no se leyó.`
          : `${namedConditions} Los resúmenes de este beneficio cuentan el trastorno por consumo de sustancias entre los trastornos mentales; el reglamento mismo no se leyó.`,
    },
    'no-danger': {
      label: () => 'No se considera que sea un peligro para sí misma o para otras personas',
      mapping: () =>
        'Se cumple si el riesgo de daño se valoró como ninguno o bajo; no se cumple si se valoró como alto o inminente. Una valoración moderada (un plan sin intención, o una conducta que ya fue evaluada) la juzga un profesional clínico. El juicio de que hay peligro cuenta con cualquier valoración; el juicio de que no lo hay no pesa más que una valoración de alto o inminente.',
    },
    'able-to-take-part': {
      label: () =>
        'Tiene la capacidad cognitiva y emocional de participar en un tratamiento activo y puede tolerar la intensidad del programa',
      mapping: () =>
        'Ninguna valoración mide esta capacidad; solo puede cumplirlo el juicio de un profesional clínico. No se cumple si la persona no puede cubrir sus necesidades básicas (deterioro del funcionamiento valorado como extremo), sea cual sea ese juicio. Los síntomas extremos, y que la persona no acepte la atención, se muestran al lado y no deciden nada.',
    },
  },

  readFirst: (sentences) => `Lea esto primero. ${sentences}`,
  recommended: {
    less: (setting, level) =>
      `Esto trata de ${aSetting[setting]}, y se recomienda menos: ${level}. Lo que aquí se cumple no demuestra que haga falta más que eso.`,
    more: (setting, level) =>
      `Esto trata de ${aSetting[setting]}, y se recomienda más: ${level}. Aclare eso primero: este programa puede ser menos atención de la que la persona necesita.`,
    'not-settled': (setting, level) => `Está sin determinar si se recomienda ${aSetting[setting]}: ${level}.`,
    open: (least, possible) => `como mínimo, ${least}; posible: ${possible}`,
  },
  planned: {
    fewer: (setting, planned, least) =>
      `Las ${planned} horas por semana previstas son menos que las ${least} de ${aSetting[setting]}.`,
    ofIop: (planned, least, leastOfIop) =>
      `Las ${planned} horas por semana previstas son menos que las ${least} de ${aSetting['partial-hospitalization']}; son las de ${aSetting['intensive-outpatient']} (${leastOfIop} o más).`,
    ofPhp: (planned, leastOfPhp) =>
      `Las ${planned} horas por semana previstas son las de ${aSetting['partial-hospitalization']} (${leastOfPhp} o más), y esto trata de ${aSetting['intensive-outpatient']}.`,
  },

  certification: {
    'partial-hospitalization': (hours) =>
      `Un médico ha determinado que la persona necesita al menos ${hours} horas por semana de estos servicios, y certifica que sin el programa necesitaría atención psiquiátrica hospitalaria, que está al cuidado de un médico y que se la trata según un plan escrito`,
    'intensive-outpatient': (hours) =>
      `Un médico ha determinado que la persona necesita al menos ${hours} horas por semana de estos servicios, y certifica la necesidad del programa; la persona está al cuidado de un médico`,
  },
  certificationNote: {
    'partial-hospitalization':
      'La ley pide que se certifique que de otro modo haría falta atención hospitalaria. Ningún nivel de atención recomendado lo demuestra, y menos aún si se basa en una necesidad de estructura, supervisión o apoyo: solo un médico puede certificarlo.',
    'intensive-outpatient':
      'Para un programa ambulatorio intensivo, la ley no pide que de otro modo hiciera falta atención hospitalaria.',
  },
  determination: {
    'partial-hospitalization': (hours) =>
      `Un médico tiene que determinar, por lo menos una vez al mes, que hacen falta al menos ${hours} horas por semana`,
    'intensive-outpatient': (hours) =>
      `Un médico tiene que determinar, por lo menos una vez cada dos meses, que hacen falta al menos ${hours} horas por semana`,
  },
  counting:
    'El día de ingreso cuenta como día 1, y los días son días calendario; un mes termina el día anterior al mismo día del mes siguiente. Es la más temprana de las formas de contar, y la eligió esta biblioteca, lo mismo que contar una recertificación como determinación de la necesidad.',
  notice:
    'Esto compara valoraciones con criterios. No es una decisión de cobertura ni un consejo legal: el contratista de Medicare decide según los reglamentos vigentes, y los criterios de otros pagadores no se consideran. La forma de relacionar las valoraciones con los criterios es criterio propio de esta biblioteca, que ningún profesional clínico con licencia ha revisado.',

  diagnoses: { 'mental-health': 'salud mental', 'substance-use': 'consumo de sustancias' },

  facts: {
    plannedHoursPerWeek: 'Horas previstas por semana',
    diagnoses: 'Diagnósticos',
    judgedDangerous: 'Juicio de que es un peligro para sí misma o para otras personas',
    adequateSupport: 'Juicio de que la red de apoyo es adecuada',
    canParticipate: 'Juicio de que puede participar',
    physicianCertifies: 'Certificación por un médico',
    admittedOn: 'Fecha de ingreso',
    recertifiedOn: 'Fechas de recertificación',
  },

  sources: {
    'usc-1395x': {
      text: '42 USC 1395x(ff) y 1395n(a)(2)(F), con las enmiendas hasta la Ley Pública 119-73',
      note: 'Se leyó completo, con las enmiendas hasta la Ley Pública 119-73.',
    },
    'cfr-410-43': {
      text: '42 CFR 410.43(c), edición de 2015',
      note: 'Se leyó completa la edición de 2015, y el párrafo (a) en una copia de 2026; el párrafo (c) vigente no se leyó.',
    },
    'cfr-410-44': {
      text: '42 CFR 410.44(c), cuyo texto no se leyó',
      note: 'Se leyeron resúmenes de otros, no el reglamento.',
    },
    'cfr-424-24-e': {
      text: '42 CFR 424.24(e), edición de 2015',
      note: 'Se leyó la edición anual de 2015; el texto vigente no se leyó.',
    },
    'cfr-424-24-d': {
      text: '42 CFR 424.24(d), cuyo texto no se leyó',
      note: 'Se leyeron dos resúmenes de la regla final para 2024 y una guía de facturación, no el texto del reglamento.',
    },
    'cfr-424-14': {
      text: '42 CFR 424.14, edición de 2015',
      note: 'Se leyó la edición anual de 2015; el texto vigente no se leyó.',
    },
    hcpcs: {
      text: 'HCPCS Nivel II, por páginas de códigos de otros',
      note: 'Se leyeron páginas de códigos de otros, no el conjunto de códigos mismo; algunos códigos se citan de memoria y están marcados así.',
    },
    'cms-pos': {
      text: 'lugar de servicio de CMS, por una lista de otros',
      note: 'Se leyó una lista que cita las definiciones, no el conjunto de códigos mismo; algunos códigos se citan de memoria y están marcados así.',
    },
  },

  codes: {
    S9480: 'Servicios psiquiátricos ambulatorios intensivos, por día; se dice que Medicare no lo paga',
    H0015: 'Servicios por alcohol o drogas, ambulatorios intensivos',
    H0035: 'Hospitalización parcial de salud mental, menos de 24 horas',
    S0201: 'Hospitalización parcial, menos de 24 horas, por día',
    '51': 'Centro psiquiátrico de hospitalización',
    '52': 'Hospitalización parcial en un centro psiquiátrico',
    '53': 'Centro comunitario de salud mental: un lugar, no un nivel de atención',
    '55': 'Centro residencial para el tratamiento del consumo de sustancias',
    '56': 'Centro residencial de tratamiento psiquiátrico',
  },
}
