// An assessor of rules of one's own: nothing of it is made ahead.
const { adult } = await import(process.argv[2])
const { createAssessor } = await import(process.argv[3])
const started = performance.now()
createAssessor({ ...adult, id: 'own' })
console.log(performance.now() - started)
