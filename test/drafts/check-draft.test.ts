import { describe, expect, it } from "vitest";
import { checkDraft, InputError } from "../../src/index.ts";

const published = "2026-03-04T09:00:00Z";
const source = {
  id: "wire",
  publisher: "Harbour Courier",
  published,
  text: [
    "A fire in a warehouse on Quay Street in Kestrel Bay killed three people on Tuesday, the fire service said.",
    "“We had two minutes to leave,” said Nadia Ferrer, a dock worker. Damage is put at about $4.5 million.",
    "Mayor Piet Vos ruled out an inquiry.",
  ].join("\n\n"),
};

function factsOf(text: string) {
  return checkDraft({ text, published }, [source]).facts.map(({ kind, status, mention, evidence }) => ({
    kind,
    status,
    text: mention.text,
    evidence: evidence.map((one) => one.text),
  }));
}

describe("a draft against its source", () => {
  it("finds the figures, names and quotations that the source gives", () => {
    const facts = factsOf(
      "Three people died in a warehouse fire in Kestrel Bay. “We had two minutes to leave,” Nadia Ferrer said.",
    );
    expect(facts.filter(({ status }) => status !== "supported")).toEqual([]);
    expect(facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["figure", "entity", "quote"]));
  });

  it("tells a toll that the source gives otherwise, with the source's words", () => {
    const facts = factsOf("A fire in a warehouse on Quay Street in Kestrel Bay killed five people on Tuesday.");
    expect(facts).toContainEqual({ kind: "figure", status: "contradicted", text: "five", evidence: ["three"] });
  });

  it("tells a quotation with another word", () => {
    const facts = factsOf("“We had ten minutes to leave,” said Nadia Ferrer.");
    expect(facts.find(({ kind }) => kind === "quote")).toMatchObject({ status: "contradicted" });
  });

  it("tells a name that no source has", () => {
    const facts = factsOf("Three people died in Kestrel Bay, said Oskar Lindqvist.");
    expect(facts).toContainEqual({ kind: "entity", status: "unsupported", text: "Oskar Lindqvist", evidence: [] });
  });

  it("lists the facts in text order, each a slice of the draft", () => {
    const text = "Five people died in Kestrel Bay on Tuesday. Damage is about $4.5 million.";
    const { facts } = checkDraft({ text, published }, [source]);
    expect(facts.map(({ mention }) => mention.start)).toEqual(
      facts.map(({ mention }) => mention.start).toSorted((a, b) => a - b),
    );
    for (const { mention } of facts) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it("says which argument cannot be understood", () => {
    expect(() => checkDraft("text", "source" as never)).toThrow(InputError);
    expect(() => checkDraft("text", "source" as never)).toThrow(/^sources: expected a list of articles/);
    expect(() => checkDraft(7 as never, [])).toThrow(/^draft: expected /);
  });
});
