import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const generated = new Set(['.git', '.stryker-tmp', 'dist', 'node_modules', 'reports'])

/** What is true on one machine only: a home or work folder, and where packages are downloaded from. */
const local =
  /(?<![\w.~-])\/(home|root|Users|work|mnt)\/\w|[A-Z]:\\Users|\bregistry\.[a-z]|"resolved":\s*"http/

const files = readdirSync(root)
  .filter((name) => !generated.has(name))
  .flatMap((name) =>
    statSync(root + name).isDirectory()
      ? readdirSync(root + name, { recursive: true, encoding: 'utf8' }).map((path) => `${name}/${path}`)
      : [name],
  )
  // Packages are installed in one more folder.
  .filter((path) => !path.includes('/node_modules/') && statSync(root + path).isFile())

test('no file names a folder of the machine that it was written on, or where packages come from', () => {
  expect(files).toContain('src/index.ts')
  expect(files.filter((path) => local.test(readFileSync(root + path, 'utf8')))).toEqual([])
})

/** In parts, so that this file passes its own test. */
const examples = [
  ['"', 'home', 'someone"'].join('/'),
  ["'", 'work', "x'"].join('/'),
  ['C:', 'Users', 'x'].join('\\'),
  ['https://registry', 'example', 'org'].join('.'),
  ['"resolved"', '"http://example.org"'].join(': '),
]

test.each(examples)('%s would be noticed', (text) => {
  expect(local.test(text)).toBe(true)
})
