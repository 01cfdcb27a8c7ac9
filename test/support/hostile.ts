import * as fc from 'fast-check'

/** Things that are no plain JSON and do something, or hold a text, where a careless reader would find it. */
export const hostileValues: readonly {
  readonly name: string
  readonly make: (text: string) => unknown
}[] = [
  { name: 'an object', make: (text) => ({ [text]: text, kind: text }) },
  { name: 'a list', make: (text) => [text, [text]] },
  { name: 'a long string', make: (text) => text.repeat(500) },
  { name: 'a symbol', make: (text) => Symbol(text) },
  { name: 'a function', make: (text) => Object.defineProperty(() => text, 'name', { value: text }) },
  { name: 'a map', make: (text) => new Map([[text, text]]) },
  { name: 'an error', make: (text) => new Error(text, { cause: text }) },
  { name: 'a boxed string', make: (text) => new String(text) },
  { name: 'bytes', make: (text) => new TextEncoder().encode(text) },
  {
    name: 'an instance of a class',
    make: (text) =>
      new (class Hidden {
        readonly text = text
        toString() {
          return text
        }
        toJSON() {
          return text
        }
      })(),
  },
  {
    name: 'a getter that throws',
    make: (text) =>
      Object.defineProperty({}, 'level', {
        enumerable: true,
        get() {
          throw new Error(text)
        },
      }),
  },
  { name: 'a symbol key', make: (text) => ({ [Symbol(text)]: text }) },
  { name: 'an inherited value', make: (text) => Object.create({ level: text, [text]: text }) },
  { name: 'a key __proto__', make: (text) => JSON.parse(`{"__proto__":{"${text}":"${text}"}}`) },
  {
    name: 'a cycle',
    make: (text) => {
      const cycle: Record<string, unknown> = { [text]: text }
      cycle.level = cycle
      return cycle
    },
  },
  { name: 'a proxy that throws', make: (text) => throwingProxy({ [text]: text }, new Error(text)) },
  { name: 'a revoked proxy', make: () => revokedProxy() },
]

const traps = [
  'get',
  'getOwnPropertyDescriptor',
  'getPrototypeOf',
  'has',
  'isExtensible',
  'ownKeys',
] as const satisfies readonly (keyof ProxyHandler<object>)[]

function throwingProxy(
  target: object,
  thrown: unknown,
  from: readonly (typeof traps)[number][] = traps,
): object {
  const trap = () => {
    throw thrown
  }
  return new Proxy(target, Object.fromEntries(from.map((name) => [name, trap])))
}

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

/**
 * Makers of any value that JavaScript has: plain, odd or hostile. They are makers, because a tool that only passes a
 * value on may touch it, and some of these must not be touched.
 */
export function anyValue(): fc.Arbitrary<() => unknown> {
  const harmless = fc.oneof(
    fc.jsonValue(),
    fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    }),
  )
  return fc.oneof(
    harmless.map((value) => () => value),
    fc.constantFrom(...hostileValues).map(
      ({ make }) =>
        () =>
          make('hostile'),
    ),
  )
}

/** Makers of the object itself, or of the same in disguise: without a prototype, frozen, a proxy, with getters. */
export function disguised(target: () => object): fc.Arbitrary<() => unknown> {
  return fc.oneof(
    fc.constant(target),
    fc.constant(() => Object.assign(Object.create(null), target())),
    fc.constant(() => Object.freeze(target())),
    fc.constant(() => new Proxy(target(), {})),
    fc
      .subarray([...traps], { minLength: 1 })
      .map((from) => () => throwingProxy(target(), 'thrown by a trap', from)),
    fc.nat().map((number) => () => withGetter(target(), number)),
  )
}

/** The object with one of its values replaced by a getter that throws. */
function withGetter(target: object, number: number): object {
  const keys = Object.keys(target)
  return Object.defineProperty(target, String(keys[number % keys.length]), {
    enumerable: true,
    get() {
      throw new Error('thrown by a getter')
    },
  })
}
