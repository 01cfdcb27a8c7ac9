import type { Issue, Path } from '../boundary/Issue.ts'
import { commonSystem } from '../fhir/systems.ts'
import type { RefusalCode } from '../locales/ResourcePhrases.ts'

export type { RefusalCode }

/** One problem of a request. It has no value of the request and no unknown key in it: errors end up in logs. */
export type Refusal = Issue<RefusalCode>

/** A FHIR R4 OperationOutcome, as far as it is used here. */
export interface OperationOutcome {
  readonly resourceType: 'OperationOutcome'
  readonly issue: readonly OutcomeIssue[]
}

/** One problem, with the stable code of {@link RefusalCode}. */
export interface OutcomeIssue {
  readonly severity: 'error'
  /** The nearest code of FHIR. */
  readonly code: 'structure' | 'too-long' | 'required' | 'value' | 'not-supported' | 'conflict' | 'invalid'
  readonly details: {
    /** Of a code system that `codeSystems` gives, as everything that is coded here. */
    readonly coding: readonly { readonly system: string; readonly code: RefusalCode }[]
    readonly text: string
  }
  /** Where it is: known keys and positions, as in `context.patientId`. */
  readonly expression?: readonly string[]
}

const nearest: { readonly [C in RefusalCode]: OutcomeIssue['code'] } = {
  'not-json': 'structure',
  'too-large': 'too-long',
  missing: 'required',
  'invalid-type': 'structure',
  'invalid-value': 'value',
  'invalid-date-time': 'value',
  'unsupported-hook': 'not-supported',
  'other-patient': 'conflict',
  'invalid-intake': 'invalid',
  'data-missing': 'required',
}

/** More than these help nobody. */
const listed = 50

/** Puts what is wrong into the form that a client can read. */
export function outcomeOf(refusals: readonly Refusal[]): OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    issue: refusals.slice(0, listed).map(({ path, code, message }) => ({
      severity: 'error',
      code: nearest[code],
      details: { coding: [{ system: commonSystem('refusal'), code }], text: message },
      ...(path.length === 0 ? {} : { expression: [written(path)] }),
    })),
  }
}

function written(path: Path): string {
  return path
    .map((step, position) => (typeof step === 'number' ? `[${step}]` : position === 0 ? step : `.${step}`))
    .join('')
}
