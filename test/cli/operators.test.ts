import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { ownEnvironment } from '../support/ownEnvironment.ts'
import { builtProgram, ownFolder } from './support/program.ts'
import { run } from './support/run.ts'

const program = builtProgram()

const isRoot = process.getuid?.() === 0

/** Runs a line in a shell, with `$CLI` for the program. */
function shell(line: string, cwd: string, as: 'sh' | 'bash' = 'sh') {
  const { status, stdout, stderr } = spawnSync(as, ['-c', line], {
    cwd,
    encoding: 'utf8',
    env: { ...ownEnvironment(), CLI: `${process.execPath} ${program.path()}` },
  })
  return { status, stdout, stderr }
}

const csv = 'assessedOn,riskOfHarm\n2026-11-20,imminent\n'

/** A folder with a table in it. */
function folderWithTable(): string {
  const folder = ownFolder()
  writeFileSync(join(folder, 'in.csv'), csv)
  return folder
}

const unexpected = /something unexpected|\n\s+at /

describe('a run that was killed', () => {
  test('is in nobody’s way, and what it left is reported', async () => {
    const folder = folderWithTable()
    const output = join(folder, 'out.csv')
    const child = program.start(['batch', '-', '--from', 'csv', '-o', output])
    child.stdin.write(csv)
    while (!readdirSync(folder).some((name) => name.endsWith('.part'))) await after(20)
    child.kill('SIGKILL')
    await once(child, 'close')
    const [left] = readdirSync(folder).filter((name) => name.endsWith('.part'))
    // A process gets the number of an earlier one; names do not depend on it.
    expect(left).not.toContain(`.${child.pid}.`)
    const again = program.run(['batch', join(folder, 'in.csv'), '-o', output])
    expect(again.status).toBe(0)
    expect(again.stderr.split('\n')[0]).toBe(
      `${join(folder, String(left))} is left of a run that was ended, or belongs to one that still goes on; nothing reads it`,
    )
    expect(readdirSync(folder).sort()).toEqual([left, 'in.csv', 'out.csv'].sort())
  })

  test('however its number is used again', async () => {
    const folder = folderWithTable()
    for (let number = 1; number < 40; number++)
      writeFileSync(join(folder, `.out.csv.${number}.part`), 'left by an earlier version')
    writeFileSync(join(folder, `.out.csv.${process.pid}.part`), 'left')
    expect((await run(['batch', join(folder, 'in.csv'), '-o', join(folder, 'out.csv')])).status).toBe(0)
  })
})

