import { answerWords } from './answerWords.ts'
import type { TableWords } from './TableWords.ts'

/** What a table says, in Spanish. */
export const es: TableWords = {
  assessedOn: ['Día de la evaluación', 'Fecha de la evaluación', 'Fecha de evaluación'],
  assessedAt: ['Hora de la evaluación', 'Día y hora de la evaluación'],
  age: ['Edad en años', 'Edad'],
  lists: {
    conditions: ['Problemas que se tratan', '¿Qué se trata?'],
    substances: ['Sustancias', '¿Qué sustancias se usan?'],
    obligations: ['Obligaciones', '¿Para qué debe dejar lugar el horario?'],
    circumstances: ['Circunstancias', '¿Cuáles de estas circunstancias se dan?'],
  },
  notKnown: ['No se sabe', 'Preguntas que se hicieron y no se pueden responder'],
  treatmentHistory: ['Historial de tratamiento', 'Antecedentes de tratamiento'],
  preferences: ['Preferencias'],
  episode: {
    level: ['Nivel anterior', 'Nivel de atención anterior'],
    outcome: ['Resultado anterior'],
    startedOn: ['Inicio de la atención anterior'],
    endedOn: ['Fin de la atención anterior'],
    response: ['Respuesta anterior'],
  },
  preference: {
    levelsDeclined: ['Niveles de atención que la persona no acepta', 'Niveles no aceptados'],
    format: ['¿En persona o por telesalud?', 'Formato preferido'],
  },
  get outcomes() {
    return answerWords('es').outcomes
  },
  get responses() {
    return answerWords('es').responses
  },
  get formats() {
    return answerWords('es').formats
  },
  sheets: { form: 'Admisiones', meanings: 'Qué significan las respuestas', lists: 'Listas' },
  meanings: ['Pregunta', 'Respuesta', 'Código', 'Cuándo corresponde'],
  several: 'Una o más, separadas con punto y coma; «Ninguno» si no hay.',
  aDate: 'Una fecha, mejor como AAAA-MM-DD.',
  yes: ['Sí', 'S', 'Verdadero'],
  no: ['No', 'N', 'Falso'],
  none: ['Ninguno', 'Ninguna', 'No'],
}
