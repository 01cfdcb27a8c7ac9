import { readFile, writeFile } from 'node:fs/promises'
import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library'
import type { Metafile } from 'esbuild'

/**
 * Writes a list (CycloneDX 1.6) of the packages of others that were bundled, with their licenses. Nothing in it depends on the
 * day or the machine, so that the same sources give the same file.
 *
 * @param metafiles - What the bundler says of what went into its outputs.
 * @param others - Packages that went into the types only, which the bundler does not see.
 * @returns Their names.
 */
export async function writeSbom(
  file: string,
  metafiles: readonly Metafile[],
  others: readonly string[],
): Promise<readonly string[]> {
  const names = [...new Set([...metafiles.flatMap(bundledIn), ...others])].sort()
  const bom = new Models.Bom()
  bom.metadata.component = await componentOf('package.json')
  for (const name of names) bom.components.add(await componentOf(`node_modules/${name}/package.json`))
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6))
  await writeFile(file, `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`)
  return names
}

/** The packages of others of which something is left in an output. */
function bundledIn({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
      const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? []
      return name === undefined || bytesInOutput === 0 ? [] : [name]
    }),
  )
}

async function componentOf(manifest: string): Promise<Models.Component> {
  const { name, version, license }: Readonly<Record<string, string | undefined>> = JSON.parse(
    await readFile(manifest, 'utf8'),
  )
  if (name === undefined || version === undefined || license === undefined)
    throw new Error(`${manifest} says no name, version or license`)
  const component = new Models.Component(Enums.ComponentType.Library, name, { version })
  component.licenses.add(
    SPDX.isSupportedSpdxId(license) ? new Models.SpdxLicense(license) : new Models.NamedLicense(license),
  )
  component.purl = `pkg:npm/${encodeURIComponent(name).replaceAll('%2F', '/')}@${version}`
  component.bomRef.value = component.purl
  return component
}
