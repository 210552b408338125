import { once } from "../kernel/once.ts";
import { lastStartingAt, type Span } from "../kernel/span.ts";
import { BEGINNING, HAPPENING_KINDS, LIMIT } from "../lexicons/en/happening-kinds.ts";
import { newsSynonym } from "../lexicons/en/news-synonyms.ts";
import type { Reading } from "./reading.ts";
import { verbKey } from "./stands-of-word.ts";
import { tokenAt } from "./token-at.ts";

/** Words on either side of a date that tell what happened then. */
const REACH = 12;

const PARTS: ReadonlySet<string> = new Set(". ; : – — but while after before because although which who".split(" "));

/** Kinds of happening that the words beside a date tell of, its verb's among them, one bit each. In: the verb's token, -1 without one. */
export function kindsBeside({ document: { sentences, tokens } }: Reading, span: Span, verb: number): number {
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, span.start))];
  if (sentence === undefined) return 0;
  const first = Math.max(sentence.firstToken, tokenAt(tokens, span.start));
  const word = (at: number) =>
    (at >= sentence.firstToken && at < sentence.endToken ? tokens[at]?.lower : undefined) ?? "";
  let behind = first;
  while (behind < sentence.endToken && (tokens[behind]?.start ?? span.end) < span.end) behind++;
  let kinds = kindsOf(word(verb)) | kindsOfLink(word(first - 1), word(first - 2));
  for (const [from, step] of [
    [first - 1, -1],
    [behind, 1],
  ] as const)
    for (let at = from; Math.abs(at - from) < REACH; at += step) {
      if (word(at) === "" || PARTS.has(word(at))) break;
      kinds |= kindsOf(word(at));
    }
  return kinds;
}

/** "until Friday", "no later than Friday", "as of Friday", "since Friday" */
function kindsOfLink(link: string, before: string): number {
  if (link === "until" || link === "till" || link === "by" || (link === "than" && before === "later")) return LIMIT;
  return link === "from" || link === "since" || (link === "of" && before === "as") ? BEGINNING : 0;
}

const keyed = once(() => {
  const kinds = new Map<string, number>();
  for (const [index, row] of HAPPENING_KINDS.entries())
    for (const word of row.split(" ")) kinds.set(keyOf(word), (kinds.get(keyOf(word)) ?? 0) | (1 << index));
  return kinds;
});

function kindsOf(lower: string): number {
  return keyed().get(keyOf(lower)) ?? 0;
}

function keyOf(lower: string): string {
  return verbKey(newsSynonym(lower));
}
