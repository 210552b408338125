import { contains, type Span } from "../../kernel/span.ts";
import type { Attribution } from "./attribution.ts";

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
