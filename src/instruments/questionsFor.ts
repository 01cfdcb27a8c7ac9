import { instruments } from '../locales/en/instruments.ts'
import type { InstrumentPhrases } from '../locales/InstrumentPhrases.ts'
import type { InstrumentScore } from './InstrumentScore.ts'
import type { DimensionReport, InstrumentQuestion } from './IntakeReport.ts'
import type { InstrumentDimension } from './Threshold.ts'

type Id = keyof InstrumentPhrases['questions']
type Rest = Omit<InstrumentQuestion, 'id' | 'safety' | 'question'>

/** What to ask, the most urgent first: in the order of the texts. */
export function questionsFor(
  scores: readonly InstrumentScore[],
  reports: readonly DimensionReport[],
  isBehaviorDated: boolean,
): InstrumentQuestion[] {
  const asked: InstrumentQuestion[] = []
  const ask = (id: Id, safety: boolean, rest: Rest): void => {
    asked.push({ id, safety, question: instruments.questions[id], ...rest })
  }
  const risk = reports.find(({ dimension }) => dimension === 'riskOfHarm')
  const flag = (instrument: string, id: string) =>
    scores.find((score) => score.instrument === instrument)?.flags.find((each) => each.id === id)?.status
  const dimension: InstrumentDimension = 'riskOfHarm'

  const says = risk?.says
  if (says?.least === 'high') ask('imminent-danger', true, { instrument: 'cssrs', dimension })
  if (risk?.status === 'unanswered' && risk.because === 'trigger')
    ask('suicide-assessment', true, { instrument: 'phq9', dimension })
  if (risk?.status === 'unanswered' && risk.because === 'disagreement')
    ask('suicide-answers-disagree', true, { dimension })
  if (risk?.status === 'rated' && risk.by === 'clinician') {
    const denied = risk.rating === 'none' && flag('phq9', 'self-harm-item') === 'raised'
    if (risk.compared === 'lower' || denied) ask('risk-rated-lower', true, { dimension })
  }
  for (const { instrument, flags, missing } of scores) {
    const open = flags.some(({ id, status }) => id === 'self-harm-item' && status === 'possible')
    if (open && risk?.status !== 'rated')
      ask('suicide-item-unanswered', true, { instrument, dimension, items: ['item9'] })
    if (instrument === 'cssrs' && missing.length > 0)
      ask('finish-cssrs', true, { instrument, dimension, items: missing })
  }
  const undated = flag('cssrs', 'behavior-ever') === 'raised' && !isBehaviorDated
  if (undated && says?.least !== says?.most)
    ask('when-was-the-behavior', true, { instrument: 'cssrs', dimension })
  for (const { instrument, flags } of scores) {
    for (const { id, kind, status, meaning } of flags)
      if (instrument !== 'cssrs' && kind === 'safety' && status === 'raised' && id !== 'self-harm-item')
        asked.push({ id, safety: true, question: meaning, instrument })
  }
  for (const report of reports) {
    if (report.dimension === 'withdrawalRisk' && report.status === 'rated' && report.by === 'instruments')
      ask('withdrawal-next-72-hours', true, { dimension: report.dimension })
    const { says: range } = report
    const isAsked =
      report.status === 'unanswered' ||
      // What is rated at the upper end of the range cannot be more.
      (report.by === 'instruments' && range !== undefined && report.rating !== range.most)
    if (isAsked && report.dimension !== 'riskOfHarm')
      ask('rate-by-hand', report.dimension === 'withdrawalRisk', {
        dimension: report.dimension as InstrumentDimension,
      })
  }
  for (const { instrument, missing, basis } of scores)
    if (instrument !== 'cssrs' && missing.length > 0 && basis === 'items')
      ask('finish-instrument', false, { instrument, items: missing })
  return asked
}
