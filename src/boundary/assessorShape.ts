import { isObject } from './isObject.ts'
import { leaf, type Shape } from './Shape.ts'

/** The same symbol in every copy and format of this package. Spreading an assessor into another object keeps it. */
export const assessorBrand: symbol = /* @__PURE__ */ Symbol.for('level-of-care.assessor')

const expected = 'an assessor, as createAssessor makes it'

/**
 * An assessor, of any ruleset.
 *
 * It goes by a brand, so that what looks like one and cannot do what one does is refused at once.
 */
export function anAssessor<A extends object>(): Shape<A> {
  return leaf({ kind: 'assessor' }, [expected], (value) =>
    isObject(value) && Reflect.get(value, assessorBrand) === true ? undefined : ['invalid-type', expected],
  )
}