describe('what is written to', () => {
  test.each([
    ['$CLI batch in.csv -o /dev/stdout --to csv', 'sh'],
    ['$CLI batch in.csv -o /dev/stdout --to csv | cat', 'sh'],
    ['$CLI batch in.csv -o /dev/fd/1 --to csv | cat', 'sh'],
    ['$CLI batch in.csv -o /dev/stdout --to csv > out.csv; cat out.csv', 'sh'],
    ['$CLI batch in.csv -o /dev/fd/3 --to csv 3> out.csv; cat out.csv', 'bash'],
    ['$CLI batch in.csv -o >(cat > out.csv) --to csv; sleep 1; cat out.csv', 'bash'],
    ['mkfifo pipe; cat pipe > out.csv & $CLI batch in.csv -o pipe --to csv; wait; cat out.csv', 'bash'],
    ['$CLI template -o >(cat > out.csv) --format csv; $CLI batch in.csv -o /dev/stdout --to csv', 'bash'],
  ] as const)('%s', (line, as) => {
    const { stdout, stderr } = shell(line, folderWithTable(), as)
    expect(stdout).toContain('1,final,inpatient')
    expect(stderr).not.toMatch(unexpected)
  })

  test.each([
    ['$CLI batch in.csv > /dev/full'],
    ['$CLI assess > /dev/full < intake.json'],
    ['$CLI schema intake > /dev/full'],
    ['$CLI batch in.csv -o /dev/stdout --to csv > /dev/full'],
  ])('a full disk is one line and status 1: %s', (line) => {
    const folder = folderWithTable()
    writeFileSync(join(folder, 'intake.json'), '{"assessedOn":"2026-11-20"}')
    const { status, stderr } = shell(line, folder)
    expect([status, stderr]).toEqual([1, 'the standard output cannot be written: the disk is full\n'])
  })

  test('a file that is replaced keeps its rights and its owner', async () => {
    const folder = folderWithTable()
    const output = join(folder, 'out.csv')
    writeFileSync(output, 'mine')
    chmodSync(output, 0o664)
    if (isRoot) chownSync(output, 1234, 4321)
    const { uid, gid } = statSync(output)
    expect(await run(['batch', join(folder, 'in.csv'), '-o', output, '--force'])).toMatchObject({ status: 0 })
    const found = statSync(output)
    expect([found.mode & 0o777, found.uid, found.gid]).toEqual([0o664, uid, gid])
    expect(readFileSync(output, 'utf8')).toContain('inpatient')
  })

  test('a new file is for its owner only', async () => {
    const folder = folderWithTable()
    await run([
      'batch',
      join(folder, 'in.csv'),
      '-o',
      join(folder, 'out.csv'),
      '--errors',
      join(folder, 'e.csv'),
    ])
    for (const name of ['out.csv', 'e.csv']) expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
  })

  test('a file that has another name is written in place, with a word', async () => {
    const folder = folderWithTable()
    const [output, other] = [join(folder, 'out.csv'), join(folder, 'other.csv')]
    writeFileSync(output, 'mine, and much longer than what comes after it'.repeat(100))
    linkSync(output, other)
    const { status, stderr } = await run(['batch', join(folder, 'in.csv'), '-o', output, '--force'])
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining(`${output} could not be replaced, so it was written in place\n`),
    ])
    expect(readFileSync(other, 'utf8')).toMatch(/^row,.*inpatient.*\n$/s)
    expect(readdirSync(folder).sort()).toEqual(['in.csv', 'other.csv', 'out.csv'])
  })

  const canMount = isRoot && spawnSync('unshare', ['-m', 'true']).status === 0

  test.skipIf(!canMount)('a file that is mounted is written in place, with a word', () => {
    const folder = folderWithTable()
    writeFileSync(join(folder, 'outside.csv'), 'mine')
    writeFileSync(join(folder, 'out.csv'), '')
    const line =
      'unshare -m sh -c "mount --bind outside.csv out.csv && $CLI batch in.csv -o out.csv --force" && cat outside.csv'
    const { status, stdout, stderr } = shell(line, folder)
    expect([status, stdout, stderr]).toEqual([
      0,
      expect.stringContaining('inpatient'),
      expect.stringContaining('out.csv could not be replaced, so it was written in place\n'),
    ])
  })

  test('a link that leads to nothing is refused', async () => {
    const folder = folderWithTable()
    const link = join(folder, 'link.csv')
    symlinkSync(join(folder, 'nowhere', 'out.csv'), link)
    for (const force of [[], ['--force']])
      expect(await run(['batch', join(folder, 'in.csv'), '-o', link, ...force])).toMatchObject({
        status: 2,
        stderr: `${link} is a link that leads to nothing\n`,
      })
    expect(readdirSync(folder).sort()).toEqual(['in.csv', 'link.csv'])
  })

  test('a folder that vanishes is one line', async () => {
    const folder = folderWithTable()
    const gone = join(folder, 'gone')
    mkdirSync(gone)
    const child = program.start(['batch', '-', '--from', 'csv', '-o', join(gone, 'out.csv')])
    let stderr = ''
    child.stderr.on('data', (text) => {
      stderr += text
    })
    child.stdin.write(csv)
    while (readdirSync(gone).length === 0) await after(20)
    rmSync(gone, { recursive: true })
    child.stdin.end()
    const [code] = await once(child, 'close')
    expect([code, stderr]).toEqual([
      2,
      `${join(gone, 'out.csv')} cannot be written: its folder is not there\n`,
    ])
  })

  test.each([
    [['batch', 'in.csv', '-o', ''], '-o needs the name of a file, or - for the standard output'],
    [['schema', 'intake', '-o', ''], '-o needs the name of a file, or - for the standard output'],
    [['schema', 'intake', '-o', '.', '--force'], '. cannot be written: it is a folder'],
    [['schema', 'intake', '-o', 'in.csv/x'], 'in.csv/x cannot be written: a part of its path is no folder'],
    [
      ['schema', 'intake', '-o', `${'x'.repeat(300)}.json`],
      `${'x'.repeat(300)}.json cannot be written: its name is too long`,
    ],
    [['batch', '', '--from', 'csv'], '"" cannot be read: a file needs a name'],
    [['assess', ''], '"" cannot be read: a file needs a name'],
    [['assess', '.'], '. cannot be read: it is a folder'],
    [['assess', 'in.csv/x'], 'in.csv/x cannot be read: a part of its path is no folder'],
    [['assess', '--ruleset', 'none.json'], 'none.json cannot be read: it is not there'],
    [['batch', 'in.csv', '--mapping', 'none.json'], 'none.json cannot be read: it is not there'],
    [
      ['batch', 'in.csv', '--from', 'csv', '-o', 'none/out.csv'],
      'none/out.csv cannot be written: its folder is not there',
    ],
    [['interview', '--file', ''], '--file must name a file'],
  ])('%j', (args, line) => {
    const { status, stdout, stderr } = program.run(args, {
      cwd: folderWithTable(),
      input: '{"assessedOn":"2026-11-20"}',
    })
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${line}\n` })
  })
})

describe('what is read from', () => {
  test.skipIf(!existsSync('/proc/self/mem'))('a file that opens and cannot be read is one line', () => {
    const folder = folderWithTable()
    for (const line of ['$CLI assess /proc/self/mem', '$CLI batch /proc/self/mem --from csv']) {
      const { status, stderr } = shell(line, folder)
      expect([line, status, stderr]).toEqual([
        line,
        2,
        expect.stringMatching(/^\/proc\/self\/mem cannot be read(: [^\n]+)?\n$/),
      ])
    }
  })

  test.each(['batch - --from csv', 'assess', 'interview'])(
    'a folder as the standard input is one line: %s',
    (command) => {
      const { status, stderr } = shell(`$CLI ${command} < .`, folderWithTable())
      expect([status === 0 && command !== 'interview', stderr]).toEqual([
        false,
        expect.not.stringMatching(unexpected),
      ])
      expect(stderr.split('\n').length).toBeLessThanOrEqual(2)
    },
  )

  test.skipIf(isRoot)('a file that is not for us is one line', () => {
    const folder = folderWithTable()
    chmodSync(join(folder, 'in.csv'), 0o000)
    expect(program.run(['batch', join(folder, 'in.csv')])).toMatchObject({
      status: 2,
      stderr: `${join(folder, 'in.csv')} cannot be read: there is no permission for it\n`,
    })
  })

  test('too few file handles are one line, wherever they run out', () => {
    const folder = folderWithTable()
    writeFileSync(join(folder, 'long.csv'), csv + '2026-11-20,low\n'.repeat(200_000))
    let refused = 0
    for (const handles of [21, 24, 27, 30])
      for (const command of [
        'batch in.csv -o out.csv --force',
        'batch long.csv -o out.xlsx --force --jobs 2',
        'assess none.json',
      ]) {
        const { status, stderr } = shell(`ulimit -n ${handles}; $CLI ${command}`, folder)
        // With so few, Node itself does not start, or cannot open the program: that is not ours to tell.
        if (status === null || status > 2 || /EMFILE[^\n]*cli\.js'/.test(stderr)) continue
        if (status !== 0) refused += 1
        expect([handles, command, stderr]).toEqual([handles, command, expect.not.stringMatching(unexpected)])
        if (/too many files/.test(stderr)) expect(status).toBe(2)
      }
    expect(refused).toBeGreaterThan(0)
  }, 300_000)
})

describe('an interview leaves what is no intake as it is', () => {
  test.each([
    ['[]', 'is no intake, so it is left as it is'],
    ['"text"', 'is no intake, so it is left as it is'],
    ['12', 'is no intake, so it is left as it is'],
    ['null', 'is no intake, so it is left as it is'],
    ['', 'not-json'],
    ['{"name":"x"}', 'unknown-key'],
    ['{"assessedOn":"2026-11-20","riskOfHarm":"low","riskOfHarm":"high"}', 'duplicate-key'],
    ['a,b\n1,2\n', 'not-json'],
  ])('%j', async (text, line) => {
    const file = join(ownFolder(), 'file.json')
    writeFileSync(file, text)
    for (const more of [[], ['--assessed-on', '2026-11-20']]) {
      const { status, stdout, stderr } = await run(
        ['interview', '--file', file, ...more],
        '2026-11-20\n1\n1\n',
      )
      expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining(line)])
      expect(readFileSync(file, 'utf8')).toBe(text)
    }
  })

  test('a day that is told twice is a question', async () => {
    const file = join(ownFolder(), 'call.json')
    const kept = '{"assessedOn":"2026-11-20","riskOfHarm":"low"}'
    writeFileSync(file, kept)
    const start = ['interview', '--file', file, '--assessed-on', '2026-11-21']
    const left = await run(start, 'q\n')
    expect(left.stdout).toMatch(
      /^The day of the assessment is told twice\.\n {2}1 {2}2026-11-20, in the file\n {2}2 {2}2026-11-21, on the command line\n/,
    )
    expect(readFileSync(file, 'utf8')).toBe(kept)
    await run(start, '<\n3\n2\n1\nq\n')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      assessedOn: '2026-11-21',
      riskOfHarm: 'low',
    })
    const same = await run(['interview', '--file', file, '--assessed-on', '2026-11-21'], 'q\n')
    expect(same.stdout).not.toContain('told twice')
    const wrong = await run(['interview', '--file', file, '--assessed-on', '21/11/2026'], '')
    expect(wrong).toMatchObject({ status: 1, stdout: '' })
  })
})

describe('JSON that says a thing twice, or says more than can be kept, is refused wherever it is read', () => {
  const twice = '{"assessedOn":"2026-11-20","riskOfHarm":"none","riskOfHarm":"imminent"}'
  const long = '{"assessedOn":"2026-11-20","age":12345678901234567890}'

  test.each([
    ['duplicate-key', twice],
    ['imprecise-number', long],
  ])('%s', async (code, text) => {
    const folder = ownFolder()
    const file = join(folder, 'a.json')
    writeFileSync(file, text)
    const cell = `"${text.replaceAll('"', '""')}"`
    const all = [
      await run(['assess'], text),
      await run(['assess', '--ruleset', file], '{}'),
      await run(['analyze', file]),
      await run(['compare', 'adult', file]),
      await run(['interview', '--file', file]),
      await run(['batch', '-', '--from', 'csv', '--mapping', file], csv),
      await run(['assess', '--words', file], '{"assessedOn":"2026-11-20"}'),
      await run(['batch', '-', '--from', 'ndjson'], text),
      await run(['batch', '-', '--from', 'json'], `[${text}]`),
      await run(['batch', '-', '--from', 'csv'], `assessedOn,treatmentHistory\n2026-11-20,${cell}\n`),
      await run(
        ['batch', '-', '--from', 'csv'],
        `assessedOn,conditions\n2026-11-20,"[${cell.slice(1, -1)}]"\n`,
      ),
    ]
    for (const { status, stdout, stderr } of all) {
      expect([status, stdout + stderr]).toEqual([1, expect.stringContaining(code)])
      expect(stderr).not.toMatch(unexpected)
    }
  })
})
