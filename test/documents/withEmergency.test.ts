import { describe, expect, test } from 'vitest'
import { vocabularyOf, withEmergency } from '../../src/documents/Vocabulary.ts'
import { clinic, ladder, level, service } from '../assessor/clinic.ts'

const ruleset = clinic({
  ladders: [level, ladder('urgency', ['routine', 'emergency']), ladder('room', ['quiet', 'emergency'])],
  services: [service('crisis-contacts'), service('bath')],
})
const own = vocabularyOf(ruleset)
const now = 'In Examplia, call 000.'

describe('what is said of an emergency in another country', () => {
  const elsewhere = withEmergency(own, { now, contacts: 'The Examplia line, 001.' })

  test('is what to do now, and whom to reach', () => {
    expect(elsewhere.rungDescription('urgency', 'emergency')).toBe(now)
    expect(elsewhere.serviceDescription('crisis-contacts')).toBe('The Examplia line, 001.')
  })

  test('is said of nothing else', () => {
    expect(elsewhere.rungDescription('urgency', 'routine')).toBe('What routine is.')
    // A rung of the same name, which is no emergency.
    expect(elsewhere.rungDescription('room', 'emergency')).toBe('What emergency is.')
    expect(elsewhere.serviceDescription('bath')).toBe('What bath is.')
    expect(elsewhere.service('crisis-contacts')).toBe('Label of crisis-contacts')
  })

  test('is what the ruleset says where nothing else is given', () => {
    const acting = withEmergency(own, undefined)
    expect(acting.rungDescription('urgency', 'emergency')).toBe('What emergency is.')
    expect(acting.serviceDescription('crisis-contacts')).toBe('What crisis-contacts is.')
  })

  test('stands on one line', () => {
    const broken = withEmergency(own, { now: 'Call\n000.', contacts: 'Call\u2028001.' })
    expect(broken.rungDescription('urgency', 'emergency')).toBe('Call 000.')
    expect(broken.serviceDescription('crisis-contacts')).toBe('Call 001.')
  })
})
