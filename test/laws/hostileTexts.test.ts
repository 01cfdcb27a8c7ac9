import { Resvg } from '@resvg/resvg-js'
import * as fc from 'fast-check'
import { adult, type Intake } from 'level-of-care'
import { createService } from 'level-of-care/cds-hooks'
import { explainCourse, reassess } from 'level-of-care/course'
import { checkMedicare, necessityStatement } from 'level-of-care/coverage'
import { toDmn } from 'level-of-care/dmn'
import { codeSystems, toBundle, toQuestionnaire, toServiceRequest } from 'level-of-care/fhir'
import { intakeJsonSchema, recommendationJsonSchema } from 'level-of-care/json-schema'
import { explainOverride, explainPlacement, override, place } from 'level-of-care/placement'
import { ladderSvg, type PatientWords, patientWords, render } from 'level-of-care/render'
import { type Assessor, createAssessor, type Ruleset } from 'level-of-care/rules'
import { toSql } from 'level-of-care/sql'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { requestOf, responseOf } from '../cds-hooks/requests.ts'
import { runs } from '../support/runs.ts'
import { forged, forgedLines, hostileText, neverIn, textsIn, withTexts } from '../support/spoiledTexts.ts'

// Every text that leaves the package, with texts put into it that try to be more than they are: those of a ruleset, the words
// for patients, what to do in an emergency, the note of an override and who decided.

const intakes = [
  { assessedOn: '2026-11-20', riskOfHarm: 'imminent' },
  { assessedOn: '2026-11-20', symptomSeverity: 'severe', riskOfHarm: 'low' },
  {
    ...{ assessedOn: '2026-11-20', symptomSeverity: 'severe', riskOfHarm: 'low', withdrawalRisk: 'moderate' },
    ...{ functionalImpairment: 'moderate', complicatedWithdrawal: 'no', supervision: 'check-ins' },
    ...{ medicalNeeds: 'none', coOccurringConditions: 'stable', relapseRisk: 'high', commitment: 'willing' },
    ...{ supportSystem: 'poor', livingEnvironment: 'dangerous', treatmentHistory: [] },
  },
] as const satisfies readonly Intake[]

interface Hostile {
  readonly text: string
  readonly assessor: Assessor<Ruleset>
  readonly words: PatientWords
  readonly emergency: { readonly now: string; readonly contacts: string }
  readonly intake: Intake
}

/** A text, or data with texts in it. */
type Written = (given: Hostile) => unknown

const subject = { subject: 'Patient/example', authoredOn: '2026-11-20T15:04:05Z' }
const offers = { levels: [{ level: 'outpatient', formats: ['telehealth'], waitDays: 30 }] } as const

const exports: { readonly [name: string]: Written } = {
  explain: ({ assessor, intake }) => assessor.explain(assessor.assess(intake)),
  'explain in full': ({ assessor, intake }) => assessor.explain(assessor.assess(intake), { detail: 'full' }),
  'render as text': rendered('text'),
  'render as Markdown': rendered('markdown'),
  'render as HTML': rendered('html'),
  'ladderSvg for clinicians': ({ assessor, intake, emergency }) =>
    ladderSvg<Ruleset>(assessor.assess(intake), {
      reader: 'clinician',
      assessor,
      emergency,
      stepDown: assessor.stepDown(intake),
    }),
  'ladderSvg for patients': ({ assessor, intake, emergency, words }) =>
    ladderSvg<Ruleset>(assessor.assess(intake), { reader: 'patient', assessor, emergency, words }),
  explainPlacement: ({ assessor, intake, emergency }) =>
    explainPlacement<Ruleset>(place<Ruleset>(assessor.assess(intake), offers, { assessor }), {
      assessor,
      emergency,
    }),
  explainOverride: ({ assessor, intake, emergency, text }) =>
    explainOverride<Ruleset>(
      override<Ruleset>(
        assessor.assess(intake),
        {
          level: 'outpatient',
          reasonCode: 'clinical-judgment',
          note: text,
          by: text,
          bridge: text,
          acknowledgeRisk: true,
        },
        { assessor },
      ),
      { assessor, emergency },
    ),
  explainCourse: ({ assessor, intake, emergency }) =>
    explainCourse<Ruleset>(reassess<Ruleset>([intake], { assessor }), { assessor, emergency }),
  necessityStatement: ({ intake, emergency }) =>
    necessityStatement(checkMedicare(intake, 'intensive-outpatient'), { emergency }),
  toServiceRequest: ({ assessor, intake, emergency }) =>
    toServiceRequest<Ruleset>(assessor.assess(intake), {
      ...subject,
      assessor,
      emergency,
      includeSensitive: true,
    }),
  toBundle: ({ assessor, intake, emergency }) =>
    toBundle<Ruleset>(assessor.assess(intake), {
      ...subject,
      assessor,
      emergency,
      includeSensitive: true,
      ids: () => crypto.randomUUID(),
    }),
  toQuestionnaire: ({ assessor }) => toQuestionnaire<Ruleset>({ assessor }),
  codeSystems: ({ assessor }) => codeSystems<Ruleset>({ assessor }),
  createService: ({ assessor, intake, emergency, text }) => {
    const service = createService<Ruleset>({
      ...{ assessor, emergency, includeSensitive: true, title: text, description: text },
      source: { label: text },
      now: () => '2026-11-20T15:04:05Z',
    })
    const response = responseOf(intake, { ruleset: assessor.ruleset })
    const { status, body } = service.handle(requestOf({ intake: response }))
    expect([status, JSON.stringify(body).includes(forged)]).toEqual([200, true])
    return [service.discovery(), body]
  },
  'json schemas': ({ assessor }) => [
    intakeJsonSchema(assessor.ruleset),
    recommendationJsonSchema(assessor.ruleset),
  ],
  toSql: ({ assessor }) => toSql<Ruleset>(assessor.ruleset, { dialect: 'ansi', table: 't', reasons: true }),
  'toSql in its fast form': ({ assessor }) =>
    toSql<Ruleset>(assessor.ruleset, { dialect: 'duckdb', table: 't', form: 'fast' }),
  toDmn: ({ assessor }) => toDmn(assessor.ruleset),
}

