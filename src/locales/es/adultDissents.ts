import type { AdultDissents } from '../AdultDissents.ts'

/** What speaks against rules of the adult ruleset, by rule and source, in Spanish. */
export const adultDissents: AdultDissents = {
  'high-risk': {
    'va-dod-2013': 'Con riesgo agudo alto pide que se considere la hospitalización.',
    'safe-t':
      'Con riesgo alto considera que el ingreso suele estar indicado, salvo que un cambio importante baje el riesgo.',
    'va-mh-rrtp': 'Reserva el tratamiento residencial para personas sin un riesgo importante de daño.',
    'iar-dst':
      'Deja en atención comunitaria a quien tiene intención pero ningún plan, si los factores de protección son fuertes y hay un plan de seguridad.',
  },
  'moderate-risk-severe-symptoms': {
    'va-dod-2013':
      'Considera insuficiente la evidencia de que la hospitalización parcial baje el riesgo de suicidio más que otros entornos.',
  },
  'severe-withdrawal': {
    'nycrr-816': 'Pide que la abstinencia grave, y el riesgo de ella, se maneje en un hospital general.',
    'va-dod-sud-2015': 'Pide que la abstinencia se maneje con supervisión médica y con ingreso.',
  },
  'complicated-withdrawal-history': {
    'va-dod-sud-2015':
      'Con cualquier antecedente de convulsiones o delirium por abstinencia pide manejarla con supervisión médica y con ingreso.',
  },
  'daily-supervision': {
    'usc-1395x':
      'Medicare reserva la hospitalización parcial para cuando, sin ella, haría falta atención con ingreso.',
  },
  'cannot-care-for-self-unsupported': {
    'lcd-inpatient': 'Necesitar cuidados no justifica por sí solo la atención hospitalaria.',
  },
  'cannot-care-for-self': {
    'va-mh-rrtp': 'Para el tratamiento residencial pide un cuidado personal básico.',
    'iar-dst': 'Lo sitúa en su nivel más alto.',
  },
  'extreme-symptoms': {
    'iar-dst':
      'Lo sitúa en su nivel más alto. (NICE CG178 menciona la atención diurna aguda como una opción.)',
  },
  'severe-symptoms': {
    'iar-dst':
      'Sitúa los síntomas graves, con todo lo demás leve como mucho, en atención de intensidad moderada: tratamiento psicológico más o menos semanal.',
  },
  'destabilizing-co-occurring': {
    'iar-dst':
      'Sitúa los síntomas leves o moderados con una segunda afección inestable en atención de intensidad moderada.',
  },
  'interacting-co-occurring-moderate-symptoms': {
    'iar-dst':
      'Sitúa los síntomas moderados con una segunda afección activa en atención de intensidad moderada.',
  },
  'high-relapse-risk-no-support': {
    'usc-1395x':
      'Medicare reserva la hospitalización parcial para cuando, sin ella, haría falta atención con ingreso.',
  },
  'dangerous-environment-with-risk': {
    'cfr-410-43':
      'Para la hospitalización parcial pide un apoyo adecuado y que no haya peligro para la propia persona ni para otras.',
  },
  'combined-needs-residential': {
    'iar-dst': 'Sus calificaciones no están pensadas para sumarse al tomar decisiones.',
  },
  'combined-needs-partial-hospitalization': {
    'iar-dst': 'Sus calificaciones no están pensadas para sumarse al tomar decisiones.',
  },
  'combined-needs-intensive-outpatient': {
    'iar-dst': 'Sus calificaciones no están pensadas para sumarse al tomar decisiones.',
  },
  'combined-needs-outpatient': {
    'iar-dst': 'Sus calificaciones no están pensadas para sumarse al tomar decisiones.',
  },
}
