import { describe, expect, test } from "vitest";
import { areTwoContests, contestOf } from "../../src/events/contest.ts";
import { readGiven } from "../../src/pipeline.ts";

function areTwo(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text, at) => contestOf(readGiven({ id: `${at}`, text } as never)));
  return areTwoContests(a as never, b as never);
}

describe("two contests", () => {
  for (const [one, other] of [
    ["Ostwick beat Mellin 3-1 on Saturday.", "Ostwick beat Mellin 4-2 on Tuesday."],
    ["Ostwick won the women's final on Saturday.", "The men's final went to Tarrow on Sunday."],
    ["Mellin's women won the league.", "Mellin won the league when Obrecht saved his second penalty."],
    ["The girls' tournament ended in the rain.", "Boys from Tarrow won the tournament."],
  ] as const)
    test(`${one} / ${other}`, () => {
      expect(areTwo(one, other)).toBe(true);
      expect(areTwo(other, one)).toBe(true);
    });
});

describe("one contest, for all that is told", () => {
  for (const [one, other] of [
    ["Ostwick beat Mellin 3-1 on Saturday.", "Ostwick beat Mellin 3-2 on Saturday."],
    ["Ostwick beat Mellin 3-1 on Saturday.", "Ostwick won in Mellin. It was 2-0 at half-time."],
    ["Ostwick beat Mellin 31-12 after 19-0 at half-time.", "It was 19-0 when the whistle blew. Ostwick won 31-12."],
    ["Ostwick won the women's final on Saturday.", "She hit the last ball of the final."],
    ["Ostwick won the women's final on Saturday.", "The final of the girls was a long one."],
    ["The men's final went to Tarrow.", "Tarrow won the cup again."],
    ["The women's and the men's final went to Tarrow.", "The men of Tarrow won the final."],
    ["Three women were hurt on the bridge.", "Five people were hurt on the bridge."],
    ["Three women were hurt on the bridge.", "Three men were hurt on the bridge."],
  ] as const)
    test(`${one} / ${other}`, () => {
      expect(areTwo(one, other)).toBe(false);
      expect(areTwo(other, one)).toBe(false);
    });
});
