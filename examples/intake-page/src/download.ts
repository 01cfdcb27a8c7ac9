/** Hands a file to the person: nothing leaves the browser. */
export function download(name: string, type: string, content: string | object): void {
  const text = typeof content === 'string' ? content : `${JSON.stringify(content, undefined, 2)}\n`
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
