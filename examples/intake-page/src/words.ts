import type { TextLanguage } from 'level-of-care/render'

/** What the page itself says. Everything about the intake and the result comes from the library. */
export interface Words {
  readonly notice: string
  readonly language: string
  readonly theme: string
  readonly light: string
  readonly dark: string
  readonly begin: string
  readonly aim: string
  readonly aims: { readonly level: string; readonly everything: string }
  readonly way: string
  readonly ways: { readonly one: string; readonly all: string }
  readonly scores: string
  readonly phq9: string
  readonly gad7: string
  readonly scoresHelp: string
  readonly scoresWrong: string
  readonly paste: string
  readonly pasteHelp: string
  readonly pasteField: string
  readonly take: string
  readonly notReadable: string
  readonly wrong: string
  readonly taken: string
  readonly leftOut: (count: number) => string
  readonly left: (most: number) => string
  readonly soFar: string
  readonly settled: string
  readonly atLeast: string
  readonly possible: string
  readonly always: string
  readonly back: string
  readonly skip: string
  readonly notKnown: string
  readonly next: string
  readonly addEpisode: string
  readonly remove: string
  readonly now: string
  readonly goOn: string
  readonly showResult: string
  readonly result: string
  readonly openStill: string
  readonly answerNow: string
  readonly saidNotKnown: string
  readonly askOn: string
  readonly reader: string
  readonly clinician: string
  readonly patient: string
  readonly print: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly downloadPage: string
  readonly downloadJson: string
  readonly downloadIntake: string
  readonly fhir: string
  readonly fhirHelp: string
  readonly subject: string
  readonly authoredOn: string
  readonly downloadFhir: string
  readonly fhirWrong: string
  readonly change: string
  readonly changeHelp: string
  readonly down: string
  readonly up: string
  readonly changeOpen: string
  readonly held: string
  readonly lowest: string
  readonly highest: string
  readonly fromTo: (from: string, to: string) => string
  readonly again: string
  readonly mistake: string
}

const en: Words = {
  notice: 'An example with made-up people. Nothing is sent anywhere, and nothing is kept.',
  language: 'Language',
  theme: 'Colors',
  light: 'Light',
  dark: 'Dark',
  begin: 'Begin',
  aim: 'What is to be settled?',
  aims: { level: 'The level of care (fewest questions)', everything: 'Everything, services and urgency too' },
  way: 'How?',
  ways: { one: 'One question at a time', all: 'All on one page' },
  scores: 'Scores that are there already',
  phq9: 'PHQ-9, total (0 to 27)',
  gad7: 'GAD-7, total (0 to 21)',
  scoresHelp:
    'They rate the severity of symptoms. The risk of harm is asked all the same: a total says nothing about it.',
  scoresWrong: 'This is not a total of the PHQ-9 or the GAD-7.',
  paste: 'An intake that is there already',
  pasteHelp:
    'Drop a file here, or paste JSON, or two rows of a spreadsheet: the names of the columns, and one person.',
  pasteField: 'Intake',
  take: 'Take it over',
  notReadable: 'This is neither JSON nor two rows of a spreadsheet.',
  wrong: 'This cannot be taken over:',
  taken: 'Taken over. What is in it is not asked again.',
  leftOut: (count) =>
    count === 1
      ? 'One column is none of an intake, and was left out.'
      : `${count} columns are none of an intake, and were left out.`,
  left: (most) =>
    most === 1 ? 'This is the last question.' : `${most} questions at most, this one included.`,
  soFar: 'So far',
  settled: 'Settled',
  atLeast: 'At least',
  possible: 'Still possible',
  always: 'Always asked',
  back: 'Back',
  skip: 'Skip',
  notKnown: 'Not known',
  next: 'Next',
  addEpisode: 'Add this treatment',
  remove: 'Remove',
  now: 'Act now',
  goOn: 'Go on with the questions',
  showResult: 'Show the result',
  result: 'Result',
  openStill: 'Skipped',
  answerNow: 'Answer now',
  saidNotKnown: 'Asked, and not known',
  askOn: 'Ask on, until everything is settled',
  reader: 'Whom is it for?',
  clinician: 'For the clinician',
  patient: 'For the patient',
  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'The browser did not allow it.',
  downloadPage: 'Download as a page',
  downloadJson: 'Download the result (JSON)',
  downloadIntake: 'Download the intake (JSON)',
  fhir: 'For a health record (FHIR R4)',
  fhirHelp:
    'The level alone can tell what would endanger somebody; such a result is left out of the bundle, which says so.',
  subject: 'Patient, such as Patient/123',
  authoredOn: 'Date and time, such as 2026-11-20T15:04:05Z',
  downloadFhir: 'Download the bundle',
  fhirWrong: 'A patient, or a date and time with an offset, is missing.',
  change: 'What would change the level',
  changeHelp: 'For clinicians only: to a patient it would say which answer to change.',
  down: 'It would be lower with',
  up: 'It would be higher with',
  changeOpen: 'This can be said once these are answered as well.',
  held: 'For now, no improvement leads to a lower level.',
  lowest: 'There is no lower level.',
  highest: 'There is no higher level.',
  fromTo: (from, to) => `from “${from}” to “${to}”`,
  again: 'Begin again',
  mistake: 'Something went wrong in this page. Nothing was concluded from the answers.',
}

