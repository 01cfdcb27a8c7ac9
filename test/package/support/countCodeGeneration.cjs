// Loaded before a script (`node --require`): counts every attempt to make code out of a string, even one whose failure
// is caught, and prints the count as the last line of standard error.

let attempts = 0

function refuse() {
  attempts += 1
  throw new EvalError('code generation from strings is not allowed here')
}

const kinds = [() => {}, async () => {}, function* () {}, async function* () {}]
for (const kind of kinds) {
  const prototype = Object.getPrototypeOf(kind)
  const trapped = new Proxy(prototype.constructor, { apply: refuse, construct: refuse })
  Object.defineProperty(prototype, 'constructor', { value: trapped, configurable: true })
}
globalThis.Function = Function.prototype.constructor
globalThis.eval = refuse

process.on('exit', () => process.stderr.write(`${attempts}\n`))
