import { listOf, tableOf } from '../boundary/collections.ts'
import { issueOf } from '../boundary/Issue.ts'
import { anObject, text } from '../boundary/leaves.ts'
import { readArguments } from '../boundary/readArguments.ts'
import { looseRecordOf } from '../boundary/recordOf.ts'
import { aboutPerson, refuse, type Shape } from '../boundary/Shape.ts'
import { anyJson } from './anyJson.ts'
import type { CareRecord } from './CareRecord.ts'

/** What has the form of a record's envelope; whether the rest is sound is not known yet. */
export interface Sealed {
  readonly digest: string
  /** Everything but the digest. */
  readonly content: { readonly [key: string]: unknown }
}

/** The one version of the schema that is known here. */
const version: Shape<number> = {
  kind: 'constant',
  value: 1,
  expected: ['1'],
  read(value, path, issues) {
    if (!Number.isSafeInteger(value)) return refuse(['invalid-type', 'a whole number'], path, issues)
    if (value !== 1) issues.push(issueOf([...path], 'unknown-schema-version', '1'))
    return 1
  },
}

const words = text()
const versioned = looseRecordOf({ schemaVersion: version }, ['schemaVersion'])
const sealed = looseRecordOf<Pick<Sealed, 'digest'>>({ digest: words }, ['digest'])

/** The envelope of a record: an object with a schema version that is known here, and a digest. */
export const sealedShape: Shape<Sealed> = aboutPerson({
  kind: 'anything',
  expected: ['a record'],
  read(value, path, issues) {
    const found = issues.length
    const copy = anyJson.read(value, path, issues)
    if (issues.length === found) versioned.read(copy, path, issues)
    // What another version of the schema asks for is not known here.
    const seal = issues.length === found ? sealed.read(copy, path, issues) : undefined
    return seal && { digest: seal.digest, content: withoutDigest(copy) }
  },
})

function withoutDigest(record: unknown): Sealed['content'] {
  return Object.fromEntries(Object.entries(Object(record)).filter(([key]) => key !== 'digest'))
}

/** More than any record has of anything: how large it may be as a whole is known already. */
const many = 1_000_000

const manyWords = listOf(words, many)
const services = listOf(looseRecordOf({ id: words }, ['id']), many)

/**
 * The parts of a record that a replay looks into, as far as it does. It knows no ruleset: the one that made the record may
 * be gone, and so may be its ids.
 */
const contentShape = aboutPerson(
  looseRecordOf(
    {
      library: looseRecordOf({ version: words }, ['version']),
      ruleset: looseRecordOf({ id: words, version: words, fingerprint: words }, [
        'id',
        'version',
        'fingerprint',
      ]),
      intake: anObject,
      outcome: looseRecordOf(
        {
          ladders: tableOf(looseRecordOf({ status: words }, ['status']), many),
          services: looseRecordOf({ needed: services, possible: services }, ['needed', 'possible']),
          programFocus: manyWords,
          openQuestions: manyWords,
          warnings: manyWords,
          answered: listOf(looseRecordOf({ dimension: words }, ['dimension']), many),
        },
        ['ladders', 'services', 'programFocus', 'openQuestions', 'warnings', 'answered'],
      ),
      reasons: listOf(looseRecordOf({ rule: words }, ['rule']), many),
    },
    ['library', 'ruleset', 'intake', 'outcome', 'reasons'],
  ),
)

/**
 * Reads the content of a record whose digest fits: somebody else's digest fits as well.
 *
 * @throws {@link IntakeError} (`invalid-intake`) when it has not the form of one.
 */
export function readContent(content: Sealed['content']): Omit<CareRecord, 'digest'> {
  readArguments({ record: content }, { record: contentShape })
  return asContent(content)
}

/** Every part that is looked into was checked; of the rest nothing may be lost, because facts are compared as a whole. */
function asContent(content: object): Omit<CareRecord, 'digest'> {
  return content as Omit<CareRecord, 'digest'>
}
