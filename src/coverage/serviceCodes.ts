import type { Level } from '../adult/levels.ts'
import { medicare } from '../locales/en/medicare.ts'
import type { MedicarePhrases } from '../locales/MedicarePhrases.ts'
import { deepFreeze } from '../ruleset/deepFreeze.ts'
import type { Source, Verification } from '../ruleset/Source.ts'
import { coverageSources } from './sources.ts'

/** A code that goes with a level of care, for orientation: it says nothing about whether a payer accepts it. */
export interface ServiceCode {
  readonly system: 'HCPCS' | 'CMS place of service'
  readonly code: Code
  readonly levels: readonly Level[]
  /** What it stands for, in words of this library. */
  readonly meaning: string
  readonly source: Source
  readonly verified: Verification
}

/** The codes themselves. */
export type Code = keyof MedicarePhrases['codes']

type Outline = readonly [code: Code, levels: readonly Level[], verified: Exclude<Verification, 'primary'>]

const hcpcs: readonly Outline[] = [
  ['S9480', ['intensive-outpatient'], 'secondary'],
  ['H0015', ['intensive-outpatient'], 'recalled'],
  ['H0035', ['partial-hospitalization'], 'secondary'],
  ['S0201', ['partial-hospitalization'], 'secondary'],
]

const placesOfService: readonly Outline[] = [
  ['51', ['inpatient'], 'secondary'],
  ['52', ['partial-hospitalization'], 'secondary'],
  ['53', ['intensive-outpatient', 'partial-hospitalization'], 'secondary'],
  ['55', ['residential'], 'recalled'],
  ['56', ['residential'], 'recalled'],
]

const made =
  (system: ServiceCode['system'], source: Source) =>
  ([code, levels, verified]: Outline): ServiceCode => ({
    system,
    code,
    levels,
    meaning: medicare.codes[code],
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
