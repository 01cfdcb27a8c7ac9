/** The version of this package; a test holds it equal to that of `package.json`. */
export const libraryVersion: string = '0.1.0'
