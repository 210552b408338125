import { describe, expect, it } from "vitest";
import { compareArticles } from "../../src/index.ts";

const BURNED = "The old tannery in Brenz caught fire at 1:10 a.m. on Sunday.";
const DIED = "Keeper Ivo Holm died in Brenz at 3:10 p.m. on Sunday.";

/** The second tells when somebody heard, or spoke, of what the first tells. */
const NEWS_OF_IT: readonly (readonly [string, string])[] = [
  [BURNED, "Ada Rehn got the call at 2:10 a.m. on Sunday saying that the old tannery in Brenz had caught fire."],
  [BURNED, "His wife heard at 2:10 a.m. on Sunday that the old tannery in Brenz had caught fire."],
  [BURNED, "She was told at 2:10 a.m. on Sunday that the old tannery in Brenz had caught fire."],
  [BURNED, "The mayor confirmed at 2:10 a.m. on Sunday that the old tannery in Brenz had caught fire."],
  [DIED, "Police confirmed at 4:10 p.m. on Sunday that keeper Ivo Holm had died in Brenz."],
  [DIED, "His brother learned at 4:10 p.m. on Sunday that keeper Ivo Holm had died in Brenz."],
];

/** An alarm, a report of a deed, a deed told beforehand, two calls: each disagrees with the first. */
const DISPUTED: readonly (readonly [string, string])[] = [
  [BURNED, "The old tannery in Brenz caught fire at 2:10 a.m. on Sunday, police said."],
  [BURNED, "The fire at the old tannery in Brenz was reported at 2:10 a.m. on Sunday."],
  [BURNED, "Firefighters got the call at 2:10 a.m. on Sunday that the old tannery in Brenz had caught fire."],
  [DIED, "Police confirmed at 2:10 p.m. on Sunday that keeper Ivo Holm had died in Brenz."],
  [DIED, "Keeper Ivo Holm, his brother said, died in Brenz at 4:10 p.m. on Sunday."],
  [
    "Ada Rehn got the call at 2:10 a.m. on Sunday saying that the old tannery had burned.",
    "Ada Rehn got the call at 3:10 a.m. on Sunday saying that the old tannery had burned.",
  ],
];

describe("when somebody heard of a thing", () => {
  for (const pair of NEWS_OF_IT) it(`is not when it happened: ${pair[1]}`, () => expect(datesIn(pair)).toEqual([]));
  for (const pair of DISPUTED) it(`is something else than: ${pair[1]}`, () => expect(datesIn(pair)).toHaveLength(1));
});

function datesIn(pair: readonly [string, string]): string[] {
  const articles = pair.map((text, at) => ({ id: `${at}`, text, published: "2026-03-02T08:00:00Z" }));
  const { findings } = compareArticles(articles, { events: "same" });
  return findings.filter(({ kind }) => kind === "date").map(({ message }) => message);
}
