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
    isAssessor(value) ? undefined : ['invalid-type', expected],
  )
}

/**
 * The assessor among options that are yet to be read: what else they may hold, and what other arguments may be, depends on
 * its ruleset. Where something else stands in its place there is none; that is refused when the options are read.
 */
export function assessorIn<A extends object>(options: unknown): A | undefined {
  try {
    const assessor = isObject(options) ? options.assessor : undefined
    return isAssessor<A>(assessor) ? assessor : undefined
  } catch {
    // A getter or a proxy.
    return undefined
  }
}

function isAssessor<A extends object>(value: unknown): value is A {
  return isObject(value) && Reflect.get(value, assessorBrand) === true
}
