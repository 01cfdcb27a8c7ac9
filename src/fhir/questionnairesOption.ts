import { listOf } from '../boundary/collections.ts'
import { isObject } from '../boundary/isObject.ts'
import { leaf, type Shape } from '../boundary/Shape.ts'

/** The option `questionnaires`: resources as plain JSON, of which nothing else is looked at. */
export const questionnairesOption: Shape<readonly unknown[]> = listOf(
  leaf({ kind: 'anything' }, ['a Questionnaire, a CodeSystem or a ValueSet'], (value) =>
    isObject(value) && ['Questionnaire', 'CodeSystem', 'ValueSet'].includes(String(value.resourceType))
      ? undefined
      : ['invalid-type', 'a Questionnaire, a CodeSystem or a ValueSet'],
  ),
  1_000,
)
