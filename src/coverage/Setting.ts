/** The settings whose patient criteria are checked. */
export const medicareSettings = ['intensive-outpatient', 'partial-hospitalization'] as const

/** The settings with dates by which a physician certifies again; `inpatient` is psychiatric inpatient care. */
export const certifiedSettings = ['intensive-outpatient', 'partial-hospitalization', 'inpatient'] as const

/** A setting whose patient criteria are checked: an IOP or a PHP, by the names of the levels of care. */
export type MedicareSetting = (typeof medicareSettings)[number]

/** A setting with dates by which a physician certifies again; `inpatient` is psychiatric inpatient care. */
export type CertifiedSetting = (typeof certifiedSettings)[number]
