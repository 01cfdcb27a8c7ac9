import type { EmergencyTexts } from './EmergencyTexts.ts'
import { oneLine } from './oneLine.ts'
import type { Vocabulary } from './Vocabulary.ts'

/** The names of a ruleset, with the texts of another country for what to do now and whom to reach, where they are given. */
export function withEmergency(vocabulary: Vocabulary, emergency: EmergencyTexts | undefined): Vocabulary {
  if (emergency === undefined) return vocabulary
  const { now, contacts } = emergency
  return {
    ...vocabulary,
    rungDescription: (ladder, code) =>
      ladder === 'urgency' && code === 'emergency' ? oneLine(now) : vocabulary.rungDescription(ladder, code),
    serviceDescription: (id) =>
      id === 'crisis-contacts' ? oneLine(contacts) : vocabulary.serviceDescription(id),
  }
}
