import type { Token } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import { endsClause } from "./ends-clause.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";

/** The verb that a mention hangs on, and the preposition or conjunction that ties it there. */
export interface Governor {
  /** Index of the verb's token, -1 where the clause has none. */
  readonly verb: number;
  /** Lower-case word directly before the mention: "on", "until", "since". */
  readonly link: string;
}

const REACH = 25;
/** Behind a clause edge the verb may stand far off; a line of figures without a full stop is no sentence. */
const FAR_REACH = 200;

/** Nearest verb before the mention within its clause, else the first one after it: "took effect on March 1", "On Friday, police fired ...". */
export function governorOf(reading: Reading, span: Span): Governor {
  const { tokens, sentences } = reading.document;
  const tags = partsOfSpeech(reading.document);
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, span.start))];
  if (sentence === undefined) return { verb: -1, link: "" };
  const first = Math.min(Math.max(sentence.firstToken, tokenAt(tokens, span.start)), sentence.endToken);
  const link = first > sentence.firstToken ? (tokens[first - 1] as Token).lower : "";
  for (let at = first - 1; at >= sentence.firstToken && at > first - REACH; at--) {
    if (endsClause(tokens[at] as Token)) break;
    if (tags[at] === "VERB") return { verb: at, link };
  }
  // "Saturday evening": taggers take "evening" for a verb
  for (let at = first; at < sentence.endToken && at < first + REACH; at++)
    if (tags[at] === "VERB" && (tokens[at] as Token).start >= span.end) return { verb: at, link };
  for (let at = first - 1; at >= sentence.firstToken && at > first - FAR_REACH; at--)
    if (tags[at] === "VERB") return { verb: at, link };
  return { verb: -1, link };
}
