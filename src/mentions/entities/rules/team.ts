import type { Document } from "../../../document/document.ts";
import { countryNames } from "../../../lexicons/en/country-names.ts";
import { isSport } from "../is-sport.ts";
import type { Name } from "../name.ts";
import type { NameRule } from "../name-reading.ts";
import { lowerAt, wordKey } from "../name-text.ts";

const actions: ReadonlySet<string> = new Set(
  `beat defeated won lost drew scored led trailed host hosts hosted played plays play face faces faced meet meets met upset edged downed routed
thrashed crushed topped blanked swept outscored rallied clinched advanced reached qualified finished kicked missed took improved fell dropped
earned held needed opened signed traded drafted snapped stunned eliminated outlasted opened dominated conceded equalised equalized`.split(
    /\s+/,
  ),
);
const opponents: ReadonlySet<string> = new Set(
  "beat defeated against over versus v vs v. host hosted hosts facing face faced past thrashed edged upset downed routed crushed eliminated visiting rivals rival".split(
    " ",
  ),
);

/** In sport a place that plays is its team: "Porto beat Lisbon 2-1"; and so is the last word of a team's name: "the Rovers". */
export const team: NameRule = {
  id: "mentions/entities/rules/team",
  apply: ({ document, names }) => {
    const teams = lastWordsOfBodies(document, names);
    const isTeam = (name: Name): boolean => plays(document, name) || isShortForm(document, name, teams);
    if (!names.some(isTeam) || !isSport(document)) return names;
    return names.map(
      (name): Name => (isTeam(name) ? { ...name, type: "organization", subtype: "team", rule: team.id } : name),
    );
  },
};

/** "rovers" of "Harlow Rovers". */
function lastWordsOfBodies(document: Document, names: readonly Name[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { type, firstToken, endToken } of names) {
    const last = lowerAt(document, endToken - 1);
    if (type === "organization" && endToken - firstToken > 1 && last.endsWith("s")) words.add(last);
  }
  return words;
}

/** A golfer called Woods is no team, but "the Yankees" are. */
function isShortForm(document: Document, { type, firstToken, endToken }: Name, teams: ReadonlySet<string>): boolean {
  if (endToken - firstToken > 1 || type === "organization" || !teams.has(lowerAt(document, firstToken))) return false;
  return type === "other" || lowerAt(document, firstToken - 1) === "the";
}

function plays(document: Document, name: Name): boolean {
  if (name.type !== "place" || countryNames().has(wordKey(document, name))) return false;
  const after = lowerAt(document, name.endToken);
  return (
    actions.has(after) ||
    opponents.has(lowerAt(document, name.firstToken - 1)) ||
    (after === "(" && /^\d+-\d+/.test(lowerAt(document, name.endToken + 1)))
  );
}
