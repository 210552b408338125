import { join } from "node:path";
import { describe, expect, it } from "vitest";
import "crossfact/vitest";
import { correctSpelling, roundFigures, usePlainWords } from "../src/faulty-steps.ts";
import { makeDraft, steps } from "../src/pipeline.ts";
import { readWire } from "../src/wire-report.ts";

const wire = readWire(join(import.meta.dirname, "..", "wire"));

describe("the wires", () => {
  it("agree with each other", () => {
    expect(wire).toBeConsistent();
  });
});

describe("the draft", () => {
  const draft = makeDraft(wire);

  it("contradicts no wire", () => {
    expect(draft).toAgreeWith(wire);
  });
  it("says nothing that no wire says", () => {
    expect(draft).toBeSupportedBy(wire);
  });
  it("gives the number of injured", () => {
    expect(draft).toState({ slot: "injured", value: 17 });
  });
  it("keeps both voices, word for word", () => {
    expect(draft).toQuote("The alarm did not sound until the gas had reached the yard", { by: "Marta Helvig" });
    expect(draft).toQuote("Nobody told us that the valve was open", { by: "Jonas Rehl" });
  });
});

describe("a faulty step is caught:", () => {
  it("a changed figure", () => {
    const draft = makeDraft(wire, [...steps, roundFigures]);
    expect(draft).not.toAgreeWith(wire);
    expect(draft).not.toState({ slot: "injured", value: 17 });
    expect(() => expect(draft).toAgreeWith(wire)).toThrow("figure: “20” is contradicted by “17” (North Wire)");
  });
  it("a changed name", () => {
    const draft = makeDraft(wire, [...steps, correctSpelling]);
    expect(draft).not.toBeSupportedBy(wire);
    expect(draft).not.toQuote("The alarm did not sound until", { by: "Marta Helvig" });
    expect(() => expect(draft).toBeSupportedBy(wire)).toThrow("“Marta Hellman”");
  });
  it("a changed quotation", () => {
    const draft = makeDraft(wire, [...steps, usePlainWords]);
    expect(draft).not.toAgreeWith(wire);
    expect(draft).not.toQuote("The alarm did not sound until the gas had reached the yard");
    expect(() => expect(draft).toAgreeWith(wire)).toThrow(
      "quote: “The alarm did not sound until the fumes had got to the yard,” is contradicted by",
    );
  });
});
