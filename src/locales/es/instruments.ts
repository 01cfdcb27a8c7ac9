import type { InstrumentPhrases } from '../InstrumentPhrases.ts'

/** What is said and asked of scores, in Spanish. */
export const instruments: InstrumentPhrases = {
  cautions: {
    'own-symptoms-only':
      'Un puntaje valora los síntomas por los que pregunta. Otros, como la psicosis, la manía o un trastorno alimentario, pueden ser más graves.',
    'low-in-course':
      'Un puntaje bajo sigue los síntomas que se encontraron al comienzo, y se toma como leve, la más alta de las dos valoraciones que puede representar. La manía, la psicosis y todo lo demás por lo que estos instrumentos no preguntan hay que buscarlo aparte. Es nuestro propio criterio.',
    'today-not-72-hours':
      'El puntaje se refiere a hoy, y la valoración, a la peor abstinencia que se espera en las próximas 72 horas. Puede empeorar, y se valora un grado más alta a partir de los 65 años con una enfermedad médica, o después de muchas desintoxicaciones: en ese caso, valórela a mano.',
    'suicide-only':
      'El C-SSRS pregunta por el suicidio. Por el daño a otras personas y la autolesión hay que preguntar aparte.',
    'past-month':
      'El C-SSRS pregunta por la ideación del último mes, y la valoración, por la de las últimas dos semanas.',
    'imminent-not-asked':
      'El C-SSRS no pregunta si los medios están al alcance, ni si es posible mantener a salvo a la persona. El riesgo puede ser inminente.',
    'any-point-is-mild':
      'Cualquier punto se toma como deterioro leve, y los límites de los rangos son un criterio que los profesionales clínicos deben revisar.',
  },
  questions: {
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
    'rate-by-hand': 'Los instrumentos no determinan esta valoración. ¿Cuál es?',
    'finish-instrument': 'Faltan respuestas. ¿Cuáles son?',
  },
}
