import { describe, expect, it } from "vitest";
import { compareArticles, extractFigures } from "../../src/index.ts";

const tolls = (text: string) =>
  extractFigures({ text, published: "2024-05-06T12:00:00Z" })
    .filter(({ slot }) => slot === "killed" || slot === "injured")
    .map(({ text: words, slot, quantity }) => `${quantity.value} ${slot}: ${words}`);

describe("a death that no number counts", () => {
  const cases: readonly [text: string, toll: string][] = [
    ["A tenant was charged in the shooting death of 24-year-old Lena Ortmann on Friday.", "1 killed: Lena Ortmann"],
    ["The 4-year-old girl who was hurt in the fire at Brenz Mill has died.", "1 killed: girl"],
    ["The crash claimed the life of the driver.", "1 killed: the driver"],
    ["Marten Oduya, 31, was pronounced dead at the scene.", "1 killed: Marten Oduya"],
    ["He was taken to the county hospital, where he later died.", "1 killed: he"],
    ["The blast killed Lena Ortmann and Marten Oduya.", "2 killed: Lena Ortmann"],
    ["The farmer shot and killed his wife before turning the gun on himself.", "2 killed: his wife"],
    ["Marten Oduya was injured when his tractor overturned.", "1 injured: Marten Oduya"],
  ];
  for (const [text, toll] of cases) it(`${toll}: ${text}`, () => expect(tolls(text)).toEqual([toll]));

  it("is not counted where the article numbers the dead", () => {
    expect(tolls("Three people were killed in the fire. Lena Ortmann died in the stairwell.")).toEqual([
      "3 killed: Three",
    ]);
  });

  for (const text of [
    "She is dead wrong about the bridge, the mayor said.",
    "The surgeon saved the life of the driver.",
    "The council wanted to hurt Marten Oduya, his lawyer said.",
    "The storm could have killed Marten Oduya.",
    "Nobody knows whether the driver has died.",
    "Lena Ortmann, whose father died last week, sang in Brenz.",
    "In 1987 a storm killed Lena Ortmann.",
    "The bill would kill the dairy, Lena Ortmann said.",
    "She hurt the knee in training.",
  ])
    it(`is not read into: ${text}`, () => {
      expect(tolls(text)).toEqual([]);
    });

  it("contradicts no number: to name one of the dead does not say that there were no others", () => {
    const { findings } = compareArticles(
      [
        { id: "a", text: "A fire at Brenz Mill killed Lena Ortmann on Monday, the fire brigade said." },
        { id: "b", text: "A fire at Brenz Mill killed three people on Monday, the fire brigade said." },
      ],
      { events: "same" },
    );
    expect(findings.filter(({ kind }) => kind === "figure")).toEqual([]);
  });
});
