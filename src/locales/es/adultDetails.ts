import type { AdultDetails } from '../AdultDetails.ts'

/** What is shown of the adult ruleset beside a recommendation, in Spanish. */
export const adultDetails: AdultDetails = {
  notice:
    'Estas reglas se elaboraron a partir de las fuentes citadas. No las ha revisado ningún profesional clínico con licencia; haga que las revisen para su entorno.',

  dimensions: {
    unsuccessfulLevel: {
      title: 'Tratamiento que no ayudó',
      question:
        'Se obtiene del historial de tratamiento: ¿cuál es el nivel de atención más intensivo que no ayudó en los 12 meses previos a la evaluación? Un episodio cuenta si terminó sin cambios o peor, o si no hubo respuesta o hubo un empeoramiento en un episodio que continúa, que se dejó antes de tiempo o que se interrumpió. Deja de contar cuando un episodio posterior en el mismo nivel o en uno más intensivo trajo mejoría o recuperación, o continúa con buena respuesta.',
      ratings: {
        none: { label: 'Ninguno', anchor: 'Ningún tratamiento que no ayudó y que todavía cuente.' },
        'self-guided': { label: 'Atención autoguiada', anchor: 'La atención autoguiada no ayudó.' },
        outpatient: { label: 'Atención ambulatoria', anchor: 'La atención ambulatoria no ayudó.' },
        'intensive-outpatient': {
          label: 'Programa ambulatorio intensivo',
          anchor: 'Un programa ambulatorio intensivo no ayudó.',
        },
        'partial-hospitalization': {
          label: 'Hospitalización parcial',
          anchor: 'La hospitalización parcial no ayudó.',
        },
        residential: {
          label: 'Atención residencial u hospitalaria',
          anchor: 'La atención residencial u hospitalaria no ayudó.',
        },
      },
    },

    steppingDownFrom: {
      title: 'Paso a un nivel menos intensivo desde',
      question:
        'Se obtiene del historial de tratamiento: ¿cuál es el nivel de atención más intensivo que continúa todavía, o que terminó en los 30 días previos a la evaluación? Los episodios de atención autoguiada no cuentan.',
      ratings: {
        none: {
          label: 'Ninguno',
          anchor: 'Sin atención en estos niveles ahora ni en los últimos 30 días.',
        },
        outpatient: {
          label: 'Atención ambulatoria',
          anchor: 'Atención ambulatoria, ahora o en los últimos 30 días.',
        },
        'intensive-outpatient': {
          label: 'Programa ambulatorio intensivo',
          anchor: 'Un programa ambulatorio intensivo, ahora o en los últimos 30 días.',
        },
        'partial-hospitalization': {
          label: 'Hospitalización parcial',
          anchor: 'Hospitalización parcial, ahora o en los últimos 30 días.',
        },
        residential: {
          label: 'Atención residencial',
          anchor: 'Atención residencial, ahora o en los últimos 30 días.',
        },
        inpatient: {
          label: 'Atención hospitalaria',
          anchor: 'Atención hospitalaria, ahora o en los últimos 30 días.',
        },
      },
    },
  },

  services: {
    'crisis-contacts':
      'A quién acudir a cualquier hora si las cosas empeoran. En Estados Unidos: el 911 en una emergencia, el 988 para la Línea de Prevención del Suicidio y Crisis.',
    'safety-plan':
      'Un plan escrito, hecho junto con la persona, de qué hacer y a quién acudir cuando surgen pensamientos de muerte o de hacer daño.',
    'means-safety':
      'Una conversación sobre cómo mantener fuera del alcance inmediato los medios de daño, como armas de fuego y medicamentos guardados, y un plan para lograrlo.',
    'motivational-enhancement':
      'Conversaciones, sin presión, sobre lo que la persona quiere y sus propias razones para el cambio.',
    'assertive-outreach':
      'Un equipo que va adonde está la persona, mantiene el contacto y ayuda con lo que le importa.',
    'integrated-co-occurring-treatment':
      'Un solo equipo y un solo plan que tratan ambas afecciones en conjunto.',
    'medication-evaluation': 'Una consulta con quien prescribe para saber si un medicamento podría ayudar.',
    'medication-for-addiction':
      'La oferta de quien prescribe de un medicamento que trata la adicción, donde lo hay, como para el alcohol y los opioides; para los opioides, junto con naloxona. Nunca depende de un nivel de atención, de la asistencia ni de la terapia. El alcohol y los sedantes no deben suspenderse de golpe.',
    'medical-evaluation':
      'Un examen, con análisis cuando se necesitan, para buscar causas médicas y peligros médicos.',
    'medical-monitoring':
      'Alguien designado que hace los controles médicos, al menos una vez por semana, y sabe qué hacer con los resultados.',
    'advanced-treatment-review':
      'Una revisión por especialistas del diagnóstico, de lo que ya se ha probado y de los tratamientos que aún no se han probado.',
    'relapse-prevention':
      'Aprender a reconocer los desencadenantes y las señales tempranas, y qué hacer cuando aparecen.',
    'case-management': 'Una persona que ayuda a organizar y conectar la atención y el apoyo práctico.',
    'housing-support': 'Ayuda para encontrar y conservar un lugar seguro y estable donde vivir.',
    'safety-from-violence':
      'Una entrevista en privado, y el ofrecimiento de acompañamiento por una persona defensora, de un refugio y de servicios de protección para personas adultas.',
    'peer-support': 'Tiempo con personas que han pasado por algo parecido.',
    'support-person-involvement':
      'Participan las personas que cada paciente elija. Primero se habla con cada paciente a solas, y no hay sesiones conjuntas donde hay violencia.',
    'skills-training':
      'Práctica en el manejo de las emociones, el estrés, los problemas y las tareas de la vida diaria.',
  },

  ladders: {
    withdrawalManagement: {
      title: 'Manejo del síndrome de abstinencia',
      rungs: {
        none: {
          label: 'Ninguno',
          description: 'No se encontró necesidad de manejo del síndrome de abstinencia.',
        },
        ambulatory: {
          label: 'Ambulatorio',
          description:
            'La abstinencia se maneja con consultas con quien prescribe. El alcohol y los sedantes no deben suspenderse de golpe.',
        },
        'ambulatory-monitored': {
          label: 'Ambulatorio, con control diario',
          description:
            'La abstinencia se maneja con control diario en el centro. El alcohol y los sedantes no deben suspenderse de golpe.',
        },
        residential: {
          label: 'Residencial',
          description:
            'La abstinencia se vigila las 24 horas del día en un lugar con personal, fuera del hospital.',
        },
        inpatient: {
          label: 'Hospitalario',
          description: 'La abstinencia recibe manejo médico en un hospital, las 24 horas del día.',
        },
      },
    },

    urgency: {
      title: 'Plazo para la primera cita',
      rungs: {
        routine: { label: 'De rutina', description: 'Una primera cita dentro de 10 días hábiles.' },
        prompt: { label: 'Pronto', description: 'Una primera cita dentro de 7 días.' },
        urgent: { label: 'Urgente', description: 'Una primera cita dentro de 48 horas.' },
        emergent: { label: 'Muy urgente', description: 'Debe recibir atención dentro de 6 horas.' },
        emergency: {
          label: 'Emergencia',
          description:
            'Se necesita ayuda ahora. En Estados Unidos, llame al 911, o al 988 para la Línea de Prevención del Suicidio y Crisis.',
        },
      },
    },
  },

  conditions: {
    depression: 'Depresión',
    anxiety: 'Ansiedad',
    bipolar: 'Trastorno bipolar',
    ptsd: 'Trastorno de estrés postraumático',
    psychosis: 'Psicosis',
    'eating-disorder': 'Trastorno de la conducta alimentaria',
    'substance-use': 'Consumo de sustancias',
    'self-harm': 'Autolesiones',
    personality: 'Trastorno de la personalidad',
    ocd: 'Trastorno obsesivo-compulsivo',
    adhd: 'Trastorno por déficit de atención con hiperactividad',
    other: 'Otra afección',
  },

  substances: {
    alcohol: 'Alcohol',
    opioids: 'Opioides',
    sedatives: 'Sedantes',
    stimulants: 'Estimulantes',
    cannabis: 'Cannabis',
    other: 'Otra sustancia',
  },

  obligations: {
    work: 'Trabajo',
    school: 'Estudios',
    caregiving: 'Cuidado de otras personas',
  },

  circumstances: {
    pregnant: 'Embarazo',
    postpartum: 'Parto en el último año',
  },
}
