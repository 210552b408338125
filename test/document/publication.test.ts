import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";

const body =
  "The harbour at Tolm was closed on Sunday after a crane fell into the water, the port authority said.\n\nNobody was hurt, and the crane is to be lifted out on Tuesday.";

function dated(line: string): string {
  const { published, modified } = readDocument(`Crane falls into Tolm harbour\n\n${line}\n\n${body}`).article;
  return [published, modified].filter(Boolean).join(" modified ");
}

const rows: readonly (readonly [line: string, expected: string])[] = [
  ["Published 3 March 2025", "2025-03-03"],
  ["Posted: Tuesday, February 10, 2015 7:05 PM EST", "2015-02-10T19:05-05:00"],
  ["July 9, 2025", "2025-07-09"],
  ["Nov. 3, 2021 at 5:32 p.m.", "2021-11-03T17:32"],
  ["By Ana Dell | 12 Nov 2025, 14:05 GMT | 3 min read", "2025-11-12T14:05Z"],
  ["By Ana Dell in Lisbon, published 3 May 2025", "2025-05-03"],
  ["2025-05-04T09:06:30Z", "2025-05-04T09:06Z"],
  ["Sun 4 May 2025 09.06 BST", "2025-05-04T09:06+01:00"],
  ["Published: 5:00 PM, Sat May 3rd, 2025", "2025-05-03T17:00"],
  ["Last updated: May 6, 2025 9:14 am", "2025-05-06T09:14 modified 2025-05-06T09:14"],
  ["Published May 3, 2025 | Updated May 4, 2025 at 9 a.m.", "2025-05-03 modified 2025-05-04T09:00"],
  ["13/05/2025 10:22", "2025-05-13T10:22"],
];

describe("the day of publication", () => {
  it.each(rows)("is read from %j", (line, expected) => {
    expect(dated(line)).toBe(expected);
  });

  it.each([
    ["a number date that could be two days", "04/05/2025"],
    ["a day without a year", "Published May 4"],
    ["a day that does not exist", "Published February 30, 2025"],
  ])("is not made of %s", (_, line) => {
    expect(dated(line)).toBe("");
  });

  it("is not the day on which the page was saved", () => {
    const page = `Sunday, 27 Jul 2025\n• Home\n• Politics\n• Contact us\nSign in\n\nCrane falls into Tolm harbour\n\n${body}\n\n© 2022 Harbour News`;
    expect(readDocument(page).article.published).toBeUndefined();
  });

  it("is not a day in a list of other stories or in the copyright line", () => {
    const page = `Crane falls into Tolm harbour\n\n${body}\n\nRelated\nPublished 3 March 2025\nFerry fares rise again\n© Harbour News, published 4 May 2025`;
    expect(readDocument(page).article.published).toBeUndefined();
  });

  it("is not a day of which the article tells", () => {
    expect(readDocument(`${body}\n\nThe crane was last checked on 3 March 2025.`).article.published).toBeUndefined();
  });

  it("is read from a dateline that names the year, and only then", () => {
    const report = (head: string) => readDocument(`${head} ${body}`).article;
    expect(report("TOLM, May 5, 2025 (Alpwire) —")).toMatchObject({
      published: "2025-05-05",
      publishedFrom: "dateline",
    });
    expect(report("TOLM, Ind. (Feb. 20, 2014) —")).toMatchObject({ published: "2014-02-20", dateline: "TOLM, Ind." });
    expect(report("TOLM (Alpwire, 20 February 2014) —").published).toBe("2014-02-20");
    expect(report("TOLM, May 5 (Alpwire) —").published).toBeUndefined();
  });

  it("is read from labels that run into the headline and the text", () => {
    const stamps = "Posted: Tuesday, February 10, 2015 7:05 PM EST Updated: Wednesday, February 11, 2015 12:42 AM EST";
    const dates = { published: "2015-02-10T19:05-05:00", modified: "2015-02-11T00:42-05:00" };
    for (const text of [`${stamps} ${body}`, `Crane falls into Tolm harbour ${stamps} ${body}`]) {
      const document = readDocument(text);
      expect(document.article).toMatchObject(dates);
      const kept = document.body.map(({ start, end }) => text.slice(start, end)).join(" ");
      expect(kept).not.toContain("2015");
      expect(kept.endsWith(body.slice(-60))).toBe(true);
    }
  });

  it("is the caller's where the caller names one", () => {
    const { article } = readDocument({ text: `Published 3 March 2025\n\n${body}`, published: "2025-03-04T10:00Z" });
    expect(article).toMatchObject({ published: "2025-03-04T10:00Z", publishedFrom: "input" });
  });
});

describe("the reference time", () => {
  const reference = (input: { published?: string; timeZone?: string; head?: string }) => {
    const { head = "", ...rest } = input;
    const time = readDocument({ text: head + body, ...rest }).reference;
    return (
      time &&
      [time.year, time.month, time.day, time.hour, time.minute, time.offsetMinutes]
        .filter((part) => part !== undefined)
        .join(" ")
    );
  };

  it("is the day alone where no hour is known", () => {
    expect(reference({ published: "2025-05-04", timeZone: "Pacific/Auckland" })).toBe("2025 5 4");
  });

  it("moves to the article's zone", () => {
    expect(reference({ published: "2026-03-08T21:30Z", timeZone: "Pacific/Auckland" })).toBe("2026 3 9 10 30 780");
    expect(reference({ published: "2025-07-01T02:00Z", timeZone: "America/New_York" })).toBe("2025 6 30 22 0 -240");
    expect(reference({ published: "2025-07-01T02:00Z", timeZone: "+05:30" })).toBe("2025 7 1 7 30 330");
  });

  it("moves to the clocks of the dateline where only UTC is given", () => {
    expect(reference({ published: "2026-03-08T21:30Z", head: "WANAKA, New Zealand – " })).toBe("2026 3 9 10 30 780");
    expect(reference({ published: "2025-07-01T02:00Z", head: "SPRINGFIELD, Ill. (AP) — " })).toBe(
      "2025 6 30 21 0 -300",
    );
    expect(reference({ published: "2025-07-01T02:00Z", head: "TOLM — " })).toBe("2025 7 1 2 0 0");
  });

  it("keeps a local time as it is written", () => {
    expect(reference({ published: "2025-05-04T09:06" })).toBe("2025 5 4 9 6");
    expect(reference({ published: "2025-05-04T09:06-04:00" })).toBe("2025 5 4 9 6 -240");
  });

  it("is absent where no day is known", () => {
    expect(reference({})).toBeUndefined();
  });
});

describe("the dateline", () => {
  it.each([
    ["MEXICO CITY — The", "MEXICO CITY"],
    ["PARIS (Reuters) - The", "PARIS"],
    ["MEDAN, Indonesia – The", "MEDAN, Indonesia"],
    ["TURIN, Dec 2 – The", "TURIN"],
    ["ST. LOUIS (KMOX) – The", "ST. LOUIS"],
    ["(Geneva) – The", "Geneva"],
    ["New Delhi: The", "New Delhi"],
    ["UPDATE — The", undefined],
    ["A PASSENGER jet - the", undefined],
    ["Note: The", undefined],
  ])("of %j", (head, place) => {
    expect(readDocument(`${head} ${body}`).article.dateline).toBe(place);
  });
});
