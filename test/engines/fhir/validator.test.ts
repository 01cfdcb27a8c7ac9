import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { reports } from '../support/population.ts'
import { runProgram } from '../support/runProgram.ts'
import remaining from './remaining.json' with { type: 'json' }
import { writtenResources } from './resources.ts'

const { hapi } = inject('engines').programs

/** Something that the validator says. */
interface Message {
  readonly file: string
  readonly severity: string
  readonly id: string
  readonly place: string
  readonly text: string
}

const resources = writtenResources()

const found = (type: string) => {
  const [, resource] = resources.find(([, { resourceType }]) => resourceType === type) ?? []
  return { ...resource }
}

/** What the validator has to complain of, and where. */
const broken: readonly (readonly [name: string, resource: object, complaints: readonly RegExp[]])[] = [
  [
    'broken-1',
    { ...found('ServiceRequest'), intent: undefined, status: 'drafted', nothing: 1 },
    [/intent/, /drafted/, /nothing/],
  ],
  [
    'broken-2',
    {
      ...found('QuestionnaireResponse'),
      item: [
        {
          linkId: 'riskOfHarm',
          answer: [{ valueCoding: { system: 'urn:level-of-care:adult:dimension:riskOfHarm', code: 'hihg' } }],
        },
        { linkId: 'unheardOf', answer: [{ valueBoolean: true }] },
      ],
    },
    [/hihg/, /unheardOf/],
  ],
]

describe.runIf(hapi)('the reference validator of FHIR R4', () => {
  let messages: readonly Message[] = []
  const written = () => messages.filter(({ file }) => !file.startsWith('broken'))

  beforeAll(async () => {
    if (hapi === undefined) throw new Error('Not installed.')
    const folder = join(reports, 'fhir')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const [name, resource] of [...resources, ...broken])
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(resource))
    const source = fileURLToPath(new URL('Validate.java', import.meta.url))
    const { stdout } = await runProgram(hapi.command, [...hapi.options, source, folder])
    writeFileSync(join(folder, 'messages.txt'), stdout)
    messages = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [file = '', severity = '', id = '', place = '', text = ''] = line.split('\t')
        return { file, severity, id, place, text }
      })
  }, 1_200_000)

  test('reads every kind of resource that the library writes', () => {
    const types = new Set(resources.map(([, { resourceType }]) => resourceType))
    expect([...types].sort()).toEqual([
      'Bundle',
      'CodeSystem',
      'OperationOutcome',
      'Questionnaire',
      'QuestionnaireResponse',
      'ServiceRequest',
    ])
  })

  const isListed = ({ severity, id, text }: Message) =>
    remaining.some(
      (one) => one.severity === severity && one.id === id && new RegExp(one.text, 'u').test(text),
    )

  test('has nothing to say against it but what is listed, with reasons', () => {
    const said = written().filter((message) => message.severity !== 'information' && !isListed(message))
    const kinds = said.map(({ file, severity, id, place, text }) =>
      [file.replace(/-\d+\.json$/, ''), severity, id, place.replaceAll(/\d+/g, 'N'), text].join(' | '),
    )
    expect([...new Set(kinds)]).toEqual([])
  })

  test('no error is on the list, and nothing that it no longer says', () => {
    for (const one of remaining) {
      expect(one.severity).toBe('warning')
      expect(one.reason).toMatch(/\w{3}.*\.$/)
      const said = written().filter(({ id, text }) => id === one.id && new RegExp(one.text, 'u').test(text))
      expect(said.length, one.text).toBeGreaterThan(0)
    }
  })

  test.each(broken)('it does look: %s', (name, _, complaints) => {
    const errors = messages.filter(({ file, severity }) => file === `${name}.json` && severity === 'error')
    for (const complaint of complaints)
      expect(errors.some(({ text, place }) => complaint.test(`${place} ${text}`))).toBe(true)
  })
})
