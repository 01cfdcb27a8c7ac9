import { existsSync, readdirSync } from 'node:fs'
import { adult } from 'level-of-care'
import { createService } from 'level-of-care/cds-hooks'
import { createAssessor } from 'level-of-care/rules'
import { requestOf, responseOf } from '../cds-hooks/requests.ts'
import { functions, methods, type Row } from './everyExport.ts'

const sources = new URL('../../src/', import.meta.url)

/** Every entry of the package. */
export const modules: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  await Promise.all(
    ['index', ...readdirSync(sources)].flatMap((entry) => {
      const file = new URL(entry === 'index' ? 'index.ts' : `${entry}/index.ts`, sources)
      return existsSync(file) ? [import(file.pathname).then((module) => [entry, module] as const)] : []
    }),
  ),
)

/** A call of something that is exported. */
export interface Call {
  readonly name: string
  /** Fresh arguments each time: they are spoiled. */
  readonly args: () => readonly unknown[]
  readonly call: (args: readonly unknown[]) => unknown
}

const assessor = createAssessor(adult)
const { service, request } = {
  service: createService({ now: () => '2026-11-20T15:04:05Z' }),
  request: requestOf({ intake: responseOf({ assessedOn: '2026-11-20', symptomSeverity: 'severe' }) }),
}

function callsOf(name: string, called: unknown, row: Row): readonly Call[] {
  if (typeof called !== 'function') throw new Error(`There is no ${name}.`)
  const { arguments: named, options, required = [] } = row
  const call = (args: readonly unknown[]) => called(...args)
  const optionsOf = (isMeant: (option: string) => boolean) =>
    options === undefined
      ? []
      : [
          Object.fromEntries(
            Object.entries(options).flatMap(([key, value]) =>
              value() === undefined || !isMeant(key) ? [] : [[key, copied(value())]],
            ),
          ),
        ]
  const sound = named.map((argument) => argument.sound)
  const soundly = () => sound.map((make) => copied(make()))
  return [
    { name, args: () => [...soundly(), ...optionsOf(() => true)], call },
    {
      name: `${name}, with the least`,
      args: () => [
        ...named.map(({ name: of, sound: make }) =>
          of === 'intake' ? { assessedOn: '2026-11-20' } : copied(make()),
        ),
        ...optionsOf((option) => required.includes(option)),
      ],
      call,
    },
    // What is refused is told by an error, which holds what is expected.
    {
      name: `${name}, with something else`,
      args: () => [...named.map(() => ({ langauge: 1, level: 2 })), { langauge: 1, ruleset: [] }],
      call,
    },
    { name: `${name}, with nothing`, args: () => [...named.map(() => ({})), {}], call },
  ]
}

/** Every export, called with what is sound, with the least that is, and with what is refused. */
export const calls: readonly Call[] = [
  ...Object.entries(functions).flatMap(([entry, of]) =>
    Object.entries(of).flatMap(([name, row]) =>
      callsOf(`${entry}: ${name}`, modules.get(entry)?.[name], row),
    ),
  ),
  ...Object.entries(methods).flatMap(([name, row]) =>
    callsOf(`assessor.${name}`, Reflect.get(assessor, name), row),
  ),
  { name: 'discovery', args: () => [], call: () => service.discovery() },
  { name: 'handle', args: () => [copied(request)], call: ([given]) => service.handle(given) },
  { name: 'handle nothing', args: () => [{}], call: ([given]) => service.handle(given) },
  { name: 'feedback of nothing', args: () => [{}], call: ([given]) => service.feedback(given) },
  {
    name: 'intakeSchema',
    args: () => [{ assessedOn: '2026-11-20', treatmentHistory: [] }],
    call: ([given]) => assessor.intakeSchema['~standard'].validate(given),
  },
]

/** A copy that may be spoiled. An assessor is one as well when it was spread. */
function copied(value: unknown): unknown {
  if (value instanceof Uint8Array) return Uint8Array.from(value)
  if (Array.isArray(value)) return value.map(copied)
  if (typeof value !== 'object' || value === null) return value
  if ('ruleset' in value && 'assess' in value) return { ...value }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part)]))
}

/** What comes of a call; an error is an answer, too. */
export async function answerOf({ call }: Call, args: readonly unknown[]): Promise<unknown> {
  try {
    return await call(args)
  } catch (error) {
    return error
  }
}

/** As everybody can read it; what the host makes up is another each time. */
export function said(value: unknown): string {
  return `${value instanceof Error ? value.message : ''} ${JSON.stringify(value)}`.replace(
    /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g,
    'uuid',
  )
}
