/** The signature of a record of the list at the end of a ZIP archive, and of that list's own end. */
const [entry, end] = [0x02014b50, 0x06054b50]

/** More says that the size stands elsewhere: files of 4 GB and more. */
const elsewhere = 0xffffffff

/**
 * How many bytes a ZIP archive says that it has when it is inflated; `undefined` where it does not say so soundly. Its reader inflates
 * no more than that, so a small file that grows without end is refused before it is read.
 */
export function inflatedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = bytes.length - 22
  // A comment may stand behind the end.
  const earliest = Math.max(0, at - 0xffff)
  while (at >= earliest && view.getUint32(at, true) !== end) at -= 1
  if (at < earliest) return undefined
  const count = view.getUint16(at + 10, true)
  let place = view.getUint32(at + 16, true)
  let size = 0
  for (let position = 0; position < count; position++) {
    if (place + 46 > bytes.length || view.getUint32(place, true) !== entry) return undefined
    const [compressed, inflated] = [view.getUint32(place + 20, true), view.getUint32(place + 24, true)]
    if (inflated === elsewhere || (inflated === 0 && compressed > 2)) return undefined
    size += inflated
    place +=
      46 +
      view.getUint16(place + 28, true) +
      view.getUint16(place + 30, true) +
      view.getUint16(place + 32, true)
  }
  return size
}
