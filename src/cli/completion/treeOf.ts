import type { Command, Option } from 'commander'
import { shown } from '../shown.ts'
import type { CommandTree, ShellCommand, ShellOption } from './CommandTree.ts'

/** What the parser of the command line knows of a program: so that no completion can be out of date. */
export function treeOf(program: Command): CommandTree {
  const help = program.createHelp()
  const optionsOf = (command: Command) => help.visibleOptions(command).map(optionOf)
  const commands = help.visibleCommands(program)
  const names = commands.map((command) => command.name())
  return {
    name: program.name(),
    options: optionsOf(program),
    commands: commands.map((command): ShellCommand => {
      const [argument] = command.registeredArguments
      const isHelp = command.name() === 'help'
      return {
        name: command.name(),
        summary: shown(command.summary() || command.description()),
        options: isHelp ? [] : optionsOf(command),
        choices: isHelp ? names : argument && (argument.argChoices ?? []),
      }
    }),
  }
}

function optionOf({ short, long, description, required, optional, argChoices }: Option): ShellOption {
  return {
    flags: [short, long].filter((flag) => flag != null),
    description: shown(description),
    takesValue: required || optional,
    choices: argChoices ?? [],
  }
}
