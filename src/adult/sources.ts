import type { AdultNames } from '../locales/AdultNames.ts'
import type { Source } from '../ruleset/Source.ts'

/** What the rules rest on, and how each source was read. Nothing is claimed to be read that was not. */
export const sources = [
  {
    id: 'safe-t',
    title:
      'SAMHSA, Suicide Assessment Five-step Evaluation and Triage (SAFE-T), 2009; 2024 edition PEP24-01-036',
    verified: 'secondary',
    note: 'Transcriptions of the card were read, not the card itself.',
  },
  {
    id: 'va-dod',
    title:
      'VA/DoD, Clinical Practice Guideline for the Assessment and Management of Patients at Risk for Suicide, 2024',
    verified: 'secondary',
    note: 'Accounts of the guideline by others were read, not the guideline itself.',
  },
  {
    id: 'cfr-410-43',
    title: '42 CFR 410.43, Medicare: partial hospitalization services',
    verified: 'primary',
    note: 'The 2015 annual edition was read in full, and paragraph (a) in a copy of 2026; the current text of paragraph (c) was not.',
  },
  {
    id: 'cfr-410-44',
    title: '42 CFR 410.44, Medicare: intensive outpatient services',
    verified: 'secondary',
    note: 'Summaries by Medicare contractors and others were read, not the text of the regulation.',
  },
  {
    id: 'cms-iop',
    title:
      'Centers for Medicare & Medicaid Services, the intensive outpatient benefit of Medicare, from 2024',
    verified: 'secondary',
    note: 'Summaries by Medicare contractors and others were read, not the policy manual.',
  },
  {
    id: 'cfr-412-27',
    title:
      '42 CFR 412.27, Medicare: inpatient psychiatric care only for treatment that can be given nowhere else',
    verified: 'primary',
    note: 'The 2015 annual edition was read in full; the current text was not.',
  },
  {
    id: 'tip-35',
    title:
      'SAMHSA, Treatment Improvement Protocol 35: Enhancing Motivation for Change in Substance Use Disorder Treatment',
    verified: 'recalled',
    note: 'Only opening pages were read; what the rules take from it is recalled.',
  },
  {
    id: 'tip-42',
    title:
      'SAMHSA, Treatment Improvement Protocol 42: Substance Use Disorder Treatment for People With Co-Occurring Disorders',
    verified: 'recalled',
    note: 'Only opening pages were read; what the rules take from it is recalled.',
  },
  {
    id: 'tip-47',
    title:
      'SAMHSA, Treatment Improvement Protocol 47: Substance Abuse: Clinical Issues in Intensive Outpatient Treatment, 2006',
    verified: 'recalled',
    note: 'Only the openings of its chapters were read; what the rules take from it is recalled.',
  },
  {
    id: 'samhsa-2021',
    title:
      'SAMHSA, Advisory: Clinical Issues in Intensive Outpatient Treatment for Substance Use Disorders, 2021',
    verified: 'primary',
    note: 'The first page was read, the others were not.',
  },
  {
    id: 'asam-awm-2020',
    title:
      'American Society of Addiction Medicine, Clinical Practice Guideline on Alcohol Withdrawal Management, 2020',
    verified: 'secondary',
    note: 'Excerpts were read, not the whole guideline. It is the guideline, not The ASAM Criteria.',
  },
  {
    id: 'jfp-2004',
    title: 'Asplund et al., on outpatient detoxification from alcohol, Journal of Family Practice, 2004',
    verified: 'primary',
    note: 'Its indications for inpatient withdrawal were read, in an online copy of the article.',
  },
  {
    id: 'iop-desc',
    title: 'Published descriptions of intensive outpatient programs, the founding documents of this project',
    verified: 'primary',
    note: 'The descriptions themselves were read. They are written for the public.',
  },
  {
    id: 'own',
    title: 'The judgment of this library',
    note: 'There is no outside source. The support grade "judgment" says so, and clinicians should review it.',
  },
] as const

sources satisfies readonly (Omit<Source, 'label'> & { readonly id: keyof AdultNames['sources'] })[]
