import { adult, assess, type Intake, nextQuestion, type QuestionOptions } from 'level-of-care'
import { corpus, type Distribution, distributions } from './corpus.ts'
import { intakeOf } from './intakes.ts'
import { ratingsOf } from './named.ts'

/**
 * How many questions an interview takes, for the level and for everything, beside the fewest that would have settled the level of
 * the same person for somebody who knew every answer beforehand: `npm run bench:interviews -- 100`.
 */
const cases = Number(process.argv[2] ?? 100)
const safety = ['riskOfHarm', 'withdrawalRisk', 'medicalNeeds'] as const

type Whole = Intake & Readonly<Record<string, unknown>>

/** The questions that are asked of somebody until there is nothing to ask. */
function asked(whole: Whole, options?: QuestionOptions<typeof adult>): number {
  let intake: Whole = { assessedOn: whole.assessedOn }
  let count = 0
  for (let next = nextQuestion(intake, options); next !== undefined; next = nextQuestion(intake, options)) {
    intake = { ...intake, [next.id]: whole[next.id] }
    count++
  }
  const [short, long] = [assess(intake), assess(whole)]
  if (short.status !== 'final' || long.status !== 'final' || short.level !== long.level)
    throw new Error('An interview ended at another level than the whole intake.')
  return count
}

/** The fewest questions that settle the level, the safety questions among them, by trying every set of the others. */
function fewest(whole: Whole): number {
  const others = [
    ...adult.dimensions.filter((one) => !('derived' in one)).map(({ id }) => id),
    'treatmentHistory',
  ].filter((id) => !safety.some((one) => one === id))
  const settles = (ids: readonly string[]) =>
    assess({
      assessedOn: whole.assessedOn,
      ...Object.fromEntries([...safety, ...ids].map((id) => [id, whole[id]])),
    }).status === 'final'
  const some = (size: number, from: number, chosen: readonly string[]): boolean => {
    if (size === 0) return settles(chosen)
    for (let at = from; at <= others.length - size; at++)
      if (some(size - 1, at + 1, [...chosen, String(others[at])])) return true
    return false
  }
  for (let size = 0; size <= others.length; size++) if (some(size, 0, [])) return safety.length + size
  throw new Error('The whole intake settles no level.')
}

const mean = (numbers: readonly number[]) =>
  (numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toFixed(2)

console.log("| intakes | level | cases | fewest possible | `until: 'level'` | above it | everything |")
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |')
for (const kind of distributions) table(kind)

function table(kind: Distribution): void {
  const found = corpus(adult, kind, cases).map((positions) => {
    const whole: Whole = { assessedOn: '2026-11-20', ...intakeOf(ratingsOf(adult, positions)) }
    const { ladders } = assess(whole)
    return {
      level: ladders.level.status === 'final' ? ladders.level.rung : 'open',
      fewest: fewest(whole),
      untilLevel: asked(whole, { until: 'level' }),
      everything: asked(whole),
    }
  })
  const line = (level: string, some: typeof found) => {
    if (some.length === 0) return
    const [bound, until] = [mean(some.map((one) => one.fewest)), mean(some.map((one) => one.untilLevel))]
    const above = `${((Number(until) / Number(bound) - 1) * 100).toFixed(1)} %`
    console.log(
      `| ${kind} | ${level} | ${some.length} | ${bound} | ${until} | ${above} | ${mean(some.map((one) => one.everything))} |`,
    )
  }
  line('all', found)
  for (const { code } of adult.ladders[0].rungs)
    line(
      code,
      found.filter(({ level }) => level === code),
    )
}
