import type { TextLanguage } from '../explanation/TextLanguage.ts'

/** What cards say beside the explanation. */
export interface CardPhrases {
  readonly recommended: (level: string) => string
  readonly atLeast: (level: string) => string
  readonly emergency: string
  readonly appointment: (urgency: string) => string
  readonly open: (count: number) => string
  readonly assessed: (date: string) => string
  readonly data: string
  readonly asOf: (date: string) => string
  readonly notUnderstood: (count: number) => string
  readonly unavailable: (keys: string) => string
  readonly raised: (dimensions: string) => string
  readonly ask: string
  readonly speaksOfHarm: string
  /** What scores ask, by the id of the question, where it is not in the language of `level-of-care/instruments`. */
  readonly safety: { readonly [id: string]: string | undefined }
  readonly tooOld: (date: string, days: number) => string
  readonly tooOldDetail: string
  readonly draft: (level: string) => string
  readonly draftMore: (level: string) => string
  readonly creates: (level: string) => string
  readonly source: (ruleset: string, version: string) => string
  readonly title: string
  readonly description: string
  readonly usage: string
}

export const phrases: { readonly [L in TextLanguage]: CardPhrases } = {
  en: {
    recommended: (level) => `Recommended: ${level}`,
    atLeast: (level) => `Not settled, at least: ${level}`,
    emergency: 'EMERGENCY, act now',
    appointment: (urgency) => `first appointment: ${urgency}`,
    open: (count) => (count === 1 ? '1 question open' : `${count} questions open`),
    assessed: (date) => `as of ${date}`,
    data: 'What this rests on',
    asOf: (date) => `What is known as of ${date}.`,
    notUnderstood: (count) =>
      count === 1
        ? 'One thing in the record was not understood and is not used.'
        : `${count} things in the record were not understood and are not used.`,
    unavailable: (keys) => `Not available to this service: ${keys}.`,
    raised: (dimensions) => `Newer than the questionnaire, and rated higher: ${dimensions}.`,
    ask: 'Please ask',
    speaksOfHarm: 'A diagnosis in the record speaks of harm to oneself. How high is the risk of harm now?',
    safety: {},
    tooOld: (date, days) =>
      `The last intake is from ${date}, ${days} days ago; it is too old to recommend a level of care.`,
    tooOldDetail: 'A new intake is needed. Nothing of the old one is used.',
    draft: (level) => `Draft a referral: ${level}`,
    draftMore: (level) => `Draft a referral to more intensive care: ${level}`,
    creates: (level) => `Creates a draft of a request, for a clinician to review: ${level}`,
    source: (ruleset, version) => `level-of-care, ruleset ${ruleset} ${version}`,
    title: 'Level of care',
    description:
      'Recommends the least intensive level of behavioral-health care that meets every need found in an intake, and says why. It supports clinical judgment and does not replace it.',
    usage:
      'Needs the intake questionnaire or scores of instruments by prefetch; it does not call the FHIR server itself.',
  },
  es: {
    recommended: (level) => `Recomendado: ${level}`,
    atLeast: (level) => `Sin definir, al menos: ${level}`,
    emergency: 'EMERGENCIA, actúe ahora',
    appointment: (urgency) => `primera cita: ${urgency}`,
    open: (count) => (count === 1 ? '1 pregunta pendiente' : `${count} preguntas pendientes`),
    assessed: (date) => `al ${date}`,
    data: 'En qué se basa',
    asOf: (date) => `Lo que se sabe al ${date}.`,
    notUnderstood: (count) =>
      count === 1
        ? 'Un dato del expediente no se entendió y no se usa.'
        : `${count} datos del expediente no se entendieron y no se usan.`,
    unavailable: (keys) => `No disponible para este servicio: ${keys}.`,
    raised: (dimensions) => `Más reciente que el cuestionario, y más alto: ${dimensions}.`,
    ask: 'Por favor, pregunte',
    speaksOfHarm:
      'Un diagnóstico del expediente habla de daño a sí mismo. ¿Qué tan alto es ahora el riesgo de daño?',
    safety: {
      'imminent-danger':
        '¿Hay ahora intención con un plan y los medios, o no es posible mantener a salvo a la persona? Actúe sobre esto antes que nada.',
      'suicide-assessment':
        'La respuesta a la pregunta 9 del PHQ-9 pide una valoración de suicidio ahora. ¿Qué tan alto es el riesgo de daño?',
      'suicide-answers-disagree':
        'El PHQ-9 señala pensamientos de muerte o de autolesión; el C-SSRS, ninguna ideación. ¿Cuál es correcto? Pregunte otra vez.',
      'risk-rated-lower':
        'La valoración clínica del riesgo de daño es más baja que la de un instrumento. ¿Qué se encontró que el instrumento no pregunta?',
      'suicide-item-unanswered':
        'La pregunta 9 del PHQ-9 no se respondió, o solo se conoce el total. ¿Hay pensamientos de muerte o de autolesión?',
      'finish-cssrs': 'El C-SSRS no está completo. ¿Cuáles son las otras respuestas?',
      'when-was-the-behavior': '¿Cuándo fue la última conducta suicida?',
      'withdrawal-next-72-hours': '¿Cuál es la peor abstinencia que se espera en las próximas 72 horas?',
    },
    tooOld: (date, days) =>
      `La última valoración es del ${date}, hace ${days} días; es demasiado antigua para recomendar un nivel de atención.`,
    tooOldDetail: 'Hace falta una valoración nueva. No se usa nada de la anterior.',
    draft: (level) => `Preparar una derivación: ${level}`,
    draftMore: (level) => `Preparar una derivación a una atención más intensiva: ${level}`,
    creates: (level) =>
      `Crea el borrador de una solicitud, para que lo revise un profesional clínico: ${level}`,
    source: (ruleset, version) => `level-of-care, reglas ${ruleset} ${version}`,
    title: 'Nivel de atención',
    description:
      'Recomienda el nivel menos intensivo de atención de salud mental y adicciones que cubre todas las necesidades encontradas, y dice por qué. Apoya el juicio clínico y no lo reemplaza.',
    usage:
      'Necesita por prefetch el cuestionario de valoración o puntajes de instrumentos; no llama al servidor FHIR por su cuenta.',
  },
}
