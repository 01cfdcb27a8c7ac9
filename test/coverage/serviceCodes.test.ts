import { adult } from 'level-of-care'
import { serviceCodes } from 'level-of-care/coverage'
import { expect, test } from 'vitest'

const told = serviceCodes.map(({ system, code, levels, verified }) => [system, code, levels.join(), verified])

test('the codes, the levels that they go with, and how each was read', () => {
  expect(told).toEqual([
    ['HCPCS', 'S9480', 'intensive-outpatient', 'secondary'],
    ['HCPCS', 'H0015', 'intensive-outpatient', 'recalled'],
    ['HCPCS', 'H0035', 'partial-hospitalization', 'secondary'],
    ['HCPCS', 'S0201', 'partial-hospitalization', 'secondary'],
    ['CMS place of service', '51', 'inpatient', 'secondary'],
    ['CMS place of service', '52', 'partial-hospitalization', 'secondary'],
    ['CMS place of service', '53', 'intensive-outpatient,partial-hospitalization', 'secondary'],
    ['CMS place of service', '55', 'residential', 'recalled'],
    ['CMS place of service', '56', 'residential', 'recalled'],
  ])
})

test('no code of the UB-04, whose use in software needs a license: revenue, condition, type of bill', () => {
  expect(serviceCodes.filter(({ code }) => /^\d{3,4}$|^(41|92)$|X$/.test(code))).toEqual([])
})

test('the catalog of levels says the same of its HCPCS and place-of-service codes', () => {
  const [level] = adult.ladders
  const crosswalk = level.rungs.flatMap(({ code: rung, care }) =>
    (care?.crosswalk ?? [])
      .filter(({ system }) => system === 'HCPCS' || system === 'CMS place of service')
      .map(({ system, code }) => ({ system, code, rung })),
  )
  expect(crosswalk.length).toBeGreaterThan(3)
  for (const { system, code, rung } of crosswalk)
    expect(serviceCodes.find((one) => one.system === system && one.code === code)?.levels).toContain(rung)
})

test('nobody can change them', () => {
  expect(Object.isFrozen(serviceCodes)).toBe(true)
  expect(serviceCodes.every((one) => Object.isFrozen(one) && Object.isFrozen(one.levels))).toBe(true)
})
