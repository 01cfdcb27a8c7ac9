import type { CommandTree, ShellCommand, ShellOption } from './CommandTree.ts'

/** The completion of a program for zsh: sourced, or as a file of its function path. */
export function zshScript({ name, options, commands }: CommandTree): string {
  const run = `_${name.replaceAll('-', '_')}`
  return `#compdef ${name}
# zsh completion of ${name}
${run}() {
  local -a commands
  local context state line
  commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    if [[ $words[2] == -* ]]; then
      _arguments \\
${argumentsOf(options)}
    else
      _describe command commands
    fi
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(branchOf).join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  ${run} "$@"
else
  compdef ${run} ${name}
fi`
}

function branchOf({ name, options, choices }: ShellCommand): string {
  // Of several arguments, only the first one is fixed anywhere.
  const which = choices?.length === 0 ? '*' : '1'
  const first = choices === undefined ? [] : [`        ${quoted(`${which}:argument:${valuesOf(choices)}`)}`]
  const lines = [...(options.length === 0 ? [] : [argumentsOf(options)]), ...first]
  return `    ${name})\n      _arguments \\\n${lines.join(' \\\n')}\n      ;;`
}

function argumentsOf(options: readonly ShellOption[]): string {
  return options
    .flatMap(({ flags, description, takesValue, choices }) =>
      flags.map((flag) => {
        // An option that was given under one of its names is offered under none of them again.
        const others = flags.length > 1 ? `(${flags.join(' ')})` : ''
        const sign = takesValue && flag.startsWith('--') ? '=' : ''
        const value = takesValue ? `:value:${valuesOf(choices)}` : ''
        return `        ${quoted(`${others}${flag}${sign}[${escaped(description)}]${value}`)}`
      }),
    )
    .join(' \\\n')
}

function valuesOf(choices: readonly string[]): string {
  return choices.length === 0 ? '_files' : `(${choices.join(' ')})`
}

/** Brackets and colons would end a description. */
function escaped(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
