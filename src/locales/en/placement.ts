/** The words about placements and overrides, for clinicians, in American English. The rest comes from the ruleset's texts. */
export const placement = {
  emergencyDepartment:
    'What is needed cannot be had here in time, and waiting at a lower level or in another setting is not safe. Go with the person to an emergency department now, or have them taken there, and hand over in person. Nothing below replaces that.',

  placement: {
    title: (level: string): string => `Placement: ${level}`,
    floorTitle: (level: string): string => `Only if no more is needed: ${level}`,
    interimTitle: (level: string): string => `Interim plan: ${level}`,
    noneTitle: 'No placement',
    recommended: (level: string): string => `Recommended: ${level}.`,
    notSettled: (least: string, possible: string): string =>
      `NOT SETTLED. The recommended level depends on what is still open: at least ${least}; possible: ${possible}.`,
    stillOpen: (questions: string): string => `Still open: ${questions}.`,
    againstFloor: (least: string): string =>
      `What follows holds only if no more is needed than: ${least}. Nobody knows that yet.`,
    status: {
      placed: 'This level can be had.',
      'more-intensive':
        'This is more intensive than what the needs call for: nothing less that would be enough can be had.',
      interim:
        'This is NOT ENOUGH. It bridges the time until the right place is there, and does not replace it.',
      none: 'Nothing can be had of what is offered.',
    },
    shortfalls: {
      level: 'It is less intensive than what is needed.',
      'withdrawal-setting': 'It cannot provide the withdrawal setting that is needed.',
      wait: 'It cannot start in time.',
    },
    consent:
      'This is an offer. It says nothing of consent: ask the person. It is no ground for admitting anybody against their wish; that is for a clinician and the law to decide.',
    declinedButEnough: (levels: string): string =>
      `Declined, though offered and enough: ${levels}. The person’s wish stands, and nothing here overrules it.`,
    format: (formats: string): string => `Format: ${formats}.`,
    formats: { 'in-person': 'in person', telehealth: 'telehealth' },
    wait: (days: number): string =>
      days === 0 ? 'Start: today.' : `Start: in ${days} ${days === 1 ? 'day' : 'days'}.`,
    waitUnknown: 'Start: not known.',
    meanwhile: (level: string, formats: string, days: number): string =>
      `Until then, only as an interim plan: ${level} (${formats}), ${days === 0 ? 'from today' : `in ${days} ${days === 1 ? 'day' : 'days'}`}. That is less than what is needed.`,
    gaps: 'What stands in the way',
    ofLevel: (level: string, what: string): string => `${level}: ${what}.`,
    gap: {
      'not-offered': 'not offered',
      declined: 'declined by the person',
      'format-not-offered': (offered: string): string =>
        `the preferred format is not offered, only ${offered}`,
      'in-person-needed': 'some checks that are needed have to be done in person',
      'withdrawal-setting-not-offered': (needed: string): string =>
        `does not provide the withdrawal setting that is needed (${needed})`,
      'wait-too-long': (days: number, most: number): string =>
        `waiting time ${days} ${days === 1 ? 'day' : 'days'}, ${most === 0 ? 'needed today' : `needed within ${most} ${most === 1 ? 'day' : 'days'}`}`,
      'wait-not-known': 'nobody said how long the wait is, and waiting is not safe',
      'not-settled': (ladder: string, possible: string): string =>
        `${ladder} is not settled; this place would not do for: ${possible}`,
      'service-not-offered': 'needed, and not among what can be arranged',
    },
    additions: 'To add',
    addition: {
      'crisis-contacts': 'Crisis contacts: whom to reach at any hour, given in writing.',
      'safety-plan': 'A written safety plan, made with the person before they leave.',
      'means-safety':
        'Safety around means of harm: a talk, and a plan for keeping firearms and stored medicines out of easy reach.',
      'escalation-plan':
        'An escalation plan: which changes call for more, whom to call then, and where to go, agreed with the person.',
      'daily-check-ins':
        'A contact every day, weekends included, by somebody named; agree on what happens when it is missed.',
      'withdrawal-monitoring':
        'Withdrawal monitoring at least daily by medical staff, with a threshold at which the person goes to a hospital.',
      'no-sudden-stop':
        'Tell the person not to stop alcohol or sedatives suddenly and alone: stopping needs medical help.',
      'withdrawal-management-elsewhere':
        'Withdrawal management by another provider, arranged before the start.',
      'medical-monitoring':
        'Medical monitoring: who does the checks, how often, and who acts on the results.',
      'in-person-checks': 'Somebody near the person who does in person what cannot be done at a distance.',
      'prescriber-visit': 'An early visit with a prescriber.',
      'daily-living-support': 'Help with daily life: food, hygiene, home, getting to appointments.',
      'coordinated-treatment':
        'One person who coordinates the treatment of all conditions, with regular calls between providers.',
      'relapse-plan': 'A plan for urges and early signs of relapse, with contacts between sessions.',
      'support-people':
        'People whom the person chooses, brought in only with their agreement and after a talk with the person alone.',
      'safe-place': 'Ask, in private, whether home is safe; offer a safe place to stay and an advocate.',
      outreach: 'Outreach after every missed visit, by somebody whom the person knows.',
      'most-contacts': 'As many contacts a week as this level can give.',
      'service-elsewhere': (services: string): string => `Arrange elsewhere: ${services}.`,
      'talk-about-declined':
        'Talk about what was declined and why, without pressure: what would make it acceptable, and what declining may mean. Have a clinician review whether the person can decide about it now.',
      'confirm-start': 'Confirm today when the person can be seen.',
      'keep-referral':
        'Keep the referral to what is needed: waiting lists, other regions, a call every few days; move as soon as there is a place.',
      'early-review': 'Assess again within days, and at once when something changes.',
    },
    openRisks: 'Risks that stay open',
    openRisk: (why: string, rule: string, floors: string): string => `${why} [${rule}]: calls for ${floors}`,
  },

  override: {
    title: (chosen: string): string => `Override: ${chosen}`,
    recommended: (level: string): string => `Recommended: ${level}.`,
    notSettled: (least: string, possible: string): string =>
      `The recommendation was not settled: at least ${least}; possible: ${possible}.`,
    direction: {
      higher: 'The chosen level is more intensive than anything that was still possible by the rules.',
      lower: 'The chosen level is less intensive than the rules call for.',
      'before-settled': 'The level was chosen before everything was answered.',
    },
    reason: (reason: string): string => `Reason: ${reason}.`,
    reasons: {
      'clinical-judgment': 'clinical judgment',
      'new-information': 'new information',
      'patient-preference': 'the person’s preference',
      'work-school-or-caregiving': 'work, school or caregiving',
      'distance-or-transport': 'distance or transport',
      'service-not-available': 'the service is not available',
      'waiting-list': 'waiting list',
      'specialized-program': 'a specialized program',
      insurance: 'insurance',
      cost: 'cost',
      'legal-requirement': 'a legal requirement',
      other: 'another reason',
    },
    note: (note: string): string => `Note: ${note}`,
    by: (by: string): string => `Decided by: ${by}`,
    at: (date: string): string => `Date: ${date}.`,
    acknowledged: 'The risk was acknowledged: the level is below what is held for safety, or could be.',
    rules: 'Rules overruled',
    rule: (why: string, rule: string, level: string): string => `${why} [${rule}]: calls for ${level}`,
    forSafety: 'safety',
    open: 'Still open, and could call for more',
  },

  judgment: 'What to add is the judgment of this library, from no outside source.',
}
