import { describe, expect, test } from "vitest";
import { compareArticles } from "../../src/index.ts";
import { articles } from "./articles.ts";
import { lookAlikes } from "./look-alikes.ts";

const { tremor, tremorAgain, tremorLater, tremorEarlier, otherTremor, anniversary, marathon, strike } = articles;

/** Events as sorted lists of ids, sorted: "quake-a quake-b | fire". */
function eventsOf(list: readonly { readonly id: string }[]): string {
  return compareArticles(list as Parameters<typeof compareArticles>[0])
    .events.map(({ articleIds }) => [...articleIds].sort().join(" "))
    .sort()
    .join(" | ");
}

describe("events", () => {
  test("two reports of one earthquake are one event", () => {
    expect(eventsOf([tremor, tremorAgain])).toBe("tremor tremor-again");
  });

  test("an earthquake elsewhere a week before is another event", () => {
    expect(eventsOf([tremor, tremorAgain, otherTremor])).toBe("other-tremor | tremor tremor-again");
  });

  test("last year's earthquake, retold on its anniversary, is another event", () => {
    expect(eventsOf([tremorEarlier, tremor, tremorAgain])).toBe("tremor tremor-again | tremor-earlier");
    expect(eventsOf([anniversary, tremor, tremorAgain])).toContain("tremor tremor-again");
  });

  test("a running story stays together for days", () => {
    expect(eventsOf([tremor, tremorAgain, tremorLater])).toBe("tremor tremor-again tremor-later");
  });

  test("the order of the articles changes nothing", () => {
    const list = [tremor, marathon, tremorAgain, strike, otherTremor, tremorLater, tremorEarlier];
    const expected = eventsOf(list);
    for (let shift = 1; shift < list.length; shift++)
      expect(eventsOf([...list.slice(shift), ...list.slice(0, shift)])).toBe(expected);
    expect(eventsOf([...list].reverse())).toBe(expected);
  });

  test("an unrelated article changes no event", () => {
    const list = [tremor, tremorAgain, tremorLater, otherTremor];
    const without = eventsOf(list).split(" | ");
    for (const stranger of [marathon, strike])
      expect(eventsOf([stranger, ...list]).split(" | ")).toEqual([...without, stranger.id].sort());
  });

  test("an article that says nothing stands alone", () => {
    expect(eventsOf([tremor, { id: "empty", text: "" } as never, { id: "dots", text: "..." } as never])).toBe(
      "dots | empty | tremor",
    );
  });
});

describe("events of one kind are two events", () => {
  for (const [kind, reports] of Object.entries(lookAlikes))
    test(kind, () => {
      const list = Object.entries(reports).map(([id, [published, title, text]]) => ({ id, published, title, text }));
      expect(eventsOf(list)).toBe("a1 a2 | b1 b2");
    });
});
