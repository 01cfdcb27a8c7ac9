import { adult } from 'level-of-care'
import { expect, inject, test } from 'vitest'
import { consumer } from './support/consumer.ts'
import { repository } from './support/paths.ts'
import { run } from './support/run.ts'

const tarball = inject('tarball')

test.each(['intake', 'recommendation', 'record', 'ruleset'])(
  'the JSON Schema of a %s lies in the package as the library makes it',
  async (name) => {
    const made = await import(repository('dist/json-schema.js'))
    const file = run('tar', ['-xzOf', tarball, `package/dist/schemas/${name}.schema.json`], '.')
    expect(JSON.parse(file)).toEqual(made[`${name}JsonSchema`]())
  },
)

test('a program finds them by the name of the package', () => {
  const { run, write } = consumer('commonjs', [])
  write('find.cjs', "console.log(require('level-of-care/schemas/intake.schema.json').$id)")
  expect(run('node', 'find.cjs').trim()).toBe(`urn:level-of-care:intake:adult:${adult.version}`)
})