function rendered(format: 'text' | 'markdown' | 'html'): Written {
  return ({ assessor, intake, words, emergency }) => {
    const made = assessor.assess(intake)
    return (['short', 'full'] as const).flatMap((detail) => [
      render<Ruleset>(made, { format, reader: 'clinician', assessor, emergency, detail }),
      render<Ruleset>(made, { format, reader: 'patient', assessor, emergency, words, detail }),
    ])
  }
}

/** Patterns of JSON Schemas are expressions of ours, and the address of a schema is none that anybody wrote. */
const isOurs = (key: string) => key === 'pattern' || key === '$schema'

/** With that text put into everything that is told of it. */
function hostile(text: string, intake: Intake): Hostile {
  return {
    text,
    intake,
    assessor: createAssessor<Ruleset>({ ...withTexts(adult, text), id: 'hostile' }),
    words: JSON.parse(JSON.stringify(patientWords('en')), (_, value) =>
      typeof value === 'string' ? `${value} ${text}` : value,
    ),
    emergency: { now: `Call. ${text}`, contacts: `Call. ${text}` },
  }
}

/** To make an assessor takes longer than what is made with it. */
const numRuns = Math.max(3, Math.round(runs / 20))

describe.each(Object.entries(exports))('%s', (_, write) => {
  test('no text that it is made of is more than one, or steers, turns or hides anything', () => {
    fc.assert(
      fc.property(hostileText(), fc.constantFrom(...intakes), (given, intake) => {
        for (const { key, text } of textsIn(write(hostile(given, intake)))) {
          if (isOurs(key)) continue
          expect(neverIn.exec(text)?.[0]).toBe(undefined)
          expect(forgedLines(text)).toEqual([])
        }
      }),
      { numRuns },
    )
  })
})

test('no text becomes a link of its own accord in Markdown', () => {
  fc.assert(
    fc.property(hostileText(), fc.constantFrom(...intakes), (given, intake) => {
      for (const name of ['render as Markdown', 'createService'])
        for (const { key, text } of textsIn(exports[name]?.(hostile(`//evil.example ${given}`, intake))))
          if (name !== 'createService' || key === 'detail') {
            expect(text).toContain('\\//evil.example')
            expect(text).not.toMatch(/(?<!\\)\/\/|(?<!\\):\/|(?<!\\)www\./)
          }
    }),
    { numRuns },
  )
})

test('markup stays well-formed', () => {
  fc.assert(
    fc.property(hostileText(), fc.constantFrom(...intakes), (text, intake) => {
      const given = hostile(text, intake)
      const written = (name: string) => [...textsIn(exports[name]?.(given))]
      for (const { text: html } of written('render as HTML')) {
        const wrong: string[] = []
        parseFragment(html, { onParseError: ({ code }) => wrong.push(code) })
        expect(wrong).toEqual([])
      }
      for (const name of ['ladderSvg for clinicians', 'ladderSvg for patients'])
        for (const { text: svg } of written(name)) expectXml(svg)
      for (const { text: dmn } of written('toDmn')) expectXml(inPicture(dmn.replace(/^<\?xml.*?\?>/, '')))
      for (const { key, text: div } of written('toBundle')) if (key === 'div') expectXml(inPicture(div))
    }),
    { numRuns },
  )
})

const inPicture = (xml: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${xml}</svg>`

/** Its parser of XML takes nothing that is not well-formed. */
function expectXml(svg: string): void {
  expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow()
}

test('what is not well-formed would be found', () => {
  expect(() => expectXml(inPicture('a\u0000b'))).toThrow()
  expect(() => expectXml(inPicture('<p>'))).toThrow()
})

test('what the law looks for would be found', () => {
  for (const part of ['\n', '\n- ', '\n## **']) expect(forgedLines(`why${part}${forged}: x`)).toHaveLength(1)
  for (const part of ['\u001b', '\u009b', '\u202e', '\ud800', '\ufdd0', '\u2028', '\r', '\u200b'])
    expect(neverIn.test(`a${part}b`)).toBe(true)
  expect(neverIn.test('Año nuevo — “x”\nöß 漢字 👩‍⚕️')).toBe(false)
})
