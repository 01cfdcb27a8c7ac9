import { adult } from '../adult/adult.ts'
import { medicare } from '../locales/en/medicare.ts'
import { deepFreeze } from '../ruleset/deepFreeze.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Source } from '../ruleset/Source.ts'

type OwnId = 'cfr-424-24-e' | 'cfr-424-24-d' | 'cfr-424-14' | 'hcpcs' | 'cms-pos'

const notes = medicare.sources

/** What is cited here beside the sources of the adult ruleset. Nothing is claimed to be read that was not. */
const own: readonly (Source & { readonly id: OwnId })[] = [
  {
    id: 'cfr-424-24-e',
    label: '42 CFR 424.24(e)',
    title: '42 CFR 424.24(e), Medicare: certification of partial hospitalization services',
    verified: 'primary',
    note: notes['cfr-424-24-e'].note,
  },
  {
    id: 'cfr-424-24-d',
    label: '42 CFR 424.24(d)',
    title: '42 CFR 424.24(d), Medicare: certification of intensive outpatient services',
    verified: 'secondary',
    note: notes['cfr-424-24-d'].note,
  },
  {
    id: 'cfr-424-14',
    label: '42 CFR 424.14',
    title: '42 CFR 424.14, Medicare: certification of inpatient services of psychiatric hospitals',
    verified: 'primary',
    note: notes['cfr-424-14'].note,
  },
  {
    id: 'hcpcs',
    label: 'HCPCS Level II',
    title: 'Centers for Medicare & Medicaid Services, HCPCS Level II codes',
    verified: 'secondary',
    note: notes.hcpcs.note,
  },
  {
    id: 'cms-pos',
    label: 'CMS place of service',
    title: 'Centers for Medicare & Medicaid Services, place of service codes',
    verified: 'secondary',
    note: notes['cms-pos'].note,
  },
]

/** The ids of what coverage cites. */
export type CoverageSourceId = OwnId | 'usc-1395x' | 'cfr-410-43' | 'cfr-410-44'

const found: readonly Source[] = [...own, ...adult.sources]

/** Every source that coverage cites, by id. */
export const coverageSources: { readonly [Id in CoverageSourceId]: Source } = /* @__PURE__ */ deepFreeze({
  'usc-1395x': find('usc-1395x'),
  'cfr-410-43': find('cfr-410-43'),
  'cfr-410-44': find('cfr-410-44'),
  'cfr-424-24-e': find('cfr-424-24-e'),
  'cfr-424-24-d': find('cfr-424-24-d'),
  'cfr-424-14': find('cfr-424-14'),
  hcpcs: find('hcpcs'),
  'cms-pos': find('cms-pos'),
})

function find(id: CoverageSourceId): Source {
  return at(
    found.filter((source) => source.id === id),
    0,
  )
}
