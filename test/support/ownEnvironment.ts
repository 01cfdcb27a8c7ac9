/** What a program is started with: without what npm and the test runner tell those that they start. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|NODE_OPTIONS$|NODE_V8_COVERAGE$|VITEST)/i.test(name),
    ),
  )
}
