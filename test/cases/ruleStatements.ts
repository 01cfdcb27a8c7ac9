/**
 * The rules of the adult ruleset a second time, in the clinic's words and independent of the source code: what the
 * shipped rules are tested against. Nothing here is imported, and nothing here may be taken over from `src`: a rule
 * is changed in both places, or the tests say so.
 */

/** Ratings from least to most need. */
export const scales = {
  symptomSeverity: ['none', 'mild', 'moderate', 'severe', 'extreme'],
  riskOfHarm: ['none', 'low', 'moderate', 'high', 'imminent'],
  functionalImpairment: ['none', 'mild', 'moderate', 'severe', 'extreme'],
  withdrawalRisk: ['none', 'mild', 'moderate', 'severe', 'life-threatening'],
  complicatedWithdrawal: ['no', 'yes'],
  medicalNeeds: ['none', 'stable', 'monitoring', 'nursing', 'hospital'],
  coOccurringConditions: ['none', 'stable', 'interacting', 'destabilizing', 'overwhelming'],
  relapseRisk: ['none', 'low', 'moderate', 'high', 'extreme'],
  supervision: ['independent', 'check-ins', 'daily', 'around-the-clock', 'around-the-clock-medical'],
  supportSystem: ['strong', 'adequate', 'limited', 'poor', 'absent'],
  livingEnvironment: ['supportive', 'stable', 'stressful', 'unstable', 'dangerous'],
  commitment: ['committed', 'willing', 'ambivalent', 'reluctant', 'refusing'],
  unsuccessfulLevel: [
    'none',
    'self-guided',
    'outpatient',
    'intensive-outpatient',
    'partial-hospitalization',
    'residential',
  ],
  steppingDownFrom: [
    'none',
    'outpatient',
    'intensive-outpatient',
    'partial-hospitalization',
    'residential',
    'inpatient',
  ],
} as const

/** Rungs from least to most intensive. */
export const ladders = {
  level: [
    'self-guided',
    'outpatient',
    'intensive-outpatient',
    'partial-hospitalization',
    'residential',
    'inpatient',
  ],
  withdrawalManagement: ['none', 'ambulatory', 'ambulatory-monitored', 'residential', 'inpatient'],
  urgency: ['routine', 'prompt', 'urgent', 'emergent', 'emergency'],
} as const

/** Combined needs are the sum of the positions (0 to 4) of these. */
export const combinedNeeds = [
  'symptomSeverity',
  'riskOfHarm',
  'functionalImpairment',
  'coOccurringConditions',
  'relapseRisk',
  'supportSystem',
  'livingEnvironment',
  'commitment',
] as const

/** Belongs to every recommendation, without a rule. */
export const everybodysService = 'crisis-contacts'

/** The clinic's names of the sources, and the ids that they have in the ruleset. */
export const sourceIds: Readonly<Record<string, readonly string[]>> = {
  'SAFE-T': ['safe-t'],
  'VA-DoD-2013': ['va-dod-2013'],
  'VA-DoD-2024': ['va-dod-2024'],
  'VA-DoD-SUD-2015': ['va-dod-sud-2015'],
  'VA-MH-RRTP': ['va-mh-rrtp'],
  'NYCRR-816': ['nycrr-816'],
  'NYCRR-819': ['nycrr-819'],
  'MN-9530': ['mn-9530'],
  'APA-MDD-2010': ['apa-mdd-2010'],
  'NICE-CG178': ['nice-cg178'],
  'NICE-CG185': ['nice-cg185'],
  'IAR-DST': ['iar-dst'],
  'TIP-42-2005': ['tip-42-2005'],
  'TIP-35': ['tip-35'],
  'TIP-47': ['tip-47'],
  'SAMHSA-2021': ['samhsa-2021'],
  'ASAM-AWM-2020': ['asam-awm-2020'],
  'JFP-2004': ['jfp-2004'],
  'IOP-DESC': ['iop-desc'],
  OWN: ['own'],
  // Two sections, kept apart because they were not read equally well.
  '42CFR410': ['cfr-410-43', 'cfr-410-44'],
  'CMS-IOP': ['cms-iop'],
  '42CFR412': ['cfr-412-27'],
  'LCD-INPATIENT': ['lcd-inpatient'],
  USC1395x: ['usc-1395x'],
}

