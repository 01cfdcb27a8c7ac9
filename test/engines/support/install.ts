import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresqlFolder } from '../../sql/support/postgresql.ts'
import type { EngineName, Program } from './Installed.ts'
import { runProgram } from './runProgram.ts'

const here = fileURLToPath(new URL('..', import.meta.url))

/** Ignored by Git. What is downloaded is kept where pip and Maven keep it, outside the repository. */
const folder = join(here, '../../reports/engines/installed')

/** The plugin of Maven that names the files that a program needs. */
const classPath = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath'

/** How each engine is installed. */
export const installers: { readonly [E in EngineName]: () => Promise<Program> } = {
  spark: async () => ({ ...(await python('pyspark')), command: join(folder, 'python/bin/python') }),
  sqlglot: () => python('sqlglot'),
  trino: () => java('trino', 'trino-testing', 25),
  drools: () => java('dmn/drools', 'kie-dmn-core', 17),
  camunda: () => java('dmn/camunda', 'camunda-engine-dmn', 17),
  hapi: () => java('fhir', 'hapi-fhir-validation', 17),
  async postgresql() {
    const command = postgresqlFolder()
    if (command === undefined) throw new Error('no PostgreSQL server is installed')
    const { stdout } = await runProgram(join(command, 'postgres'), ['--version'])
    return { version: stdout.trim().replace(/^\D*/, ''), command, options: [] }
  },
}

/** Python's packages, in an environment of their own. */
async function python(distribution: string): Promise<Program> {
  // Spark is started by its scripts, which look for a Java by its folder.
  if (distribution === 'pyspark') javaFolder(17)
  const environment = join(folder, 'python')
  const command = join(environment, 'bin', 'python')
  const requirements = join(here, 'spark', 'requirements.txt')
  await once('python', requirements, async () => {
    await runProgram('python3', ['-m', 'venv', environment])
    await runProgram(command, ['-m', 'pip', 'install', '--quiet', '-r', requirements])
    return environment
  })
  const version = new RegExp(`^${distribution}==(.*)$`, 'm').exec(readFileSync(requirements, 'utf8'))?.[1]
  return { version: String(version), command, options: [] }
}

/** A program that needs libraries of Maven Central. Java runs its source as it is. */
async function java(place: string, artifact: string, release: number): Promise<Program> {
  const command = join(javaFolder(release), 'bin', 'java')
  const pom = join(here, place, 'pom.xml')
  const list = join(folder, `${place.replaceAll('/', '-')}.classpath`)
  await once(place, pom, async () => {
    await runProgram('mvn', [
      '-q',
      '-B',
      '-f',
      pom,
      classPath,
      `-Dmdep.outputFile=${list}`,
      '-DincludeScope=runtime',
    ])
    return readFileSync(list, 'utf8')
  })
  const version = new RegExp(`<artifactId>${artifact}</artifactId>\\s*<version>([^<]*)`).exec(
    readFileSync(pom, 'utf8'),
  )
  return {
    version: String(version?.[1]),
    command,
    options: ['-cp', readFileSync(list, 'utf8').trim()],
  }
}

/** Installs what a file asks for, unless it is there already. */
async function once(place: string, file: string, install: () => Promise<string>): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const stamp = join(folder, `${place.replaceAll('/', '-')}.stamp`)
  const asked = createHash('sha256').update(readFileSync(file)).digest('hex')
  if (existsSync(stamp)) {
    const [known, ...paths] = readFileSync(stamp, 'utf8').split('\n')
    if (known === asked && paths.every((path) => existsSync(path))) return
  }
  const made = await install()
  writeFileSync(stamp, [asked, ...made.trim().split(':')].join('\n'))
}

/** A Java of this release or a later one, the oldest of them: where the environment says, or where Debian puts them. */
export function javaFolder(least: number): string {
  const root = '/usr/lib/jvm'
  const folders = [
    ...(process.env.JAVA_HOME === undefined ? [] : [process.env.JAVA_HOME]),
    ...(existsSync(root) ? readdirSync(root).map((name) => join(root, name)) : []),
  ]
  const found = folders
    .map((home) => ({ home, release: releaseOf(home) }))
    .filter(({ release }) => release >= least)
    .sort((one, other) => one.release - other.release)[0]
  if (found === undefined) throw new Error(`there is no Java ${least}`)
  return found.home
}

function releaseOf(home: string): number {
  const file = join(home, 'release')
  if (!existsSync(file) || !existsSync(join(home, 'bin', 'java'))) return 0
  return Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0)
}
