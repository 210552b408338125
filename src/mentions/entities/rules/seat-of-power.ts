import type { Document } from "../../../document/document.ts";
import { seatsOfPower } from "../../../lexicons/en/kind-nouns.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { isCapitalized, lowerAt, wordKey } from "../name-text.ts";

/** Before these the building is meant: "outside the White House". */
const whereabouts: ReadonlySet<string> = new Set(
  "at in outside inside near into around visit visits visited visiting leave leaves left leaving enter entered toward towards across behind".split(
    " ",
  ),
);

/** Around these it acts: "a statement by the White House", "the Kremlin denied it". */
const actorsBefore: ReadonlySet<string> = new Set(
  "by from said says told tells accused accuse urged urge asked ask".split(" "),
);
const actsAfter: ReadonlySet<string> = new Set(
  `said says did does has had is was will would has declined denied denies confirmed announced released issued called wants
official officials spokesman spokeswoman spokesperson aide aides press statement adviser advisers`.split(/\s+/),
);

/** A seat of power is a body where it acts, and a building where somebody goes or stands; in between the tagger decides. */
export const seatOfPower: NameRule = {
  id: "mentions/entities/rules/seat-of-power",
  apply: ({ document, names }) =>
    names.map((name): Name => {
      if (name.type === "person" || !seatsOfPower.has(wordKey(document, name))) return name;
      const type = isBuilding(document, name) ? "place" : acts(document, name) ? "organization" : name.type;
      return type === name.type ? name : { ...name, type, rule: seatOfPower.id };
    }),
};

function acts(document: Document, name: Name): boolean {
  return actorsBefore.has(wordBefore(document, name)) || actsAfter.has(lowerAt(document, name.endToken));
}

function isBuilding(document: Document, name: Name): boolean {
  // "at the White House Correspondents' dinner", "in the White House press office"
  return (
    whereabouts.has(wordBefore(document, name)) &&
    !isCapitalized(document, name.endToken) &&
    !actsAfter.has(lowerAt(document, name.endToken))
  );
}

function wordBefore(document: Document, { firstToken }: Name): string {
  return lowerAt(document, lowerAt(document, firstToken - 1) === "the" ? firstToken - 2 : firstToken - 1);
}
