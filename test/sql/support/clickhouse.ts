import { Session } from 'chdb'
import { type Engine, tableOf } from './Engine.ts'

/** ClickHouse in this process. */
export async function clickhouse(csv: string, columns: readonly string[]): Promise<Engine> {
  const session = new Session()
  const structure = tableOf(columns, 'Nullable(String)', 'Int32')
  session.query(`CREATE DATABASE clinic`)
  session.query(`CREATE TABLE clinic.intakes (${structure}) ENGINE = Memory`)
  session.query(
    `INSERT INTO clinic.intakes SELECT * FROM file('${csv}', 'CSVWithNames', '${structure.replaceAll("'", "\\'")}')`,
  )
  session.query('USE clinic')
  return {
    async query(sql) {
      const result: unknown = session.query(`${sql} ORDER BY 1`, 'JSONCompactStringsEachRow')
      return String(result)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line).map((value: string) => (value === 'ᴺᵁᴸᴸ' ? null : value)))
    },
    async close() {
      session.cleanup()
    },
  }
}
