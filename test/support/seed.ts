import * as fc from 'fast-check'

/** With `SEED`, the laws are tried on the same cases every time; without it, on others each time. */
const { SEED } = process.env
if (SEED !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SEED) | 0 })
