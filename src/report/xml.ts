/** Words as XML 1.0 may hold them, in an element or between double quotes. Characters that XML forbids (2.2) are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(FORBIDDEN, "")
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES.get(character) ?? `&#${character.charCodeAt(0)};`);
}

/** Controls but tab and line ends, and the two that are no characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** ` name="value"` for each attribute that has a value. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`))
    .join("");
}
