import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";

const kept = (text: string): string[] => readDocument(text).body.map(({ start, end }) => text.slice(start, end));
const codes = (text: string): string[] => readDocument(text).diagnostics.map(({ code }) => code);

describe("a page without an article", () => {
  const wall =
    "Home | News | Sport | Sign in\n\nSubscribe now\n\nYou have 0 free articles left this month.\n\n© 2025 Tolm Courier. All rights reserved.";

  it("has an empty body and says so", () => {
    expect(kept(wall)).toEqual([]);
    expect(codes(wall)).toEqual(["no-article"]);
  });

  it("is not a text of one line, whatever it says", () => {
    for (const line of [
      "Comments",
      "Trending",
      "Home | News | Sport",
      "© 2025 Tolm Courier",
      "Photo: A crane in Tolm",
    ]) {
      expect(kept(line)).toEqual([line]);
      expect(codes(line)).toEqual([]);
    }
  });

  it("is not an empty text", () => {
    for (const text of ["", " \n\n\t", "\u200b"])
      expect(readDocument(text)).toMatchObject({ body: [], sentences: [], tokens: [] });
    expect(codes(" \n ")).toEqual([]);
  });
});
