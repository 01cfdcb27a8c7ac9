const block = /\n\/\* Prints:\n\n([\s\S]*)\n\*\/\n$/

/** What the comment at the end of an example says that it prints. */
export function shownOutput(source: string): string | undefined {
  return block.exec(source)?.[1]
}

/** The example with this output shown at its end. */
export function withShownOutput(source: string, output: string): string {
  return `${source.replace(block, '').trimEnd()}\n\n/* Prints:\n\n${output.trimEnd()}\n*/\n`
}
