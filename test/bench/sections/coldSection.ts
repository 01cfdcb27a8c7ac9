import { fileURLToPath } from 'node:url'
import { type Cold, coldTimes, type Script } from '../coldTimes.ts'
import { corpus } from '../corpus.ts'
import { earlierBuild } from '../earlierBuild.ts'
import { hookRequest } from '../hookRequest.ts'
import { intakeOf, partialOf } from '../intakes.ts'
import { ratingsOf } from '../named.ts'
import { ruleset } from '../ours.ts'
import type { Effort, Section } from '../Section.ts'
import { median, quantile, ratios } from '../statistics.ts'
import { duration } from '../table.ts'

const program = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url))
const example = fileURLToPath(
  new URL('../../../examples/intakes/outpatient-depression.json', import.meta.url),
)

/** What a process pays once, beside what it paid before first calls were made fast. */
export async function coldSection({ processes }: Effort): Promise<Section> {
  const complete = corpus(ruleset, 'skewed', 1).map((positions) => intakeOf(ratingsOf(ruleset, positions)))
  const [whole, part] = [complete[0], partialOf(complete)[0]].map((intake) => JSON.stringify(intake))
  if (whole === undefined || part === undefined) throw new Error('There is no intake.')
  const earlier = await earlierBuild()
  const now = {
    core: import.meta.resolve('level-of-care'),
    rules: import.meta.resolve('level-of-care/rules'),
  }
  const first = ({ core }: typeof now, name: string, intake: string): Script => [
    'firstCall.mjs',
    core,
    name,
    intake,
  ]
  const card = import.meta.resolve('level-of-care/cds-hooks')
  const asked = JSON.stringify(hookRequest(1))
  const times = coldTimes(
    {
      empty: ['empty.mjs'],
      imported: ['import.mjs', now.core],
      importedBefore: ['import.mjs', earlier.core],
      whole: first(now, 'assess', whole),
      wholeBefore: first(earlier, 'assess', whole),
      part: first(now, 'assess', part),
      partBefore: first(earlier, 'assess', part),
      question: first(now, 'nextQuestion', part),
      questionBefore: first(earlier, 'nextQuestion', part),
      shipped: ['createAssessor.mjs', now.core, now.rules, 'shipped'],
      shippedBefore: ['createAssessor.mjs', earlier.core, earlier.rules, 'shipped'],
      own: ['createAssessor.mjs', now.core, now.rules, 'own'],
      ownBefore: ['createAssessor.mjs', earlier.core, earlier.rules, 'own'],
      command: [program, 'assess', example],
      firstCard: ['card.mjs', card, 'first', asked],
      laterCard: ['card.mjs', card, 'later', asked],
    },
    processes,
  )
  const printed = (of: readonly Cold[]) => of.map((one) => one.printed)
  const wall = (of: readonly Cold[]) => of.map((one) => one.wall)
  const base = median(wall(times.empty))
  const beyondEmpty = (of: readonly Cold[]) => wall(of).map((time) => time - base)
  const ratioOf = (of: readonly number[], to: readonly number[]) => median(ratios(of, to))
  const row = (what: string, milliseconds: readonly number[], before?: readonly number[]) => [
    what,
    ...[0.25, 0.5, 0.75].map((share) => duration(quantile(milliseconds, share) * 1e6)),
    before === undefined ? '' : duration(median(before) * 1e6),
    before === undefined ? '' : `${ratioOf(before, milliseconds).toPrecision(3)} times`,
  ]
  const commandRatio = ratioOf(wall(times.command), wall(times.empty))
  return {
    title: 'In a fresh process',
    note: `${processes} processes each, in turn; an empty module takes ${duration(base * 1e6)}, and the command ${commandRatio.toPrecision(3)} times that.`,
    rows: [
      ['what', 'a quarter is faster', 'median', 'a quarter is slower', 'before', 'faster by'],
      row(
        'import of `level-of-care`, beyond an empty module',
        beyondEmpty(times.imported),
        beyondEmpty(times.importedBefore),
      ),
      row('first `assess` after it, complete', printed(times.whole), printed(times.wholeBefore)),
      row('first `assess` after it, partial', printed(times.part), printed(times.partBefore)),
      row('first `nextQuestion` after it', printed(times.question), printed(times.questionBefore)),
      row('`createAssessor(adult)`', printed(times.shipped), printed(times.shippedBefore)),
      row('`createAssessor` of rules of one’s own', printed(times.own), printed(times.ownBefore)),
      row('`level-of-care assess FILE`, whole', wall(times.command)),
      row('first CDS Hooks card', printed(times.firstCard)),
      row('a later card', printed(times.laterCard)),
    ],
    bounds: [
      {
        what: 'first complete assess, times faster than before',
        measured: ratioOf(printed(times.wholeBefore), printed(times.whole)),
        atLeast: 12,
      },
      {
        what: 'first partial assess, times faster than before',
        measured: ratioOf(printed(times.partBefore), printed(times.part)),
        atLeast: 7,
      },
      {
        what: 'createAssessor of rules of one’s own, times faster than before',
        measured: ratioOf(printed(times.ownBefore), printed(times.own)),
        atLeast: 1.5,
      },
      { what: 'the command, times an empty Node', measured: commandRatio, atMost: 4.2 },
    ],
  }
}
