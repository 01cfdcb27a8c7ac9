import type { Level } from '../adult/levels.ts'
import { deepFreeze } from '../ruleset/deepFreeze.ts'
import type { Source, Verification } from '../ruleset/Source.ts'
import { coverageSources } from './sources.ts'

/** A code that goes with a level of care, for orientation: it says nothing about whether a payer accepts it. */
export interface ServiceCode {
  readonly system: 'HCPCS' | 'CMS place of service'
  readonly code: string
  readonly levels: readonly Level[]
  /** What it stands for, in words of this library. */
  readonly meaning: string
  readonly source: Source
  readonly verified: Verification
}

type Outline = readonly [
  code: string,
  levels: readonly Level[],
  meaning: string,
  verified: Exclude<Verification, 'primary'>,
]

const hcpcs: readonly Outline[] = [
  [
    'S9480',
    ['intensive-outpatient'],
    'Intensive outpatient psychiatric services, per day; said not to be payable by Medicare',
    'secondary',
  ],
  ['H0015', ['intensive-outpatient'], 'Alcohol or drug services, intensive outpatient', 'recalled'],
  [
    'H0035',
    ['partial-hospitalization'],
    'Mental health partial hospitalization, less than 24 hours',
    'secondary',
  ],
  ['S0201', ['partial-hospitalization'], 'Partial hospitalization, less than 24 hours, per day', 'secondary'],
]

const placesOfService: readonly Outline[] = [
  ['51', ['inpatient'], 'Inpatient psychiatric facility', 'secondary'],
  ['52', ['partial-hospitalization'], 'Partial hospitalization in a psychiatric facility', 'secondary'],
  [
    '53',
    ['intensive-outpatient', 'partial-hospitalization'],
    'Community mental health center: a place, not a level of care',
    'secondary',
  ],
  ['55', ['residential'], 'Residential substance use treatment facility', 'recalled'],
  ['56', ['residential'], 'Residential psychiatric treatment center', 'recalled'],
]

const made =
  (system: ServiceCode['system'], source: Source) =>
  ([code, levels, meaning, verified]: Outline): ServiceCode => ({
    system,
    code,
    levels,
    meaning,
    source,
    verified,
  })

/**
 * HCPCS Level II and CMS place-of-service codes that go with levels of care, each with how it was read. None was read at
 * first hand: check a code before it is put on a claim. There are no UB-04 codes, which may not be shipped in software.
 *
 * @example
 * ```ts
 * import { serviceCodes } from 'level-of-care/coverage'
 *
 * serviceCodes.filter(({ levels }) => levels.includes('inpatient')).map(({ code }) => code) // ['51']
 * serviceCodes.filter(({ verified }) => verified === 'primary').length // 0
 * ```
 */
export const serviceCodes: readonly ServiceCode[] = /* @__PURE__ */ deepFreeze([
  ...hcpcs.map(made('HCPCS', coverageSources.hcpcs)),
  ...placesOfService.map(made('CMS place of service', coverageSources['cms-pos'])),
])
