// An assessor of the shipped ruleset, or of rules of one's own, of which nothing is made ahead.
const { adult } = await import(process.argv[2])
const { createAssessor } = await import(process.argv[3])
const ruleset = process.argv[4] === 'own' ? { ...adult, id: 'own' } : adult
const started = performance.now()
createAssessor(ruleset)
console.log(performance.now() - started)
