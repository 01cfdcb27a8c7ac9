/** What the library has made: it escapes everything that it is given, and there is no script or style in it. */
export function Markup({ className, html }: { readonly className?: string; readonly html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: it is the library's own, which escapes everything.
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
