import { adult, type Intake } from 'level-of-care'
import { markdownTable } from '../docs/markers.ts'
import { type Agreement, agreementOf } from './agreementOf.ts'
import { cases } from './cases.ts'
import { levels, positionOfLevel } from './levels.ts'
import {
  disagreementsIn,
  firstOfTwo,
  type Placement,
  placements,
  secondPlacements,
  sideOfAcceptable,
  sideOfNamed,
} from './placements.ts'
import { ratersByDimension } from './ratersByDimension.ts'
import type { Pair } from './statistics.ts'
import { strengths, type ValidationCase } from './ValidationCase.ts'

const code = (text: string) => `\`${text}\``

const codes = (texts: readonly string[]) => texts.map(code).join(', ')

const count = <T>(list: readonly T[], is: (item: T) => boolean) => String(list.filter(is).length)

const share = (part: number, all: number) => `${part} of ${all} (${Math.round((100 * part) / all)} %)`

/** Two digits say all that so few cases can. */
const decimal = (number: number) => (Number.isNaN(number) ? 'not defined' : number.toFixed(2))

const kappaOf = ({ kappa, interval: [low, high] }: Agreement) =>
  `${decimal(kappa)} (${decimal(low)} to ${decimal(high)})`

/** What is recommended beside what is named, where a level is named. */
function againstNamed(placed: readonly Placement[]): Agreement {
  return agreementOf(
    placed.flatMap(({ of, recommended }): Pair[] =>
      of.label.level === null ? [] : [[positionOfLevel(recommended), positionOfLevel(of.label.level)]],
    ),
  )
}

function figuresOf(placed: readonly Placement[]): string[] {
  const named = againstNamed(placed)
  const final = placed.filter(({ isProvisional }) => !isProvisional)
  const acceptable = (among: readonly Placement[]) =>
    share(among.length - disagreementsIn(among).length, among.length)
  return [
    String(placed.length),
    acceptable(placed),
    String(placed.length - final.length),
    acceptable(final),
    String(named.cases),
    acceptable(placed.filter(({ of }) => of.label.level !== null)),
    share(named.exact, named.cases),
    share(named.withinOne, named.cases),
    kappaOf(named),
  ]
}

const rows = [
  'cases',
  'what is recommended is acceptable',
  'provisional, counted at their floor',
  'of the final ones, acceptable',
  'cases that name a level',
  'of these, acceptable',
  'exactly this level',
  'within one level of it',
  'quadratic weighted kappa (95 % interval)',
]

/** The figures of record, and what both raters of the same cases lead to, one beside the other. */
const columns = [figuresOf(placements), figuresOf(firstOfTwo), figuresOf(secondPlacements)]

const raters = agreementOf(
  firstOfTwo.map(({ recommended }, place): Pair => {
    const second = secondPlacements[place]?.recommended ?? recommended
    return [positionOfLevel(recommended), positionOfLevel(second)]
  }),
)

const ratedTwice = cases.flatMap(({ ratings: [first, second] }): (readonly [Intake, Intake])[] =>
  second === undefined ? [] : [[first, second]],
)

function kindOf({ source, label }: ValidationCase): string {
  if (source.startsWith('NY DFS external appeal')) return 'external appeal against a denial, New York'
  return label.strength === 'exam-key' ? 'exam or practice question' : 'published case'
}

/** The level, or the lowest and the highest one that are possible. */
export function recommendedText({ recommended, highest, isProvisional }: Placement): string {
  return isProvisional ? `at least ${code(recommended)}, at most ${code(highest)}` : code(recommended)
}

const conditionsOf = ({ ratings: [first] }: ValidationCase): readonly string[] => first.conditions ?? []

/** What the guide and the command show, by the names that stand in the guide's markers. */
export const tables = {
  figures: markdownTable(
    [
      `ruleset ${adult.id} ${adult.version}`,
      'all, first rating',
      'rated twice, first',
      'rated twice, second',
    ],
    rows.map((row, place) => [row, ...columns.map((column) => String(column[place]))]),
  ),
  bylevel: markdownTable(
    ['named level', 'cases', 'exact', 'below it', 'above it', 'acceptable in'],
    levels.map((level) => {
      const named = placements.filter(({ of }) => of.label.level === level)
      return [
        code(level),
        String(named.length),
        count(named, (placement) => sideOfNamed(placement) === 'among'),
        count(named, (placement) => sideOfNamed(placement) === 'below'),
        count(named, (placement) => sideOfNamed(placement) === 'above'),
        `${count(cases, ({ label }) => label.acceptable.includes(level))} of ${cases.length}`,
      ]
    }),
  ),
  bystrength: markdownTable(
    [
      'label',
      'cases',
      'acceptable',
      'below all acceptable',
      'above all acceptable',
      'name a level',
      'exact',
      'below it',
      'above it',
    ],
    strengths.map((strength) => {
      const placed = placements.filter(({ of }) => of.label.strength === strength)
      return [
        code(strength),
        String(placed.length),
        count(placed, (placement) => sideOfAcceptable(placement) === 'among'),
        count(placed, (placement) => sideOfAcceptable(placement) === 'below'),
        count(placed, (placement) => sideOfAcceptable(placement) === 'above'),
        count(placed, (placement) => sideOfNamed(placement) !== undefined),
        count(placed, (placement) => sideOfNamed(placement) === 'among'),
        count(placed, (placement) => sideOfNamed(placement) === 'below'),
        count(placed, (placement) => sideOfNamed(placement) === 'above'),
      ]
    }),
  ),
  raters: markdownTable(
    ['what the two ratings lead to', 'cases rated twice'],
    [
      ['the same level', share(raters.exact, raters.cases)],
      ['at most one level apart', share(raters.withinOne, raters.cases)],
      ['quadratic weighted kappa (95 % interval)', kappaOf(raters)],
    ],
  ),
  bydimension: markdownTable(
    ['key', 'both rated it', 'the same', 'one step apart', 'further apart', 'one rated it', 'none did'],
    ratersByDimension(ratedTwice).map((found) => [
      code(found.dimension),
      ...[
        found.bothRated,
        found.same,
        found.oneApart,
        found.furtherApart,
        found.oneRated,
        found.noneRated,
      ].map(String),
    ]),
  ),
  disagreements: markdownTable(
    ['case', 'rating', 'label', 'named', 'acceptable', 'recommended', 'decisive reasons'],
    [...disagreementsIn(placements), ...disagreementsIn(secondPlacements)].map((placement) => {
      const { of, rating, decisive } = placement
      return [
        of.id,
        rating,
        code(of.label.strength),
        of.label.level === null ? 'none' : code(of.label.level),
        codes(of.label.acceptable),
        recommendedText(placement),
        decisive.length === 0 ? 'none' : codes(decisive.map(({ rule }) => rule)),
      ]
    }),
  ),
  kinds: markdownTable(
    ['source', 'cases', ...strengths.map(code)],
    [...new Set(cases.map(kindOf))].map((kind) => {
      const ofKind = cases.filter((one) => kindOf(one) === kind)
      return [
        kind,
        String(ofKind.length),
        ...strengths.map((strength) => count(ofKind, ({ label }) => label.strength === strength)),
      ]
    }),
  ),
  conditions: markdownTable(
    ['condition', 'cases'],
    adult.conditions
      .map(({ id }) => [code(id), count(cases, (one) => conditionsOf(one).includes(id))] as const)
      .filter(([, found]) => found !== '0'),
  ),
} as const satisfies { readonly [name: string]: string }
