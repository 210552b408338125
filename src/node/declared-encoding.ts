/** A page says its encoding in its first kilobytes or not at all. */
const HEAD_BYTES = 4096;

/** The encoding that a page's meta tag or a feed's XML declaration names, in small letters. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.byteLength, HEAD_BYTES);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, length).toString("latin1").trimStart();
  if (!head.startsWith("<")) return undefined;
  if (head.startsWith("<?xml")) {
    const declaration = head.slice(0, head.indexOf("?>") + 1);
    const label = /encoding ?= ?["'](?<label>[\w.:-]{1,40})/.exec(declaration)?.groups?.label;
    if (label !== undefined) return label.toLowerCase();
  }
  for (const { index, groups } of head.matchAll(/charset ?= ?["']?(?<label>[\w.:-]{1,40})/gi)) {
    const tag = head.slice(head.lastIndexOf("<", index), index);
    if (/^<meta\s/i.test(tag)) return groups?.label?.toLowerCase();
  }
  return undefined;
}
