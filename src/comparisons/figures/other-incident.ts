import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { sentenceTerms } from "../../claims/sentence-terms.ts";
import { termsOfPhrase } from "../../claims/term.ts";
import type { Document } from "../../document/document.ts";
import { keptFor } from "../../kernel/kept.ts";
import { once } from "../../kernel/once.ts";
import { INCIDENT_KINDS } from "../../lexicons/en/incident-kinds.ts";

const kindByTerm = once(
  () =>
    new Map(INCIDENT_KINDS.flatMap((words, kind) => [...termsOfPhrase(words.join(" "))].map((term) => [term, kind]))),
);

/**
 * Whether two tolls are those of two happenings: the words beside one say "crash", those beside the other "bombing", and
 * neither article names the other's kind anywhere.
 */
export function areOtherIncidents(
  earlier: ArticleClaims,
  a: FigureClaim,
  later: ArticleClaims,
  b: FigureClaim,
): boolean {
  const [ofEarlier, ofLater] = [earlier.reading.document, later.reading.document];
  const besideA = kindsBySentence(ofEarlier)[a.frame.sentence] ?? NONE;
  const besideB = kindsBySentence(ofLater)[b.frame.sentence] ?? NONE;
  if (besideA.size === 0 || besideB.size === 0) return false;
  return !isShared(besideA, kindsOf(ofLater)) && !isShared(besideB, kindsOf(ofEarlier));
}

const NONE: ReadonlySet<number> = new Set();

const kindsBySentence = keptFor((document: Document): readonly ReadonlySet<number>[] =>
  document.sentences.map((_, sentence) => kindsIn(document, sentence)),
);

function kindsIn(document: Document, sentence: number): ReadonlySet<number> {
  const kinds = new Set<number>();
  for (const term of sentenceTerms(document, sentence).keys()) {
    const kind = kindByTerm().get(term);
    if (kind !== undefined) kinds.add(kind);
  }
  return kinds.size === 0 ? NONE : kinds;
}

/** All kinds that an article names. */
const kindsOf = keptFor(
  (document: Document): ReadonlySet<number> => new Set(kindsBySentence(document).flatMap((kinds) => [...kinds])),
);

function isShared(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const kind of a) if (b.has(kind)) return true;
  return false;
}
