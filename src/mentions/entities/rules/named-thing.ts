import type { Document } from "../../../document/document.ts";
import { shipPrefixes } from "../../../lexicons/en/kind-nouns.ts";
import { eventHeads, lawHeads, stormWords } from "../../../lexicons/en/organization-words.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { lowerAt } from "../name-text.ts";

/** What a name is that is no person, body or place: a law, an event, a ship, a nationality. */
export const namedThing: NameRule = {
  id: "mentions/entities/rules/named-thing",
  apply: ({ document, names }) =>
    names.map((name): Name => {
      if (name.type !== "other" || name.subtype !== undefined) return name;
      const subtype = subtypeOf(document, name);
      return subtype === undefined ? name : { ...name, subtype };
    }),
};

function subtypeOf(document: Document, name: Name): string | undefined {
  const first = lowerAt(document, name.firstToken);
  const last = lowerAt(document, name.endToken - 1);
  if (name.endToken - name.firstToken === 1) return /-\p{L}+$/u.test(first) ? "adjective" : undefined;
  if (shipPrefixes.has(first)) return "ship";
  if (first === "operation") return "operation";
  if (stormWords.has(first)) return "storm";
  for (let at = name.firstToken; at < name.endToken; at++)
    if (lawHeads.has(lowerAt(document, at)) && at > name.firstToken) return "law";
  if (lawHeads.has(first) && lowerAt(document, name.firstToken + 1) === "of") return "law";
  return eventHeads.has(last) || eventHeads.has(lowerAt(document, name.endToken - 2)) ? "event" : undefined;
}
