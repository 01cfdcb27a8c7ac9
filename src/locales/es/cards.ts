import type { CardPhrases } from '../CardPhrases.ts'
import { spanishDate } from './spanishDate.ts'

/** What cards say beside the explanation, in Spanish. The Spanish words for the reasons are ours. */
export const cards: CardPhrases = {
  recommended: (level) => `Recomendado: ${level}`,
  atLeast: (level) => `Sin definir, al menos: ${level}`,
  emergency: 'EMERGENCIA, actúe ahora',
  appointment: (urgency) => `primera cita: ${urgency}`,
  open: (count) => (count === 1 ? '1 pregunta pendiente' : `${count} preguntas pendientes`),
  assessed: (date) => `al ${spanishDate(date)}`,
  data: 'En qué se basa',
  asOf: (date) => `Lo que se sabe al ${spanishDate(date)}.`,
  notUnderstood: (count) =>
    count === 1
      ? 'Un dato del expediente no se entendió y no se usa.'
      : `${count} datos del expediente no se entendieron y no se usan.`,
  unavailable: (keys) => `No disponible para este servicio: ${keys}.`,
  raised: (dimensions) => `Más reciente que el cuestionario, y más alto: ${dimensions}.`,
  ask: 'Por favor, pregunte',
  speaksOfHarm:
    'Un diagnóstico del expediente habla de daño a sí mismo o a otros. ¿Qué tan alto es ahora el riesgo de daño?',
  answerSpeaksOfHarm:
    'Una respuesta o un nivel de riesgo del expediente habla de daño, y no se usa como valoración: es antiguo, no tiene fecha, es un borrador o contradice a otro. ¿Qué tan alto es ahora el riesgo de daño?',
  maySpeakOfHarm:
    'Algo del expediente trata de daño a sí mismo o a otros, y no se pudo leer. ¿Qué tan alto es ahora el riesgo de daño?',
  riskWasRated: 'En el expediente se valoró un riesgo de daño. ¿Qué tan alto es ahora?',
  alarm: 'El expediente habla de peligro: por favor, valore ahora el riesgo de daño',
  inPerson: 'Se recomendó un nivel de atención; solo se dice en persona',
  alarmDetail: 'Con lo que se envió no se puede recomendar un nivel de atención.',
  unordered: 'Entre varios datos distintos no se sabe cuál es el más reciente: cuenta la necesidad más alta.',
  raisedBeside: (dimensions) =>
    `No es seguro que sea anterior al cuestionario, y es más alto: ${dimensions}.`,
  undated: 'fecha desconocida',
  undatedIntake: 'El cuestionario no tiene fecha: no se sabe de cuándo es.',
  toCome: (date) => `El cuestionario tiene una fecha que aún no ha llegado: ${spanishDate(date)}.`,
  paged: 'En el expediente hay más de lo que se envió a este servicio.',
  tooOld: (date, days) =>
    `La última valoración es del ${spanishDate(date)}, hace ${days} días; es demasiado antigua para recomendar un nivel de atención.`,
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
  overrideReasons: {
    'service-not-available': 'El tratamiento o servicio no está disponible en la práctica',
    'prefers-alternative': 'El paciente prefiere otro enfoque o tratamiento',
    'too-costly-uncovered': 'Lo recomendado cuesta demasiado o el seguro no lo cubre',
    'inadequate-support': 'El paciente no tiene apoyo suficiente de otras personas',
    'risk-benefit-ratio': 'Valoración propia de riesgos y beneficios',
    'need-more-info': 'Falta información, un resultado o una interconsulta',
    'policy-contradicts': 'Una norma de la institución dice otra cosa',
    'action-completed': 'Lo recomendado ya se hizo',
  },
}
