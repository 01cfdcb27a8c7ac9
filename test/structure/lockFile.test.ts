import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly inBundle?: boolean
  readonly optional?: boolean
  readonly dev?: boolean
}

const packagesIn = (path: string): readonly (readonly [string, Locked])[] => {
  const { packages }: { readonly packages: { readonly [path: string]: Locked } } = JSON.parse(
    readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'),
  )
  return Object.entries(packages).filter(([name]) => name !== '')
}

/**
 * Packages for other machines than those that this is built on, which the registry here does not have: npm knows no digest of
 * them. Each is an optional part of a tool for tests. Whoever can reach them should run `npm install --package-lock-only` and take
 * them off this list.
 */
const notToBeHad: readonly string[] = [
  ...['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu'].map((kind) => `@chdb/lib-${kind}`),
  ...[
    ...['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-arm64-musl', 'wasm32-wasi', 'win32-x64-msvc'],
  ].map((kind) => `@gorules/zen-engine-${kind}`),
].map((name) => `node_modules/${name}`)

test.each([
  'package-lock.json',
  'test/renderers/package-lock.json',
  'examples/intake-page/package-lock.json',
])('%s has a digest of every package, and no address', (path) => {
  const packages = packagesIn(path)
  const lacking = packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(String(integrity)))
  // What comes in the archive of another package is covered by the digest of that one.
  const bundled = lacking.filter(([, { inBundle }]) => inBundle === true).map(([name]) => name)
  const owners = bundled.map((name) => name.replace(/\/node_modules\/[^/]+$/, ''))
  expect(
    owners.filter((owner) => !packages.some(([name, { integrity }]) => name === owner && integrity)),
  ).toEqual([])
  const others = lacking.filter(([, { inBundle }]) => inBundle !== true)
  expect(others.map(([name]) => name)).toEqual(path === 'package-lock.json' ? notToBeHad : [])
  for (const [, { optional, dev }] of others) expect([optional, dev]).toEqual([true, true])
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
})
