import type { Document } from "../../../document/document.ts";
import { countryNames } from "../../../lexicons/en/country-names.ts";
import { isSport } from "../is-sport.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { wordKey } from "../name-text.ts";

const alsoOtherThings: ReadonlySet<string> = new Set(
  "georgia jordan chad mali niger turkey panama us victoria guinea emirates vatican holy see congo america".split(" "),
);

/** A country is a place, also where it acts ("the United States sent aid"), but in sport it is its team. */
export const country: NameRule = {
  id: "mentions/entities/rules/country",
  apply: ({ document, names }) => {
    const suspects = names.filter((name) => isMistaken(document, name));
    if (suspects.length === 0 || isSport(document)) return names;
    const mistaken = new Set(suspects);
    return names.map((name): Name => {
      if (!mistaken.has(name)) return name;
      const { subtype: _dropped, ...rest } = name;
      return { ...rest, type: "place", rule: country.id };
    });
  },
};

function isMistaken(document: Document, name: Name): boolean {
  if (name.type === "place") return false;
  // A man may be called Holland, but not Puerto Rico
  if (name.type === "person" && name.endToken - name.firstToken === 1) return false;
  const key = wordKey(document, name);
  return countryNames().has(key) && !alsoOtherThings.has(key);
}
