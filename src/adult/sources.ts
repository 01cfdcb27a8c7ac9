import type { AdultNames } from '../locales/AdultNames.ts'
import type { Source } from '../ruleset/Source.ts'

/** What the rules rest on, and how each source was read. Nothing is claimed to be read that was not. */
export const sources = [
  {
    id: 'safe-t',
    title: 'SAMHSA, Suicide Assessment Five-step Evaluation and Triage (SAFE-T), 2009',
    verified: 'secondary',
    note: 'Three transcriptions that agree were read. The 2024 edition, PEP24-01-036, was not seen.',
  },
  {
    id: 'va-dod-2013',
    title:
      'VA/DoD, Clinical Practice Guideline for the Assessment and Management of Patients at Risk for Suicide, 2013',
    verified: 'primary',
    note: 'Its recommendations were read. Superseded in 2019 and 2024; what these say about settings was not seen.',
  },
  {
    id: 'va-dod-2024',
    title:
      'VA/DoD, Clinical Practice Guideline for the Assessment and Management of Patients at Risk for Suicide, 2024',
    verified: 'secondary',
    note: 'Accounts by others were read, not the guideline itself.',
  },
  {
    id: 'va-dod-sud-2015',
    title: 'VA/DoD, Clinical Practice Guideline for the Management of Substance Use Disorders, 2015',
    verified: 'primary',
    note: 'Its recommendations were read. It speaks of substance use only. Superseded in 2021; that edition was not seen.',
  },
  {
    id: 'va-mh-rrtp',
    title: 'VA, eligibility for mental health residential treatment (federal assistance listing 64.008)',
    verified: 'primary',
    note: 'The listing of 2015 to 2017 was read, no later one.',
  },
  {
    id: 'usc-1395x',
    title:
      '42 USC 1395x(ff) and 1395n(a)(2)(F), Medicare: partial hospitalization and intensive outpatient services',
    verified: 'primary',
    note: 'Read in full, as amended through Public Law 119-73.',
  },
  {
    id: 'cfr-410-43',
    title: '42 CFR 410.43, Medicare: partial hospitalization services',
    verified: 'primary',
    note: 'The 2015 edition was read in full, and paragraph (a) in a copy of 2026; the current paragraph (c) was not.',
  },
  {
    id: 'cfr-410-44',
    title: '42 CFR 410.44, Medicare: intensive outpatient services',
    verified: 'secondary',
    note: 'Summaries by others were read, not the regulation.',
  },
  {
    id: 'cms-iop',
    title: 'CMS, the intensive outpatient benefit of Medicare, from 2024',
    verified: 'secondary',
    note: 'Summaries by others were read, not the policy manual.',
  },
  {
    id: 'cfr-412-27',
    title:
      '42 CFR 412.27, Medicare: inpatient psychiatric care only for treatment that can be given nowhere else',
    verified: 'primary',
    note: 'The 2015 edition was read in full; the current text was not.',
  },
  {
    id: 'lcd-inpatient',
    title:
      'Medicare contractors, local coverage determinations on inpatient psychiatric care (L33624, L33975, L34183, L34570)',
    verified: 'secondary',
    note: 'Weak: read as sentences on pages of others.',
  },
  {
    id: 'nycrr-816',
    title: '14 NYCRR 816, New York: chemical dependence withdrawal services, 2024',
    verified: 'primary',
    note: 'Read in part. It speaks of substance use only.',
  },
  {
    id: 'nycrr-819',
    title: '14 NYCRR 819.9 and 819.10, New York: residential services, 2024',
    verified: 'primary',
    note: 'Read in part. It speaks of substance use only.',
  },
  {
    id: 'mn-9530',
    title: 'Minnesota Rules 9530.6620 and 9530.6622, chemical dependency assessments',
    verified: 'primary',
    note: 'Read in part. It speaks of substance use only, and ended in 2022.',
  },
  {
    id: 'apa-mdd-2010',
    title:
      'American Psychiatric Association, Practice Guideline for the Treatment of Patients With Major Depressive Disorder, third edition, 2010',
    verified: 'primary',
    note: 'Its recommendations were read. It speaks of depression only.',
  },
  {
    id: 'nice-cg178',
    title: 'NICE, Psychosis and schizophrenia in adults (CG178), 2014',
    verified: 'primary',
    note: 'Its recommendations were read. It speaks of psychosis only.',
  },
  {
    id: 'nice-cg185',
    title: 'NICE, Bipolar disorder (CG185), 2014',
    verified: 'primary',
    note: 'Its recommendations were read. It speaks of bipolar disorder only.',
  },
  {
    id: 'iar-dst',
    title:
      'Australian Department of Health, Initial Assessment and Referral guidance, version 1.05 and the documents of version 2',
    verified: 'primary',
    note: 'Its domains and the criteria of its levels were read. Neither its text nor its algorithm is used.',
  },
  {
    id: 'tip-35',
    title:
      'SAMHSA, Treatment Improvement Protocol 35: Enhancing Motivation for Change in Substance Use Disorder Treatment',
    verified: 'recalled',
    note: 'Only opening pages were read; what the rules take from it is recalled.',
  },
  {
    id: 'tip-42-2005',
    title:
      'SAMHSA, Treatment Improvement Protocol 42: Substance Abuse Treatment for Persons With Co-Occurring Disorders, 2005',
    verified: 'primary',
    note: 'Figure 2-1, the quadrants of care, was read; the rest was not.',
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
    verified: 'primary',
    note: 'III.1 to III.3, VII.5 and VII.8 were read in its pocket guide. It is not The ASAM Criteria.',
  },
  {
    id: 'jfp-2004',
    title: 'Asplund et al., on outpatient detoxification from alcohol, Journal of Family Practice, 2004',
    verified: 'primary',
    note: 'Its indications for inpatient withdrawal were read.',
  },
  {
    id: 'iop-desc',
    title: 'Published descriptions of intensive outpatient programs, the founding documents of this project',
    verified: 'primary',
    note: 'Read; they are written for the public.',
  },
  {
    id: 'own',
    title: 'The judgment of this library',
    note: 'There is no outside source; clinicians should review it.',
  },
] as const

sources satisfies readonly (Omit<Source, 'label'> & { readonly id: keyof AdultNames['sources'] })[]