/** When care is at least this. "≥" means that rating or a later one. */
export const levelRules = `
imminent-risk
  when riskOfHarm ≥ imminent
  then level inpatient, urgency emergency (stated: SAFE-T)
high-risk-unprotected
  when riskOfHarm ≥ high and (symptomSeverity ≥ severe or supportSystem ≥ poor or livingEnvironment ≥ unstable or commitment ≥ reluctant)
  then level inpatient, urgency emergent (derived: SAFE-T)
high-risk
  when riskOfHarm ≥ high
  then level residential, urgency emergent (derived: SAFE-T, 42CFR410, VA-DoD-2013; against: VA-DoD-2013, SAFE-T, VA-MH-RRTP, IAR-DST)
moderate-risk-severe-unprotected
  when riskOfHarm ≥ moderate and symptomSeverity ≥ severe and (supportSystem ≥ poor or livingEnvironment ≥ unstable or commitment ≥ reluctant)
  then level residential, urgency emergent (derived: SAFE-T, VA-DoD-2013)
moderate-risk-severe-symptoms
  when riskOfHarm ≥ moderate and symptomSeverity ≥ severe
  then level partial-hospitalization, urgency urgent (derived: SAFE-T, VA-DoD-2013; against: VA-DoD-2013)
moderate-risk
  when riskOfHarm ≥ moderate
  then level intensive-outpatient, urgency urgent (derived: SAFE-T, VA-DoD-2013)
low-risk
  when riskOfHarm ≥ low
  then level outpatient, urgency prompt (stated: SAFE-T)

life-threatening-withdrawal
  when withdrawalRisk ≥ life-threatening
  then level inpatient, withdrawal inpatient, urgency emergency (derived: ASAM-AWM-2020)
complicated-moderate-withdrawal
  when withdrawalRisk ≥ moderate and complicatedWithdrawal ≥ yes
  then level inpatient, withdrawal inpatient, urgency emergent (derived: VA-DoD-SUD-2015, JFP-2004)
complicated-severe-withdrawal
  when withdrawalRisk ≥ severe and (medicalNeeds ≥ monitoring or coOccurringConditions ≥ destabilizing or riskOfHarm ≥ moderate)
  then level inpatient, withdrawal inpatient, urgency emergent (derived: JFP-2004, ASAM-AWM-2020, VA-DoD-SUD-2015)
severe-withdrawal
  when withdrawalRisk ≥ severe
  then level residential, withdrawal residential, urgency emergent (derived: ASAM-AWM-2020, VA-DoD-SUD-2015; against: NYCRR-816, VA-DoD-SUD-2015)
complicated-withdrawal-history
  when withdrawalRisk ≥ mild and complicatedWithdrawal ≥ yes
  then level residential, withdrawal residential, urgency emergent (derived: VA-DoD-SUD-2015, ASAM-AWM-2020, JFP-2004; against: VA-DoD-SUD-2015)
moderate-withdrawal-unsupported
  when withdrawalRisk ≥ moderate and (supportSystem ≥ poor or livingEnvironment ≥ unstable or medicalNeeds ≥ monitoring)
  then level residential, withdrawal residential, urgency emergent (derived: VA-DoD-SUD-2015, ASAM-AWM-2020, JFP-2004)
moderate-withdrawal-likely-relapse
  when withdrawalRisk ≥ moderate and relapseRisk ≥ high and (supportSystem ≥ limited or livingEnvironment ≥ stressful or unsuccessfulLevel ≥ outpatient)
  then level residential, withdrawal residential, urgency emergent (derived: VA-DoD-SUD-2015, ASAM-AWM-2020)
moderate-withdrawal
  when withdrawalRisk ≥ moderate
  then level intensive-outpatient, withdrawal ambulatory-monitored, urgency emergent (derived: ASAM-AWM-2020)
moderate-withdrawal-unstable
  when withdrawalRisk ≥ moderate and (coOccurringConditions ≥ destabilizing or riskOfHarm ≥ moderate or symptomSeverity ≥ extreme)
  then level residential, withdrawal residential, urgency emergent (derived: VA-DoD-SUD-2015, ASAM-AWM-2020, JFP-2004)
mild-withdrawal
  when withdrawalRisk ≥ mild
  then level outpatient, withdrawal ambulatory, urgency urgent (derived: ASAM-AWM-2020)
mild-withdrawal-unstable-home
  when withdrawalRisk ≥ mild and (supportSystem ≥ absent or livingEnvironment ≥ unstable)
  then withdrawal ambulatory-monitored, urgency urgent (derived: ASAM-AWM-2020, VA-DoD-SUD-2015)

acute-medical-needs
  when medicalNeeds ≥ hospital
  then level inpatient, urgency emergency (derived: 42CFR412)
nursing-needs
  when medicalNeeds ≥ nursing
  then level residential, urgency urgent (judgment: OWN)
medical-monitoring-needs
  when medicalNeeds ≥ monitoring
  then level outpatient, urgency prompt (judgment: OWN)
medical-monitoring-severe-symptoms
  when medicalNeeds ≥ monitoring and symptomSeverity ≥ severe
  then level partial-hospitalization, urgency prompt (derived: 42CFR410)

around-the-clock-medical
  when supervision ≥ around-the-clock-medical and (symptomSeverity ≥ severe or riskOfHarm ≥ high or medicalNeeds ≥ nursing or withdrawalRisk ≥ severe or functionalImpairment ≥ extreme)
  then level inpatient, urgency emergent (derived: 42CFR412)
around-the-clock
  when supervision ≥ around-the-clock
  then level residential, urgency urgent (stated: IOP-DESC, 42CFR410)
daily-supervision
  when supervision ≥ daily
  then level partial-hospitalization, urgency prompt (derived: 42CFR410; against: USC1395x)
check-ins
  when supervision ≥ check-ins
  then level outpatient (derived: IOP-DESC)

gravely-disabled
  when functionalImpairment ≥ extreme and symptomSeverity ≥ severe
  then level inpatient, urgency emergent (derived: 42CFR412, LCD-INPATIENT)
extreme-symptoms-with-risk
  when symptomSeverity ≥ extreme and (riskOfHarm ≥ moderate or functionalImpairment ≥ severe)
  then level inpatient, urgency emergent (derived: 42CFR412, SAFE-T)
cannot-care-for-self-unsupported
  when functionalImpairment ≥ extreme and supportSystem ≥ limited
  then level inpatient, urgency emergent (derived: LCD-INPATIENT; against: LCD-INPATIENT)
cannot-care-for-self
  when functionalImpairment ≥ extreme
  then level residential, urgency urgent (derived: 42CFR410; against: VA-MH-RRTP, IAR-DST)
extreme-symptoms-declining-care
  when symptomSeverity ≥ extreme and (commitment ≥ reluctant or supportSystem ≥ poor)
  then level inpatient, urgency emergent (judgment: OWN)
extreme-symptoms-unsupported
  when symptomSeverity ≥ extreme and (supportSystem ≥ limited or commitment ≥ ambivalent)
  then level residential, urgency emergent (derived: 42CFR410, IOP-DESC)
extreme-symptoms
  when symptomSeverity ≥ extreme
  then level partial-hospitalization, urgency urgent (derived: IOP-DESC; against: IAR-DST)
severe-symptoms-and-impairment
  when symptomSeverity ≥ severe and functionalImpairment ≥ severe
  then level partial-hospitalization, urgency urgent (derived: 42CFR410)
severe-impairment-unsupported
  when functionalImpairment ≥ severe and (supportSystem ≥ poor or livingEnvironment ≥ unstable)
  then level partial-hospitalization, urgency prompt (derived: 42CFR410)
severe-symptoms
  when symptomSeverity ≥ severe
  then level intensive-outpatient, urgency prompt (derived: IOP-DESC; against: IAR-DST)
severe-impairment
  when functionalImpairment ≥ severe
  then level intensive-outpatient (derived: CMS-IOP)
moderate-symptoms-and-impairment-complicated
  when symptomSeverity ≥ moderate and functionalImpairment ≥ moderate and (at least 3 of: riskOfHarm ≥ low; relapseRisk ≥ moderate; supportSystem ≥ limited; livingEnvironment ≥ stressful; commitment ≥ ambivalent)
  then level intensive-outpatient (derived: IOP-DESC, CMS-IOP)
moderate-symptoms
  when symptomSeverity ≥ moderate
  then level outpatient (derived: IOP-DESC)
moderate-impairment
  when functionalImpairment ≥ moderate
  then level outpatient (derived: IOP-DESC)

overwhelming-co-occurring
  when coOccurringConditions ≥ overwhelming
  then level residential, urgency urgent (judgment: TIP-42-2005)
severe-and-destabilizing-co-occurring
  when coOccurringConditions ≥ destabilizing and symptomSeverity ≥ severe
  then level partial-hospitalization, urgency prompt (derived: TIP-42-2005, APA-MDD-2010)
destabilizing-co-occurring
  when coOccurringConditions ≥ destabilizing
  then level intensive-outpatient (derived: TIP-42-2005; against: IAR-DST)
interacting-co-occurring-moderate-symptoms
  when coOccurringConditions ≥ interacting and symptomSeverity ≥ moderate and functionalImpairment ≥ moderate and (at least 2 of: riskOfHarm ≥ low; relapseRisk ≥ moderate; supportSystem ≥ limited; livingEnvironment ≥ stressful; commitment ≥ ambivalent)
  then level intensive-outpatient (derived: TIP-42-2005, CMS-IOP; against: IAR-DST)
interacting-co-occurring
  when coOccurringConditions ≥ interacting
  then level outpatient (derived: TIP-42-2005, IAR-DST)

extreme-relapse-risk
  when relapseRisk ≥ extreme
  then level residential, urgency urgent (derived: NYCRR-819, TIP-47)
relapse-risk-unsafe-home
  when relapseRisk ≥ high and livingEnvironment ≥ unstable
  then level residential, urgency urgent (derived: NYCRR-819, VA-MH-RRTP, TIP-47)
high-relapse-risk-no-support
  when relapseRisk ≥ high and supportSystem ≥ absent
  then level partial-hospitalization, urgency prompt (judgment: TIP-47; against: USC1395x)
relapse-despite-intensive-outpatient-weak-home
  when relapseRisk ≥ high and unsuccessfulLevel ≥ intensive-outpatient and (supportSystem ≥ limited or livingEnvironment ≥ stressful)
  then level residential, urgency urgent (derived: NYCRR-819, VA-MH-RRTP, TIP-47)
relapse-despite-intensive-outpatient
  when relapseRisk ≥ high and unsuccessfulLevel ≥ intensive-outpatient
  then level partial-hospitalization, urgency prompt (derived: VA-MH-RRTP, APA-MDD-2010, TIP-47)
relapse-despite-outpatient
  when relapseRisk ≥ high and unsuccessfulLevel ≥ outpatient and (supportSystem ≥ poor or commitment ≥ reluctant)
  then level partial-hospitalization, urgency prompt (judgment: TIP-47)
high-relapse-risk
  when relapseRisk ≥ high
  then level intensive-outpatient, urgency prompt (judgment: TIP-47)
moderate-relapse-risk
  when relapseRisk ≥ moderate
  then level outpatient (derived: MN-9530, TIP-47)

dangerous-environment
  when livingEnvironment ≥ dangerous and (symptomSeverity ≥ severe or functionalImpairment ≥ severe or (riskOfHarm ≥ moderate and supportSystem ≥ poor))
  then level residential, urgency urgent (derived: 42CFR410, VA-MH-RRTP)
dangerous-environment-with-risk
  when livingEnvironment ≥ dangerous and riskOfHarm ≥ moderate
  then level partial-hospitalization, urgency urgent (judgment: OWN; against: 42CFR410)
unsafe-where-they-live
  when livingEnvironment ≥ dangerous
  then level outpatient, urgency urgent (judgment: OWN)
no-support-severe
  when supportSystem ≥ absent and symptomSeverity ≥ severe and functionalImpairment ≥ severe
  then level residential, urgency urgent (derived: 42CFR410)
no-support-severe-symptoms
  when supportSystem ≥ absent and symptomSeverity ≥ severe
  then level partial-hospitalization, urgency prompt (derived: 42CFR410, APA-MDD-2010)
poor-support-moderate-symptoms
  when supportSystem ≥ poor and symptomSeverity ≥ moderate
  then level intensive-outpatient (derived: IOP-DESC)
weak-home-mild-symptoms
  when symptomSeverity ≥ mild and (supportSystem ≥ poor or livingEnvironment ≥ unstable)
  then level outpatient (derived: IOP-DESC)
ambivalent-mild-symptoms
  when commitment ≥ ambivalent and symptomSeverity ≥ mild
  then level outpatient (derived: IAR-DST, TIP-35)

partial-hospitalization-not-enough
  when unsuccessfulLevel ≥ partial-hospitalization and symptomSeverity ≥ severe
  then level residential, urgency urgent (derived: 42CFR410, VA-MH-RRTP)
intensive-outpatient-not-enough
  when unsuccessfulLevel ≥ intensive-outpatient and symptomSeverity ≥ moderate
  then level partial-hospitalization, urgency prompt (derived: IOP-DESC, APA-MDD-2010)
outpatient-not-enough
  when unsuccessfulLevel ≥ outpatient and symptomSeverity ≥ moderate
  then level intensive-outpatient (stated: IOP-DESC, APA-MDD-2010)
self-guided-not-enough
  when unsuccessfulLevel ≥ self-guided and symptomSeverity ≥ mild
  then level outpatient (derived: IOP-DESC)
step-down-from-day-or-24-hour-care
  when steppingDownFrom ≥ partial-hospitalization
  then level intensive-outpatient, urgency prompt (derived: IOP-DESC, SAMHSA-2021, VA-DoD-2013)
step-down-from-intensive-outpatient
  when steppingDownFrom ≥ intensive-outpatient
  then level outpatient, urgency prompt (derived: IOP-DESC)

combined-needs-residential
  when combined needs ≥ 20
  then level residential, urgency urgent (judgment: OWN; against: IAR-DST)
combined-needs-partial-hospitalization
  when combined needs ≥ 16
  then level partial-hospitalization, urgency prompt (judgment: OWN; against: IAR-DST)
combined-needs-intensive-outpatient
  when combined needs ≥ 13
  then level intensive-outpatient (judgment: OWN; against: IAR-DST)
combined-needs-outpatient
  when combined needs ≥ 7
  then level outpatient (judgment: OWN; against: IAR-DST)
`

