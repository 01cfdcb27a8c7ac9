import type { TextLanguage } from '../explanation/TextLanguage.ts'
import type { Response } from '../intake/Intake.ts'
import type { ListField, Outcome } from '../rules/Circumstance.ts'

/** What a form says that is not in a ruleset. */
export interface FormTexts {
  readonly title: string
  readonly description: string
  readonly assessedOn: string
  readonly age: string
  readonly history: string
  readonly level: string
  readonly outcome: string
  readonly endedOn: string
  readonly response: string
  readonly lists: { readonly [F in ListField]: string }
  readonly preferences: string
  readonly levelsDeclined: string
  readonly format: string
  readonly none: { readonly [F in ListField | 'treatmentHistory' | 'levelsDeclined']: string }
  readonly outcomes: { readonly [O in Outcome]: string }
  readonly responses: { readonly [R in Response]: string }
  readonly formats: { readonly [F in Format]: string }
}

/** How care is given. */
export type Format = 'in-person' | 'telehealth'

export const formTexts: { readonly [L in TextLanguage]: FormTexts } = {
  en: {
    title: 'Level of care: intake',
    description:
      'What the rules for the level of care ask. Whatever is left open stays unknown; nothing is assumed about it.',
    assessedOn: 'Day of the assessment',
    age: 'Age in years',
    history: 'What treatment was there, and what is still going on?',
    level: 'Level of care',
    outcome: 'Outcome',
    endedOn: 'Ended on, if known',
    response: 'Response to it, if known',
    lists: {
      conditions: 'What is treated?',
      substances: 'Which substances are used?',
      obligations: 'What does the schedule have to leave room for?',
    },
    preferences: 'What the person wants, apart from what they need',
    levelsDeclined: 'Levels of care that the person declines',
    format: 'In person, or by telehealth?',
    none: {
      treatmentHistory: 'There was no treatment at all.',
      conditions: 'Nothing of that is treated.',
      substances: 'No substances are used.',
      obligations: 'There is nothing to leave room for.',
      levelsDeclined: 'No level of care is declined.',
    },
    outcomes: {
      recovered: 'Recovered',
      improved: 'Improved',
      unchanged: 'Unchanged',
      worsened: 'Worsened',
      'left-early': 'Left early',
      ongoing: 'Still going on',
    },
    responses: { good: 'Good', none: 'None', worse: 'Worse' },
    formats: { 'in-person': 'In person', telehealth: 'Telehealth' },
  },
  es: {
    title: 'Nivel de atención: admisión',
    description:
      'Lo que preguntan las reglas sobre el nivel de atención. Lo que no se responde queda como desconocido; no se supone nada.',
    assessedOn: 'Día de la evaluación',
    age: 'Edad en años',
    history: '¿Qué tratamiento hubo y cuál sigue en curso?',
    level: 'Nivel de atención',
    outcome: 'Resultado',
    endedOn: 'Terminó el día, si se sabe',
    response: 'Respuesta al tratamiento, si se sabe',
    lists: {
      conditions: '¿Qué se trata?',
      substances: '¿Qué sustancias se usan?',
      obligations: '¿Para qué debe dejar lugar el horario?',
    },
    preferences: 'Lo que la persona quiere, aparte de lo que necesita',
    levelsDeclined: 'Niveles de atención que la persona no acepta',
    format: '¿En persona o por telesalud?',
    none: {
      treatmentHistory: 'No hubo ningún tratamiento.',
      conditions: 'No se trata nada de eso.',
      substances: 'No se usa ninguna sustancia.',
      obligations: 'No hay nada para lo que dejar lugar.',
      levelsDeclined: 'No rechaza ningún nivel de atención.',
    },
    outcomes: {
      recovered: 'Recuperación',
      improved: 'Mejoría',
      unchanged: 'Sin cambios',
      worsened: 'Empeoramiento',
      'left-early': 'Salida anticipada',
      ongoing: 'En curso',
    },
    responses: { good: 'Buena', none: 'Ninguna', worse: 'Empeora' },
    formats: { 'in-person': 'En persona', telehealth: 'Telesalud' },
  },
}
