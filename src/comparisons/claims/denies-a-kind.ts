import type { ArticleClaims } from "../../claims/derive-claims.ts";
import type { Proposition } from "../../claims/proposition.ts";
import { termOf } from "../../claims/term.ts";
import type { Sentence, Token } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { stem } from "../../lexicons/en/stem.ts";
import type { Upos } from "../../tagger/parts-of-speech.ts";

const TELLING: ReadonlySet<Upos> = new Set(["ADJ", "NOUN", "PROPN"]);

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
  const words = document.tokens.slice(theme.firstToken, theme.endToken);
  const kinds = words.filter(
    (token, at) =>
      TELLING.has(tags[theme.firstToken + at] as Upos) &&
      TELLING.has(tags[theme.firstToken + at + 1] as Upos) &&
      theme.firstToken + at + 1 < theme.endToken &&
      !/^(?:no|single|one|neither|any|such)$/.test(token.lower),
  );
  if (kinds.length === 0) return false;
  const told = keysOf(stating, stated.sentence);
  return kinds.some((token) => !told.has(keyOf(token)));
}

function keysOf({ reading: { document } }: ArticleClaims, sentence: number): ReadonlySet<string> {
  const { firstToken, endToken } = document.sentences[sentence] as Sentence;
  return new Set(document.tokens.slice(firstToken, endToken).map(keyOf));
}

function keyOf(token: Token): string {
  return termOf(token)?.key ?? stem(token.lower);
}
