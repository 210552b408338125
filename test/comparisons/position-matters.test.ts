import { describe, expect, it } from "vitest";
import { positionMatters } from "../../src/lexicons/en/positions.ts";

describe("the matters on which a story takes one of two positions", () => {
  for (const { name, things, sides } of positionMatters())
    it(`${name} has two sides, told of something`, () => {
      expect(sides).toHaveLength(2);
      expect(sides.flat()).not.toContain("");
      expect(things.flat().every((word) => /^[a-z-]+$/.test(word))).toBe(true);
    });

  it("each has a name of its own", () => {
    const names = positionMatters().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
