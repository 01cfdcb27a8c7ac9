import { listOf, taggedBy } from '../boundary/collections.ts'
import { boolean, constant, oneOf, text, wholeNumber } from '../boundary/leaves.ts'
import { recordOf, whole } from '../boundary/recordOf.ts'
import { leaf, type Shape } from '../boundary/Shape.ts'
import { once } from '../ruleset/once.ts'
import { verifications } from '../ruleset/Source.ts'
import type { BandAnswer, NamedBand } from './bandOf.ts'
import type { Instrument, Note } from './Instrument.ts'
import type { InstrumentScore, RaisedFlag, SubscaleScore, UsedConvention } from './InstrumentScore.ts'
import { instruments } from './instruments.ts'
import type { Sum } from './Range.ts'

const words = text()
const verified = oneOf(verifications)
const screen = oneOf(['positive', 'negative', 'undetermined'])
const points = wholeNumber(0, 10_000)

/** More than any instrument has of anything. */
const manyOf = <T>(of: Shape<T>): Shape<readonly T[]> => listOf(of, 500)

const sum = taggedBy<Sum>('status', {
  known: whole({ status: constant('known'), value: points }),
  range: whole({ status: constant('range'), least: points, most: points }),
})

const namedBand = whole<NamedBand>({ id: words, label: words })

const band = taggedBy<BandAnswer>('status', {
  known: whole({ status: constant('known'), id: words, label: words }),
  range: whole({ status: constant('range'), least: namedBand, most: namedBand }),
})

const convention = recordOf<UsedConvention>(
  { id: words, title: words, official: boolean, citation: words, verified },
  ['id', 'title', 'official'],
)

const subscale = recordOf<SubscaleScore>({ id: words, sum, band, screen, citation: words, verified }, [
  'id',
  'sum',
  'citation',
  'verified',
])

const flag = whole<RaisedFlag>({
  id: words,
  kind: oneOf(['safety', 'screen', 'caveat']),
  status: oneOf(['raised', 'possible']),
  meaning: words,
  citation: words,
  verified,
})

/** The shape of what scoring an instrument gives. */
export const scoreShape: () => Shape<InstrumentScore> = /* @__PURE__ */ once(() => {
  const all: readonly Instrument[] = instruments
  return taggedBy('instrument', Object.fromEntries(all.map((one) => [one.id, shapeOf(one)])))
})

function shapeOf({ id, versions, total, items }: Instrument): Shape<object> {
  return recordOf<InstrumentScore>(
    {
      instrument: constant(id),
      title: words,
      version: versions === undefined ? nothing : oneOf(versions.map((version) => version.id)),
      basis: oneOf(['items', 'total']),
      total: total === 'sum' ? sum : nothing,
      band,
      screen,
      conventions: manyOf(convention),
      subscales: manyOf(subscale),
      flags: manyOf(flag),
      missing: manyOf(oneOf(items.map((item) => item.id))),
      notes: manyOf(whole<Note>({ id: words, text: words, verified })),
    },
    [
      ...(['instrument', 'title', 'basis', 'conventions', 'subscales', 'flags', 'missing', 'notes'] as const),
      ...(versions === undefined ? [] : (['version'] as const)),
      ...(total === 'sum' ? (['total'] as const) : []),
    ],
  )
}

const nothing = leaf<never>({ kind: 'anything' }, ['nothing'], () => ['invalid-value', 'nothing'])
