import type { DialogWords } from './DialogWords.ts'

/** What an interview says, in Spanish. */
export const spanishDialog: DialogWords = {
  left: (questions, aboutPerson) => {
    const [count, ending] = questions === 0 ? [aboutPerson, ', sobre la persona'] : [questions, '']
    const others = questions === 0 || aboutPerson === 0 ? '' : `, y ${aboutPerson} sobre la persona`
    return count === 1
      ? `Queda como máximo 1 pregunta${ending}${others}.`
      : `Quedan como máximo ${count} preguntas${ending}${others}.`
  },
  oneOf: (count) => `Del 1 al ${count}`,
  severalOf: 'Números separados con comas',
  notKnown: 'No se sabe',
  back: 'Volver a la respuesta anterior',
  leave: 'Salir y seguir más tarde',
  keys: {
    zero: (what) => `0: ${what}`,
    notKnown: '? no se sabe',
    emptyIsNotKnown: 'Intro si no se sabe',
    emptyIs: (what) => `Intro: ${what}`,
    back: '< volver',
    leave: 'q salir',
  },
  noAnswer: 'No es ninguna de las respuestas.',
  nothingBefore: 'No hay una respuesta anterior a la que volver.',
  howTo: 'Las flechas mueven, Intro responde, Esc sale.',
  howToMark: 'La barra espaciadora marca, Intro responde.',
  markFirst: 'Marque una o más con la barra espaciadora, o elija una de las últimas líneas.',
  dateForm: 'AAAA-MM-DD',
  from: (age) => `Estas reglas son para personas a partir de los ${age} años.`,
  levelIs: (level) => `Nivel de atención: ${level}.`,
  levelIsAtLeast: (level, possible) =>
    `Nivel de atención: al menos ${level}; posibles: ${possible.join(', ')}.`,
  firstEpisode: 'Nivel de un episodio de atención',
  nextEpisode: 'Nivel de otro episodio de atención',
  noneOfThem: 'ninguno',
  noMore: 'ninguno más',
  outcome: 'Cómo resultó',
  endedOn: 'Cuándo terminó',
  response: 'La respuesta a esa atención',
  twoDays: 'El día de la evaluación se indicó dos veces.',
  whichDay: '¿Cuál es?',
  inTheFile: 'en el archivo',
  onTheCommandLine: 'en la línea de comandos',
  kept: (file) => `Las respuestas están en ${file}; indíquelo de nuevo para seguir.`,
  notKept: 'Las respuestas no se guardaron: no se indicó --file.',
}
