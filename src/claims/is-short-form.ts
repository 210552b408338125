import { foldName } from "./name-words.ts";

/** A first name may be cut after a consonant, or after two letters. */
const SHORT_FORM = /^\p{L}{2,}[^aeiouy\P{L}]$|^\p{L}{2}$/u;

/** Whether one given name is the other cut short: "Tom" for "Tomas", "Alex" for "Alexandre", "Ty" for "Tyrell". */
export function isShortForm(a: string, b: string): boolean {
  const [short, long] = [foldName(a), foldName(b)].sort((one, other) => one.length - other.length) as [string, string];
  return SHORT_FORM.test(short) && long.length > short.length && long.startsWith(short);
}
