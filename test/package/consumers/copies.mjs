// The package as an ES module, as CommonJS, and once more as a second copy: whose errors and assessors are whose?
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const copy = new URL('./copy/', import.meta.url)
const entries = ['index', 'rules', 'render']
const builds = [
  await Promise.all(['', '/rules', '/render'].map((entry) => import(`level-of-care${entry}`))),
  ['', '/rules', '/render'].map((entry) => require(`level-of-care${entry}`)),
  await Promise.all(entries.map((entry) => import(new URL(`dist/${entry}.js`, copy).href))),
  entries.map((entry) => require(new URL(`dist/${entry}.cjs`, copy).pathname)),
].map((modules) => Object.assign({}, ...modules))

function thrownBy(action) {
  try {
    action()
  } catch (error) {
    return error
  }
  return undefined
}

const errors = builds.map(({ assess, createAssessor, render }) => ({
  IntakeError: thrownBy(() => assess(null)),
  RulesetError: thrownBy(() => createAssessor({})),
  UsageError: thrownBy(() => render({}, null)),
}))
const names = ['IntakeError', 'RulesetError', 'UsageError']
const different = new Set(builds.map(({ IntakeError }) => IntakeError)).size
const wrong = builds.flatMap((build, reader) =>
  errors.flatMap((of, maker) =>
    names.flatMap((name) =>
      names
        .filter((other) => of[name] instanceof build[other] !== (name === other))
        .map((other) => `${reader} ${maker} ${name} ${other}`),
    ),
  ),
)
const told = builds.flatMap(({ render, adult, assess }) =>
  builds.map(({ createAssessor }) =>
    render(assess({ assessedOn: '2026-11-20' }), {
      format: 'text',
      reader: 'clinician',
      assessor: createAssessor(adult),
    }),
  ),
)
console.log(JSON.stringify({ different, wrong, told: new Set(told).size }))
