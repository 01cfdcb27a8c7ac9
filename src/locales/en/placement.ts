/** The words about placements and overrides, for clinicians, in American English. The rest comes from the ruleset's texts. */
export const placement = {
  emergencyDepartment:
    'What is needed is not available here in time, and waiting at a lower level or in another setting is not safe. Go with the person to an emergency department now, or have them taken there, and hand over in person. Nothing below replaces that.',

  placement: {
    title: (level: string): string => `Placement: ${level}`,
    floorTitle: (level: string): string => `Only if no more is needed: ${level}`,
    notConfirmedTitle: (level: string): string => `Placement, start not confirmed: ${level}`,
    lateTitle: (level: string): string => `Placement, starting too late: ${level}`,
    interimTitle: (level: string): string => `Interim plan: ${level}`,
    afterEmergencyTitle: (level: string): string =>
      `Interim plan, only after the emergency department: ${level}`,
    then: (level: string, next: string): string => `${level}, then ${next}`,
    noneTitle: 'No placement',
    recommended: (level: string): string => `Recommended: ${level}.`,
    notSettled: (least: string, possible: string): string =>
      `NOT SETTLED. The recommended level depends on what is still open: at least ${least}; possible: ${possible}.`,
    stillOpen: (questions: string): string => `Still open: ${questions}.`,
    againstFloor: (least: string): string =>
      `What follows holds only if no more is needed than: ${least}. Nobody knows that yet.`,
    status: {
      placed: 'This level is available.',
      'more-intensive':
        'This is more intensive than what the needs call for: nothing less that would be enough is available.',
      interim:
        'This is NOT ENOUGH. It bridges the time until what is needed is available, and does not replace it.',
      afterEmergency:
        'This is NOT ENOUGH, and no place to wait. It is only for the time after the emergency department has seen the person, if they are not admitted.',
      notOffered: 'Nothing is offered here.',
      notAcceptable: 'Nothing that is offered is acceptable to the person at present.',
    },
    late: (days: number, most: number): string =>
      `It starts TOO LATE: in ${days} ${days === 1 ? 'day' : 'days'}, and it is ${most === 0 ? 'needed today' : `needed within ${most} ${most === 1 ? 'day' : 'days'}`}.`,
    shortfalls: {
      level: 'It is less intensive than what is needed.',
      'withdrawal-setting': 'It cannot provide the withdrawal setting that is needed.',
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
    waitNotConfirmed: (most: number): string =>
      `Start: NOT KNOWN, and it is ${most === 0 ? 'needed today' : `needed within ${most} ${most === 1 ? 'day' : 'days'}`}. Nothing is arranged until the start is confirmed.`,
    waitAfterEmergency: (days: number): string =>
      `Earliest start, after the emergency department: ${days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`}.`,
    waitForWithdrawal: (days: number): string =>
      `Earliest start: ${days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`}, and not before withdrawal management is arranged elsewhere.`,
    when: (days: number): string => (days === 0 ? 'from today' : `in ${days} ${days === 1 ? 'day' : 'days'}`),
    meanwhile: (level: string, formats: string, when: string): string =>
      `Until then, only as an interim plan: ${level} (${formats}), ${when}. That is less than what is needed.`,
    meanwhileAfterEmergency: (level: string, formats: string, when: string): string =>
      `Before that, and only after the emergency department: ${level} (${formats}), ${when}. That is less than what is needed.`,
    nothingSooner: 'Nothing less intensive on offer is known to start sooner.',
    step: (level: string, formats: string, when: string): string => `Then: ${level} (${formats}), ${when}.`,
    sooner: (level: string, formats: string, when: string): string =>
      `Sooner, but more intensive than what the needs call for: ${level} (${formats}), ${when}. Weigh it with the person against the wait.`,
    surer: (level: string, formats: string, when: string): string =>
      `Known to start in time, but more intensive than what the needs call for: ${level} (${formats}), ${when}. Weigh it with the person against a start that nobody knows.`,
    gaps: 'What stands in the way',
    ofLevel: (level: string, what: string): string => `${level}: ${what}.`,
    gap: {
      'not-offered': 'not offered',
      declined: 'declined by the person',
      'format-not-offered': (offered: string): string =>
        `the preferred format is not offered, only ${offered}`,
      'in-person-needed': 'some of what is needed has to be done in person',
      'in-person-preferred-otherwise':
        'telehealth is preferred, and some of what is needed has to be done in person',
      'withdrawal-setting-not-offered': (needed: string): string =>
        `does not provide the withdrawal setting that is needed (${needed})`,
      'wait-too-long': (days: number, most: number): string =>
        `waiting time ${days} ${days === 1 ? 'day' : 'days'}, ${most === 0 ? 'needed today' : `needed within ${most} ${most === 1 ? 'day' : 'days'}`}`,
      'wait-not-known': (most: number): string =>
        `nobody has said how long the wait is, and it is ${most === 0 ? 'needed today' : `needed within ${most} ${most === 1 ? 'day' : 'days'}`}: confirm the start`,
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
        'A contact every day, weekends included, by a person who is named; agree on what happens when it is missed.',
      'withdrawal-monitoring':
        'Withdrawal monitoring by medical staff, at least daily while it lasts: who does it, and at which score or sign the person is moved to a hospital or a higher setting.',
      'no-sudden-stop':
        'Tell the person not to stop alcohol or sedatives suddenly and alone: stopping needs medical help.',
      'withdrawal-management-elsewhere':
        'Withdrawal management by another provider, in person: arranged and confirmed before this place starts.',
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
      'confirm-start':
        'Confirm today every start that is not known. What is not in time does not count: look for a place again without it.',
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
    rungsLower: (count: number): string =>
      count === 1
        ? 'It is one level below what the rules call for.'
        : `It is ${count} levels below what the rules call for.`,
    farAcknowledged: 'The risk of going so far below was acknowledged.',
    bridge: (bridge: string): string => `Until the recommended level: ${bridge}`,
    appeal: 'How to appeal, where insurance did not approve the recommended level',
    // 29 CFR 2560.503-1 (b)(4), (g), (h)(2)(iii), (h)(3), (i)(2)(i); 45 CFR 147.136 (b)(2)(ii)(E): read in an older edition.
    appealSteps: {
      denial:
        'Ask for the denial in writing. It has to give the reason, and say how and by when to appeal; what that letter says counts: rules differ by plan and state, and for Medicare and Medicaid. Most private plans in the United States have to give at least 180 days to appeal.',
      criteria:
        'Ask for the criteria that were used, free of charge, and answer them point by point with what was found here.',
      expedited:
        'Where waiting could seriously harm the person, ask for an expedited appeal, by telephone if need be; a clinician who knows the person may ask for it on their behalf. Those plans then have to decide within 72 hours.',
      external:
        'If the plan says no again, ask for an external review by somebody independent; where it is urgent, at the same time as the appeal. The state’s insurance department or consumer assistance program can help.',
    },
    rules: 'Rules overruled',
    rule: (why: string, rule: string, level: string): string => `${why} [${rule}]: calls for ${level}`,
    forSafety: 'safety',
    open: 'Still open, and could call for more',
  },

  judgment: 'What to add is the judgment of this library, from no outside source.',
}
