import type { Document } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { demonyms } from "../../lexicons/en/country-names.ts";
import { isSport } from "./is-sport.ts";
import type { Name } from "./name.ts";

/** "Foresters said": people by what they do. Teams are called so too, but their reports are about sport. */
const agents = /\p{L}{3}(?:ers|ors|ists|ians|ants|ents)$/u;

/**
 * A common word with the capital of its sentence is no name: "Foresters said", "Groans followed".
 *
 * Drops a single word at the head of a sentence that is written small elsewhere or is no proper noun by its grammar,
 * and that no other place in the text writes with a capital.
 */
export function withoutSentenceOpeners(document: Document, names: readonly Name[]): readonly Name[] {
  const openers = new Set(document.sentences.map(({ firstToken }) => firstToken));
  const suspects = names.filter((name) => isSuspect(document, name, openers));
  if (suspects.length === 0) return names;
  const small = new Set<string>();
  const capital = new Set<string>();
  document.tokens.forEach((token, at) => {
    if (token.kind !== "word") return;
    if (token.text === token.lower) small.add(token.lower);
    else if (!openers.has(at) && !opensQuote(document, at)) capital.add(token.lower);
  });
  const isNoun = (at: number): boolean => partsOfSpeech(document)[at] === "NOUN";
  const dropped = new Set(
    suspects.filter(({ firstToken }) => {
      const word = document.tokens[firstToken]?.lower ?? "";
      if (capital.has(word)) return false;
      if (small.has(word)) return true;
      // "Apple plans" has no proper noun by its grammar either: only plurals are dropped for that
      if (!word.endsWith("s")) return false;
      return small.has(word.slice(0, -1)) || isNoun(firstToken) || (agents.test(word) && !isSport(document));
    }),
  );
  return names.filter((name) => !dropped.has(name));
}

function isSuspect(document: Document, name: Name, openers: ReadonlySet<number>): boolean {
  if (name.endToken - name.firstToken !== 1) return false;
  const { firstToken } = name;
  if (demonyms().has(document.tokens[firstToken]?.lower ?? "")) return false;
  return (
    (openers.has(firstToken) || opensQuote(document, firstToken)) &&
    /^\p{Lu}\p{Ll}+$/u.test(document.tokens[firstToken]?.text ?? "")
  );
}

function opensQuote(document: Document, at: number): boolean {
  const before = document.tokens[at - 1]?.text;
  return before === "“" || before === '"' || before === "‘" || before === "'" || before === ":" || before === "—";
}
