// Nothing else is loaded with this file: what cannot be loaded can be told then.
try {
  await import('./program.ts')
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  const reason =
    code === 'EMFILE'
      ? 'too many files are open; a higher limit for them (ulimit -n) helps'
      : 'a part is missing'
  process.stderr.write(`the program cannot be loaded: ${reason} (${code})\n`)
  process.exitCode = 2
}

export {}
