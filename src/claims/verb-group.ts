import type { Sentence, Token } from "../document/document.ts";
import {
  DECISION_VERBS,
  HYPOTHETICAL_WORDS,
  INTENTION_VERBS,
  OPEN_VERBS,
  REVERSING_VERBS,
} from "../lexicons/en/opposites.ts";
import { NEGATIONS } from "../lexicons/en/quote-words.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { BARE_REACH, governs } from "./governs.ts";
import { GROUP_REACH, groupStart, isNobody } from "./group-start.ts";
import { isReportedBefore } from "./is-reported-before.ts";
import { isUndecided } from "./is-undecided.ts";
import { negatingLink } from "./negating-link.ts";
import { pastReport } from "./past-report.ts";

/** A verb with its auxiliaries and adverbs, and how it stands under another verb: "denied having made", "voted to close". */
export interface VerbGroup {
  readonly firstToken: number;
  /** Where the words that give the version begin: at the governing verb, where there is one that matters. */
  readonly shownFrom: number;
  /** The token before which the subject stands. */
  readonly subjectEnd: number;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly future: boolean;
  readonly tense: "present" | "past" | "";
  readonly decided: boolean;
  readonly lasting: boolean;
  readonly provisional: boolean;
  /** "has not been", "have been": tells how things stand when it is written. */
  readonly perfect: boolean;
}

export const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been", "being", "'s", "'re"]);
const LASTING: ReadonlySet<string> = new Set(["still", "remain", "remains", "remained"]);
const PROVISIONAL: ReadonlySet<string> = new Set("yet immediately initially so far originally first".split(" "));
const CONDITIONAL: ReadonlySet<string> = new Set(["if", "unless", "should", "whether", "were"]);
const PRESENT: ReadonlySet<string> = new Set(["is", "are", "'re", "do", "does"]);
const PAST: ReadonlySet<string> = new Set(["was", "were", "did", "has", "have", "had", "'ve"]);
const OBLIGING: ReadonlySet<string> = new Set(["has", "have", "had"]);
/** "agreed by nine to four, with two away, to sell" */
const DECISION_REACH = 14;
/** "has not actually resigned" has not resigned. */
const FULL_ADVERBS: ReadonlySet<string> = new Set(["actually", "really", "early"]);
/** After these a bare form tells no deed: "helped find". */
const LETTING = /^(?:help|let|make|made|have|see|saw|hear|watch|allow|permit|urg|requir|recommend)/;
/** "A plan backed by the council", but "stopped by the gate". */
const PASSING = /^(?:pass|stopp|stood|went|dropp|walk|increas|jump|climb)/;

/**
 * Reads the verb group that ends with the verb at `verb`; undefined where it states nothing: conditions, wishes, bare infinitives.
 * In: indexes of tokens; `previousVerb` is the last verb before it in the sentence, -1 where it is the first.
 */
