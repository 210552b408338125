/** An address that a page may link to: http and https only, so that `javascript:` and `data:` stay text. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s"'<>\\]+$/i.test(url) ? url : undefined;
}
