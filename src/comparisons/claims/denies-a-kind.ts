import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { sentenceTerms } from "../../claims/sentence-terms.ts";
import { termOf } from "../../claims/term.ts";
import type { Token } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";

const TELLING: ReadonlySet<Upos> = new Set(["ADJ", "NOUN", "PROPN"]);
/** Tagged as adjectives before what is denied. */
const DETERMINERS: ReadonlySet<string> = new Set(["singl", "neither"]);

/** "Has no federal experience", "was not signed for several films": a kind of it is denied, and the other sentence speaks of no such kind. */
export function deniesAKind(
  denying: ArticleClaims,
  { theme }: Proposition,
  stating: ArticleClaims,
  stated: Proposition,
): boolean {
  if (theme.kind === "open" || !(theme.negative || theme.indefinite)) return false;
  const { document } = denying.reading;
  const tags = partsOfSpeech(document);
  const told = sentenceTerms(stating.reading.document, stated.sentence);
  for (let at = theme.firstToken; at < theme.endToken - 1; at++) {
    if (!TELLING.has(tags[at] as Upos) || !TELLING.has(tags[at + 1] as Upos)) continue;
    const kind = termOf(document.tokens[at] as Token);
    if (kind !== undefined && !DETERMINERS.has(kind.key) && !told.has(kind.key)) return true;
  }
  return false;
}
