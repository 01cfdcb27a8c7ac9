// Lets an engine in a process of its own answer for many rows, and says how long that took and how much memory it held:
// answerAll.ts ENGINE THREADS FILE... < statement. Printed is {"rows", "seconds", "mebibytes"}.

import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { Session } from 'chdb'

const [engine, threads, ...files] = process.argv.slice(2)
const statement = readFileSync(0, 'utf8')
const list = files.map((file) => `'${file}'`).join(', ')

/** A new engine that answers one statement over the files, called `intakes`. */
async function duckdb(): Promise<(sql: string) => Promise<number>> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`SET threads = ${threads}`)
  await connection.run(`CREATE VIEW intakes AS SELECT * FROM read_parquet([${list}])`)
  return async (sql) => Number((await connection.runAndReadAll(sql)).getRows()[0]?.[0])
}

async function clickhouse(): Promise<(sql: string) => Promise<number>> {
  const session = new Session()
  session.query('CREATE DATABASE clinic')
  session.query('USE clinic')
  const names = files.map((file) => basename(file)).join(',')
  const common = join(dirname(String(files[0])), files.length === 1 ? names : `{${names}}`)
  session.query(`CREATE VIEW clinic.intakes AS SELECT * FROM file('${common}', 'Parquet')`)
  return async (sql) =>
    Number(session.query(`${sql} SETTINGS max_threads = ${threads}`, 'TSV').trim().split('\t')[0])
}

const ask = await (engine === 'duckdb' ? duckdb() : clickhouse())
const started = performance.now()
const rows = await ask(statement)
const seconds = (performance.now() - started) / 1000
const most = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))
console.log(JSON.stringify({ rows, seconds, mebibytes: Math.round(Number(most?.[1]) / 1024) }))
process.exit(0)
