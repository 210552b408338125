import type { Document } from "../../../document/document.ts";
import { platforms } from "../../../lexicons/en/kind-nouns.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { isCapitalized, lowerAt } from "../name-text.ts";

const places: ReadonlySet<string> = new Set(["on", "via", "through"]);

/** "In a post on TikTok" names the service, where nobody speaks for the company. */
export const platform: NameRule = {
  id: "mentions/entities/rules/platform",
  apply: ({ document, names }) =>
    names.map(
      (name): Name =>
        isService(document, name) ? { ...name, type: "other", subtype: "product", rule: platform.id } : name,
    ),
};

function isService(document: Document, name: Name): boolean {
  if (name.endToken - name.firstToken !== 1 || name.subtype !== undefined) return false;
  return (
    platforms.has(lowerAt(document, name.firstToken)) &&
    places.has(lowerAt(document, name.firstToken - 1)) &&
    !isCapitalized(document, name.endToken)
  );
}
