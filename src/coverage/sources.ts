import { adult } from '../adult/adult.ts'
import { deepFreeze } from '../ruleset/deepFreeze.ts'
import { at } from '../ruleset/lookUp.ts'
import type { Source } from '../ruleset/Source.ts'

type OwnId = 'cfr-424-24-e' | 'cfr-424-24-d' | 'cfr-424-14' | 'hcpcs' | 'cms-pos'

/** What is cited here beside the sources of the adult ruleset. Nothing is claimed to be read that was not. */
const own: readonly (Source & { readonly id: OwnId })[] = [
  {
    id: 'cfr-424-24-e',
    label: '42 CFR 424.24(e)',
    title: '42 CFR 424.24(e), Medicare: certification of partial hospitalization services',
    verified: 'primary',
    note: 'The 2015 annual edition was read; the current text was not.',
  },
  {
    id: 'cfr-424-24-d',
    label: '42 CFR 424.24(d)',
    title: '42 CFR 424.24(d), Medicare: certification of intensive outpatient services',
    verified: 'secondary',
    note: 'Two summaries of the final rule for 2024 and a billing guide were read, not the text of the regulation.',
  },
  {
    id: 'cfr-424-14',
    label: '42 CFR 424.14',
    title: '42 CFR 424.14, Medicare: certification of inpatient services of psychiatric hospitals',
    verified: 'primary',
    note: 'The 2015 annual edition was read; the current text was not.',
  },
  {
    id: 'hcpcs',
    label: 'HCPCS Level II',
    title: 'Centers for Medicare & Medicaid Services, HCPCS Level II codes',
    verified: 'secondary',
    note: 'Code pages of others were read, not the code set itself; some codes are recalled and marked so.',
  },
  {
    id: 'cms-pos',
    label: 'CMS place of service',
    title: 'Centers for Medicare & Medicaid Services, place of service codes',
    verified: 'secondary',
    note: 'A list that quotes the definitions was read, not the code set itself; some codes are recalled and marked so.',
  },
]

type SourceId = OwnId | 'cfr-410-43' | 'cfr-410-44'

const found: readonly Source[] = [...own, ...adult.sources]

/** Every source that coverage cites, by id. */
export const coverageSources: { readonly [Id in SourceId]: Source } = /* @__PURE__ */ deepFreeze({
  'cfr-410-43': find('cfr-410-43'),
  'cfr-410-44': find('cfr-410-44'),
  'cfr-424-24-e': find('cfr-424-24-e'),
  'cfr-424-24-d': find('cfr-424-24-d'),
  'cfr-424-14': find('cfr-424-14'),
  hcpcs: find('hcpcs'),
  'cms-pos': find('cms-pos'),
})

function find(id: SourceId): Source {
  return at(
    found.filter((source) => source.id === id),
    0,
  )
}
