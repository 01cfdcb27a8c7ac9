import { inspect } from 'node:util'

/** Everything that anybody could read in a thrown thing: in a log, a console, a debugger, a report in JSON. */
export function everythingIn(error: unknown): string {
  const texts = [String(error), inspect(error, { depth: Infinity, showHidden: true, getters: true })]
  for (let part = error; part instanceof Error; part = part.cause) {
    texts.push(part.message, String(part.stack), JSON.stringify(part))
    for (const key of Reflect.ownKeys(part)) texts.push(String(key), JSON.stringify(Reflect.get(part, key)))
  }
  return texts.join('\n')
}
