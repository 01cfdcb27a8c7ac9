import type { DraftPhrases } from '../DraftPhrases.ts'
import { spanishDate } from './spanishDate.ts'

const facts = 'Enumera hechos que se indicaron; no afirma nada más.'

const points = (count: number): string => (count === 1 ? '1 punto' : `${count} puntos`)

/** The code sets whose names have words in them. */
const codeSets = new Map([
  ['CMS place of service', 'Lugar de servicio de CMS'],
  ['HCPCS Level II', 'HCPCS Nivel II'],
])

const inSpanish = (label: string): string => codeSets.get(label) ?? label

/** The words that drafts for a payer are made of, in Spanish as it is understood in all of the Americas. */
export const drafts: DraftPhrases = {
  title: {
    necessity: (setting) =>
      `BORRADOR de la parte de hechos de una declaración de necesidad médica: ${setting}`,
    'continued-stay': (setting) =>
      `BORRADOR de la parte de hechos de una solicitud de continuación de la estancia: ${setting}`,
    appeal: (setting) => `BORRADOR de la parte de hechos de una apelación: ${setting}`,
  },
  draft: {
    necessity: `Un médico tiene que revisarlo, completar cada [corchete] y firmar. ${facts}`,
    'continued-stay': `Un médico tiene que revisarlo, completar cada [corchete] y firmar. ${facts}`,
    appeal: `Quien lo firme tiene que revisarlo y completar cada [corchete]. ${facts} No conoce la carta de denegación ni su plazo.`,
  },
  leftOut: 'Esta versión omite algunas respuestas, sean cuales sean.',
  patient: 'Paciente: [nombre] [fecha de nacimiento] [número de Medicare]',
  assessedOn: (date) => `Fecha de la evaluación: ${date}`,
  admittedOn: (date) => `Fecha de ingreso: ${date}`,
  admissionOpen: '[fecha de ingreso]',
  diagnosis: (given) => `Diagnóstico: ${given}[diagnóstico y código, por el médico]`,
  recommended: (level) => `Nivel de atención recomendado: ${level}.`,
  notSettled: (least, possible) =>
    `Nivel de atención recomendado: aún sin determinar; como mínimo, ${least}; posible: ${possible}.`,
  date: spanishDate,

  intake: 'Lo que dice la evaluación',
  upTo: (rating, most) => `de «${rating}» a «${most}»`,
  unanswered: (titles) => `Se desconoce, porque no se respondió o solo en parte: ${titles}.`,

  criteria: (text) => `Los siete criterios del paciente (${text})`,
  status: { met: 'se cumple', unmet: 'NO SE CUMPLE', unknown: 'SE DESCONOCE' },
  bearing: { for: 'a favor', against: 'en contra', open: 'no decide nada' },
  noEvidence: 'Nada de lo indicado se refiere a esto.',
  evidence: (items) => `Evidencia: ${items}.`,
  earlierDanger: (rating, date) =>
    `Una evaluación anterior de esta estancia valoró el riesgo de daño como ${rating} (${date}). Si el peligro ha pasado lo juzga un profesional clínico, y una conducta suicida en los últimos tres meses exige al menos una valoración de moderado: [qué pasó desde entonces, y quién confirmó y cuándo que el peligro ha pasado].`,
  toSettle: (items) => `Lo que podría aclararlo: ${items}.`,
  nothingSettles: 'Nada de lo que se puede indicar aquí lo aclara.',
  bothWays:
    'La evidencia apunta en ambos sentidos, así que no se da por cumplido: [qué es lo que vale, y por qué, por el médico].',
  openAnswer: (least, possible) => `como mínimo ${least}, posible ${possible}`,
  conditions: (list) => `afecciones nombradas, no diagnosticadas: ${list}`,
  rule: (label, rule) => `${label} [${rule}]`,
  restsOn: (text, reading) => `Se basa en ${text}; ${reading}.`,
  mapping: {
    derived: 'Cómo se relacionan las valoraciones con esto, derivado de esa fuente:',
    judgment: 'Cómo se relacionan las valoraciones con esto, según criterio propio:',
  },

  certification: 'Certificación',
  line: (what, status) => `${what}: ${status}.`,
  sentence: (what) => `${what}.`,
  initial: (date) => `Certificación, al ingreso: ${date}`,
  recertifications: (text) => `Recertificación, a más tardar (${text}):`,
  determinations: (text) => `Nueva determinación de que hacen falta las horas, a más tardar (${text}):`,
  due: (number, date) => `${number}. ${date}`,
  earlierDue: (count) => `No se enumeran ${count} fechas anteriores, todas vencidas.`,
  dueStatus: {
    made: (date) => (date === undefined ? 'hecha' : `hecha el ${date}`),
    'made-late': (date) => `${date === undefined ? 'hecha' : `hecha el ${date},`} DESPUÉS de la fecha límite`,
    'past-due': 'VENCIDA: nada de lo indicado dice que se haya hecho',
    next: 'es la próxima',
    later: 'más adelante',
  },
  noSchedule: 'Fechas límite: se desconocen sin una fecha de ingreso.',

  codes: 'Códigos que corresponden al programa, como orientación',
  code: (system, code, meaning) => `${inSpanish(system)} ${code}: ${meaning}`,
  physician: 'Para que lo añada el médico',
  placeholders: {
    'partial-hospitalization': [
      '[por qué la persona necesitaría atención psiquiátrica hospitalaria sin el programa]',
      '[por qué la persona necesita al menos 20 horas por semana de estos servicios]',
      '[plan de atención: tipo, cantidad, frecuencia y duración de los servicios; metas]',
      '[que los servicios se prestan al cuidado de un médico]',
      '[recertificación: respuesta al tratamiento; síntomas que aún ponen en riesgo a la persona; metas para el alta]',
    ],
    'intensive-outpatient': [
      '[por qué la persona necesita un programa ambulatorio intensivo, con al menos 9 horas por semana]',
      '[plan de atención: tipo, cantidad, frecuencia y duración de los servicios; metas]',
      '[que los servicios se prestan al cuidado de un médico]',
    ],
  },

  progress: 'Evolución desde el ingreso',
  oneOnly: 'Solo se indicó una evaluación, así que nada de esto dice cómo ha evolucionado la persona.',
  between: (first, last, count) => `Del ${first} al ${last}, según ${count} evaluaciones:`,
  firstAfterAdmission: (first, days) =>
    `La primera evaluación indicada es del ${first}, ${days === 1 ? '1 día' : `${days} días`} después del ingreso: aquí no se sabe cómo estaba la persona al ingresar.`,
  admissionNotGiven:
    'No se indicó la fecha de ingreso, así que nada de esto dice cómo estaba la persona ese día.',
  rated: (rating, date) => `${rating} (${date})`,
  worst: (rating, date) => `${rating} (${date}, el peor momento)`,
  changed: {
    better: (dimension, ratings) => `Mejor que al principio: ${dimension}: ${ratings}.`,
    worse: (dimension, ratings) => `PEOR que al principio: ${dimension}: ${ratings}.`,
    'worse-between': (dimension, ratings) =>
      `Como al principio, y peor entretanto: ${dimension}: ${ratings}.`,
    'better-between': (dimension, ratings) =>
      `Como al principio, y mejor entretanto: ${dimension}: ${ratings}.`,
    impossible: (dimension, ratings) =>
      `Esto no puede mejorar, así que una de las respuestas es un error: ${dimension}: ${ratings}: [cuál vale].`,
  },
  unchanged: (dimensions) => `Igual en todas las evaluaciones que lo respondieron: ${dimensions}.`,
  notNow: (dimensions) =>
    `Sin respuesta en la última evaluación, así que no se dice nada de su evolución: ${dimensions}.`,
  lastRated: (dimension, rating, date) => `${dimension} (lo último: ${rating}, ${date})`,
  onceOnly: (dimensions) => `Con respuesta solo en la última evaluación: ${dimensions}.`,
  levels: (levels) => `Nivel de atención recomendado: ${levels}.`,
  since: (level, date) => `${level} (desde el ${date})`,
  openLevel: (least) => `sin determinar, como mínimo ${least}`,
  progressBrackets: [
    '[lo que muestra el expediente sobre la evolución, o sobre la falta de ella, con fechas]',
  ],

  scores: 'Puntuaciones de instrumentos estándar',
  noScores: 'No se indicó ninguna: [puntuaciones al ingreso y ahora, con fechas].',
  score: (title, totals) => `${title}: ${totals}`,
  total: (total, date, seen) => (seen === undefined ? `${total} (${date})` : `${total} (${date}; ${seen})`),
  totalRange: (least, most) => `de ${least} a ${most}, porque faltan respuestas`,
  noTotal: 'sin total',
  safetyFlag: {
    raised: 'una respuesta atañe a la seguridad: léala',
    possible: 'no se sabe si una respuesta atañe a la seguridad',
  },
  difference: (change, since) =>
    change === 0
      ? `la última, igual que la del ${since}`
      : `la última, ${points(Math.abs(change))} ${change < 0 ? 'por debajo' : 'por encima'} de la del ${since}`,
  scoresBracket:
    '[lo que significan estas puntuaciones para la persona: aquí no se aplica ningún umbral de cambio relevante]',

  goals: 'Metas',
  noReassessment: 'No se indicó ninguna reevaluación, así que no se toman metas de ella.',
  goalsNamed: (date, level) =>
    `Lo que el ${date} se señaló como camino hacia menos de lo que se recomendaba entonces (${level}), y cómo está ahora:`,
  goal: {
    met: (changes, to) => `Alcanzada: ${changes}. Debía llevar a: ${to}.`,
    unmet: (changes, to) => `No alcanzada: ${changes}. Debía llevar a: ${to}.`,
    unknown: (changes, to) => `No se sabe: ${changes}. Debía llevar a: ${to}.`,
  },
  goalChange: (dimension, to, now) => `${dimension}: bajar a «${to}» o menos (${now})`,
  goalsListed: (shown, count) => `Se enumeran ${shown} de ${count}.`,
  noGoalsNamed: 'La evaluación anterior a la última no señaló ningún camino hacia menos atención.',
  now: (rating) => `ahora ${rating}`,
  nowUnknown: 'ahora sin respuesta',
  goalsBrackets: [
    '[metas del plan de tratamiento: medibles, funcionales, cada una con su fecha]',
    '[avance hacia cada meta desde la última revisión]',
  ],

  barriers: 'Lo que impide una atención menos intensiva',
  callFor: 'Según las últimas respuestas, estas reglas piden este programa o más:',
  noneCallFor:
    'Según las últimas respuestas, ninguna regla de las que esta versión menciona pide este programa.',
  current: (level) =>
    `Según el historial de tratamiento, la persona está ahora en otro nivel de atención: ${level}.`,
  transition: {
    'step-up': 'Según la reevaluación, corresponde subir de nivel.',
    continue: 'Según la reevaluación, continúa por ahora el nivel de atención en el que está la persona.',
    'step-down': 'Según la reevaluación, se puede ofrecer un nivel más bajo.',
    'review-ending': 'Según la reevaluación, se puede revisar si terminar el tratamiento.',
    'not-in-care': 'Según la reevaluación, la persona está ahora sin atención.',
    unknown: 'La reevaluación no puede decir si subir, continuar o bajar de nivel.',
  },
  danger: (last, until) =>
    `Peligro, o una pregunta sobre peligro sin respuesta, el ${last}: no se ofrece bajar de nivel antes del ${until}, salvo que un profesional clínico confirme que ha pasado.`,
  stillOpen: (titles) => `No se sabe según la última evaluación: ${titles}.`,
  barriersBrackets: [
    '[lo que impide menos atención según el equipo de tratamiento, y qué se hace al respecto]',
    '[por qué menos atención no basta ahora]',
    '[plan de alta, y lo que tiene que estar listo para ella]',
  ],

  nextReview: 'Próxima revisión',
  pastDue: (dates) => `VENCIDO según las fechas de arriba: ${dates}.`,
  dueNext: (date) => `Lo próximo según las fechas de arriba, a más tardar: ${date}.`,
  nextReviewBrackets: ['[día de la próxima revisión del equipo de tratamiento, y qué se revisará]'],
  continuedStay: {
    'partial-hospitalization': [
      '[por qué la persona seguiría necesitando atención psiquiátrica hospitalaria sin el programa]',
      '[por qué la persona sigue necesitando al menos 20 horas por semana de estos servicios]',
      '[respuesta al tratamiento]',
      '[síntomas que aún ponen a la persona en riesgo de hospitalización]',
      '[metas para coordinar los servicios que permitan el alta]',
    ],
    'intensive-outpatient': [
      '[por qué la persona sigue necesitando un programa ambulatorio intensivo, con al menos 9 horas por semana]',
      '[respuesta al tratamiento]',
      '[plan de atención, según su revisión]',
    ],
  },

  denial: 'La denegación',
  denialBrackets: [
    '[qué se denegó, para qué días, y su número de referencia]',
    '[fecha de la carta, y el último día para apelar que indica]',
    '[motivo de la denegación, en las palabras del pagador]',
    '[criterios que usó el pagador, con su edición, y cuáles se dice que no se cumplen]',
    '[si el estado de la persona exige una apelación más rápida, por el médico]',
  ],
  appealAgainst: {
    less: 'La recomendación no respalda una apelación por este programa. Quien vea que hace falta tiene que demostrarlo con hechos que no están aquí: [esos hechos].',
    more: 'Se recomienda más que este programa; una apelación solo por él puede dejar la necesidad sin cubrir: [qué se hace respecto al nivel recomendado].',
    'not-settled':
      'Está sin determinar qué nivel se recomienda, así que nada de esto demuestra todavía que sea este programa: [las respuestas que faltan].',
  },
  toAnswer: 'Por responder antes de enviarlo',
  answer: (what, status) => `${what} (${status}): [respuesta, con hechos del expediente]`,
  nothingToAnswer: 'Según lo indicado, ningún criterio queda sin cumplirse ni se desconoce.',
  appealBrackets: [
    '[por qué el motivo de la denegación no se ajusta a los hechos de arriba, o qué hecho omite]',
    '[qué resultado dio una atención menos intensiva: fechas, tratamiento, respuesta]',
    '[qué cabe esperar sin el programa, y según qué hechos, por el médico]',
    '[documentos que se adjuntan]',
  ],

  signature: {
    necessity: '[firma del médico] [fecha]',
    'continued-stay': '[firma del médico] [fecha]',
    appeal: '[nombre, función y firma de quien apela] [fecha]',
  },
  unverified: 'Lo que no se verificó de primera mano',
  unverifiedItem: (what, reading) => `${what}: ${reading}`,
  edition: (label, note) => `${inSpanish(label)}: ${note}`,
  kinds: {
    criterion: (label) => `criterio «${label}»`,
    hours: 'el mínimo de horas por semana',
    certification: 'lo que certifica un médico',
    'first-certification': 'que la primera certificación corresponde al ingreso',
    recertification: 'cuándo corresponde cada recertificación',
    code: (code) => `código ${code}`,
  },
  yes: 'sí',
  no: 'no',
  noneMade: 'ninguno',
  readings: {
    primary: 'leído de primera mano',
    secondary: 'leído solo de segunda mano; compruébelo antes de usarlo',
    recalled: 'citado solo de memoria; compruébelo antes de usarlo',
  },
}
