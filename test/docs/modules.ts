import * as main from 'level-of-care'
import * as rules from 'level-of-care/rules'

declare global {
  interface ImportMeta {
    /** Vite's too; absent where something else runs a file. */
    readonly env?: { readonly MODE?: string }
    /** Vite's, which the tests run in. */
    glob(pattern: string, options: { eager: true }): Record<string, Record<string, unknown>>
  }
}

const folders = import.meta.glob('../../src/*/index.ts', { eager: true })

/** What a snippet can import: every entry of the package, by its name. */
export const modules: Readonly<Record<string, unknown>> = {
  'level-of-care': main,
  'level-of-care/rules': rules,
  ...Object.fromEntries(
    Object.entries(folders).map(([path, module]) => [`level-of-care/${path.split('/').at(-2)}`, module]),
  ),
}
