import { describe, expect, it } from "vitest";
import type { Comparison, Side, Verdict } from "../../src/comparisons/comparison.ts";
import { groupFacts } from "../../src/findings/group-versions.ts";

const side = (key: string, order: number): Side => ({ key, articleId: key, order, spans: [], value: key });

const [seventy, hundred, other] = [side("70 injured", 0), side("about 100 injured", 1), side("a hundred youths", 2)];

function comparison(a: Side, b: Side, verdict: Verdict, confidence: number): Comparison {
  const rule = "comparisons/figures/compare-figures";
  return { kind: "figure", rule, verdict, subject: "injured", a, b, confidence, reason: "" };
}

const groupsOf = (...comparisons: readonly Comparison[]) =>
  groupFacts(comparisons).map(({ sides }) => sides.map(({ key }) => key));

describe("values that agree and are hardly of one thing", () => {
  const dispute = comparison(seventy, hundred, "conflicting", 0.9);

  for (const verdict of ["equal", "compatible"] as const) {
    it(`are left out of a dispute: ${verdict}`, () => {
      const disputed = [seventy.key, hundred.key];
      expect(groupsOf(dispute, comparison(hundred, other, verdict, 0.3))).toEqual([disputed]);
      expect(groupsOf(dispute, comparison(hundred, other, verdict, 0.7))).toEqual([[...disputed, other.key]]);
    });
    it(`are one fact where nothing is disputed: ${verdict}`, () => {
      expect(groupsOf(comparison(hundred, other, verdict, 0.3))).toEqual([[hundred.key, other.key]]);
    });
  }
});
