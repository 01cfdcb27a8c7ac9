// The first call of a function of the core after its import: the library, its name, the intake.
const made = await import(process.argv[2])
const call = made[process.argv[3]]
const intake = JSON.parse(process.argv[4])
const started = performance.now()
call(intake)
console.log(performance.now() - started)
