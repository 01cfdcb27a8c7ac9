/** What is measured, and by which tests. */
export interface Folder {
  readonly name: string
  readonly mutate: readonly string[]
  /** Folders of `test`, or files in them: the folder's own tests, and the laws that it is there for. */
  readonly tests: readonly string[]
  /** How often a property is tried. */
  readonly runs: number
  /** Parts of the names of tests that take seconds and say little more than the others do. */
  readonly skipped: readonly string[]
}

/** `src/adult` is not among them: it is data, and `test/cases/rule-mutants.test.ts` measures how it is tested. */
export const folders: readonly Folder[] = [
  {
    name: 'boundary',
    mutate: ['src/boundary/**/*.ts'],
    // The table of every export takes seconds, and fails for nothing that the others do not fail for.
    tests: [
      ...[
        'shapes',
        'readArguments',
        'errors',
        'foreign',
        'copyPlainJson',
        'calendar',
        'nearestName',
        'uuid',
      ].map((name) => `boundary/${name}.test.ts`),
      'rules/messages.test.ts',
      'intake/messages.test.ts',
      'intake/hostile.test.ts',
    ],
    runs: 20,
    skipped: [],
  },
  { name: 'ruleset', mutate: ['src/ruleset/**/*.ts'], tests: ['ruleset'], runs: 20, skipped: [] },
  { name: 'intake', mutate: ['src/intake/**/*.ts'], tests: ['intake'], runs: 20, skipped: [] },
  {
    name: 'diagram',
    mutate: ['src/diagram/**/*.ts'],
    tests: ['diagram', 'laws/possible.test.ts'],
    runs: 40,
    skipped: [
      'adult',
      'createAssessor refuses rules that interlock in too many ways',
      // On a busy machine it fails for any mutant.
      'nothing is claimed, soon',
    ],
  },
  {
    name: 'fast',
    mutate: ['src/fast/**/*.ts'],
    tests: ['fast'],
    runs: 40,
    skipped: ['adult', 'tables that would be too large are not made'],
  },
  {
    name: 'assessor',
    mutate: ['src/assessor/**/*.ts'],
    tests: [
      'assessor',
      'laws/generated.test.ts',
      'laws/questions.test.ts',
      'laws/stepChanges.test.ts',
      'cases/worked-cases.test.ts',
    ],
    runs: 20,
    skipped: ['an adult interview takes fewer questions'],
  },
  {
    name: 'documents',
    // The texts of the other entries are in folders of their own.
    mutate: ['src/documents/*.ts', 'src/locales/*/clinician.ts', 'src/locales/*/patient.ts'],
    // Whole pages first: hardly a word can change that is not in one. The tests of all texts of the adult ruleset are
    // not among them, for they take seconds and fail for nothing that the others do not fail for.
    tests: [
      'render/gallery.test.ts',
      'documents/createExplainer.test.ts',
      'documents/spanish.test.ts',
      'documents/hospitalKind.test.ts',
      'documents/withEmergency.test.ts',
      'documents/emergencyTexts.test.ts',
      'render/ownRuleset.test.ts',
      'render/sensitive.test.ts',
      'render/neverSaid.test.ts',
    ],
    runs: 20,
    skipped: [],
  },
]