export function readVerbGroup(
  tokens: readonly Token[],
  tags: readonly Upos[],
  sentence: Sentence,
  verb: number,
  previousVerb: number,
): VerbGroup | undefined {
  let before = previousVerb;
  const word = (at: number) => (at >= sentence.firstToken && at < sentence.endToken ? (tokens[at] as Token).lower : "");
  let first = verb;
  let flips = 0;
  let negated = false;
  let future = false;
  let lasting = false;
  let provisional = false;
  let perfect = false;
  let infinitive = false;
  let finite = false;
  let be = false;
  let would = false;
  let tense: VerbGroup["tense"] = "";
  let reach = GROUP_REACH;
  for (let at = verb - 1; at >= sentence.firstToken && verb - at < reach; at--) {
    // "had not, she said, resigned"
    if (word(at) === "," && pastReport(word, at) < at) {
      reach += at - pastReport(word, at);
      at = pastReport(word, at);
      before = -1;
    }
    const tag = tags[at];
    const lower = word(at);
    if (lower === "longer" && word(at - 1) === "no") {
      flips++;
      negated = true;
    }
    const negates = isNegation(lower, tag);
    const isNoLonger = lower === "no" && word(at + 1) === "longer";
    // tagged as a verb of its own before the comma of what is put in
    const isSplit = reach > GROUP_REACH && /^(?:ha[sd]|have|is|are|was|were|did|does|do)$/.test(lower);
    const isLink = tag === "AUX" || tag === "PART" || tag === "ADV" || isSplit;
    if ((!isLink && !negates && !isNoLonger) || isNobody(lower)) break;
    if (HYPOTHETICAL_WORDS.has(lower)) return undefined;
    if (lower === "only" || lower === "almost" || lower === "nearly") return undefined;
    // "has not formally resigned" may have resigned
    if (tag === "ADV" && isLimiting(lower) && isNegation(word(at - 1), tags[at - 1])) return undefined;
    if (negates) {
      flips++;
      negated = true;
    }
    if (lower === "to") {
      if (word(at - 1) === "yet") {
        flips++;
        negated = true;
        provisional = true;
      } else if (word(at - 1) === "going") future = true;
      else if (/^(?:is|are)$/.test(word(at - 1))) future = true;
      else if (word(at - 1) === "had") finite = true;
      else if (OBLIGING.has(word(at - 1)) || BE.has(word(at - 1))) return undefined;
      else infinitive = true;
    }
    if (lower === "will" || lower === "'ll" || lower === "wo" || lower === "shall") future = true;
    if (lower === "would" || lower === "'d") would = true;
    if (lower === "has" || lower === "have" || lower === "'ve") perfect = true;
    if (LASTING.has(lower)) lasting = true;
    if (PROVISIONAL.has(lower)) provisional = true;
    if (BE.has(lower)) be = true;
    if (tag === "AUX") finite = true;
    if (PRESENT.has(lower)) tense = "present";
    else if (PAST.has(lower)) tense = "past";
    first = at;
    if (infinitive) break;
  }
  if (CONDITIONAL.has(word(sentence.firstToken))) return undefined;
  if (word(first - 1) === "or") return undefined;
  const bare = !finite && !infinitive && tenseOf(word(verb)) === "" && before >= 0 && first - before <= BARE_REACH;
  if (bare && LETTING.test(word(before))) return undefined;
  const gerund = word(verb).endsWith("ing") && !be;
  const governed = before >= 0 && governs(tokens, tags, before, first, !infinitive && !gerund);
  const governor = before >= 0 ? word(before) : "";
  let decided = false;
  let shownFrom = first;
  let subjectEnd = first;
  const hang = (governorAt = before) => {
    shownFrom = governorAt;
    subjectEnd = groupStart(tokens, tags, sentence, governorAt);
    for (let at = subjectEnd; at < governorAt; at++)
      if (HYPOTHETICAL_WORDS.has(word(at)) || word(at) === "would") return false;
    for (let at = subjectEnd; at < governorAt; at++)
      if (NEGATIONS.has(word(at)) || word(at) === "n't") {
        flips++;
        negated = true;
        shownFrom = subjectEnd;
      }
    return true;
  };
  const link =
    infinitive || gerund || word(first) === "without" ? negatingLink(tokens, tags, sentence, first) : undefined;
  if (link !== undefined) {
    if (link.at < first) flips++;
    negated = true;
    future = link.future;
    // "left the shop without paying", "has no plans to"
    const isWithout = word(link.at) === "without";
    const hangsOn = isWithout && before >= 0 ? before : link.at;
    const governorAt = tags[hangsOn - 1] === "VERB" ? hangsOn - 1 : hangsOn;
    // "refused to rule out selling"; "cannot win without scoring" names a condition
    if (word(governorAt - 1) === "to" || !hang(governorAt) || (isWithout && flips > 1)) return undefined;
  } else if (infinitive) {
    if (governed && REVERSING_VERBS.has(governor)) flips++;
    else if (DECISION_VERBS.has(governor) && first - before <= DECISION_REACH) decided = true;
    else if (governed && INTENTION_VERBS.has(governor)) future = true;
    else return undefined;
    if (REVERSING_VERBS.has(governor)) negated = true;
    if (word(first - 1) === "not") {
      flips++;
      negated = true;
    }
    if (!hang()) return undefined;
  } else if (gerund) {
    if (!governed) return undefined;
    if (REVERSING_VERBS.has(governor)) {
      flips++;
      negated = true;
    } else if (!/^(?:admit|confirm|acknowledg|conced)/.test(governor)) return undefined;
    if (!hang()) return undefined;
  } else if (governed && OPEN_VERBS.has(governor)) return undefined;
  else if (governed && REVERSING_VERBS.has(governor) && before < first) {
    flips++;
    negated = true;
    shownFrom = before;
  }
  if (would) {
    if (!isReportedBefore(tokens, tags, sentence, first)) return undefined;
    future = true;
  }
  if (isUndecided(tokens, tags, sentence, first)) return undefined;
  // "it is possible that the mill will choose not to sell"
  if (subjectEnd < first && isUndecided(tokens, tags, sentence, subjectEnd)) return undefined;
  // "to improve it, not weaken it"
  if (word(verb - 1) === "not" && !finite && !infinitive) return undefined;
  if (!finite && !infinitive && !gerund) tense = tenseOf(word(verb));
  const participle = /(?:ed|en|wn|lt|nt|ught|ut|id|[eo]ld|ound|un|ot|ept|aid|ade)$/.test(word(verb));
  return {
    firstToken: first,
    shownFrom,
    subjectEnd,
    negated: flips % 2 === 1 && negated,
    tense,
    passive:
      (be && !word(verb).endsWith("ing") && (finite || participle)) ||
      (!finite && !infinitive && participle && word(verb + 1) === "by" && !PASSING.test(word(verb))),
    future,
    decided,
    lasting,
    provisional,
    perfect,
  };
}

function isNegation(lower: string, tag: Upos | undefined): boolean {
  if (lower === "n't") return true;
  return NEGATIONS.has(lower) && tag !== "DET" && tag !== "PRON" && lower !== "no" && !isNobody(lower);
}

function isLimiting(lower: string): boolean {
  return lower.endsWith("ly") && !PROVISIONAL.has(lower) && !FULL_ADVERBS.has(lower);
}

function tenseOf(verb: string): VerbGroup["tense"] {
  if (PRESENT.has(verb)) return "present";
  if (PAST.has(verb)) return "past";
  if (/(?:ed|ought|aught|old|ook|ave|ent)$/.test(verb)) return "past";
  return /[^s]s$/.test(verb) ? "present" : "";
}
