import { Argument, type Command } from 'commander'
import { bashScript } from '../completion/bashScript.ts'
import type { CommandTree } from '../completion/CommandTree.ts'
import { fishScript } from '../completion/fishScript.ts'
import { treeOf } from '../completion/treeOf.ts'
import { zshScript } from '../completion/zshScript.ts'
import { type Program, write } from '../Streams.ts'

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const satisfies {
  readonly [shell: string]: (tree: CommandTree) => string
}

type Shell = keyof typeof scripts

export function addCompletion(program: Command, { streams }: Program): void {
  program
    .command('completion')
    .summary('writes what a shell needs to complete the commands and their options')
    .description(
      'Writes what a shell needs to complete the commands, their options and what these may be.\nIt is read when a shell starts.',
    )
    .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(scripts)))
    .addHelpText(
      'after',
      [
        '\nExamples:',
        '  bash: echo \'eval "$(level-of-care completion bash)"\' >> ~/.bashrc',
        '  zsh:  echo \'eval "$(level-of-care completion zsh)"\' >> ~/.zshrc, below compinit',
        '  fish: level-of-care completion fish > ~/.config/fish/completions/level-of-care.fish',
      ].join('\n'),
    )
    .action(async (shell: Shell) => {
      await write(streams.stdout, `${scripts[shell](treeOf(program))}\n`)
    })
}
