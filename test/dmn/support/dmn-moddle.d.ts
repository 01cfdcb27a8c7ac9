/** As much of the parser as the tests use; it comes without types. */
declare module 'dmn-moddle' {
  export class DmnModdle {
    fromXML(xml: string): Promise<{
      // Read by the shapes that the tests state.
      readonly rootElement: Record<string, never>
      readonly warnings: readonly unknown[]
      readonly elementsById: Readonly<Record<string, unknown>>
    }>
  }
}
