import { describe, expect, it } from "vitest";
import { sameEntity } from "../../src/claims/same-entity.ts";
import type { EntityType } from "../../src/mentions/mention.ts";
import { oneEntity, twoEntities } from "./name-pairs.ts";

function verdicts(pair: string, type: EntityType): [string, string] {
  const [a, b] = pair.split(" | ") as [string, string];
  return [sameEntity({ type, name: a }, { type, name: b }), sameEntity({ type, name: b }, { type, name: a })];
}

describe("names of one entity are linked", () => {
  for (const [type, pairs] of Object.entries(oneEntity)) {
    for (const pair of pairs) {
      it(`${type}: ${pair}`, () => {
        const [there, back] = verdicts(pair, type as EntityType);
        expect(back).toBe(there);
        expect(["same", "variant"], `said ${there}`).toContain(there);
      });
    }
  }
});

describe("names of two entities are kept apart", () => {
  for (const [type, pairs] of Object.entries(twoEntities)) {
    for (const pair of pairs) {
      it(`${type}: ${pair}`, () => {
        const [there, back] = verdicts(pair, type as EntityType);
        expect(back).toBe(there);
        expect(["different", "unsure"], `said ${there}`).toContain(there);
      });
    }
  }
});

describe("sameEntity", () => {
  it("calls spellings variants and other forms the same", () => {
    const said = (a: string, b: string) => sameEntity({ type: "person", name: a }, { type: "person", name: b });
    expect(said("Gustavo Flores-Macías", "Gustavo Flores-Macias")).toBe("variant");
    expect(said("Jean-Luc Picaud", "Jean Luc Picaud")).toBe("variant");
    expect(said("Dmitry Peskov", "Dmitri Peskov")).toBe("variant");
    expect(said("Bill Clinton", "William Clinton")).toBe("same");
    expect(said("Niamh O'Connell", "Niamh O’Connell")).toBe("same");
    expect(said("Ana Silva", "ANA SILVA")).toBe("same");
    expect(said("Silva", "Ana Silva")).toBe("same");
  });

  it("tells nothing of a first name alone", () => {
    expect(sameEntity({ type: "person", name: "Claudia" }, { type: "person", name: "Claudia Reyes" })).toBe("unsure");
  });

  it("does not link a person to a place of the same name", () => {
    expect(sameEntity({ type: "person", name: "Paris Hill" }, { type: "place", name: "Paris Hill" })).toBe("unsure");
    expect(sameEntity({ type: "person", name: "Washington" }, { type: "place", name: "Wellington" })).toBe("different");
  });

  it("answers for names that are no words", () => {
    for (const name of ["", "—", "🦊", "\ud800", "'s", "A".repeat(100_000)]) {
      expect(["same", "unsure", "different"]).toContain(sameEntity({ name }, { name: "Ana Silva" }));
    }
  });
});
