import type { CommandTree, ShellOption } from './CommandTree.ts'

/** The completion of a program for fish. */
export function fishScript({ name, options, commands }: CommandTree): string {
  const none = '__fish_use_subcommand'
  return [
    `# fish completion of ${name}`,
    ...options.map((option) => lineOf(name, none, option)),
    ...commands.flatMap((command) => {
      // The second word only: what a command is called may be an argument of another one.
      const within = `contains -- ${command.name} (commandline -opc)[2]`
      const { choices = [] } = command
      return [
        `complete -c ${name} -f -n ${quoted(none)} -a ${command.name} -d ${quoted(command.summary)}`,
        ...(choices.length === 0
          ? []
          : [`complete -c ${name} -f -n ${quoted(within)} -a ${quoted(choices.join(' '))}`]),
        ...command.options.map((option) => lineOf(name, within, option)),
      ]
    }),
  ].join('\n')
}

function lineOf(
  name: string,
  condition: string,
  { flags, description, takesValue, choices }: ShellOption,
): string {
  const spelled = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
  const value = takesValue ? (choices.length === 0 ? [' -r'] : [` -x -a ${quoted(choices.join(' '))}`]) : []
  return `complete -c ${name} -n ${quoted(condition)} ${spelled.join(' ')}${value.join('')} -d ${quoted(description)}`
}

/** In fish, a backslash escapes itself and a quote. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
