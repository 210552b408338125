import type { Token } from "../../document/document.ts";
import { VERDICT_WORDS } from "../../lexicons/en/opposites.ts";
import { NO_PHRASE, type NounPhrase } from "../noun-phrase.ts";
import { isEdge } from "../phrase-edges.ts";
import type { Stand } from "../proposition.ts";
import { standsOfWord } from "../stands-of-word.ts";
import { verbKey } from "../verb-key.ts";
import { type Place, turn, VERDICT_REACH } from "./clause.ts";
import { plainStand } from "./plain-stand.ts";

/** Where "guilty" stands in "pleaded not guilty", "found the surgeon guilty". */
export function findVerdict({ reading, tags, sentence }: Place, from: number): number | undefined {
  const { tokens } = reading.document;
  for (let at = from; at < sentence.endToken && at < from + VERDICT_REACH; at++) {
    const token = tokens[at] as Token;
    if (VERDICT_WORDS.has(token.lower)) return at;
    if (isEdge(token) || tags[at] === "VERB" || tags[at] === "ADP") return undefined;
  }
  return undefined;
}

/** The one on whom the verdict is: "the surgeon" in "the surgeon guilty of fraud". */
export function judged(object: NounPhrase, verdictAt: number): NounPhrase {
  return object.firstToken < verdictAt && object.kind === "phrase" ? { ...object, endToken: verdictAt + 1 } : NO_PHRASE;
}

/** A verdict is one side of a conviction, a plea one of an admission. In: the key of the verb before the verdict. */
export function verdictStands(key: string, verdict: string, negated: boolean): Stand[] {
  if (key !== verbKey("plead"))
    return standsOfWord(verdict === "innocent" ? verbKey("acquit") : verbKey(verdict)).map((stand) =>
      turn(stand, negated),
    );
  return verdict === "guilty" ? [{ ...plainStand("#plea", negated), ofBearer: true }] : [];
}
