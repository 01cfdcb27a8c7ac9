import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { assess } from 'level-of-care'
import { type RenderOptions, render } from 'level-of-care/render'
import { describe, expect, test } from 'vitest'
import { inRepository } from '../examples/runProgram.ts'
import { testShown } from '../support/recorded.ts'
import { updating } from '../support/updating.ts'

type Options = Pick<RenderOptions, 'format' | 'reader' | 'language' | 'detail' | 'includeSensitive'>

/** What is kept in `examples/gallery`, to be read by people: each name says what it is of. */
const gallery: { readonly [file: string]: readonly [intake: string, options: Options] } = {
  'intensive-outpatient.clinician.en.md': [
    'intensive-outpatient-after-weekly-therapy',
    { format: 'markdown', reader: 'clinician' },
  ],
  'intensive-outpatient.patient.en.md': [
    'intensive-outpatient-after-weekly-therapy',
    { format: 'markdown', reader: 'patient' },
  ],
  'emergency.patient.en.txt': ['emergency-imminent-risk', { format: 'text', reader: 'patient' }],
  'emergency.clinician.en.txt': ['emergency-imminent-risk', { format: 'text', reader: 'clinician' }],
  'emergency.patient.es.txt': [
    'emergency-imminent-risk',
    { format: 'text', reader: 'patient', language: 'es' },
  ],
  'emergency.clinician-full.es.txt': [
    'emergency-imminent-risk',
    { format: 'text', reader: 'clinician', language: 'es', detail: 'full' },
  ],
  'emergency.clinician-full.en.txt': [
    'emergency-imminent-risk',
    { format: 'text', reader: 'clinician', detail: 'full' },
  ],
  'intensive-outpatient.clinician-full.en.md': [
    'intensive-outpatient-after-weekly-therapy',
    { format: 'markdown', reader: 'clinician', detail: 'full' },
  ],
  'intensive-outpatient.patient-full.en.md': [
    'intensive-outpatient-after-weekly-therapy',
    { format: 'markdown', reader: 'patient', detail: 'full' },
  ],
  'withdrawal.clinician-full.en.html': [
    'withdrawal-with-seizures-before',
    { format: 'html', reader: 'clinician', detail: 'full' },
  ],
  'withdrawal.patient.es.html': [
    'withdrawal-with-seizures-before',
    { format: 'html', reader: 'patient', language: 'es' },
  ],
  'withdrawal.clinician.es.md': [
    'withdrawal-with-seizures-before',
    { format: 'markdown', reader: 'clinician', language: 'es' },
  ],
  'first-call.patient.en.html': ['incomplete-first-call', { format: 'html', reader: 'patient' }],
  'first-call.patient.es.txt': [
    'incomplete-first-call',
    { format: 'text', reader: 'patient', language: 'es' },
  ],
  'first-call.clinician.en.txt': ['incomplete-first-call', { format: 'text', reader: 'clinician' }],
  'first-call.clinician.es.txt': [
    'incomplete-first-call',
    { format: 'text', reader: 'clinician', language: 'es' },
  ],
  'acute-mania.clinician.es.txt': [
    'inpatient-acute-mania',
    { format: 'text', reader: 'clinician', language: 'es' },
  ],
  'unsafe-home.patient.en.txt': ['outpatient-unsafe-home', { format: 'text', reader: 'patient' }],
  'unsafe-home.clinician-not-sensitive.en.txt': [
    'outpatient-unsafe-home',
    { format: 'text', reader: 'clinician', includeSensitive: false },
  ],
  'unsafe-home.clinician-not-sensitive.es.txt': [
    'outpatient-unsafe-home',
    { format: 'text', reader: 'clinician', language: 'es', includeSensitive: false },
  ],
}

const folder = inRepository('examples/gallery')

describe('the gallery shows what is rendered', () => {
  testShown.each(Object.entries(gallery))('%s', (file, [name, options]) => {
    const intake = JSON.parse(readFileSync(inRepository(`examples/intakes/${name}.json`), 'utf8'))
    const rendered = `${render(assess(intake), options)}\n`
    if (updating) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${folder}/${file}`, rendered)
    } else expect(readFileSync(`${folder}/${file}`, 'utf8')).toBe(rendered)
  })

  test('and no text that is not', () => {
    expect(
      readdirSync(folder)
        .filter((file) => /\.(md|html|txt)$/.test(file))
        .sort(),
    ).toEqual(Object.keys(gallery).sort())
  })
})
