import type { Sentence, Token } from "../document/document.ts";
import {
  DECISION_VERBS,
  HYPOTHETICAL_WORDS,
  INTENTION_VERBS,
  OPEN_NOUNS,
  OPEN_VERBS,
  REVERSING_VERBS,
} from "../lexicons/en/opposites.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { NEGATION, type Turn } from "./find-turns.ts";
import { BE } from "./verb-group.ts";

/** Words before a turn that may leave it open or deny it. */
const OPEN_REACH = 14;
const NEGATION_REACH = 4;
const AFTER_REACH = 7;
const CONDITIONS = /^(?:if|unless|should|whether|had)$/;
export const CLAUSE_EDGE = /^(?:[,;:()!?“”"—–]|but|while|although|and)$/;

/** How a turn of phrase is told. */
export interface Told {
  /** Negations and verbs like "refuse" before it. */
  readonly negations: number;
  /** The clause, as indexes into the tokens. */
  readonly from: number;
  readonly to: number;
}

/** What is to be known of a turn. */
interface ToldTurn extends Pick<Turn, "firstToken" | "endToken" | "affirmedOnly"> {
  readonly matter: Pick<Turn["matter"], "decision">;
  readonly negations?: number;
}

/** How a turn is told; undefined where it is left open. */
export function toldAs(
  tokens: readonly Token[],
  tags: readonly Upos[],
  { firstToken, endToken }: Sentence,
  turn: ToldTurn,
): Told | undefined {
  let negations = 0;
  let from = turn.firstToken;
  for (let at = turn.firstToken - 1; at >= firstToken && turn.firstToken - at <= OPEN_REACH; at--) {
    const { lower } = tokens[at] as Token;
    if (CLAUSE_EDGE.test(lower)) break;
    from = at;
    if (isOpen(turn, lower, tags[at])) return undefined;
    if (NEGATION.test(lower) && (turn.affirmedOnly || turn.firstToken - at <= NEGATION_REACH)) negations++;
    if (REVERSING_VERBS.has(lower)) negations++;
  }
  if (CONDITIONS.test(tokens[firstToken]?.lower ?? "") || isUndecided(tokens, tags, turn)) return undefined;
  for (let at = turn.firstToken; at < turn.endToken; at++)
    if (HYPOTHETICAL_WORDS.has((tokens[at] as Token).lower) && !isExcluded(tokens, turn)) return undefined;
  let to = turn.endToken;
  for (; to < endToken && to < turn.endToken + AFTER_REACH; to++) {
    const { lower } = tokens[to] as Token;
    if (/^(?:if|unless|whether|only|first)$/.test(lower)) return undefined;
    if (/^(?:until|till|since)$/.test(lower) && negations + (turn.negations ?? 0) > 0) return undefined;
    if (CLAUSE_EDGE.test(lower)) break;
  }
  return { negations, from, to };
}

/** "can be ruled out" */
function isExcluded(tokens: readonly Token[], { endToken }: ToldTurn): boolean {
  return /^(?:out|excluded)$/.test(tokens[endToken - 1]?.lower ?? "");
}

function isOpen({ matter }: ToldTurn, lower: string, tag: Upos | undefined): boolean {
  if (HYPOTHETICAL_WORDS.has(lower) || lower === "until" || lower === "once") return true;
  if (lower === "would" && !matter.decision) return true;
  if (tag === "VERB" && OPEN_VERBS.has(lower) && !(matter.decision && /^want/.test(lower))) return true;
  return OPEN_NOUNS.has(lower) && tag === "NOUN";
}

/** "a motion to ban", "have the right to appeal", "came to arrest him" */
function isUndecided(tokens: readonly Token[], tags: readonly Upos[], { firstToken, matter }: ToldTurn): boolean {
  const opens = tokens[firstToken]?.lower === "to" ? firstToken : firstToken - 1;
  if (tokens[opens]?.lower !== "to") return false;
  let before = opens - 1;
  while (tags[before] === "ADV") before--;
  // "To appeal against the ruling is her right" may open the text
  const lower = tokens[before]?.lower ?? "";
  if (REVERSING_VERBS.has(lower) || DECISION_VERBS.has(lower)) return false;
  return !(matter.decision && (INTENTION_VERBS.has(lower) || BE.has(lower) || /^(?:want|going)/.test(lower)));
}