/** When a service is needed. */
export const serviceRules = `
needs-safety-plan
  when riskOfHarm ≥ low
  then service safety-plan (stated: SAFE-T)
needs-means-safety
  when riskOfHarm ≥ low
  then service means-safety (derived: VA-DoD-2024)
needs-motivational-enhancement
  when commitment ≥ ambivalent
  then service motivational-enhancement (judgment: TIP-35)
needs-assertive-outreach
  when commitment ≥ refusing and functionalImpairment ≥ severe
  then service assertive-outreach (derived: NICE-CG178, NICE-CG185)
needs-integrated-co-occurring-treatment
  when coOccurringConditions ≥ interacting
  then service integrated-co-occurring-treatment (derived: TIP-42-2005)
needs-medication-evaluation
  when symptomSeverity ≥ moderate or withdrawalRisk ≥ mild
  then service medication-evaluation (judgment: OWN)
needs-medication-for-addiction
  when withdrawalRisk ≥ mild
  then service medication-for-addiction (derived: VA-DoD-SUD-2015)
needs-medical-evaluation
  when symptomSeverity ≥ extreme or functionalImpairment ≥ extreme or withdrawalRisk ≥ moderate
  then service medical-evaluation (judgment: OWN)
needs-medical-monitoring
  when medicalNeeds ≥ monitoring
  then service medical-monitoring (judgment: OWN)
needs-advanced-treatment-review
  when unsuccessfulLevel ≥ intensive-outpatient and symptomSeverity ≥ severe
  then service advanced-treatment-review (derived: APA-MDD-2010)
needs-relapse-prevention
  when relapseRisk ≥ moderate
  then service relapse-prevention (derived: VA-DoD-SUD-2015)
needs-case-management
  when livingEnvironment ≥ stressful or supportSystem ≥ poor or steppingDownFrom ≥ residential
  then service case-management (derived: SAMHSA-2021)
needs-housing-support
  when livingEnvironment ≥ unstable
  then service housing-support (judgment: OWN)
needs-safety-from-violence
  when livingEnvironment ≥ dangerous
  then service safety-from-violence (judgment: OWN)
needs-peer-support
  when supportSystem ≥ limited
  then service peer-support (derived: IOP-DESC)
needs-support-person-involvement
  when supportSystem ≥ limited
  then service support-person-involvement (derived: IOP-DESC)
needs-skills-training
  when functionalImpairment ≥ moderate
  then service skills-training (derived: IOP-DESC)
`
