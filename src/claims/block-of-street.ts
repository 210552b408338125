import type { Token } from "../document/document.ts";

/** "the 1700 block of Hewitt Avenue": which block of which street; `[first, last]` are indexes of tokens. */
export interface StreetBlock {
  /** "block of hewitt", without the words that reports write or leave out. */
  readonly name: string;
  readonly number: string;
  readonly first: number;
  readonly last: number;
}

const LONGEST_STREET = 5;
const LEFT_OUT: ReadonlySet<string> = new Set(
  `north south east west n s e w n. s. e. w. northeast northwest southeast southwest ne nw se sw street st st. avenue ave ave. road rd rd. drive dr dr.
lane ln ln. boulevard blvd blvd. court ct ct. place pl pl. way parkway pkwy highway terrace`.split(/\s+/),
);

/** In: index of the token "block". */
export function blockOfStreet(tokens: readonly Token[], at: number): StreetBlock | undefined {
  const number = /^(\d{1,3}00)(?:th)?$/.exec((tokens[at - 1]?.text ?? "").replace(",", ""))?.[1];
  if (number === undefined || tokens[at + 1]?.lower !== "of") return undefined;
  const street: string[] = [];
  let last = at + 1;
  for (let next = at + 2; next < tokens.length && next < at + 2 + LONGEST_STREET; next++) {
    const { text, lower } = tokens[next] as Token;
    if (!/^[\p{Lu}\p{N}]/u.test(text)) break;
    if (!LEFT_OUT.has(lower)) street.push(lower);
    last = next;
  }
  if (street.length === 0) return undefined;
  return { name: `block of ${street.join(" ")}`, number, first: at - 1, last };
}
