import type { Token } from "../../document/document.ts";
import { remembered } from "../../kernel/remembered.ts";
import { DECISION_VERBS, INTENTION_VERBS, REVERSING_VERBS } from "../../lexicons/en/opposites.ts";
import { NEGATIONS } from "../../lexicons/en/quote-words.ts";
import { reportingForms } from "../../lexicons/en/reporting-verbs.ts";
import { irregularPast } from "../../lexicons/en/tense-words.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";
import { standsOfWord } from "../stands-of-word.ts";
import { BE } from "../verb-group.ts";
import { verbKey } from "../verb-key.ts";
import { verbKeys } from "../verb-keys.ts";

/** Verbs that tell of a deed towards somebody, whatever was told. */
const INFORMING = verbKeys("inform warn notify alert");

const INFINITIVE_VERBS: ReadonlySet<string> = new Set([...DECISION_VERBS, ...INTENTION_VERBS, ...REVERSING_VERBS]);

const VERBAL: ReadonlySet<Upos> = new Set(["ADJ", "NOUN", "ADV"]);

/** Tagged a verb, or what can only be one: "did not unfold", "had expired", "was overruled", "stays at". */
export function isVerb(tokens: readonly Token[], tags: readonly Upos[], at: number): boolean {
  if (tags[at] === "VERB") return !isHeadOfSingle(tokens, tags, at);
  const { lower } = tokens[at] as Token;
  if ((lower === "stays" || lower === "remains") && tags[at + 1] === "ADP") return true;
  if (!VERBAL.has(tags[at] as Upos) || NEGATIONS.has(lower)) return false;
  let before = at - 1;
  while (before >= 0 && at - before < 4 && (tags[before] === "ADV" || tags[before] === "PART")) before--;
  // "refused to answer"
  if (tokens[at - 1]?.lower === "to" && !/(?:s|ed|ing)$/.test(lower))
    return INFINITIVE_VERBS.has(tokens[at - 2]?.lower ?? "");
  if (before < 0 || tags[before] !== "AUX") return false;
  const auxiliary = (tokens[before] as Token).lower;
  const isPast = /(?:ed|en)$/.test(lower);
  if (tags[at] === "ADV") return false;
  return BE.has(auxiliary)
    ? isPast && tags[at] === "ADJ" && standsOfWord(verbKey(lower)).length === 0
    : isPast || /^(?:do|does|did|will|wo)$/.test(auxiliary);
}

/** "a Dolan offer", but not "an Airbus hit". */
function isHeadOfSingle(tokens: readonly Token[], tags: readonly Upos[], at: number): boolean {
  if (tags[at - 1] !== "PROPN" || !/^an?$/.test(tokens[at - 2]?.lower ?? "")) return false;
  const { lower } = tokens[at] as Token;
  return !/(?:ed|s|ing)$/.test(lower) && !irregularPast.has(lower);
}

/** "said", "told": what was said is the statement, not that it was said. "Confirmed" and "denied" take a side. */
export const isPlainReport = remembered(8_000, (lower): boolean => {
  if (
    (standsOfWord(verbKey(lower)).length > 0 && verbKey(lower) !== verbKey("tell")) ||
    INFORMING().has(verbKey(lower))
  )
    return false;
  return (
    reportingForms(lower)?.some(({ verb }) => verb.frames.includes("clause") || verb.frames.includes("tell")) === true
  );
});
