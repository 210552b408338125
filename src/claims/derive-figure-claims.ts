import type { Token } from "../document/document.ts";
import { contains, lastStartingAt } from "../kernel/span.ts";
import { newsSynonym } from "../lexicons/en/news-synonyms.ts";
import { stem } from "../lexicons/en/stem.ts";
import type { FigureMention } from "../mentions/mention.ts";
import type { FigureClaim } from "./claim.ts";
import { governorOf } from "./governor.ts";
import { isIncrement } from "./is-increment.ts";
import { markTotals } from "./mark-totals.ts";
import { nameWords } from "./name-words.ts";
import { placeOf } from "./place-in-article.ts";
import type { Reading } from "./reading.ts";
import { termsOfPhrase } from "./term.ts";

/** Every figure that states a fact of the reported event. Negated figures claim nothing. */
export function deriveFigureClaims(reading: Reading, order: number): FigureClaim[] {
  const claims: FigureClaim[] = [];
  const spoken = reading.facts.quotes.flatMap((quote) => quote.quoted);
  for (const figure of reading.facts.figures) {
    if (figure.frame === "negated") continue;
    const governor = reading.document.tokens[governorOf(reading, figure).verb];
    claims.push({
      kind: "figure",
      articleId: reading.document.article.id,
      order,
      start: figure.start,
      end: figure.end,
      text: figure.text,
      ...placeOf(reading, figure),
      figure,
      head: termsOfPhrase(figure.counted ?? ""),
      verb: governor === undefined ? "" : stem(newsSynonym(governor.lower)),
      partial: isPartial(reading, figure),
      persons: personsBeside(reading, figure),
      isTotal: false,
      increment: isIncrement(reading.document.tokens, figure),
      inQuote: spoken.some((stretch) => contains(stretch, figure)),
    });
  }
  return markTotals(claims);
}

const DEFINITE: ReadonlySet<string> = new Set([
  "the",
  "those",
  "these",
  "last",
  "remaining",
  "final",
  "them",
  "whom",
  "their",
  "his",
  "its",
]);
const OF_THOSE: ReadonlySet<string> = new Set(["them", "whom", "those", "these", "the", "their"]);
/** "Five people are still in hospital": the word may follow this many tokens behind. */
const STILL_REACH = 5;

/** "the bodies of the two tourers", "nine of the 14 injured", "of those arrested nineteen have been let go", "34 still in hospital". */
function isPartial({ document: { tokens, sentences } }: Reading, figure: FigureMention): boolean {
  const at = lastStartingAt(tokens, figure.start);
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, figure.start))];
  if (sentence === undefined) return false;
  let after = at;
  while (after < sentence.endToken && (tokens[after] as Token).start < figure.end) after++;
  const word = (index: number) =>
    index >= sentence.firstToken && index < sentence.endToken ? (tokens[index] as Token).lower : "";
  if (DEFINITE.has(word(at - 1))) return true;
  if (word(after) === "of" && OF_THOSE.has(word(after + 1))) return true;
  if (word(sentence.firstToken) === "of" && OF_THOSE.has(word(sentence.firstToken + 1))) return true;
  for (let index = after; index < after + STILL_REACH && !/^[,;:.]$/.test(word(index)); index++)
    if (word(index) === "still" || word(index) === "overnight") return figure.slot !== "missing";
  return false;
}

/** Surnames of the people named in the figure's sentence. */
function personsBeside({ document, facts }: Reading, figure: FigureMention): Set<string> {
  const sentence = document.sentences[Math.max(0, lastStartingAt(document.sentences, figure.start))];
  const persons = new Set<string>();
  if (sentence === undefined) return persons;
  for (const { type, name, start } of facts.entities)
    if (type === "person" && start >= sentence.start && start < sentence.end) persons.add(nameWords(name).at(-1) ?? "");
  return persons;
}
