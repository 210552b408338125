/** A mention as the corpora see it: where it stands and its kind's short rendering, such as "about 4500000 USD". */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
}

/** A corpus phrase without its braces, and what the braces marked. `reading` is absent where the phrase does not state it. */
export interface MarkedSentence {
  readonly text: string;
  readonly expected: readonly { readonly start: number; readonly end: number; readonly reading?: string }[];
}

/**
 * Reads "It rose {about 5 %=>about 5 percent} in {May}." Braces may nest, as quotes do.
 * Throws: an Error that names the phrase where braces do not pair up.
 */
export function parseMarkedSentence(marked: string): MarkedSentence {
  let text = "";
  const open: number[] = [];
  const expected: { start: number; end: number; reading?: string }[] = [];
  for (let at = 0; at < marked.length; at++) {
    const character = marked[at];
    if (character === "{") {
      open.push(text.length);
    } else if (character === "}" || (character === "=" && marked[at + 1] === ">" && open.length > 0)) {
      const start = open.pop();
      const close = character === "}" ? at : marked.indexOf("}", at);
      if (start === undefined || close < 0) throw new Error(`braces do not pair up in ${JSON.stringify(marked)}`);
      const span = { start, end: text.length };
      expected.push(character === "}" ? span : { ...span, reading: marked.slice(at + 2, close) });
      at = close;
    } else {
      text += character;
    }
  }
  if (open.length > 0) throw new Error(`braces do not pair up in ${JSON.stringify(marked)}`);
  return { text, expected: expected.sort((a, b) => a.start - b.start || b.end - a.end) };
}
