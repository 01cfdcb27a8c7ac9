import type { Serialized } from '../prebuilt.ts'

// What the package would do if it shipped the diagrams: load them, and turn text into typed arrays.
const started = performance.now()
const { serialized }: { readonly serialized: readonly Serialized[] } = await import(String(process.argv[2]))
const bytesOf = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
const decoded = serialized.map(({ rungs, root, depth, first, children }) => ({
  rungs,
  root,
  depth: bytesOf(depth),
  first: new Uint16Array(bytesOf(first).buffer),
  children: new Uint16Array(bytesOf(children).buffer),
}))
console.log(performance.now() - started)

export { decoded }
