import type { AdultPatientWords } from '../AdultPatientWords.ts'

/**
 * What the adult ruleset says to the person it is about, in plain Spanish, keyed by id. It says what the English texts
 * say, with the same care: nothing here says more, or less, than the English text of the same id.
 */
export const adultPatientWords: AdultPatientWords = {
  notice: 'Un programa hizo esta página. Ningún clínico con licencia ha revisado sus reglas.',

  levels: {
    'self-guided': {
      name: 'cuidado que usted guía',
      description:
        'Usted usa la autoayuda, grupos de apoyo o programas en línea a su propio ritmo. También puede ayudarle su médico de siempre. En unas semanas, alguien le pregunta cómo le va.',
      often: 'como usted quiera',
      long: 'mientras le ayude',
    },
    outpatient: {
      name: 'atención ambulatoria',
      description:
        'Usted se reúne con un terapeuta, o con alguien que puede recetar medicinas. Vive en su casa y sigue con su vida diaria.',
      often: 'casi siempre 1 o 2 citas por semana',
      long: 'semanas o meses, o más',
    },
    'intensive-outpatient': {
      name: 'un programa ambulatorio intensivo',
      description:
        'Usted va a un programa de 9 a 19 horas por semana. Se reúne en grupos, y también con un terapeuta. Aprende cosas que le ayudan. Vive en su casa y puede seguir con su trabajo o sus estudios.',
      often: 'de 2 a 3 horas al día, de 3 a 5 días por semana',
      long: 'de varias semanas a unos meses',
    },
    'partial-hospitalization': {
      name: 'un programa de día',
      description:
        'Usted va a un programa de día 20 horas o más por semana. De noche está en su casa. También se llama hospitalización parcial.',
      often: 'unas 4 a 6 horas al día, de 4 a 6 días por semana',
      long: 'de 2 a 4 semanas',
    },
    residential: {
      name: 'un programa donde usted vive por un tiempo',
      description:
        'Usted vive en el programa por un tiempo. Hay personal de día y de noche. No es un hospital. También se llama atención residencial.',
      often: 'usted vive allí',
      long: 'de semanas a meses',
    },
    inpatient: {
      name: 'atención en un hospital',
      description:
        'Usted se queda en un hospital por un tiempo. Hay médicos y enfermeros de día y de noche. También se llama atención hospitalaria.',
      often: 'usted se queda allí, de día y de noche',
      long: 'de días a semanas',
    },
  },

  ladders: {
    withdrawalManagement: {
      none: '',
      ambulatory:
        'Conviene que tenga ayuda con la abstinencia. Es más seguro con citas con alguien que puede recetar medicinas.',
      'ambulatory-monitored':
        'Conviene que tenga ayuda con la abstinencia. Alguien debe ver cómo está usted cada día.',
      residential:
        'Conviene que tenga ayuda con la abstinencia. Es más seguro en un lugar con personal de día y de noche.',
      inpatient: 'Conviene que tenga ayuda con la abstinencia. Es más seguro en un hospital médico.',
    },
    urgency: {
      routine: 'Su primera cita debe ser dentro de 10 días hábiles.',
      prompt: 'Su primera cita debe ser dentro de 7 días.',
      urgent: 'Su primera cita debe ser dentro de 48 horas.',
      emergent: 'Alguien debe atenderle dentro de 6 horas.',
      emergency: 'Usted debe tener ayuda ahora mismo. Lea el comienzo de esta página.',
    },
  },

  services: {
    'crisis-contacts': {
      label: 'Ayuda a cualquier hora',
      description:
        'Puede pedir ayuda de día o de noche si las cosas empeoran. En Estados Unidos, llame al 911 en una emergencia. Llame o mande un mensaje de texto al 988 para la Línea de Prevención del Suicidio y Crisis.',
    },
    'safety-plan': {
      label: 'Un plan de seguridad',
      description:
        'Usted escribe un plan corto con su equipo. Dice qué puede hacer y a quién puede llamar cuando llegan pensamientos difíciles.',
    },
    'means-safety': {
      label: 'Cosas peligrosas fuera de su alcance',
      description: 'Usted y su equipo ven cómo tener lejos las armas, las medicinas de más y cosas así.',
    },
    'motivational-enhancement': {
      label: 'Hablar de lo que usted quiere',
      description: 'Usted habla de lo que le importa. Nadie le presiona.',
    },
    'assertive-outreach': {
      label: 'Un equipo que va a verle',
      description: 'Van a verle, siguen en contacto y ayudan con lo que le importa.',
    },
    'integrated-co-occurring-treatment': {
      label: 'Un solo equipo para los dos problemas',
      description: 'El mismo equipo trata los dos, con un solo plan.',
    },
    'medication-evaluation': {
      label: 'Una cita sobre medicinas',
      description: 'Usted habla con alguien que puede recetar. Juntos ven si una medicina podría ayudar.',
    },
    'medication-for-addiction': {
      label: 'Medicina para el uso de alcohol o drogas',
      description:
        'Puede haber una medicina que le ayude. Puede preguntar por ella. No deje de golpe el alcohol ni los sedantes.',
    },
    'medical-evaluation': {
      label: 'Un examen médico',
      description: 'Alguien revisa su salud física, con análisis si los necesita.',
    },
    'medical-monitoring': {
      label: 'Controles de salud',
      description: 'Alguien revisa su salud al menos una vez por semana y sabe qué hacer.',
    },
    'advanced-treatment-review': {
      label: 'Una nueva mirada a su tratamiento',
      description: 'Un especialista ve qué ha probado usted y qué más puede ayudar.',
    },
    'relapse-prevention': {
      label: 'Un plan para seguir bien',
      description: 'Usted aprende a notar las primeras señales, y qué hacer cuando llegan.',
    },
    'case-management': {
      label: 'Alguien que le ayuda a organizar las cosas',
      description: 'Una persona le ayuda a organizar su atención y la ayuda de cada día.',
    },
    'housing-support': {
      label: 'Ayuda con la vivienda',
      description: 'Alguien le ayuda a encontrar y conservar un lugar seguro donde vivir.',
    },
    'safety-from-violence': {
      label: 'Ayuda para estar a salvo de otros',
      description:
        'Puede hablar en privado. Hay personas que pueden estar a su lado y ayudarle a encontrar refugio y protección.',
    },
    'peer-support': {
      label: 'Apoyo entre pares',
      description: 'Usted pasa tiempo con personas que han vivido algo parecido.',
    },
    'support-person-involvement': {
      label: 'Personas que usted elige',
      description: 'Usted elige quién participa en su atención. Su equipo habla primero a solas con usted.',
    },
    'skills-training': {
      label: 'Aprender habilidades',
      description:
        'Usted practica cómo manejar lo que siente, el estrés, los problemas y las tareas de cada día.',
    },
  },

  rules: {
    'imminent-risk': {
      found: 'Hay un gran peligro ahora mismo.',
      helps: 'Necesita un lugar donde pueda estar a salvo.',
    },
    'high-risk-unprotected': {
      found: 'Hay peligro ahora mismo, y no debería pasar por esto a solas.',
      helps: 'Un hospital puede ayudarle a estar a salvo.',
    },
    'high-risk': {
      found: 'Usted u otra persona podría sufrir un daño grave.',
      helps: 'Necesita personas cerca, de día y de noche.',
    },
    'moderate-risk-severe-unprotected': {
      found: 'Hay señales de que usted u otra persona podría sufrir daño, y usted se siente muy mal.',
      helps: 'Necesita personas cerca, de día y de noche.',
    },
    'moderate-risk-severe-symptoms': {
      found: 'Hay señales de que usted u otra persona podría sufrir daño, y usted se siente muy mal.',
      helps: 'Ayuda ver a su equipo cada día.',
    },
    'moderate-risk': {
      found: 'Hay señales de que usted u otra persona podría sufrir daño.',
      helps: 'Ayuda ver a su equipo varias veces por semana y tener un plan de seguridad.',
    },
    'low-risk': {
      found: 'Hay señales de algún peligro, y no debería llevarlo a solas.',
      helps: 'Ayuda hablar con alguien.',
    },

    'life-threatening-withdrawal': {
      found: 'La abstinencia pone su vida en peligro ahora mismo.',
      helps: 'Necesita un hospital.',
    },
    'complicated-moderate-withdrawal': {
      found:
        'Antes tuvo convulsiones o mucha confusión durante la abstinencia, y puede que ahora le haga falta medicina.',
      helps: 'Un hospital puede tratarla de forma segura.',
    },
    'complicated-severe-withdrawal': {
      found: 'Una abstinencia fuerte puede ser peligrosa para usted.',
      helps: 'Un hospital puede tratarla de forma segura.',
    },
    'severe-withdrawal': {
      found: 'Una abstinencia fuerte puede ser peligrosa.',
      helps: 'Necesita personal cerca, de día y de noche.',
    },
    'complicated-withdrawal-history': {
      found: 'Antes tuvo convulsiones o mucha confusión durante la abstinencia.',
      helps: 'Pueden volver; por eso debe haber personal cerca, de día y de noche.',
    },
    'moderate-withdrawal-unsupported': {
      found: 'Para usted, la abstinencia es más segura con personal cerca, de día y de noche.',
    },
    'moderate-withdrawal-likely-relapse': {
      found: 'Es difícil pasar por la abstinencia.',
      helps: 'Es más fácil con personal cerca, de día y de noche.',
    },
    'moderate-withdrawal': {
      found: 'Puede que le haga falta medicina y un control cada día para pasar por la abstinencia.',
    },
    'moderate-withdrawal-unstable': {
      found: 'Puede pasar por la abstinencia mientras se siente mal por otras causas.',
      helps: 'Necesita personal cerca, de día y de noche.',
    },
    'mild-withdrawal': {
      found: 'Puede pasar por algo de abstinencia.',
      helps: 'Es más seguro con una cita en los próximos días.',
    },
    'mild-withdrawal-unstable-home': {
      found: 'Puede pasar por la abstinencia, y no debería pasarla a solas.',
      helps: 'Alguien debe ver cómo está usted cada día.',
    },

    'acute-medical-needs': { found: 'Su cuerpo necesita un hospital ahora mismo.' },
    'nursing-needs': { found: 'Necesita enfermeros cerca, de día y de noche.' },
    'medical-monitoring-needs': { found: 'Hay que revisar su salud física cada cierto tiempo.' },
    'medical-monitoring-severe-symptoms': {
      found: 'Usted se siente muy mal, y su salud física necesita controles.',
      helps: 'Ayuda ver a su equipo cada día.',
    },

    'around-the-clock-medical': { found: 'Necesita médicos y enfermeros cerca, de día y de noche.' },
    'around-the-clock': { found: 'Necesita personal cerca, de día y de noche.' },
    'daily-supervision': { found: 'Necesita personas cerca casi todo el día, casi todos los días.' },
    'check-ins': { found: 'Ayuda que alguien vea cómo está usted cada día.' },

    'gravely-disabled': {
      found: 'Se siente demasiado mal para ocuparse de lo básico, como la comida y la seguridad.',
      helps: 'Un hospital puede ayudarle con eso.',
    },
    'extreme-symptoms-with-risk': {
      found: 'Usted está muy mal ahora, y eso puede ponerle en peligro.',
      helps: 'Un hospital puede ayudar.',
    },
    'cannot-care-for-self-unsupported': {
      found: 'Lo básico, como la comida y la seguridad, es demasiado difícil ahora.',
      helps: 'Un hospital puede ayudarle con eso.',
    },
    'cannot-care-for-self': {
      found: 'Lo básico, como la comida y la seguridad, es demasiado difícil ahora.',
      helps: 'Necesita ayuda de día y de noche.',
    },
    'extreme-symptoms-declining-care': {
      found: 'Usted está muy mal ahora.',
      helps: 'La atención fuera de un hospital puede no ser suficiente.',
    },
    'extreme-symptoms-unsupported': {
      found: 'Usted está muy mal ahora.',
      helps: 'Necesita ayuda de día y de noche para volver a sentirse estable.',
    },
    'extreme-symptoms': {
      found: 'Usted está muy mal ahora.',
      helps: 'Puede necesitar atención casi todos los días.',
    },
    'severe-symptoms-and-impairment': {
      found: 'Usted se siente muy mal, y muchas cosas de cada día son demasiado difíciles.',
      helps: 'La atención casi todos los días puede ayudar.',
    },
    'severe-impairment-unsupported': {
      found: 'Muchas cosas de cada día son demasiado difíciles ahora.',
      helps: 'La atención casi todos los días puede ayudar.',
    },
    'severe-symptoms': {
      found: 'Usted se siente muy mal.',
      helps: 'Una cita por semana puede no ser suficiente.',
    },
    'severe-impairment': {
      found: 'Muchas cosas de cada día son demasiado difíciles ahora.',
      helps: 'Una cita por semana puede no ser suficiente.',
    },
    'moderate-symptoms-and-impairment-complicated': {
      found: 'Tiene varias cosas difíciles a la vez.',
      helps: 'Un programa puede ayudar con todas.',
    },
    'moderate-symptoms': { found: 'Lo que siente le pesa.', helps: 'Un tratamiento puede ayudar.' },
    'moderate-impairment': {
      found: 'Una parte de su vida diaria es difícil.',
      helps: 'Un tratamiento puede ayudar.',
    },

    'overwhelming-co-occurring': {
      found: 'Tiene más de un problema de salud.',
      helps: 'Uno de ellos necesita atención de día y de noche.',
    },
    'severe-and-destabilizing-co-occurring': {
      found: 'Tiene dos problemas de salud que se hacen peores entre sí.',
      helps: 'La atención casi todos los días puede tratar los dos.',
    },
    'destabilizing-co-occurring': {
      found: 'Un segundo problema de salud no está estable ahora.',
      helps: 'La atención varias veces por semana puede tratar los dos.',
    },
    'interacting-co-occurring-moderate-symptoms': {
      found: 'Tiene dos problemas de salud que se afectan entre sí.',
      helps: 'Un programa puede tratar los dos.',
    },
    'interacting-co-occurring': {
      found: 'Tiene dos problemas de salud que se afectan entre sí.',
      helps: 'Los dos necesitan atención.',
    },

    'extreme-relapse-risk': {
      found: 'Es muy difícil seguir bien y a salvo por su cuenta ahora.',
      helps: 'Necesita personal cerca, de día y de noche.',
    },
    'relapse-risk-unsafe-home': { found: 'Es muy difícil seguir bien donde vive ahora.' },
    'high-relapse-risk-no-support': {
      found: 'Es difícil seguir bien ahora, y usted tiene poco apoyo entre citas.',
      helps: 'La atención casi todos los días puede ayudar.',
    },
    'relapse-despite-intensive-outpatient-weak-home': {
      found: 'Estuvo en un programa, y todavía es difícil seguir bien.',
      helps: 'Necesita personal cerca, de día y de noche.',
    },
    'relapse-despite-intensive-outpatient': {
      found: 'Estuvo en un programa, y todavía es difícil seguir bien.',
      helps: 'La atención casi todos los días puede ayudar.',
    },
    'relapse-despite-outpatient': {
      found: 'Tuvo atención ambulatoria, y todavía es difícil seguir bien.',
      helps: 'La atención casi todos los días puede ayudar.',
    },
    'high-relapse-risk': {
      found: 'Es difícil seguir bien ahora.',
      helps: 'La atención varias veces por semana puede ayudar, y también aprender cosas nuevas.',
    },
    'moderate-relapse-risk': {
      found: 'Algunas cosas hacen difícil seguir bien.',
      helps: 'Puede aprender qué hacer con ellas.',
    },

    'dangerous-environment': {
      found: 'El lugar donde vive no es seguro para usted, y no debería pasar por esto a solas.',
    },
    'dangerous-environment-with-risk': {
      found: 'El lugar donde vive no es seguro para usted, y alguien podría sufrir daño.',
      helps: 'Primero necesita un lugar seguro donde dormir esta noche.',
    },
    'unsafe-where-they-live': {
      found: 'El lugar donde vive no es seguro para usted.',
      helps: 'Su seguridad es lo primero.',
    },
    'no-support-severe': {
      found: 'Usted se siente muy mal, y ahora tiene poco apoyo.',
      helps: 'El personal puede estar ahí, de día y de noche.',
    },
    'no-support-severe-symptoms': {
      found: 'Usted se siente muy mal, y ahora tiene poco apoyo.',
      helps: 'Ayuda ver a su equipo cada día.',
    },
    'poor-support-moderate-symptoms': {
      found: 'Necesita más apoyo del que tiene ahora.',
      helps: 'Un programa puede dárselo.',
    },
    'weak-home-mild-symptoms': {
      found: 'No debería pasar por esto a solas.',
      helps: 'Unas citas regulares pueden ayudar.',
    },
    'ambivalent-mild-symptoms': {
      found: 'Puede que aún no sepa bien lo que quiere. Eso está bien.',
      helps: 'Unas citas regulares pueden ayudarle a saberlo.',
    },

    'partial-hospitalization-not-enough': {
      found: 'Tuvo atención casi todos los días, y no ayudó lo suficiente. No es culpa suya.',
      helps: 'La atención de día y de noche puede ayudar.',
    },
    'intensive-outpatient-not-enough': {
      found: 'Estuvo en un programa, y no ayudó lo suficiente. No es culpa suya.',
      helps: 'La atención casi todos los días puede ayudar.',
    },
    'outpatient-not-enough': {
      found: 'Tuvo atención ambulatoria, y no ayudó lo suficiente. No es culpa suya.',
      helps: 'Un programa le da más apoyo.',
    },
    'self-guided-not-enough': {
      found: 'Trató de mejorar por su cuenta, y no fue suficiente. No es culpa suya.',
      helps: 'Unas citas regulares pueden ayudar.',
    },
    'step-down-from-day-or-24-hour-care': {
      found: 'Usted ha tenido mucha atención.',
      helps: 'Un programa hace más fácil el camino de vuelta a la vida diaria.',
    },
    'step-down-from-intensive-outpatient': {
      found: 'Un programa ha sido parte de su atención.',
      helps: 'Las citas seguidas le ayudan a conservar lo que ganó.',
    },

    'combined-needs-residential': {
      found: 'Ahora se juntan muchas cosas muy difíciles para usted.',
      helps: 'Necesita mucho apoyo.',
    },
    'combined-needs-partial-hospitalization': {
      found: 'Ahora se juntan muchas cosas difíciles para usted.',
      helps: 'La atención casi todos los días puede ayudar.',
    },
    'combined-needs-intensive-outpatient': {
      found: 'Ahora se juntan varias cosas difíciles para usted.',
      helps: 'Un programa puede ayudar con ellas.',
    },
    'combined-needs-outpatient': {
      found: 'Ahora se juntan unas cuantas cosas difíciles para usted.',
      helps: 'Le puede ayudar ir a unas citas.',
    },

    'needs-safety-plan': { found: 'Ayuda tener un plan para cuando llegan esas ideas.' },
    'needs-means-safety': { found: 'Tener lejos las cosas peligrosas puede salvar una vida.' },
    'needs-motivational-enhancement': {
      found: 'Muchas personas tienen dudas sobre el tratamiento. Vale la pena hablar de ellas.',
    },
    'needs-assertive-outreach': {
      found: 'Ahora le cuesta llegar a la atención; por eso la atención debe llegar a usted.',
    },
    'needs-integrated-co-occurring-treatment': {
      found: 'Es mejor tratar juntos dos problemas que se afectan entre sí.',
    },
    'needs-medication-evaluation': { found: 'Puede haber una medicina que le ayude.' },
    'needs-medication-for-addiction': {
      found: 'Una medicina puede hacer más fáciles la abstinencia y las ganas de usar.',
    },
    'needs-medical-evaluation': { found: 'Su cuerpo puede tener que ver con lo que siente.' },
    'needs-medical-monitoring': { found: 'Por ahora hay que cuidar de cerca su salud.' },
    'needs-advanced-treatment-review': { found: 'Todavía se siente muy mal después de mucho tratamiento.' },
    'needs-relapse-prevention': { found: 'Aprender cosas nuevas y tener un plan le ayuda a seguir bien.' },
    'needs-case-management': { found: 'Hay mucho que organizar, y no debería hacerlo a solas.' },
    'needs-housing-support': { found: 'Es más fácil mejorar con un lugar estable donde vivir.' },
    'needs-safety-from-violence': { found: 'El lugar donde vive no es seguro para usted.' },
    'needs-peer-support': { found: 'Ayuda tener más personas de su lado.' },
    'needs-support-person-involvement': {
      found: 'Las personas de su confianza pueden hacer más fáciles las cosas.',
    },
    'needs-skills-training': { found: 'Aprender cosas nuevas ayuda cuando la vida diaria es difícil.' },
  },

  focus: {
    'cognitive-behavioral-therapy': 'Terapia que le ayuda a cambiar ideas y hábitos que le hacen daño (TCC)',
    'exposure-and-response-prevention': 'Terapia que le ayuda a enfrentar los miedos paso a paso (EPR)',
    'trauma-focused-therapy': 'Terapia que le ayuda a sanar de cosas que le hicieron daño en el pasado',
    'dialectical-behavior-therapy': 'Terapia que le enseña a manejar emociones fuertes (DBT)',
    'medication-for-alcohol-or-opioids': 'Medicina para el uso de alcohol o de opioides',
    'contingency-management': 'Premios que le ayudan a estar lejos de los estimulantes',
    'relapse-prevention-skills': 'Habilidades que le ayudan a seguir adelante',
    'mutual-support': 'Grupos de personas que se ayudan a seguir adelante',
    naloxone:
      'Naloxona a la mano. Puede revertir una sobredosis de opioides. Las personas cerca de usted deben saber usarla, y pedir ayuda también.',
    'eating-disorder-program': 'Un programa para problemas con la comida, con controles de salud',
    'medication-management': 'Ayuda con sus medicinas a lo largo del tiempo',
    'family-psychoeducation':
      'Clases que le ayudan a usted, y a personas que usted elija, a conocer lo que tiene',
    'coordinated-specialty-care': 'Si esto es nuevo para usted: un equipo que sabe ayudar desde el comienzo',
    'perinatal-mental-health-care': 'Atención para cómo se siente en el embarazo y después del parto',
    'evening-or-part-day-schedule':
      'Un horario que deja lugar para el trabajo, los estudios o las personas que usted cuida',
  },

  questions: {
    symptomSeverity: 'Cómo se siente',
    riskOfHarm: 'Pensamientos de muerte, o de hacerse daño o hacer daño a alguien',
    functionalImpairment: 'Cómo va su vida diaria',
    withdrawalRisk: 'Cómo puede sentirse su cuerpo al usar menos alcohol, drogas o algunas medicinas',
    complicatedWithdrawal: 'Si alguna vez tuvo convulsiones o mucha confusión durante la abstinencia',
    medicalNeeds: 'Su salud física',
    coOccurringConditions: 'Si tiene algún otro problema de salud',
    relapseRisk: 'Lo que hace difícil seguir bien',
    supervision: 'Cuánta ayuda necesita durante el día',
    supportSystem: 'Las personas con las que puede contar',
    livingEnvironment: 'El lugar donde vive',
    commitment: 'Lo que espera del tratamiento',
    treatmentHistory: 'Los tratamientos que ha tenido',
  },
}
