import type { FormPhrases } from '../FormPhrases.ts'

/** What a form says that is not in a ruleset, in Spanish. */
export const forms: FormPhrases = {
  title: 'Nivel de atención: admisión',
  description:
    'Lo que preguntan las reglas sobre el nivel de atención. Lo que no se responde queda como desconocido; no se supone nada.',
  assessedOn: 'Día de la evaluación',
  age: 'Edad en años',
  history: '¿Qué tratamiento hubo y cuál sigue en curso?',
  level: 'Nivel de atención',
  outcome: 'Resultado',
  startedOn: 'Empezó el día, si se sabe',
  endedOn: 'Terminó el día, si se sabe',
  response: 'Respuesta al tratamiento, si se sabe',
  lists: {
    conditions: '¿Qué se trata?',
    substances: '¿Qué sustancias se usan?',
    obligations: '¿Para qué debe dejar lugar el horario?',
    circumstances: '¿Cuáles de estas circunstancias se dan?',
  },
  preferences: 'Lo que la persona quiere, aparte de lo que necesita',
  levelsDeclined: 'Niveles de atención que la persona no acepta',
  format: '¿En persona o por telesalud?',
  notKnown: 'Preguntas que se hicieron y no se pueden responder',
  none: {
    treatmentHistory: 'No hubo ningún tratamiento.',
    conditions: 'No se trata nada de eso.',
    substances: 'No se usa ninguna sustancia.',
    obligations: 'No hay nada para lo que dejar lugar.',
    circumstances: 'No se da ninguna de estas circunstancias.',
    levelsDeclined: 'No rechaza ningún nivel de atención.',
  },
  outcomes: {
    recovered: 'Recuperación',
    improved: 'Mejoría',
    unchanged: 'Sin cambios',
    worsened: 'Empeoramiento',
    'left-early': 'Salida anticipada',
    interrupted: 'Terminó por un motivo ajeno al tratamiento',
    ongoing: 'En curso',
  },
  outcomeHelp: {
    recovered: 'La atención terminó y lo que se trataba quedó superado.',
    improved: 'La atención terminó y la persona estaba mejor que antes.',
    unchanged: 'La atención terminó y la persona estaba igual que antes.',
    worsened: 'La atención terminó y la persona estaba peor que antes.',
    'left-early':
      'La persona dejó la atención antes de completarla. Indique si hasta entonces le había servido, si se sabe.',
    interrupted:
      'La atención se detuvo por un motivo ajeno al tratamiento, como una mudanza o la pérdida de la cobertura. Indique si hasta entonces le había servido, si se sabe.',
    ongoing: 'La atención no ha terminado, así que no tiene último día. Indique si le sirve, si se sabe.',
  },
  responses: { good: 'Buena', none: 'Ninguna', worse: 'Empeora' },
  responseHelp: {
    good: 'La persona mejora con la atención, o mejoró.',
    none: 'Nada cambia con la atención, o nada cambió.',
    worse: 'La persona empeora a pesar de la atención, o empeoró.',
  },
  formats: { 'in-person': 'En persona', telehealth: 'Telesalud' },
}
