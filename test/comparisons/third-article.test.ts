import { describe, expect, it } from "vitest";
import { linkArticles, type Third, weighThirds } from "../../src/comparisons/third-article.ts";

const pair = (a: number, b: number, probability: number) => ({ a, b, probability });
const NOTHING = linkArticles([], []);

/** A third article published after both others: it says the same as the first in claim 5, and disputes with the second. */
function agreeingWithFirst(dispute: number): Third {
  return {
    ofA: linkArticles([pair(0, 5, 0.7)], []).fromA,
    ofB: linkArticles([], [pair(0, 5, dispute)]).fromA,
  };
}

describe("a third article", () => {
  it("makes a dispute likelier where it says what one of the two says", () => {
    const [weighed] = weighThirds([pair(0, 0, 0.4)], [agreeingWithFirst(0.4)]);
    expect(weighed?.probability).toBeCloseTo(0.64);
  });

  it("counts once, however many articles say the same", () => {
    const thirds = [agreeingWithFirst(0.4), agreeingWithFirst(0.3)];
    expect(weighThirds([pair(0, 0, 0.4)], thirds)[0]?.probability).toBeCloseTo(0.64);
  });

  it("is seen alike from either of the two", () => {
    const mirrored: Third = {
      ofA: linkArticles([], [pair(5, 0, 0.4)]).fromB,
      ofB: linkArticles([pair(5, 0, 0.7)], []).fromB,
    };
    expect(weighThirds([pair(0, 0, 0.4)], [mirrored])[0]?.probability).toBeCloseTo(0.64);
  });

  it("makes nothing of what is hardly one thing", () => {
    expect(weighThirds([pair(0, 0, 0.05)], [agreeingWithFirst(0.9)])).toEqual([pair(0, 0, 0.05)]);
    const unsure: Third = { ...agreeingWithFirst(0.4), ofA: linkArticles([pair(0, 5, 0.3)], []).fromA };
    expect(weighThirds([pair(0, 0, 0.4)], [unsure])).toEqual([pair(0, 0, 0.4)]);
  });

  it("that tells both makes them two things", () => {
    const both: Third = {
      ofA: linkArticles([pair(0, 5, 0.7)], []).fromA,
      ofB: linkArticles([pair(0, 6, 0.7)], []).fromA,
    };
    expect(weighThirds([pair(0, 0, 0.9), pair(1, 1, 0.9)], [both])).toEqual([pair(1, 1, 0.9)]);
  });

  it("that tells neither changes nothing", () => {
    const silent: Third = { ofA: NOTHING.fromA, ofB: NOTHING.fromA };
    expect(weighThirds([pair(0, 0, 0.9)], [silent])).toEqual([pair(0, 0, 0.9)]);
  });
});
