import type { Document } from "../../../document/document.ts";
import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { governmentWords } from "../../../lexicons/en/offices.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { lowerAt } from "../name-text.ts";

const governments: ReadonlySet<string> = new Set(governmentWords);
/** What acts has a verb: these words begin one. */
const auxiliaries: ReadonlySet<string> = new Set(
  "is was has had will would could can may might must does did says said wants plans argues insists maintains".split(
    " ",
  ),
);

/**
 * A head of government's name and "administration" are a body where the whole acts: "the Silva administration has said".
 *
 * The person's name stays a mention of its own inside; elsewhere ("critics of the Silva administration") it is the only one.
 */
export const administration: NameRule = {
  id: "mentions/entities/rules/administration",
  apply: ({ document, names }) =>
    names.flatMap((name) => (acts(document, name) ? [wholeOf(name), { ...name, rule: administration.id }] : [name])),
};

function acts(document: Document, name: Name): boolean {
  if (name.type !== "person" || !governments.has(lowerAt(document, name.endToken))) return false;
  const next = name.endToken + 1;
  return (
    auxiliaries.has(lowerAt(document, next)) ||
    (/(?:ed|es)$/.test(lowerAt(document, next)) && partsOfSpeech(document)[next] === "VERB")
  );
}

function wholeOf(name: Name): Name {
  const { role: _role, ...rest } = name;
  return { ...rest, endToken: name.endToken + 1, type: "organization", subtype: "government", rule: administration.id };
}
