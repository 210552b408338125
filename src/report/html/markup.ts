/** A symbol, so that no string and no JSON can pass for markup: whatever is not made by `html` is escaped. */
const MARKUP = Symbol("markup");

/** HTML that is safe to write out. Made by `html` only. */
export interface Markup {
  readonly [MARKUP]: string;
}

/** What may stand in a template: text to be escaped, markup, lists of either, and nothing. */
export type Content = string | number | Markup | undefined | false | readonly Content[];

/**
 * A template whose every value is escaped, in text and in quoted attributes alike.
 *
 * Attributes are to stand in double quotes. URLs from outside go through `webAddress` first: escaping does not make a scheme safe.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let written = parts[0] as string;
  values.forEach((value, index) => {
    written += write(value) + (parts[index + 1] as string);
  });
  return { [MARKUP]: written };
}

/** The finished text. */
export function written(markup: Markup): string {
  return markup[MARKUP];
}

/** Contents one after the other, with another between them. */
export function join(contents: readonly Content[], between: Content): Markup {
  return { [MARKUP]: contents.map(write).join(write(between)) };
}

/** Takes text from outside the library's own templates as markup: the page's own style sheet. */
export function trusted(text: string): Markup {
  return { [MARKUP]: text };
}

function write(value: Content): string {
  if (value === undefined || value === false) return "";
  if (Array.isArray(value)) return value.map(write).join("");
  if (typeof value === "object" && MARKUP in value) return value[MARKUP];
  return escapeText(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Half characters and control characters but tab and line breaks are no HTML: they become the replacement character. */
function escapeText(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] as string)
    .replace(/\p{Cs}|(?![\t\n\r])\p{Cc}/gu, "\ufffd");
}

/** Letters, digits and spaces: most of a page needs no second look. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x26 || code === 0x27 || code === 0x3c || code === 0x3e)
      return false;
  }
  return true;
}
