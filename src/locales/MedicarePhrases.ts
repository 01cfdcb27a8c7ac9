type Setting = 'intensive-outpatient' | 'partial-hospitalization'

type CriterionId =
  | 'hours'
  | 'coordinated-program'
  | 'no-round-the-clock-care'
  | 'support'
  | 'diagnosis'
  | 'no-danger'
  | 'able-to-take-part'

/** The words about a criterion. */
interface CriterionPhrases {
  readonly label: (setting: Setting, hours: number) => string
  /** How ratings are mapped to it, which is this library's own. */
  readonly mapping: (setting: Setting) => string
}

type SourceId =
  | 'usc-1395x'
  | 'cfr-410-43'
  | 'cfr-410-44'
  | 'cfr-424-24-e'
  | 'cfr-424-24-d'
  | 'cfr-424-14'
  | 'hcpcs'
  | 'cms-pos'

/**
 * The words about Medicare's criteria for programs. A review has them in English, as a recommendation has its labels; drafts have
 * them in any language.
 */
export interface MedicarePhrases {
  readonly settings: { readonly [S in Setting]: string }
  /** The same with its article, where a sentence goes on. */
  readonly aSetting: { readonly [S in Setting]: string }
  readonly criteria: { readonly [Id in CriterionId]: CriterionPhrases } & {
    /** Where the home is not spoken of, nobody should be able to work out what was said of it. */
    readonly support: { readonly discreet: string }
  }

  /** Begins the line in which a review says where it and the recommendation differ. */
  readonly readFirst: (sentences: string) => string
  readonly recommended: {
    readonly less: (setting: Setting, level: string) => string
    readonly more: (setting: Setting, level: string) => string
    readonly 'not-settled': (setting: Setting, level: string) => string
    /** A level that is open, in each of these. */
    readonly open: (least: string, possible: string) => string
  }
  readonly planned: {
    readonly fewer: (setting: Setting, planned: number, least: number) => string
    /** Fewer, and enough for the other program. */
    readonly ofIop: (planned: number, least: number, leastOfIop: number) => string
    readonly ofPhp: (planned: number, leastOfPhp: number) => string
  }

  readonly certification: { readonly [S in Setting]: (hours: number) => string }
  readonly certificationNote: { readonly [S in Setting]: string }
  readonly determination: { readonly [S in Setting]: (hours: number) => string }
  readonly counting: string
  readonly notice: string
  readonly diagnoses: { readonly [kind in 'mental-health' | 'substance-use']: string }
  readonly facts: {
    readonly plannedHoursPerWeek: string
    readonly diagnoses: string
    readonly judgedDangerous: string
    readonly adequateSupport: string
    readonly canParticipate: string
    readonly physicianCertifies: string
    readonly admittedOn: string
    readonly recertifiedOn: string
  }

  /** The text that something rests on with its date or edition, and what exactly was read of it. */
  readonly sources: { readonly [Id in SourceId]: { readonly text: string; readonly note: string } }
  /** What a code stands for. */
  readonly codes: {
    readonly [code in 'S9480' | 'H0015' | 'H0035' | 'S0201' | '51' | '52' | '53' | '55' | '56']: string
  }
}
