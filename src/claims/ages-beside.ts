import type { Sentence } from "../document/document.ts";
import { lastStartingAt } from "../kernel/span.ts";
import type { Reading } from "./reading.ts";

/** "19-year-old", "aged 19", ", 19,": ages of the sentence and its neighbours. */
export function agesBeside({ document: { text, sentences } }: Reading, sentence: Sentence): ReadonlySet<string> {
  const own = agesIn(text.slice(sentence.start, sentence.end));
  if (own.size > 0) return own;
  const at = lastStartingAt(sentences, sentence.start);
  return agesIn(text.slice((sentences[at - 1] ?? sentence).start, (sentences[at + 1] ?? sentence).end));
}

function agesIn(stretch: string): ReadonlySet<string> {
  const ages = stretch.matchAll(/\b(\d{1,2})(?=-year-old|[,.;)]| and )|\b(?:aged|was|at|of|is) (\d{1,2})\b/g);
  return new Set([...ages].map((match) => match[1] ?? match[2] ?? ""));
}
