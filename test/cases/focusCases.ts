import type { Intake } from 'level-of-care'
import { restLeast, restOpen } from './intakeOf.ts'

/** What a program should offer somebody in particular: exactly this, whatever order it is told in. */
export interface FocusCase {
  readonly name: string
  readonly intake: Intake
  readonly focus: readonly string[]
}

export const everythingButSubstanceUse = [
  'depression',
  'anxiety',
  'bipolar',
  'ptsd',
  'psychosis',
  'eating-disorder',
  'self-harm',
  'personality',
  'ocd',
  'adhd',
  'other',
] as const

const substanceUse = ['relapse-prevention-skills', 'mutual-support']

/** Relapse risk that calls for an intensive outpatient program. */
const program = { relapseRisk: 'high' } as const

export const focusCases: readonly FocusCase[] = [
  { name: 'nothing named', intake: restOpen({}), focus: [] },
  { name: 'empty lists', intake: restOpen({ conditions: [], substances: [], obligations: [] }), focus: [] },
  {
    name: 'depression',
    intake: restOpen({ conditions: ['depression'] }),
    focus: ['cognitive-behavioral-therapy'],
  },
  { name: 'anxiety', intake: restOpen({ conditions: ['anxiety'] }), focus: ['cognitive-behavioral-therapy'] },
  {
    name: 'depression and anxiety, told once',
    intake: restOpen({ conditions: ['depression', 'anxiety'] }),
    focus: ['cognitive-behavioral-therapy'],
  },
  { name: 'ocd', intake: restOpen({ conditions: ['ocd'] }), focus: ['exposure-and-response-prevention'] },
  { name: 'ptsd', intake: restOpen({ conditions: ['ptsd'] }), focus: ['trauma-focused-therapy'] },
  {
    name: 'self-harm',
    intake: restOpen({ conditions: ['self-harm'] }),
    focus: ['dialectical-behavior-therapy'],
  },
  { name: 'substance use', intake: restOpen({ conditions: ['substance-use'] }), focus: substanceUse },
  {
    name: 'alcohol use: there is medication',
    intake: restOpen({ conditions: ['substance-use'], substances: ['alcohol'] }),
    focus: ['medication-for-alcohol-or-opioids', ...substanceUse],
  },
  {
    name: 'opioid use: there is medication, and naloxone',
    intake: restOpen({ conditions: ['substance-use'], substances: ['opioids'] }),
    focus: ['medication-for-alcohol-or-opioids', 'naloxone', ...substanceUse],
  },
  {
    name: 'stimulant use: contingency management, and naloxone',
    intake: restOpen({ conditions: ['substance-use'], substances: ['stimulants'] }),
    focus: ['contingency-management', 'naloxone', ...substanceUse],
  },
  {
    name: 'sedatives, cannabis and others: nothing in particular',
    intake: restOpen({ conditions: ['substance-use'], substances: ['sedatives', 'cannabis', 'other'] }),
    focus: substanceUse,
  },
  {
    name: 'opioids in somebody who is treated for something else: naloxone still',
    intake: restOpen({ conditions: ['ptsd'], substances: ['opioids'] }),
    focus: ['trauma-focused-therapy', 'naloxone'],
  },
  {
    name: 'every condition but substance use, and substances beside them',
    intake: restOpen({
      conditions: everythingButSubstanceUse,
      substances: ['alcohol', 'opioids', 'stimulants'],
    }),
    focus: [
      'cognitive-behavioral-therapy',
      'exposure-and-response-prevention',
      'trauma-focused-therapy',
      'dialectical-behavior-therapy',
      'naloxone',
      'eating-disorder-program',
      'medication-management',
      'family-psychoeducation',
      'coordinated-specialty-care',
    ],
  },
  {
    name: 'eating disorder',
    intake: restOpen({ conditions: ['eating-disorder'] }),
    focus: ['eating-disorder-program'],
  },
  {
    name: 'bipolar disorder',
    intake: restOpen({ conditions: ['bipolar'] }),
    focus: ['medication-management', 'family-psychoeducation'],
  },
  {
    name: 'psychosis, which may be a first episode',
    intake: restOpen({ conditions: ['psychosis'] }),
    focus: ['medication-management', 'family-psychoeducation', 'coordinated-specialty-care'],
  },
  {
    name: 'pregnancy',
    intake: restOpen({ circumstances: ['pregnant'] }),
    focus: ['perinatal-mental-health-care'],
  },
  {
    name: 'a birth within the past year',
    intake: restOpen({ circumstances: ['postpartum'] }),
    focus: ['perinatal-mental-health-care'],
  },
  { name: 'no circumstances', intake: restOpen({ circumstances: [] }), focus: [] },
  {
    name: 'conditions without a focus of their own',
    intake: restOpen({ conditions: ['personality', 'adhd', 'other'] }),
    focus: [],
  },
  {
    name: 'work, with an intensive outpatient program',
    intake: restLeast({ ...program, obligations: ['work'] }),
    focus: ['evening-or-part-day-schedule'],
  },
  {
    name: 'school, with an intensive outpatient program',
    intake: restLeast({ ...program, obligations: ['school'] }),
    focus: ['evening-or-part-day-schedule'],
  },
  {
    name: 'caregiving, with an intensive outpatient program',
    intake: restLeast({ ...program, obligations: ['caregiving'] }),
    focus: ['evening-or-part-day-schedule'],
  },
  {
    name: 'an intensive outpatient program, and no obligations',
    intake: restLeast({ ...program, obligations: [] }),
    focus: [],
  },
  {
    name: 'an intensive outpatient program, and obligations not asked',
    intake: restLeast(program),
    focus: [],
  },
  {
    name: 'work, with outpatient care',
    intake: restLeast({ symptomSeverity: 'moderate', obligations: ['work'] }),
    focus: [],
  },
  {
    name: 'work, with partial hospitalization',
    intake: restLeast({ supervision: 'daily', obligations: ['work'] }),
    focus: [],
  },
  {
    name: 'work, with a level that is not settled',
    intake: restLeast({ ...program, supervision: null, obligations: ['work'] }),
    focus: [],
  },
]
