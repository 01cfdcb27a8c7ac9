import type { CommandTree, ShellOption } from './CommandTree.ts'

/** The completion of a program for bash, also for the old one of macOS. */
export function bashScript({ name, options, commands }: CommandTree): string {
  const run = `_${name.replaceAll('-', '_')}`
  const values = [
    ['', options] as const,
    ...commands.map((command) => [command.name, command.options] as const),
  ].flatMap(([command, list]) => valuesOf(command, list))
  return `# bash completion of ${name}
${run}() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= i
  # Of --option=value, bash makes three words.
  if [ "$cur" = = ]; then cur=
  elif [ "$prev" = = ] && [ "$COMP_CWORD" -gt 1 ]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      -*) ;;
      *) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command $prev" in
${values.map((line) => `    ${line}`).join('\n')}
  esac
  case "$cur" in
    -*)
      case "$command" in
        '') ${reply(flagsOf(options))} ;;
${commands.map((command) => `        ${command.name}) ${reply(flagsOf(command.options))} ;;`).join('\n')}
      esac
      return ;;
  esac
  case "$command" in
    '') ${reply(commands.map((command) => command.name))} ;;
${commands
  .filter(({ choices = [] }) => choices.length > 0)
  .map((command) => `    ${command.name}) ${reply(command.choices ?? [])} ;;`)
  .join('\n')}
  esac
}
complete -o default -F ${run} ${name}`
}

/** After an option that takes a value: one of its choices, or else a file, which bash completes by itself. */
function valuesOf(command: string, options: readonly ShellOption[]): readonly string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(({ flags, choices }) => {
      const patterns = flags.map((flag) => `'${command} ${flag}'`).join(' | ')
      return `${patterns}) ${choices.length === 0 ? '' : `${reply(choices)}; `}return ;;`
    })
}

function flagsOf(options: readonly ShellOption[]): readonly string[] {
  return options.flatMap(({ flags }) => flags)
}

function reply(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$cur"))`
}
