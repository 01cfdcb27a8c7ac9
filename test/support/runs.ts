/** How often a property is tried: a thousand times, or as the environment says (`RUNS=100000 npm test`). */
export const runs = Number(process.env.RUNS ?? 1000)
