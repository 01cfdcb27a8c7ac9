import { language, type Ruleset } from 'level-of-care/rules'

const { all, any, atLeast, total } = language([
  { id: 'pain', ratings: ['none', 'some', 'much'] },
  { id: 'sleep', ratings: ['good', 'poor'] },
  { id: 'tried', ratings: ['none', 'clinic', 'hospital'] },
])

const rating = <const C extends string>(code: C) => ({
  code,
  label: `Label of ${code}`,
  anchor: `When ${code} fits.`,
})
const rung = <const C extends string>(code: C) => ({
  code,
  label: `Label of ${code}`,
  description: `What ${code} is.`,
})
const plain = { changeable: true, safety: false, sensitive: false }

/** A ruleset of one of everything, small enough to know by heart. */
export const small = {
  id: 'small',
  version: '1.2.3',
  notice: 'Nobody has reviewed this.',
  minimumAge: 18,
  dimensions: [
    {
      id: 'pain',
      title: 'Pain',
      question: 'How much does it hurt?',
      ratings: [rating('none'), rating('some'), rating('much')],
      ...plain,
    },
    {
      id: 'sleep',
      title: 'Sleep',
      question: 'How do you sleep?',
      ratings: [rating('good'), rating('poor')],
      ...plain,
    },
    {
      id: 'tried',
      title: 'Tried without success',
      question: 'What was tried?',
      ratings: [rating('none'), rating('clinic'), rating('hospital')],
      derived: { method: 'unsuccessful-level', withinMonths: 12 },
      ...plain,
      changeable: false,
    },
  ],
  treatmentHistory: { title: 'Treatment', question: 'What care was there?' },
  ladders: [
    { id: 'level', title: 'Level of care', rungs: [rung('home'), rung('clinic'), rung('hospital')] },
    { id: 'pace', title: 'Pace', rungs: [rung('slow'), rung('fast')] },
  ],
  services: [
    { id: 'massage', label: 'Massage', description: 'Hands on.', sensitive: false },
    {
      id: 'hotline',
      label: 'Hotline',
      description: 'A number to call.',
      sensitive: false,
      always: { sources: ['book'], support: 'stated' },
    },
  ],
  sources: [
    { id: 'book', label: 'Book', title: 'A book', verified: 'primary', note: 'Read in full.' },
    { id: 'own', label: 'Own', title: 'Our judgment', note: 'Nothing to read.' },
  ],
  rules: [
    {
      id: 'much-pain',
      label: 'it hurts too much for home',
      when: atLeast('pain', 'much'),
      raises: { level: 'hospital', pace: 'fast' },
      adds: ['massage'],
      sources: ['book', 'own'],
      support: 'derived',
    },
    {
      id: 'no-rest',
      label: 'pain and no sleep',
      when: all(atLeast('pain', 'some'), any(atLeast('sleep', 'poor'), atLeast('tried', 'clinic'))),
      raises: { level: 'clinic' },
      adds: [],
      sources: ['own'],
      support: 'judgment',
    },
    {
      id: 'together',
      label: 'it adds up',
      when: total(['pain', 'sleep', 'tried'], 3),
      raises: { pace: 'fast' },
      adds: [],
      sources: ['own'],
      support: 'judgment',
    },
  ],
  warnings: [
    {
      id: 'asleep-in-pain',
      question: 'Do you sleep well in spite of it?',
      when: {
        kind: 'all',
        of: [
          { kind: 'at-least', dimension: 'pain', rating: 'much' },
          { kind: 'at-most', dimension: 'sleep', rating: 'good' },
        ],
      },
    },
  ],
  focus: [
    {
      id: 'back-school',
      label: 'Back school',
      when: { kind: 'names-any', field: 'conditions', terms: ['back'] },
      sources: ['book'],
      support: 'stated',
    },
  ],
  conditions: [{ id: 'back', label: 'Back pain' }],
  substances: [{ id: 'coffee', label: 'Coffee' }],
  obligations: [{ id: 'work', label: 'Work' }],
} as const satisfies Ruleset

/** The small ruleset with another value in one place; `undefined` takes the key away. */
export function smallWith(path: readonly (string | number)[], value: unknown): unknown {
  return put(JSON.parse(JSON.stringify(small)), path, value)
}

/** Puts a value somewhere into a plain one, which is changed and given back. */
export function put(target: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const owner = path.slice(0, -1).reduce((part, key) => Reflect.get(Object(part), key), target)
  const key = path.at(-1) ?? ''
  if (value === undefined) Reflect.deleteProperty(Object(owner), key)
  else Reflect.set(Object(owner), key, value)
  return target
}
