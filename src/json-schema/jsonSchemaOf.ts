import { ownValue } from '../boundary/ownValue.ts'
import type { Field, Named, Shape } from '../boundary/Shape.ts'
import { oneLine } from '../documents/oneLine.ts'

/** A JSON Schema, or a part of one. */
export interface Keywords {
  readonly [keyword: string]: unknown
}

/** What certain keys of an object are known to be, because they told its kind. */
interface Known {
  readonly [key: string]: Keywords
}

/**
 * The JSON Schema (2020-12) of what a shape reads.
 *
 * It says what JSON Schema can say without formats that a validator may not know, and with patterns that every dialect of
 * regular expressions has. What has parts and stands in several places, or in itself, stands under `$defs`.
 */
export function jsonSchemaOf(shape: Shape): Keywords {
  const repeated = repeatedIn(shape)
  const names = new Map<Shape, string>()
  const definitions: Record<string, Keywords> = {}

  const partOf = (part: Shape): Keywords => ({ ...told(part), ...typeOf(part) })

  const typeOf = (part: Shape): Keywords =>
    repeated.has(part) ? { $ref: `#/$defs/${nameOf(part)}` } : formOf(part, {})

  const formOf = (part: Shape, known: Known): Keywords => {
    switch (part.kind) {
      case 'one-of':
        return oneOf([...part.values], part.named)
      case 'constant':
        return { const: part.value }
      case 'text':
        return {
          type: 'string',
          minLength: part.least,
          maxLength: part.most,
          // A text is never blank.
          pattern: part.pattern?.source ?? '\\S',
        }
      case 'number':
        return {
          type: part.whole ? 'integer' : 'number',
          ...(part.least === undefined ? {} : { minimum: part.least }),
          ...(part.most === undefined ? {} : { maximum: part.most }),
        }
      case 'boolean':
        return { type: 'boolean' }
      case 'date':
        return { type: 'string', pattern: `^${calendarDate}$` }
      case 'date-time':
        return { type: 'string', pattern: `^${calendarDate}T${timeOfDay}$` }
      case 'list':
        return {
          type: 'array',
          items: partOf(part.of),
          ...(part.least > 0 ? { minItems: part.least } : {}),
          maxItems: part.most,
        }
      case 'table':
        return { type: 'object', additionalProperties: partOf(part.of), maxProperties: part.most }
      case 'record':
        return recordOf(part.fields, known)
      case 'tagged':
        return {
          oneOf: [...part.cases].map(([value, one]) =>
            formOf(one, { ...known, [part.tag]: { const: value } }),
          ),
        }
      case 'lazy':
        return formOf(part.shape(), known)
      default:
        // Whatever it is, somebody else reads it.
        return {}
    }
  }

  const recordOf = (fields: readonly Field[], known: Known): Keywords => {
    const required = fields.filter((field) => field.required).map(({ key }) => key)
    return {
      type: 'object',
      properties: Object.fromEntries(
        fields.map((field) => [field.key, ownValue(known, field.key) ?? fieldOf(field)]),
      ),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    }
  }

  const fieldOf = ({ shape: part, nullable }: Field): Keywords =>
    nullable ? { ...told(part), anyOf: [typeOf(part), { type: 'null' }] } : partOf(part)

  /** The name of a definition, which is made when it is first asked for. */
  const nameOf = (part: Shape): string => {
    const name = names.get(part) ?? `part${names.size + 1}`
    if (!names.has(part)) {
      names.set(part, name)
      definitions[name] = formOf(part, {})
    }
    return name
  }

  const whole = partOf(shape)
  return names.size > 0 ? { ...whole, $defs: definitions } : whole
}

/** The shapes that have parts and stand in more than one place; one that refers to itself is among them. */
function repeatedIn(shape: Shape): ReadonlySet<Shape> {
  const seen = new Set<Shape>()
  const repeated = new Set<Shape>()
  const look = (part: Shape): void => {
    const parts = partsOf(part)
    if (seen.has(part) && parts.length > 0) repeated.add(part)
    else {
      seen.add(part)
      parts.forEach(look)
    }
  }
  look(shape)
  return repeated
}

function partsOf(shape: Shape): readonly Shape[] {
  switch (shape.kind) {
    case 'list':
    case 'table':
      return [shape.of]
    case 'record':
      return shape.fields.map((field) => field.shape)
    case 'tagged':
      return [...shape.cases.values()]
    case 'lazy':
      return [shape.shape()]
    default:
      return []
  }
}

function told({ title, help }: Shape): Keywords {
  return {
    ...(title === undefined ? {} : { title: oneLine(title) }),
    ...(help === undefined ? {} : { description: oneLine(help) }),
  }
}

function oneOf(values: readonly string[], named: readonly Named[] | undefined): Keywords {
  // There is no empty choice in JSON Schema.
  if (values.length === 0) return { not: {} }
  if (named === undefined) return { type: 'string', enum: values }
  return {
    type: 'string',
    oneOf: named.map(({ code, label, anchor }) => ({
      const: code,
      title: oneLine(label),
      ...(anchor === undefined ? {} : { description: oneLine(anchor) }),
    })),
  }
}

/** A date that a calendar has, from 1900 to 2999. */
const calendarDate = [
  '(?:(?:19|2[0-9])[0-9]{2}-(?:',
  '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|',
  '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|',
  '02-(?:0[1-9]|1[0-9]|2[0-8]))|',
  // February 29: the years that 4 divides, of the full hundreds those that 400 divides.
  '(?:(?:19|2[0-9])(?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29)',
].join('')

/** With seconds, and an offset from UTC. */
const timeOfDay =
  '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])'
