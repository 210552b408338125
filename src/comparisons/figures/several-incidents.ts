import type { FigureClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { tokenAt } from "../../claims/token-at.ts";
import type { Document, Token } from "../../document/document.ts";
import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { keptFor } from "../../kernel/kept.ts";
import { once } from "../../kernel/once.ts";
import { INCIDENT_KINDS } from "../../lexicons/en/incident-kinds.ts";
import { numberOf } from "./figure-features.ts";

/** Beyond this a plural ("blasts", "clashes") may tell of more than the singular does; below it both words are used of one event. */
const FAR_RATIO = 2;

/** Those of one happening; arrests are made over all of them. */
const VICTIMS: ReadonlySet<string> = new Set(["killed", "injured"]);

/**
 * Whether one toll is that of several happenings and the other that of one: "seven killed in three shootings", "four dead in
 * shooting". In: two tolls.
 */
export function isOfSeveralAgainstOne(
  earlier: ArticleClaims,
  a: FigureClaim,
  later: ArticleClaims,
  b: FigureClaim,
): boolean {
  if (!VICTIMS.has(a.figure.slot ?? "") || !VICTIMS.has(b.figure.slot ?? "")) return false;
  const [left, right] = [incidentsIn(earlier, a), incidentsIn(later, b)];
  const [several, one] = left.number === "several" ? [left, right] : [right, left];
  if (several.number !== "several" || one.number !== "one") return false;
  const [few, many] = [numberOf(a), numberOf(b)].sort((x, y) => x - y) as [number, number];
  return several.counted || many >= few * FAR_RATIO;
}

interface Incidents {
  readonly number: "one" | "several" | "";
  /** By a number: "three shootings". */
  readonly counted: boolean;
}

function incidentsIn({ reading: { document }, figures }: ArticleClaims, { frame }: FigureClaim): Incidents {
  const places = incidentPlaces(document).get(frame.sentence) ?? [];
  const isPlural = (at: number) => /s$/.test((document.tokens[at] as Token).lower);
  if (places.length === 0) return { number: "", counted: false };
  if (places.some((at) => !isPlural(at))) return { number: places.some(isPlural) ? "" : "one", counted: false };
  const counted = figures.some(
    (figure) =>
      figure.frame.sentence === frame.sentence &&
      numberOf(figure) > 1 &&
      places.some((at) => tokenAt(document.tokens, figure.end) === at),
  );
  return { number: "several", counted };
}

const NOUNS = once(
  () => new Set([...INCIDENT_KINDS.flat(), "attack", "incident", "accident"].filter((word) => !/ed$/.test(word))),
);

/** Indexes of the nouns that name happenings, by sentence: "shooting", "attacks". */
const incidentPlaces = keptFor((document: Document): ReadonlyMap<number, readonly number[]> => {
  const tags = partsOfSpeech(document);
  const map = new Map<number, number[]>();
  document.sentences.forEach((sentence, index) => {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const { lower } = document.tokens[at] as Token;
      const tag = tags[at];
      if ((tag !== "NOUN" && tag !== "PROPN") || !(NOUNS().has(lower) || NOUNS().has(lower.replace(/s$/, ""))))
        continue;
      const list = map.get(index);
      if (list === undefined) map.set(index, [at]);
      else list.push(at);
    }
  });
  return map;
});
