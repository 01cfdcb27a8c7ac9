import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { build } from '../node_modules/esbuild/lib/main.js'

const here = fileURLToPath(new URL('..', import.meta.url))
const made = join(here, '../../reports/renderers')

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the pages of the renderers are. */
    readonly pages: string
  }
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' }

/** The page of each renderer: `show` renders a form, and `response` gives what was filled in. */
const pages: Readonly<Record<string, string>> = {
  lforms: `<link rel="stylesheet" href="/lforms/webcomponent/styles.css"><div id="form"></div>
<script src="/lforms/webcomponent/assets/lib/zone.min.js"></script>
<script src="/lforms/webcomponent/lhc-forms.js"></script>
<script src="/lforms/fhir/R4/lformsFHIR.min.js"></script>
<script src="/pages/lforms.js"></script>`,
  smartForms: page('smartForms'),
  medplum: page('medplum'),
}

function page(name: string): string {
  return `<link rel="stylesheet" href="/made/${name}.css"><div id="form"></div>
<script type="module" src="/made/${name}.js"></script>`
}

/** Bundles the pages, and serves them on the loopback address while the tests run. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  await build({
    entryPoints: ['smartForms', 'medplum'].map((name) => join(here, `pages/${name}.jsx`)),
    outdir: made,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    loader: { '.woff': 'empty', '.woff2': 'empty' },
    logLevel: 'error',
  })
  const folders: Readonly<Record<string, string>> = {
    lforms: join(here, 'node_modules/lforms/dist/lforms'),
    pages: join(here, 'pages'),
    made,
  }
  const server = createServer(({ url = '/' }, answer) => {
    const [, folder = '', ...rest] = decodeURIComponent(url).split('?')[0]?.split('/') ?? []
    const html = rest.length === 0 ? pages[folder] : undefined
    const file = join(folders[folder] ?? made, ...rest)
    if (html !== undefined) {
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      answer.end(`<!doctype html><meta charset="utf-8"><title>${folder}</title>${html}`)
    } else if (rest.length > 0 && existsSync(file)) {
      answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      answer.end(readFileSync(file))
    } else {
      answer.writeHead(404)
      answer.end()
    }
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  provide('pages', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return () => server.close()
}
