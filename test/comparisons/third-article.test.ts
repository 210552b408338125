import { describe, expect, it } from "vitest";
import { linkArticles, type Third, weighThirds } from "../../src/comparisons/third-article.ts";
import { compareArticles } from "../../src/index.ts";

const pair = (a: number, b: number, probability: number, isCopied = false) => ({ a, b, probability, isCopied });
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

  it("is no second voice where it copies a sentence, but tells what it tells", () => {
    const copied = linkArticles([pair(0, 5, 0.9, true)], []).fromA;
    const supporting: Third = { ...agreeingWithFirst(0.4), ofA: copied };
    expect(weighThirds([pair(0, 0, 0.4)], [supporting])).toEqual([pair(0, 0, 0.4)]);
    const both: Third = { ofA: copied, ofB: linkArticles([pair(0, 6, 0.7)], []).fromA };
    expect(weighThirds([pair(0, 0, 0.9)], [both])).toEqual([]);
  });

  it("that tells neither changes nothing", () => {
    const silent: Third = { ofA: NOTHING.fromA, ofB: NOTHING.fromA };
    expect(weighThirds([pair(0, 0, 0.9)], [silent])).toEqual([pair(0, 0, 0.9)]);
  });
});

describe("three articles on one event", () => {
  const first =
    "A fire at the Olten mill drove families from their homes on Tuesday. Fourteen buses took people to Brenz. The mayor, Ilka Brandt, thanked the crews. Rain is forecast for the weekend. The cause is not known. Nobody was hurt.";
  const last =
    "Smoke hung over Olten on Tuesday after the mill caught fire. The harbour is closed. Nineteen buses stood ready, all of them yellow. Ilka Brandt said that help had come quickly. The bridge is open again to lorries.";
  const compare = (...texts: readonly string[]) =>
    compareArticles(
      texts.map((text, at) => ({ id: String(at), text, published: `2026-03-0${at + 3}T20:00:00Z` })),
      { events: "same" },
    ).findings.map(({ subject, confidence }) => ({ subject, confidence }));

  it("are surer of what two of them tell alike than of what one tells", () => {
    const middle =
      "The Olten mill burned on Tuesday, and the street beside it was cleared. People left for Brenz in fourteen buses. A judge will look at the papers next week. Ilka Brandt, the mayor, was on the quay all day. The school stays shut.";
    const [alone, together] = [compare(first, last), compare(first, middle, last)];
    expect(alone).toHaveLength(1);
    expect(together).toHaveLength(1);
    expect(together[0]?.confidence).toBeGreaterThan(alone[0]?.confidence ?? 1);
  });

  it("disagree on nothing where one of them tells both numbers", () => {
    const middle =
      "The Olten mill burned on Tuesday, and two streets were cleared. Fourteen buses took people to Brenz. The town of Lund sent nineteen buses for the children. A judge will look at the papers next week. Ilka Brandt, the mayor, was on the quay all day. The school stays shut.";
    expect(compare(first, middle, last)).toEqual([]);
  });
});
