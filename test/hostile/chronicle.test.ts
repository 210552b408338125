import { expect, it } from "vitest";
import { compareArticles } from "../../src/index.ts";

const THINGS = "bridge mill school quarry tower harbour clinic market court museum".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");
const SENTENCES = 600;
/** What is worked out once for each sentence takes a second; what is worked out for each pair of dates takes minutes. */
const LIMIT_MS = 20_000;

function chronicle(id: string, shift: number) {
  const sentences = Array.from({ length: SENTENCES }, (_, at) => {
    const [thing, other] = [THINGS[(at * 7 + shift) % 10], THINGS[(at * 3 + shift) % 10]];
    const day = `${((at * 5 + shift) % 28) + 1} ${MONTHS[(at + shift) % 12]} ${1990 + ((at * 11 + shift) % 30)}`;
    return `The ${thing} beside the ${other} opened on ${day}.`;
  });
  return { id, published: "2026-01-02T08:00:00Z", text: sentences.join(" ") };
}

it("two chronicles of many dates are compared like any articles", { timeout: LIMIT_MS }, () => {
  const { coverage } = compareArticles([chronicle("a", 0), chronicle("b", 3)], { events: "same" });
  expect(coverage.facts).toBeGreaterThan(SENTENCES);
});
