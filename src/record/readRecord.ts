import { isObject } from '../boundary/isObject.ts'
import type { CareRecord } from './CareRecord.ts'
import { canonicalCopy } from './canonicalJson.ts'
import { RecordError } from './RecordError.ts'

/** What has the form of a record's envelope; whether the rest is sound is not known yet. */
export interface Sealed {
  readonly digest: string
  /** Everything but the digest. */
  readonly content: { readonly [key: string]: unknown }
}

/**
 * Opens the envelope of a record: an object with a schema version that is known here, and a digest.
 *
 * @throws {@link RecordError} (`not-json`, `too-large`, `not-a-record`, `unknown-schema-version`).
 */
export function openRecord(record: unknown): Sealed {
  const copy = canonicalCopy(record)
  if (!isObject(copy) || !isVersion(copy.schemaVersion))
    throw new RecordError('not-a-record', [], 'an object with a schemaVersion')
  if (copy.schemaVersion !== 1) throw new RecordError('unknown-schema-version', ['schemaVersion'], '1')
  const { digest, ...content } = copy
  if (typeof digest !== 'string') throw new RecordError('not-a-record', ['digest'], 'text')
  return { digest, content }
}

/**
 * Reads the content of a record whose digest fits.
 *
 * @throws {@link RecordError} (`not-a-record`) when it has not the form of one: somebody else's digest fits as well.
 */
export function readContent(content: Sealed['content']): Omit<CareRecord, 'digest'> {
  for (const [key, { test, expected }] of Object.entries(parts))
    if (!test(content[key])) throw new RecordError('not-a-record', [key], expected)
  // Every part that is looked into was checked.
  return content as unknown as Omit<CareRecord, 'digest'>
}

type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string'
const isVersion: Test = (value) => Number.isSafeInteger(value)
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test)
const tableOf =
  (test: Test): Test =>
  (value) =>
    isObject(value) && Object.values(value).every(test)
const objectWith =
  (tests: { readonly [key: string]: Test }): Test =>
  (value) =>
    isObject(value) && Object.entries(tests).every(([key, test]) => test(value[key]))

const isAnswer = objectWith({ status: isText })
const isService = objectWith({ id: isText })

/** The parts of a record that a replay looks into, as far as it does. */
const parts: { readonly [key: string]: { readonly test: Test; readonly expected: string } } = {
  library: { test: objectWith({ version: isText }), expected: 'a version' },
  ruleset: {
    test: objectWith({ id: isText, version: isText, fingerprint: isText }),
    expected: 'an id, a version and a fingerprint',
  },
  intake: { test: objectWith({}), expected: 'an intake' },
  outcome: {
    test: objectWith({
      ladders: tableOf(isAnswer),
      services: objectWith({ needed: listOf(isService), possible: listOf(isService) }),
      programFocus: listOf(isText),
      openQuestions: listOf(isText),
      warnings: listOf(isText),
      answered: listOf(objectWith({ dimension: isText })),
    }),
    expected: 'an outcome',
  },
  reasons: { test: listOf(objectWith({ rule: isText })), expected: 'a list of reasons' },
}
