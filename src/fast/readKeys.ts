/** Reads some keys of an object, in the order of the list that the function was made of. */
export type ReadKeys = <T>(object: { readonly [key: string]: T }) => readonly (T | undefined)[]

/**
 * Makes that function. Each of the first sixteen keys is read in a place of its own in the code: an engine remembers per
 * place where objects of this form hold the key, and a place that reads many keys makes it search every time.
 */
export function createReadKeys(keys: readonly string[]): ReadKeys {
  // biome-ignore format: one line for eight of them
  const [
    a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '',
    i = '', j = '', k = '', l = '', m = '', n = '', o = '', p = '',
    ...others
  ] = keys
  if (others.length > 0) return (object) => keys.map((key) => object[key])
  // biome-ignore format: one line for eight of them
  return (x) => [
    x[a], x[b], x[c], x[d], x[e], x[f], x[g], x[h],
    x[i], x[j], x[k], x[l], x[m], x[n], x[o], x[p],
  ]
}
