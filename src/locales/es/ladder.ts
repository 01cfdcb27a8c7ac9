import type { LadderPhrases } from '../LadderPhrases.ts'
import { spanishDate } from './spanishDate.ts'

/** The words of a picture of the ladder, in Spanish. */
export const ladder: LadderPhrases = {
  clinician: { mark: 'Recomendado', more: 'Más intensivo', less: 'Menos intensivo' },
  patient: { mark: 'Le sugerimos esto', more: 'Más apoyo', less: 'Menos apoyo' },
  recommended: 'Nivel de atención recomendado',
  notSettled: 'El nivel de atención aún no está determinado',
  atLeast: 'Como mínimo',
  possible: 'Posible',
  decides: 'decide el nivel',
  decidesFloor: 'decide el nivel más bajo posible',
  found: 'también se encontró',
  nothingYet: 'Nada de lo que se sabe hasta ahora requiere más que el nivel más bajo.',
  sensitive: '(delicado)',
  leftOut: 'Lo que está marcado como delicado, también entre las razones, no está en esta imagen.',
  way: 'Esto llevaría a bajar a este nivel:',
  ways: 'Cualquiera de estos cambios llevaría a bajar a este nivel:',
  change: (dimension, from, to) => `${dimension}: de “${from}” a “${to}”`,
  shownOf: (shown, count) =>
    `De ${count} maneras de pasar a un nivel más bajo, se muestran ${shown} de las más cortas.`,
  held: 'Por ahora, ninguna mejoría lleva a un nivel más bajo.',
  heldBy: (rules) => `El nivel se mantiene por: ${rules}.`,
  until: (date) =>
    `Si no se añade nada, el historial de tratamiento lo mantiene hasta el ${spanishDate(date)}.`,
  lowest: 'No hay un nivel más bajo.',
  incomplete: (questions) =>
    `Lo que llevaría a un nivel más bajo se podrá decir cuando se responda lo siguiente: ${questions}.`,
  open: (questions) => `Pendiente de respuesta, y puede cambiar el nivel: ${questions}.`,
  levels: (labels) => `Los niveles, del más intensivo al menos intensivo: ${labels}.`,
  recommendedIs: (level) => `Recomendado: ${level}.`,
  atLeastIs: (level) => `Como mínimo: ${level}.`,
  possibleAre: (levels) => `Posibles, y ningún otro: ${levels}.`,
}
