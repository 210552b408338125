import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";
import { findFigures } from "../../src/mentions/figures/find-figures.ts";
import type { DateMention, FigureMention, QuoteMention } from "../../src/mentions/mention.ts";

function figures(text: string, published = "2025-05-04T09:00:00Z"): FigureMention[] {
  return findFigures(readDocument({ text, published }));
}

function figure(text: string, written: string): FigureMention {
  const found = figures(text).find((mention) => mention.text === written);
  if (found === undefined) throw new Error(`no figure "${written}" in "${text}"`);
  return found;
}

describe("intervals follow the words", () => {
  const cases: readonly [string, number | null, number | null][] = [
    ["14", 14, 14],
    ["at least 14", 14, null],
    ["more than 14", 14, null],
    ["up to 14", null, 14],
    ["fewer than 14", null, 14],
    ["about 500", 450, 550],
    ["nearly 500", 450, 500],
    ["dozens", 24, null],
    ["between 12 and 15", 12, 15],
  ];
  for (const [words, min, max] of cases) {
    it(`"${words}" lies between ${min} and ${max}`, () => {
      const [found] = figures(`The ministry counted ${words} of the boats.`);
      expect([found?.quantity.min, found?.quantity.max]).toEqual([min, max]);
    });
  }
});

describe("from one level to another", () => {
  it.each([
    "Prices rose from 4.25% to 4.75%.",
    "The bank made money dearer, taking its main rate from 4.25% to 4.75%.",
    "The council moved the age from 4.25% to 4.75%.",
  ])("is two values: %s", (text) => expect(figures(text).map(({ quantity }) => quantity.value)).toEqual([4.25, 4.75]));

  it("is a range where nothing moves", () => {
    expect(figures("Its rates ranged from 4.25% to 4.75%.").map(({ quantity }) => quantity.max)).toEqual([4.75]);
  });
});

describe("precision is the last written place", () => {
  it.each([
    ["12,400", 100],
    ["4.5 million", 100_000],
    ["17", 1],
  ])("%s is written to %d", (words, precision) => {
    const [found] = figures(`They sold ${words} lamps.`);
    expect(found?.quantity.precision).toBeCloseTo(precision, 9);
  });
});

describe("what is counted", () => {
  it("keeps the state with the head phrase", () => {
    expect(figure("The raids left 14 alleged traffickers dead.", "14").counted).toBe("alleged traffickers dead");
  });

  it("does not take the gunmen for victims", () => {
    expect(figure("Two gunmen killed nine worshippers.", "Two").slot).not.toBe("killed");
    expect(figure("Two gunmen killed nine worshippers.", "nine").slot).toBe("killed");
  });

  it("marks a subset as a part of the whole", () => {
    const [three, two] = figures("Three people, including two children, were killed.");
    expect(three?.slot).toBe("killed");
    expect(three?.partOf).toBeUndefined();
    expect(two?.partOf).toBe(0);
  });

  it("carries the state over to those of them", () => {
    const found = figures("Fifteen passengers were injured, six of them critically.");
    expect(found.map(({ slot, partOf }) => [slot, partOf])).toEqual([
      ["injured", undefined],
      ["injured", 0],
    ]);
  });

  it("points every partOf at an earlier or later figure of the list", () => {
    const text = "A man waved. Of 48 passengers, 11 of them women, five died, including two children. A man left.";
    const found = figures(text);
    for (const { partOf } of found) {
      if (partOf !== undefined) expect(found[partOf]).toBeDefined();
    }
  });
});

describe("frames", () => {
  it("an earlier year's toll is background", () => {
    expect(figure("The 2010 quake killed 525 people.", "525").frame).toBe("background");
  });

  it("what could happen is hypothetical", () => {
    expect(figure("The flood could displace 2,000 families.", "2,000").frame).toBe("hypothetical");
  });

  it("what is denied is negated", () => {
    expect(figure("Police counted 9 victims, not 12.", "12").frame).toBe("negated");
  });

  it("today's toll has none", () => {
    expect(figure("The blast killed 12 people on Saturday.", "12").frame).toBeUndefined();
  });
});

describe("who says so, and when", () => {
  it("names the source of the sentence", () => {
    expect(figure("At least 12 people died, police said.", "At least 12").attributedTo).toBe("police");
  });

  it("prefers the speaker of the quote it stands in", () => {
    const text = 'A spokesman said: "We have 40 beds," the director told us.';
    const start = text.indexOf("We have");
    const quote = {
      kind: "quote",
      start,
      end: start + 16,
      text: "We have 40 beds,",
      rule: "test",
      form: "direct",
      quoted: [],
      speaker: { name: "Dr Lena Ortiz" },
    } satisfies QuoteMention;
    const [found] = findFigures(readDocument({ text }), { quotes: [quote] });
    expect(found?.attributedTo).toBe("Dr Lena Ortiz");
  });

  it("takes the nearest date of its sentence and drops numbers that are part of it", () => {
    const text = "By 3 May the toll was 12.";
    const date = {
      kind: "date",
      start: 3,
      end: 8,
      text: "3 May",
      rule: "test",
      value: "2025-05-03",
      granularity: "day",
      implied: [],
    } satisfies DateMention;
    const found = findFigures(readDocument({ text }), { dates: [date] });
    expect(found.map((mention) => [mention.text, mention.asOf])).toEqual([["12", "2025-05-03"]]);
  });
});

describe("any text", () => {
  const baits = [
    "1,1,1,1",
    "12:12:12 ",
    "two ",
    "twenty-",
    "((((",
    "$5 ",
    "a man was ",
    "1-",
    "½",
    "5%",
    "\ud800",
    "killed 5 and ",
  ];
  for (const bait of baits) {
    it(`reads ${JSON.stringify(bait)} over and over; every span is a slice in order`, () => {
      const text = bait.repeat(300);
      const found = figures(text);
      let last = 0;
      for (const mention of found) {
        expect(mention.text).toBe(text.slice(mention.start, mention.end));
        expect(mention.start).toBeGreaterThanOrEqual(last);
        last = mention.end;
      }
    });
  }

  it("gives nothing for an empty text", () => {
    expect(figures("")).toEqual([]);
  });
});