const es: Words = {
  notice: 'Un ejemplo con personas inventadas. No se envía ni se guarda nada.',
  language: 'Idioma',
  theme: 'Colores',
  light: 'Claro',
  dark: 'Oscuro',
  begin: 'Empezar',
  aim: '¿Qué se debe determinar?',
  aims: {
    level: 'El nivel de atención (menos preguntas)',
    everything: 'Todo, también los servicios y la urgencia',
  },
  way: '¿De qué manera?',
  ways: { one: 'Una pregunta a la vez', all: 'Todo en una página' },
  scores: 'Puntajes que ya existen',
  phq9: 'PHQ-9, total (0 a 27)',
  gad7: 'GAD-7, total (0 a 21)',
  scoresHelp:
    'Sirven para valorar la gravedad de los síntomas. El riesgo de daño se pregunta de todos modos: un total no dice nada sobre él.',
  scoresWrong: 'Esto no es un total del PHQ-9 ni del GAD-7.',
  paste: 'Una admisión que ya existe',
  pasteHelp:
    'Suelte aquí un archivo, o pegue JSON o dos filas de una hoja de cálculo: los nombres de las columnas y una persona.',
  pasteField: 'Admisión',
  take: 'Usar estos datos',
  notReadable: 'Esto no es JSON ni dos filas de una hoja de cálculo.',
  wrong: 'Estos datos no se pueden usar:',
  taken: 'Datos aceptados. Lo que contienen no se vuelve a preguntar.',
  leftOut: (count) =>
    count === 1
      ? 'Una columna no es de una admisión y se omitió.'
      : `${count} columnas no son de una admisión y se omitieron.`,
  left: (most) =>
    most === 1 ? 'Esta es la última pregunta.' : `${most} preguntas como máximo, contando esta.`,
  soFar: 'Hasta ahora',
  settled: 'Determinado',
  atLeast: 'Como mínimo',
  possible: 'Aún es posible',
  always: 'Se pregunta siempre',
  back: 'Atrás',
  skip: 'Omitir',
  notKnown: 'No se sabe',
  next: 'Siguiente',
  addEpisode: 'Agregar este tratamiento',
  remove: 'Quitar',
  now: 'Actúe ahora',
  goOn: 'Seguir con las preguntas',
  showResult: 'Ver el resultado',
  result: 'Resultado',
  openStill: 'Omitidas',
  answerNow: 'Responder ahora',
  saidNotKnown: 'Se preguntó y no se sabe',
  askOn: 'Seguir preguntando hasta determinar todo',
  reader: '¿Para quién es?',
  clinician: 'Para el profesional',
  patient: 'Para el paciente',
  print: 'Imprimir',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  notCopied: 'El navegador no lo permitió.',
  downloadPage: 'Descargar como página',
  downloadJson: 'Descargar el resultado (JSON)',
  downloadIntake: 'Descargar la admisión (JSON)',
  fhir: 'Para un expediente clínico (FHIR R4)',
  fhirHelp:
    'El nivel por sí solo puede revelar lo que pondría a alguien en peligro; un resultado así no entra en el paquete, que lo indica.',
  subject: 'Paciente, por ejemplo Patient/123',
  authoredOn: 'Fecha y hora, por ejemplo 2026-11-20T15:04:05Z',
  downloadFhir: 'Descargar el paquete',
  fhirWrong: 'Falta un paciente, o una fecha y hora con desfase horario.',
  change: 'Qué cambiaría el nivel',
  changeHelp: 'Solo para profesionales: a un paciente le diría qué respuesta cambiar.',
  down: 'Sería más bajo con',
  up: 'Sería más alto con',
  changeOpen: 'Se puede decir cuando también esto esté respondido.',
  held: 'Por ahora, ninguna mejoría lleva a un nivel más bajo.',
  lowest: 'No hay un nivel más bajo.',
  highest: 'No hay un nivel más alto.',
  fromTo: (from, to) => `de «${from}» a «${to}»`,
  again: 'Empezar de nuevo',
  mistake: 'Algo falló en esta página. No se concluyó nada de las respuestas.',
}

export const words: { readonly [L in TextLanguage]: Words } = { en, es }
