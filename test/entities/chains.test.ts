import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read-document.ts";
import { findEntities } from "../../src/mentions/entities/find-entities.ts";
import type { EntityMention } from "../../src/mentions/mention.ts";

/** Chains as lines: "Ana Silva: Ana Silva, Silva". */
function chains(text: string, type?: string): string[] {
  const byId = new Map<string, EntityMention[]>();
  for (const mention of findEntities(readDocument(text))) {
    if (type !== undefined && mention.type !== type) continue;
    byId.set(mention.entityId, [...(byId.get(mention.entityId) ?? []), mention]);
  }
  return [...byId.values()].map((list) => `${list[0]?.name}: ${list.map((mention) => mention.text).join(", ")}`);
}

describe("people of an article", () => {
  it("full name, surname and title with surname are one", () => {
    const text =
      "President Ana Silva spoke in Porto. Silva said no. Later Mrs. Silva left, and President Silva's aide stayed.";
    expect(chains(text, "person")).toEqual(["Ana Silva: Ana Silva, Silva, Silva, Silva"]);
  });

  it("a surname in the headline is the person that the text names in full", () => {
    const text =
      "Delgado rejects the offer from Lisbon\n\nMayor Maria Delgado rejected the offer on Friday, her office said in the evening.";
    expect(chains(text, "person")).toEqual(["Maria Delgado: Delgado, Maria Delgado"]);
  });

  it("a middle initial, a second surname and accents never split a chain", () => {
    const text =
      "Gustavo A. Muñoz-Peña spoke first. Then Gustavo Munoz-Pena answered. Professor Muñoz-Peña agreed. Claudia Reyes Pardo listened. Claudia Reyes left.";
    expect(chains(text, "person")).toEqual([
      "Gustavo A. Muñoz-Peña: Gustavo A. Muñoz-Peña, Gustavo Munoz-Pena, Muñoz-Peña",
      "Claudia Reyes Pardo: Claudia Reyes Pardo, Claudia Reyes",
    ]);
  });

  it("relatives stay apart, and a title tells which of them is meant", () => {
    const text =
      "Colin Hartnett and his wife, Maria Hartnett, were in court. Mr. Hartnett said nothing. Mrs. Hartnett wept. Colin Hartnett left first.";
    expect(chains(text, "person")).toEqual([
      "Colin Hartnett: Colin Hartnett, Hartnett, Colin Hartnett",
      "Maria Hartnett: Maria Hartnett, Hartnett",
    ]);
  });

  it("Mr. and Mrs. without first names are two people", () => {
    const text = "Mr. Dawes said no. Mrs. Dawes said yes. Mr. Dawes then left the room.";
    expect(chains(text, "person")).toEqual(["Dawes: Dawes, Dawes", "Dawes: Dawes"]);
  });

  it("father and son of one name stay apart", () => {
    const text = "Martin Keller Sr. founded the firm. Martin Keller Jr. runs it today.";
    expect(chains(text, "person").length).toBe(2);
  });

  it("a nickname and the full given name are one", () => {
    const text = "Senator William Okafor voted no. Bill Okafor had said so before.";
    expect(chains(text, "person").length).toBe(1);
  });
});

describe("bodies and places of an article", () => {
  it("an acronym in parentheses and its full form are one", () => {
    const text = "The Tidewater Rescue Association (TRA) sent two boats. The TRA has 40 members.";
    expect(chains(text, "organization")).toEqual([
      "Tidewater Rescue Association: Tidewater Rescue Association, TRA, TRA",
    ]);
  });

  it("a company with and without its legal form is one", () => {
    const text = "Brackwater Plc cut 40 jobs. Shares in Brackwater fell. Brackwater Plc declined to comment.";
    expect(chains(text, "organization")).toEqual(["Brackwater Plc: Brackwater Plc, Brackwater, Brackwater Plc"]);
  });

  it("a country under its names is one, and not its capital", () => {
    const text =
      "The United States sent aid to Mexico. The U.S. said more would follow. Aid reached Mexico City on Friday.";
    expect(chains(text, "place")).toEqual([
      "United States: United States, U.S.",
      "Mexico: Mexico",
      "Mexico City: Mexico City",
    ]);
  });

  it("a street with and without its number is one", () => {
    const text =
      "Police went to 1501 Carver Ave. on Friday. Carver Avenue was closed. It reopened on Saturday, on Carver Ave.";
    expect(chains(text, "place").length).toBe(1);
  });

  it("an office of the same kind is not the body itself", () => {
    const text = "The Supreme Court of Kenya ruled on Friday. The High Court of Kenya had ruled before.";
    expect(chains(text, "organization").length).toBe(2);
  });
});

describe("mentions of names", () => {
  it("ids count in the order of first mention, spans are the text", () => {
    const text = "Ana Silva met Boris Weller in Lisbon. Silva thanked Weller.";
    const mentions = findEntities(readDocument(text));
    expect(mentions.map(({ entityId }) => entityId)).toEqual(["e1", "e2", "e3", "e1", "e2"]);
    for (const { start, end, text: written } of mentions) expect(text.slice(start, end)).toBe(written);
  });

  it("a caption's people are found, and linked to the text's", () => {
    const text =
      "FILE PHOTO: Mayor Maria Delgado speaks in Porto, Portugal, March 3, 2025. REUTERS/Leo Funk\n\nDelgado said on Friday that the bridge would stay closed until the summer, because the repairs had not begun.\n\nShe gave no reason for the delay, and her office did not answer questions.";
    expect(chains(text, "person")[0]).toBe("Maria Delgado: Maria Delgado, Delgado");
  });
});
