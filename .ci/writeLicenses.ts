import { readdir, readFile, writeFile } from 'node:fs/promises'

/**
 * Writes the licenses of the packages of others that are in what was built, whole: they ask to go with every copy.
 *
 * @param names - The packages.
 */
export async function writeLicenses(file: string, names: readonly string[]): Promise<void> {
  const parts = await Promise.all(names.map(licenseOf))
  await writeFile(file, `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`)
}

async function licenseOf(name: string): Promise<string> {
  const folder = `node_modules/${name}`
  const { version }: { readonly version: string } = JSON.parse(
    await readFile(`${folder}/package.json`, 'utf8'),
  )
  const found = (await readdir(folder))
    .filter((path) => /^(licen[cs]e|notice)(\.[a-z]+)?$/i.test(path))
    .sort()
  // What is bundled without it must not be published.
  if (!found.some((path) => /^licen[cs]e/i.test(path))) throw new Error(`${folder} has no license`)
  const texts = await Promise.all(found.map((path) => readFile(`${folder}/${path}`, 'utf8')))
  return [`${name} ${version}`, ...texts.map((text) => text.trim())].join('\n\n')
}
