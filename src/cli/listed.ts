/** The names in an option whose value is a list, beside those of earlier ones. */
export function listed(text: string, before: readonly string[]): readonly string[] {
  return [...before, ...text.split(',').filter((name) => name !== '')]
}
