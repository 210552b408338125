/** How this paper writes: curly quotation marks, 6.20am, $1.2m, no dateline. None of it changes a fact. */
export function houseStyle(draft: string): string {
  return draft
    .replace(/^\p{Lu}{3,} — /u, "")
    .replace(/"([^"]+)"/g, "“$1”")
    .replace(/\b(\d{1,2}):(\d\d) ([ap])\.m\./g, "$1.$2$3m.")
    .replace(/\$(\d[\d.]*) million\b/g, "$$$1m");
}
