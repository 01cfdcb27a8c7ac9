import { expect, test } from 'vitest'
import { isLowerCaseUuid, isUuid } from '../../src/boundary/uuid.ts'

const sound = 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea'

test('a UUID of any version and case', () => {
  expect([sound, sound.toUpperCase(), '00000000-0000-0000-0000-000000000000'].map(isUuid)).toEqual([
    true,
    true,
    true,
  ])
  expect(
    [`${sound}0`, ` ${sound}`, sound.slice(1), sound.replaceAll('-', ''), 5, null].filter(isUuid),
  ).toEqual([])
})

test('in lower case only, as FHIR writes it', () => {
  expect([sound, sound.toUpperCase(), `urn:uuid:${sound}`, 5].map(isLowerCaseUuid)).toEqual([
    true,
    false,
    false,
    false,
  ])
})
