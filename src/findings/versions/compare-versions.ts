import type { QuoteClaim } from "../../claims/claim.ts";
import { deriveClaims } from "../../claims/derive-claims.ts";
import { nameWords } from "../../claims/name-words.ts";
import type { Reading } from "../../claims/reading.ts";
import { termLikeness } from "../../claims/sentence-terms.ts";
import { alignOneToOne, type CandidatePair } from "../../comparisons/align.ts";
import { speakerVerdict } from "../../comparisons/quotes/compare-speakers.ts";
import type { Span } from "../../kernel/span.ts";
import type { VersionMention } from "../finding.ts";
import { changedClaims } from "./changed-claims.ts";
import { factsOfVersion, type VersionFact } from "./fact-of-version.ts";
import type { VersionChange, VersionReport } from "./version-report.ts";

/** Two facts of one family in sentences this alike are one fact that has changed; below it one went and another came. */
const SAME_SENTENCE = 0.5;

/** What changed between two versions of one article: facts only, no wording. */
export function compareVersionFacts(before: Reading, after: Reading): VersionReport {
  const claims = [deriveClaims(before, 0), deriveClaims(after, 1)] as const;
  const [old, young] = unmatched(factsOfVersion(claims[0]), factsOfVersion(claims[1]));
  const changed = alignOneToOne(candidates(old, young));
  const gone = new Set(changed.map(({ a }) => a));
  const come = new Set(changed.map(({ b }) => b));
  const changes = [
    ...changedClaims(...claims).map((claim) => toClaimChange(before, claim.before, after, claim.after)),
    ...changedSpeakers(before, claims[0].quotes, after, claims[1].quotes),
    ...changed.map(({ a, b }) => toChange(before, old[a], after, young[b])),
    ...young.filter((_, index) => !come.has(index)).map((fact) => toChange(before, undefined, after, fact)),
    ...old.filter((_, index) => !gone.has(index)).map((fact) => toChange(before, fact, after, undefined)),
  ];
  return { changes: changes.filter((change) => !isSameName(change)).sort(byPlace) };
}

/** A name that is shorter in one version: "Ana Reyes" became "Reyes". */
function isSameName({ kind, before, after }: VersionChange): boolean {
  if (kind !== "entity" || before === undefined || after === undefined) return false;
  const [short, long] = [nameWords(before.text), nameWords(after.text)].sort((a, b) => a.length - b.length);
  return short?.every((word) => long?.includes(word)) ?? false;
}

function toClaimChange(before: Reading, was: Span, after: Reading, is: Span): VersionChange {
  const [old, young] = [mentionOf(before, was), mentionOf(after, is)];
  const message = `claim changed: “${flat(old.text)}” became “${flat(young.text)}”`;
  return { kind: "claim", change: "changed", before: old, after: young, message };
}

/** The same words, now of somebody else. A version that leaves the speaker open changes nothing. */
function changedSpeakers(
  before: Reading,
  old: readonly QuoteClaim[],
  after: Reading,
  young: readonly QuoteClaim[],
): VersionChange[] {
  const wordsOf = (claim: QuoteClaim) => claim.words.map((word) => word.text).join(" ");
  const oldByWords = new Map(old.map((claim) => [wordsOf(claim), claim]));
  return young.flatMap((claim) => {
    const earlier = oldByWords.get(wordsOf(claim));
    if (earlier === undefined || speakerVerdict(earlier, claim) !== "different") return [];
    // one person misnamed is told as a name that has changed
    if (shareNameWord(earlier.quote.speaker?.name, claim.quote.speaker?.name)) return [];
    const message = `speaker changed: ${earlier.quote.speaker?.name} became ${claim.quote.speaker?.name}`;
    return [
      { kind: "quote", change: "changed", before: mentionOf(before, earlier), after: mentionOf(after, claim), message },
    ];
  });
}

function shareNameWord(a = "", b = ""): boolean {
  const words = nameWords(b);
  return nameWords(a).some((word) => words.includes(word));
}

/** The facts that the other version does not give, each repetition counted. */
function unmatched(before: readonly VersionFact[], after: readonly VersionFact[]): [VersionFact[], VersionFact[]] {
  return [without(before, after), without(after, before)];
}

function without(facts: readonly VersionFact[], others: readonly VersionFact[]): VersionFact[] {
  const counts = new Map<string, number>();
  for (const fact of others) counts.set(keyOf(fact), (counts.get(keyOf(fact)) ?? 0) + 1);
  return facts.filter((fact) => {
    const left = counts.get(keyOf(fact)) ?? 0;
    counts.set(keyOf(fact), left - 1);
    return left <= 0;
  });
}

function keyOf({ kind, family, value }: VersionFact): string {
  return `${kind} ${family} ${value}`;
}

function candidates(old: readonly VersionFact[], young: readonly VersionFact[]): CandidatePair[] {
  return old.flatMap((left, a) =>
    young.flatMap((right, b) => {
      if (left.kind !== right.kind || left.family !== right.family) return [];
      const score = termLikeness(left.sentence, right.sentence);
      return score >= SAME_SENTENCE ? [{ a, b, score }] : [];
    }),
  );
}

function toChange(
  before: Reading,
  old: VersionFact | undefined,
  after: Reading,
  young: VersionFact | undefined,
): VersionChange {
  const was = old && mentionOf(before, old);
  const is = young && mentionOf(after, young);
  const { kind } = (young ?? old) as VersionFact;
  const change = was === undefined ? "added" : is === undefined ? "removed" : "changed";
  return {
    kind,
    change,
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
    message: `${kind} ${change}: ${[was, is].flatMap((mention) => (mention ? [`“${flat(mention.text)}”`] : [])).join(" became ")}`,
  };
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ");
}

function mentionOf({ document }: Reading, { start, end }: Span): VersionMention {
  return { articleId: document.article.id, start, end, text: document.text.slice(start, end) };
}

function byPlace(a: VersionChange, b: VersionChange): number {
  const place = ({ before, after }: VersionChange) => after?.start ?? 1e9 + (before?.start ?? 0);
  return place(a) - place(b);
}
