import { contains, type Span } from "../../kernel/span.ts";
import type { Attribution } from "./attribution.ts";
import type { Frame } from "./frame.ts";

/**
 * For each attribution the one whose content holds it: in "Reyes said that Cole had called it a farce" Cole's words are relayed by Reyes.
 * The innermost one where several do. Only attributions of one unit can hold each other.
 */
export function findRelays(attributions: readonly Attribution[]): ReadonlyMap<Attribution, Attribution> {
  const relays = new Map<Attribution, Attribution>();
  const byUnit = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const list = byUnit.get(attribution.unit);
    if (list === undefined) byUnit.set(attribution.unit, [attribution]);
    else list.push(attribution);
  }
  for (const list of byUnit.values()) {
    for (const inner of list) {
      const holders = list.filter((outer) => outer !== inner && holds(outer, inner));
      const nearest = holders.sort((a, b) => lengthOf(a) - lengthOf(b))[0];
      if (nearest !== undefined) relays.set(inner, nearest);
    }
  }
  return relays;
}

/**
 * Attributions that say nothing but that somebody else spoke: of "She said that on several calls Cole told her: "Wait"" Cole's words remain,
 * relayed by her.
 */
export function mereRelays(frame: Frame, relays: ReadonlyMap<Attribution, Attribution>): ReadonlySet<Attribution> {
  const mere = new Set<Attribution>();
  for (const [inner, outer] of relays) {
    const quotes = inner.stretches.some((stretch) => frame.stretches[stretch]!.start === inner.segments[0]!.start);
    if (!quotes || inner.source === undefined || inner.segments.at(-1)!.end < outer.segments.at(-1)!.end - 2) continue;
    if (!hasVerbBetween(frame, outer.segments[0]!.start, inner.source.first)) mere.add(outer);
  }
  return mere;
}

function hasVerbBetween(frame: Frame, offset: number, end: number): boolean {
  for (let at = end - 1; at >= 0 && frame.tokens[at]!.start >= offset; at--) {
    if (frame.stretchAt[at]! < 0 && (frame.tags[at] === "VERB" || frame.tags[at] === "AUX")) return true;
  }
  return false;
}

/** Words inside marks belong to the innermost speaker: in `Reyes said that Cole called it "a farce"` to Cole. */
export function ownedStretches(attributions: readonly Attribution[]): ReadonlyMap<Attribution, readonly number[]> {
  const owners = new Map<number, Attribution>();
  for (const attribution of attributions) {
    for (const stretch of attribution.stretches) {
      const other = owners.get(stretch);
      if (other === undefined || lengthOf(attribution) < lengthOf(other)) owners.set(stretch, attribution);
    }
  }
  return new Map(
    attributions.map((attribution) => [
      attribution,
      attribution.stretches.filter((stretch) => owners.get(stretch) === attribution),
    ]),
  );
}

function holds(outer: Attribution, inner: Attribution): boolean {
  const [first, last] = [inner.segments[0]!, inner.segments.at(-1)!];
  const span = { start: first.start, end: last.end };
  return lengthOf(outer) > lengthOf(inner) && outer.segments.some((segment: Span) => contains(segment, span));
}

function lengthOf({ segments }: Attribution): number {
  return segments.at(-1)!.end - segments[0]!.start;
}
