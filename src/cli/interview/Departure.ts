/** The person who answers has had enough for now. */
export class Left extends Error {
  override readonly name: string = 'Left'
}

/** There is nobody who answers any more: what was piped in has ended. */
export class Ended extends Left {
  override readonly name: string = 'Ended'
}

/** The person who answers wants the last answer back. */
export class Back extends Error {
  override readonly name = 'Back'
}
