declare const levelOfCareVersion: string | undefined

/** The version of the package, which the build puts here. */
export const version: string = typeof levelOfCareVersion === 'string' ? levelOfCareVersion : 'unbuilt'
