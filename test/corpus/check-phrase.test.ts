import { describe, expect, it } from "vitest";
import { checkMeans, checkNever, checkNotYet, checkWithin, plainText } from "./check-phrase.ts";
import { parseMarkedSentence } from "./marked-sentence.ts";

const agrees = ({ found, expected }: { found: string; expected: string }): boolean => found === expected;

describe("a marked sentence", () => {
  it("gives text, spans and stated readings", () => {
    expect(parseMarkedSentence("up {5 %=>5 percent} in {May}")).toEqual({
      text: "up 5 % in May",
      expected: [
        { start: 3, end: 6, reading: "5 percent" },
        { start: 10, end: 13 },
      ],
    });
  });
  it("may nest", () => {
    expect(parseMarkedSentence("{a {b} c}").expected).toEqual([
      { start: 0, end: 5 },
      { start: 2, end: 3 },
    ]);
  });
  it("with a lone brace is an error that names it", () => {
    expect(() => plainText("{May")).toThrow('braces do not pair up in "{May"');
    expect(() => plainText("May}")).toThrow("braces do not pair up");
  });
});

describe("a phrase", () => {
  const may = { start: 10, end: 13, reading: "2025-05" };
  const five = { start: 3, end: 6, reading: "5 percent" };

  it("means one reading only as a whole", () => {
    expect(agrees(checkMeans("May", "2025-05", [{ start: 0, end: 3, reading: "2025-05" }]))).toBe(true);
    expect(agrees(checkMeans("in May", "2025-05", [{ start: 3, end: 6, reading: "2025-05" }]))).toBe(false);
    expect(agrees(checkMeans("May", "2024-05", [{ start: 0, end: 3, reading: "2025-05" }]))).toBe(false);
  });
  it("allows no other mention of the rule alone, other rules' mentions beside", () => {
    expect(agrees(checkWithin("up 5 % in {May}", [five, may], "alone"))).toBe(false);
    expect(agrees(checkWithin("up 5 % in {May}", [five, may], "all"))).toBe(true);
  });
  it("must be marked with exact ends and the stated reading", () => {
    expect(agrees(checkWithin("up 5 % in {May}", [{ ...may, start: 7 }], "all"))).toBe(false);
    expect(agrees(checkWithin("up 5 % in {May=>2024-05}", [may], "all"))).toBe(false);
    expect(agrees(checkWithin("up 5 % in {May}", [], "all"))).toBe(false);
  });
  it("that is never a mention stays empty", () => {
    expect(agrees(checkNever("He may go", []))).toBe(true);
    expect(agrees(checkNever("He may go", [{ start: 3, end: 6, reading: "2025-05" }]))).toBe(false);
  });
  it("not yet read is a whole where it has no braces", () => {
    expect(agrees(checkNotYet("May", [{ start: 0, end: 3, reading: "2025-05" }]))).toBe(true);
    expect(agrees(checkNotYet("May", []))).toBe(false);
  });
});
