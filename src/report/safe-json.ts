/** Characters that JSON lets through and that terminals, editors or JavaScript take for more than text; and `##[`, an order in GitHub's logs. */
const UNSAFE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]|(?<=##)\[/g;

/** JSON that is safe to print: such characters are written as `\u001b` is, so that parsing gives the same value. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
