// Assesses one intake: npm run assess -- examples/intakes/outpatient-depression.json
// It exits with 0 for a recommendation, 1 for an intake that cannot be assessed, 2 when there is nothing to assess.

import { readFileSync } from 'node:fs'
import { explain, safeAssess } from 'level-of-care'

const [file, ...more] = process.argv.slice(2)

/** One line, then nothing else. It repeats nothing of the file: a parser's message would quote what it stumbled over. */
function giveUp(line: string): never {
  console.error(line)
  process.exit(2)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return giveUp('The file cannot be read. Is its path right?')
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return giveUp('The file is not valid JSON.')
  }
}

if (file === undefined || more.length > 0)
  giveUp('Name one file: npm run assess -- examples/intakes/NAME.json')

const result = safeAssess(parse(read(file)))
if (result.success) {
  console.log(explain(result.data))
} else {
  console.error(result.error.message)
  process.exitCode = 1
}
