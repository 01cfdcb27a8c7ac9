/**
 * Codes that speak of harm to oneself or others, written out one by one from what others publish, and apart from the patterns
 * of the library: the CDC's definitions of visits about suicidal thoughts and attempts, a value set for problem lists, and the
 * modules of Synthea.
 */
export const harmCodes: readonly (readonly [system: string, code: string])[] = [
  ...[
    'R45.850',
    'R45.851',
    'R45.88',
    'T14.91',
    'T14.91XA',
    'Z91.51',
    'Z91.52',
    'X71.0XXA',
    'X74.9XXA',
    'X78.1XXD',
    'X83.8XXS',
    'T36.0X2A',
    'T36.92XA',
    'T39.012A',
    'T39.1X2A',
    'T40.1X2A',
    'T40.602D',
    'T42.4X2A',
    'T43.222S',
    'T50.902A',
    'T50.A12A',
    'T51.0X2A',
    'T54.3X2A',
    'T58.02XA',
    'T58.2X2A',
    'T60.0X2A',
    'T63.002A',
    'T65.92XA',
    'T71.112A',
    'T71.162A',
    'T71.222A',
    't391x2a',
  ].map((code) => ['http://hl7.org/fhir/sid/icd-10-cm', code] as const),
  ...['X60', 'X61.9', 'X70.0', 'X84.9', 'Y87.0', 'Z91.5', 'R45.8'].map(
    (code) => ['http://hl7.org/fhir/sid/icd-10', code] as const,
  ),
  ...['E950.0', 'E958.9', 'V62.84', 'V62.85'].map(
    (code) => ['http://hl7.org/fhir/sid/icd-9-cm', code] as const,
  ),
  ...[
    '6471006',
    '102911000',
    '401229000',
    '247650009',
    '225457007',
    '425104003',
    '304594002',
    '225444004',
    '401206008',
    '82313006',
    '287181000',
    '44301001',
    '53846008',
    '86849004',
    '287182007',
    '287185009',
    '59274003',
    '23233009',
    '248062006',
    '276853009',
    '225450009',
  ].map((code) => ['http://snomed.info/sct', code] as const),
]

/** Codes of the same chapters that speak of no harm of that kind: accidents, assaults, medicines taken as ordered. */
export const harmlessCodes: readonly (readonly [system: string, code: string])[] = [
  ...[
    'T39.1X1A',
    'T39.1X3A',
    'T39.1X5A',
    'T43.626A',
    'T71.111A',
    'T58.01XA',
    'X58.XXXA',
    'R45.1',
    'Z91.19',
  ].map((code) => ['http://hl7.org/fhir/sid/icd-10-cm', code] as const),
  ...['X59', 'T39.1', 'R45.0'].map((code) => ['http://hl7.org/fhir/sid/icd-10', code] as const),
  ...['55680006', '36923009', '195967001'].map((code) => ['http://snomed.info/sct', code] as const),
]

/** Other addresses that the systems are met under. */
export const otherAddresses: Readonly<Record<string, readonly string[]>> = {
  'http://hl7.org/fhir/sid/icd-10-cm': [
    'urn:oid:2.16.840.1.113883.6.90',
    'https://hl7.org/fhir/sid/icd-10-cm',
    'http://hl7.org/fhir/sid/icd-10-cm/',
    'http://hl7.org/fhir/sid/icd-10-cm|2024',
  ],
  'http://hl7.org/fhir/sid/icd-10': [
    'urn:oid:2.16.840.1.113883.6.3',
    'http://fhir.de/CodeSystem/bfarm/icd-10-gm',
    'http://fhir.de/CodeSystem/dimdi/icd-10-gm',
  ],
  'http://hl7.org/fhir/sid/icd-9-cm': ['urn:oid:2.16.840.1.113883.6.103'],
  'http://snomed.info/sct': [
    'urn:oid:2.16.840.1.113883.6.96',
    'http://snomed.info/sct/731000124108',
    'http://snomed.info/sct/900000000000207008/version/20240101',
  ],
}
