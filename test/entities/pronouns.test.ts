import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";
import { findEntities } from "../../src/mentions/entities/find-entities.ts";
import { resolvePronoun } from "../../src/mentions/entities/pronouns.ts";

/** Whom the marked pronoun means: "Ana Silva left. [She] was tired." */
function meant(marked: string): string {
  const start = marked.indexOf("[");
  const text = marked.replace("[", "").replace("]", "");
  const document = readDocument(text);
  const span = { start, end: marked.indexOf("]") - 1 };
  return resolvePronoun(document, findEntities(document), span)?.name ?? "open";
}

describe("whom a pronoun means", () => {
  it("the one person of the sentence before", () => {
    expect(meant("Ana Silva left the room. [She] was tired.")).toBe("Ana Silva");
  });

  it("the person whose gender fits", () => {
    expect(meant("Ana Silva met Boris Weller on Friday. [He] was tired.")).toBe("Boris Weller");
    expect(meant("Boris Weller met Ana Silva on Friday. [She] was tired.")).toBe("Ana Silva");
  });

  it("the one who opens the sentence, of two that fit", () => {
    expect(meant("Ana Silva met Maria Delgado on Friday. [She] was tired.")).toBe("Ana Silva");
  });

  it("stays open where no person or no fitting one is near", () => {
    expect(meant("The bridge was closed on Friday. [She] was tired.")).toBe("open");
    expect(meant("Boris Weller left the room. [She] was tired.")).toBe("open");
  });

  it("stays open for other pronouns", () => {
    expect(meant("Ana Silva left the room. [It] was late.")).toBe("open");
    expect(meant("Ana Silva and Boris Weller left. [They] were tired.")).toBe("open");
  });
});

describe("the gender of a person", () => {
  const gender = (text: string) =>
    findEntities(readDocument(text)).find(({ type }) => type === "person")?.gender ?? "open";

  it("by title before first name before pronouns", () => {
    expect(gender("Mrs. Tanaka left the room.")).toBe("female");
    expect(gender("Boris Weller left the room.")).toBe("male");
    expect(gender("Ms. Robin Tanaka left the room.")).toBe("female");
    expect(gender("The chairwoman, Robin Tanaka, left the room.")).toBe("female");
    expect(gender("Robin Tanaka said he was tired. Tanaka said he would sleep.")).toBe("male");
  });

  it("stays open where nothing tells", () => {
    expect(gender("Robin Tanaka left the room.")).toBe("open");
  });
});
