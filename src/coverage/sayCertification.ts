import type { CertificationSchedule } from './certificationDates.ts'
import type { DueDate } from './dueDates.ts'
import type { MedicareReview } from './MedicareReview.ts'
import type { CoverageSourceId } from './sources.ts'
import type { Words } from './Words.ts'

/** By when a physician certifies, certifies again, and determines the need again: what comes next, and what is past due. */
export function sayCertification({ schedule }: MedicareReview, words: Words): string[] {
  const { say, medicare } = words
  if (schedule === undefined) return [say.noSchedule]
  const { certification, recertifications, earlier, rule, determination } = schedule
  const text = ({ id }: { readonly id: string }) => medicare.sources[id as CoverageSourceId].text
  const first = { ...certification, number: 1 }
  return [
    withStatus(say.initial(say.date(certification.dueOn)), first, words),
    say.recertifications(text(rule.source)),
    ...sayDates(recertifications, earlier, words),
    ...(determination === undefined
      ? []
      : [
          say.determinations(text(determination.rule.source)),
          ...sayDates(determination.dates, determination.earlier, words),
        ]),
    medicare.counting,
  ]
}

/** What is past due, and the earliest day that comes next; nothing where no day of admission was given. */
export function sayDue(schedule: CertificationSchedule | undefined, { say }: Words): string[] {
  if (schedule === undefined) return []
  const { certification, recertifications, determination } = schedule
  const all = [certification, ...recertifications, ...(determination?.dates ?? [])]
  const days = (status: DueDate['status']) =>
    [...new Set(all.filter((date) => date.status === status).map(({ dueOn }) => dueOn))].sort()
  const past = days('past-due').map(say.date)
  return [
    ...(past.length === 0 ? [] : [say.pastDue(past.join(', '))]),
    ...days('next')
      .slice(0, 1)
      .map((day) => say.dueNext(say.date(day))),
  ]
}

function sayDates(dates: readonly DueDate[], earlier: number, words: Words): string[] {
  const { say } = words
  return [
    ...(earlier === 0 ? [] : [say.earlierDue(earlier)]),
    ...dates.map((date) => withStatus(say.due(date.number, say.date(date.dueOn)), date, words)),
  ].map((line) => `- ${line}`)
}

function withStatus(what: string, { status, madeOn }: Omit<DueDate, 'dueOn'>, { say }: Words): string {
  if (status === undefined) return what
  const day = madeOn === undefined ? undefined : say.date(madeOn)
  const said =
    status === 'made' || status === 'made-late' ? say.dueStatus[status](day) : say.dueStatus[status]
  return `${what}: ${said}`
}
