import { describe, expect, it } from "vitest";
import { judgeAgreement, judgeSupport } from "../../src/testing/judge-draft.ts";
import { courier } from "./stories.ts";

const faithful = "Three people died in a fire in Kestrel Bay. “We had two minutes to leave,” Nadia Ferrer said.";
const wrong = "A fire in Kestrel Bay killed four people, said Oskar Lindqvist.";

describe("a draft that its source contradicts", () => {
  it("does not agree, and the failure shows both sentences", () => {
    const { pass, message } = judgeAgreement(wrong, [courier]);
    expect(pass).toBe(false);
    expect(message().split("\n").slice(0, 7)).toEqual([
      "expected the draft to agree with its sources, but 1 of the 3 facts found in it is contradicted:",
      "",
      "ERROR  figure: “four” is contradicted by “three” (Harbour Courier)",
      "  draft",
      "    A fire in Kestrel Bay killed **four** people, said Oskar Lindqvist.",
      "  Harbour Courier, 11 Mar 2025 08:30",
      "    A fire in a furniture warehouse on Quay Street in Kestrel Bay killed **three** people early on Tuesday, the fire service said.",
    ]);
  });

  it("is not supported, nor is what no source says", () => {
    const { pass, message } = judgeSupport(wrong, courier);
    expect(pass).toBe(false);
    expect(message()).toContain("but 2 of the 3 facts found in it are not supported:");
    expect(message()).toContain("WARNING  entity: “Oskar Lindqvist” is in no source\n  draft\n");
  });

  it("passes where the fact is allowed by kind, state, both, id or a function", () => {
    const id = /· (?<id>\w{13})$/m.exec(judgeAgreement(wrong, courier).message())?.groups?.id ?? "";
    for (const allow of ["figure", "contradicted", "figure/contradicted", id, [id, "zzzzzzzzzzzz1"]])
      expect(judgeAgreement(wrong, courier, { allow }).pass).toBe(true);
    expect(judgeAgreement(wrong, courier, { allow: ({ mention }) => mention.text === "four" }).pass).toBe(true);
    expect(judgeAgreement(wrong, courier, { allow: "quote" }).pass).toBe(false);
    expect(judgeSupport(wrong, courier, { allow: "figure" }).message()).toMatch(/\n\n1 more is allowed\.$/);
  });
});

describe("a draft that says what its source says", () => {
  it("agrees and is supported, from one source, a list or a bare text", () => {
    for (const sources of [courier, [courier], courier.text]) {
      expect(judgeAgreement(faithful, sources).pass).toBe(true);
      expect(judgeSupport(faithful, sources).pass).toBe(true);
    }
  });

  it("says how much was found in it where it should not", () => {
    expect(judgeAgreement(faithful, courier).message()).toMatch(
      /^expected the draft to contradict its sources, but no source contradicts the \d facts found in it\.$/,
    );
    expect(judgeSupport("Kestrel Bay mourns.", courier).message()).toBe(
      "expected the draft to state something that its sources do not say, but its sources support the one fact found in it.",
    );
  });
});
