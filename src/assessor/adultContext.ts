import { adult } from '../adult/adult.ts'
import { buildDiagrams } from '../diagram/buildDiagrams.ts'
import { once } from '../ruleset/once.ts'
import { type Context, createContext } from './Context.ts'

/**
 * The shipped ruleset, compiled. That is done at its first use, so that importing the package costs little; it is not
 * checked then, because a test has done that.
 */
export const adultContext: () => Context = /* @__PURE__ */ once(() => createContext(adult, buildDiagrams))
