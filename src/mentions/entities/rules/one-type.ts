import type { Document } from "../../../document/document.ts";
import { countryNames, demonyms } from "../../../lexicons/en/country-names.ts";
import type { EntityType } from "../../mention.ts";
import { contextVotes } from "../context-votes.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { wordKey } from "../name-text.ts";

type Tally = Record<EntityType, number>;

/** A type needs this many times the votes of a name's own type to replace it. On CoNLL++ 2020: 88.1 F1 at 1.2, 88.0 at 2. */
const MAJORITY = 1.2;
/** What a full name's votes count for its short form: "Countrywide Plc" for "Countrywide". */
const FULL_FORM_SHARE = 0.7;
const FULL_FORM_CAP = 3;

/**
 * A name is one thing throughout an article: what most of its mentions and the words beside them say.
 *
 * "Energean" is read as a person five times, but once it is "exploration company Energean": a body, everywhere.
 */
export const oneType: NameRule = {
  id: "mentions/entities/rules/one-type",
  apply: ({ document, names }) => {
    const keys = names.map((name) => wordKey(document, name));
    const tallies = tally(document, names, keys);
    addFullForms(tallies, names, keys);
    return names.map((name, index) => {
      const type = winner(tallies.get(keys[index] as string) as Tally, name);
      if (type === name.type || isListed(keys[index] as string)) return name;
      const { subtype: _dropped, ...rest } = name;
      return { ...rest, type, rule: oneType.id };
    });
  },
};

function tally(document: Document, names: readonly Name[], keys: readonly string[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  names.forEach((name, index) => {
    const key = keys[index] as string;
    const votes = tallies.get(key) ?? { person: 0, organization: 0, place: 0, other: 0 };
    tallies.set(key, votes);
    votes[name.type] += name.confidence;
    for (const { type, weight } of contextVotes(document, name)) votes[type] += weight;
  });
  return tallies;
}

/** People are called by their last word, bodies by their first or last. */
function addFullForms(tallies: Map<string, Tally>, names: readonly Name[], keys: readonly string[]): void {
  const added = new Set<string>();
  names.forEach((name, index) => {
    const key = keys[index] as string;
    if (added.has(key) || name.endToken - name.firstToken < 2) return;
    added.add(key);
    const full = tallies.get(key) as Tally;
    const words = key.split(" ");
    const initials = words.map((word) => word[0]).join("");
    for (const [form, type] of [
      [words.at(-1), "person"],
      [words[0], "organization"],
      [words.at(-1), "organization"],
      [initials, "organization"],
      [initials, "other"],
    ] as const) {
      const short = tallies.get(form as string);
      // "Ontario" is the place before it is short for the "Ontario Liberal Party"
      if (short !== undefined && short.place <= short[type]) {
        short[type] += Math.min(FULL_FORM_CAP, full[type]) * FULL_FORM_SHARE;
      }
    }
  });
}

function winner(votes: Tally, name: Name): EntityType {
  let best = name.type;
  for (const type of ["person", "organization", "place", "other"] as const) {
    if (votes[type] > votes[best]) best = type;
  }
  return votes[best] > votes[name.type] * MAJORITY ? best : name.type;
}

/** "Oman", "Swiss" and "Lisbon-based" are what the tagger says at each place: a team, a government, an airline. */
function isListed(key: string): boolean {
  return countryNames().has(key) || demonyms().has(key) || /\p{L}-\p{L}+$/u.test(key);
}
