import { foldName } from "../../claims/name-words.ts";
import type { Comparison } from "../comparison.ts";

/**
 * Joins what differs between twin sentences with what the rules of each kind found.
 *
 * Where a rule found the same difference, it is told once, by that rule, at the place where the sentences differ. Of a figure or
 * date at such a place nothing else is said: it is the other version of its twin and of nothing else. Nor is it told of the same
 * two names under another head ("where Marta Kovel belongs").
 */
export function settleTwins(twins: readonly Comparison[], others: readonly Comparison[]): Comparison[] {
  const byPair = new Map(twins.map((twin) => [pairOf(twin), twin]));
  const settled = new Set(twins.flatMap(({ kind, a, b }) => [`${kind} ${a.key}`, `${kind} ${b.key}`]));
  const renamed = new Set(twins.filter(({ kind }) => kind === "entity").map(namesOf));
  const told = new Set<Comparison>();
  const joined = others.flatMap((other) => {
    const twin = byPair.get(pairOf(other));
    if (twin !== undefined && other.verdict === twin.verdict) {
      told.add(twin);
      return [atTwin(other, twin)];
    }
    if (twin !== undefined) return [];
    const { kind, verdict, a, b } = other;
    if (kind === "figure" || kind === "date")
      return settled.has(`${kind} ${a.key}`) || settled.has(`${kind} ${b.key}`) ? [] : [other];
    return kind === "entity" && verdict === "conflicting" && renamed.has(namesOf(other)) ? [] : [other];
  });
  return [...joined, ...twins.filter((twin) => !told.has(twin))];
}

/** The words of a quotation that differ are told more closely by its own rule. */
function atTwin(other: Comparison, { kind, a, b, confidence }: Comparison): Comparison {
  const surer = { ...other, isOfOneThing: true, confidence: Math.max(other.confidence, confidence) };
  return kind === "quote" ? surer : { ...surer, a: { ...other.a, spans: a.spans }, b: { ...other.b, spans: b.spans } };
}

function pairOf({ kind, a, b }: Comparison): string {
  return `${kind} ${a.key} ${b.key}`;
}

function namesOf({ a, b }: Comparison): string {
  return `${foldName(a.value)} | ${foldName(b.value)}`;
}
