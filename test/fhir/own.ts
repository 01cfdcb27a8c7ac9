import { type Bundle, type CodeSystem, codeSystems, type Questionnaire } from 'level-of-care/fhir'

/** Every object in something, with the keys that lead to it. */
export function objectsIn(value: unknown, path = ''): { path: string; object: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return []
  const object = value as Record<string, unknown>
  return [
    { path, object },
    ...Object.entries(object).flatMap(([key, part]) => objectsIn(part, `${path}.${key}`)),
  ]
}

/** Codes of ours that no code system of ours has, or that it calls something else. */
export function wrongCodings(resource: unknown, systems: readonly CodeSystem[] = codeSystems()): string[] {
  return objectsIn(resource).flatMap(({ path, object }) => {
    const { system, code, display, version } = object
    if (typeof system !== 'string' || !system.startsWith('urn:level-of-care:')) return []
    const known = systems.find(({ url }) => url === system)
    const concept = known?.concept.find((one) => one.code === code)
    if (concept === undefined) return [`${path}: ${system} has no ${String(code)}`]
    const names = [concept.display, ...(concept.designation ?? []).map(({ value }) => value)]
    if (display !== undefined && !names.includes(String(display))) return [`${path}: ${String(display)}`]
    return version === undefined || version === known?.version ? [] : [`${path}: ${String(version)}`]
  })
}

/** References to something in the bundle that is not there. What the caller refers to is outside. */
export function danglingReferences({ entry }: Bundle, outside: readonly string[]): string[] {
  const inside = new Set(entry.map(({ fullUrl }) => fullUrl))
  return entry.flatMap(({ resource }) =>
    objectsIn(resource).flatMap(({ path, object: { reference } }) => {
      if (typeof reference !== 'string' || outside.includes(reference) || inside.has(reference)) return []
      const contained = 'contained' in resource ? resource.contained : []
      return contained.some(({ id }) => reference === `#${id}`) ? [] : [`${path}: ${reference}`]
    }),
  )
}

/** `linkId`s that two items have. */
export function sharedLinkIds(form: Questionnaire): string[] {
  const ids = objectsIn(form.item).flatMap(({ object: { linkId } }) =>
    typeof linkId === 'string' ? [linkId] : [],
  )
  return ids.filter((id, position) => ids.indexOf(id) !== position)
}

/** Questions of `enableWhen` that the form does not ask. */
export function unaskedQuestions(form: Questionnaire): string[] {
  const objects = objectsIn(form.item).map(({ object }) => object)
  const asked = objects.map(({ linkId }) => linkId)
  return objects.flatMap(({ question }) =>
    typeof question === 'string' && !asked.includes(question) ? [question] : [],
  )
}

/** Lists, objects and texts that are empty, which FHIR never has. */
export function empties(resource: unknown): string[] {
  return objectsIn(resource).flatMap(({ path, object }) => [
    ...(Object.keys(object).length === 0 ? [path] : []),
    ...Object.entries(object).flatMap(([key, value]) =>
      value === undefined || value === null || value === '' ? [`${path}.${key}`] : [],
    ),
  ])
}
