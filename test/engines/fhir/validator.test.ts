import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, test } from 'vitest'
import { reports } from '../support/population.ts'
import { runProgram } from '../support/runProgram.ts'
import remaining from './remaining.json' with { type: 'json' }
import { writtenResources } from './resources.ts'

const { hapi } = inject('engines').programs

/** A message with what differs from resource to resource taken out. */
function kindOf([file = '', severity = '', id = '', place = '', text = '']: readonly string[]) {
  return { kind: file.replace(/-\d+\.json$/, ''), severity, id, place: place.replaceAll(/\d+/g, 'N'), text }
}

describe.runIf(hapi)('the reference validator of FHIR R4', () => {
  test('has nothing to say of what the library writes but what is listed, with reasons', async () => {
    if (hapi === undefined) throw new Error('Not installed.')
    const folder = join(reports, 'fhir')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const resources = writtenResources()
    const types = new Set(resources.map(([, { resourceType }]) => resourceType))
    expect([...types].sort()).toEqual(
      [
        'Bundle',
        'CodeSystem',
        'OperationOutcome',
        'Questionnaire',
        'QuestionnaireResponse',
        'ServiceRequest',
      ].sort(),
    )
    for (const [name, resource] of resources)
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(resource))
    const source = fileURLToPath(new URL('Validate.java', import.meta.url))
    const { stdout } = await runProgram(hapi.command, [...hapi.options, source, folder])
    const messages = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => kindOf(line.split('\t')))
    writeFileSync(join(folder, 'messages.txt'), stdout)
    const unexplained = messages.filter(
      ({ severity, id, text }) =>
        severity !== 'information' &&
        !remaining.some(
          (one) => one.severity === severity && one.id === id && new RegExp(one.text).test(text),
        ),
    )
    expect([...new Set(unexplained.map((one) => JSON.stringify(one)))].slice(0, 20)).toEqual([])
    // What no longer remains must not stay on the list.
    const gone = remaining.filter(
      (one) =>
        !messages.some(
          ({ severity, id, text }) =>
            severity === one.severity && id === one.id && new RegExp(one.text).test(text),
        ),
    )
    expect(gone).toEqual([])
    expect(remaining.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('and it does look: of what is broken it complains', async () => {
    if (hapi === undefined) throw new Error('Not installed.')
    const folder = join(reports, 'fhir-broken')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const [name, found] =
      writtenResources().find(([, { resourceType }]) => resourceType === 'ServiceRequest') ?? []
    const broken = {
      ...found,
      priority: undefined,
      intent: undefined,
      subject: undefined,
      nothing: 1,
      occurrenceDateTime: 'soon',
    }
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(broken))
    const source = fileURLToPath(new URL('Validate.java', import.meta.url))
    const { stdout } = await runProgram(hapi.command, [...hapi.options, source, folder])
    expect(stdout.split('\n').filter((line) => line.includes('\terror\t')).length).toBeGreaterThanOrEqual(3)
  })
})
