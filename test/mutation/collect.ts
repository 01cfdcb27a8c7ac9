import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect'

/** A test as a test file declares it. */
export interface Collected {
  readonly name: string
  readonly run: () => unknown
}

type Body = (...values: readonly unknown[]) => unknown

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** Vitest's own, made outside of its runner. */
const expect: unknown = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
  { unreachable: (message?: string) => chai.assert.fail(message ?? 'This is never reached.') },
)

/**
 * As much of `vitest` as the tests of the library use, which notes the tests instead of running them.
 *
 * Names tell a table's rows apart by their position, for nobody reads them here.
 */
export function createCollector(): { readonly tests: readonly Collected[]; readonly vitest: object } {
  const tests: Collected[] = []
  const afterEach: (() => unknown)[] = []
  let outer = ''

  const test = (name: string, body: Body) => {
    const hooks = [...afterEach]
    const run = async () => {
      try {
        await body()
      } finally {
        for (const hook of hooks) await hook()
      }
    }
    tests.push({ name: `${tests.length} ${outer}${name}`, run })
  }
  const describe = (name: string, body: Body) => {
    const [before, hooks] = [outer, afterEach.length]
    outer = `${outer}${name} > `
    body()
    outer = before
    afterEach.length = hooks
  }
  const each =
    (declare: (name: string, body: Body) => void) =>
    (rows: readonly unknown[]) =>
    (name: string, body: Body) => {
      for (const row of rows) declare(name, () => (Array.isArray(row) ? body(...row) : body(row)))
    }

  return {
    tests,
    vitest: {
      test: Object.assign(test, { each: each(test) }),
      describe: Object.assign(describe, { each: each(describe) }),
      afterEach: (hook: () => unknown) => afterEach.push(hook),
      expect,
      assert: chai.assert,
    },
  }
}
