import type { Document } from "../../document/document.ts";
import { firstNameGenders } from "../../lexicons/en/first-names.ts";
import { genderedHonorifics, plainHonorifics } from "../../lexicons/en/honorifics.ts";
import {
  bodyFirstWords,
  bodyLastWords,
  bodyNouns,
  bodyRoles,
  followingBodyNouns,
  followingPlaceNouns,
  placeFirstWords,
  placeNouns,
  shipPrefixes,
  thingNouns,
  worksNouns,
} from "../../lexicons/en/kind-nouns.ts";
import { officeHeads } from "../../lexicons/en/offices.ts";
import type { EntityType } from "../mention.ts";
import type { Name } from "./name.ts";
import { isCapitalized, lowerAt } from "./name-text.ts";

export interface Vote {
  readonly type: EntityType;
  /** 1 is as much as one sure reading of the tagger. */
  readonly weight: number;
}

const honorifics: ReadonlySet<string> = new Set([...plainHonorifics, ...genderedHonorifics.keys()]);
/** "EU chief Brexit negotiator": these are as often adjectives. */
const adjectives: ReadonlySet<string> = new Set(
  "chief head lead executive member top forward speaker driver rebel suspect general major private".split(" "),
);
const offices: ReadonlySet<string> = new Set(officeHeads.filter((word) => !adjectives.has(word)));
const executives: ReadonlySet<string> = new Set(
  "chief ceo chairman chairwoman managing spokesman spokeswoman spokesperson cfo".split(" "),
);
const companySuffixes: ReadonlySet<string> = new Set(
  "inc corp co ltd plc llc sa ag nv se spa gmbh bv ab oyj tbk pt lp llp".split(" "),
);

/** Last words of streets' names. */
const streetWords: ReadonlySet<string> = new Set(
  "ave avenue blvd boulevard ln lane rd road hwy highway pkwy parkway street drive".split(" "),
);

/** A reading of the tagger that a factory or a shop beside the name does not shake. */
const SURE = 0.97;

/** Below this a name's own first word counts more than the tagger: "Col du Galibier", but not "Gulf Air". */
const DOUBTFUL = 0.7;

/** What the words beside a name say it is. */
export function contextVotes(document: Document, name: Name): readonly Vote[] {
  const { firstToken, endToken } = name;
  const votes: Vote[] = [];
  const before = lowerAt(document, firstToken - 1);
  const beforeThat = lowerAt(document, firstToken - 2);
  const after = lowerAt(document, endToken);
  const afterThat = lowerAt(document, endToken + 1);
  const add = (type: EntityType, weight: number): void => void votes.push({ type, weight });

  if (companySuffixes.has(lowerAt(document, endToken - 1).replace(/\.$/, "")) && endToken - firstToken > 1)
    add("organization", 3);
  // "retailer Ted Harlow", "The firm, Dobertek, won"
  if (bodyNouns.has(before) && !isCapitalized(document, firstToken - 1))
    // "the Danish producer Ana Silva", but "the producer Weller Mills"
    add(offices.has(before) && firstNameGenders().has(lowerAt(document, firstToken)) ? "person" : "organization", 3);
  else if (before === "," && bodyNouns.has(beforeThat) && after === ",") add("organization", 2);
  // "the longest of the beaches, Praia Velha,"
  else if (before === "," && after === "," && followingPlaceNouns.has(beforeThat.replace(/(?<=ch)es$/, "")))
    add("place", 3);
  if (before === "of" || before === "in" || before === "at" || before === "for" || before === "by") {
    if (before === "of" && placeNouns.has(beforeThat)) add("place", 3);
    else if (bodyRoles.has(beforeThat)) add("organization", 2);
  }
  const first = lowerAt(document, firstToken);
  const words = endToken - firstToken;
  if (words > 1 && shipPrefixes.has(first) && /^[A-Z]+$/.test(document.tokens[firstToken]?.text ?? "")) add("other", 5);
  if (words > 1 && placeFirstWords.has(first) && (name.type === "person" || name.confidence < DOUBTFUL)) {
    add("place", 1.5);
  }
  if (words > 1 && streetWords.has(lowerAt(document, endToken - 1).replace(/\.$/, ""))) add("place", 2);
  if (words > 1 && bodyFirstWords.has(first) && name.type !== "place") add("organization", 1.5);
  if (words > 1 && name.type === "person" && bodyLastWords.has(lowerAt(document, endToken - 1))) add("organization", 2);
  if (followingBodyNouns.has(after) && (name.type === "person" || name.type === "other")) add("organization", 1);
  if (thingNouns.has(before) && !isCapitalized(document, firstToken - 1)) add("other", 1.5);
  if (worksNouns.has(after) && name.confidence < SURE) add("organization", 1);
  // "Lisbon-based Brackwater"
  if (/-(?:based|listed|headquartered|traded)$/.test(before)) add("organization", 2);
  if (after === ",") {
    const type = appositionType(document, endToken + 1);
    if (type !== undefined) add(type, 2);
    // "McLaren Vale, south of Adelaide"
    if (
      /^(?:north|south|east|west|north-?(?:east|west)|south-?(?:east|west))$/.test(afterThat) &&
      lowerAt(document, endToken + 2) === "of"
    )
      add("place", 2);
  }
  if (followingPlaceNouns.has(after)) add("place", 1.5);
  // "said Brack Chief Executive Ana Silva"
  if (executives.has(after)) add("organization", isCapitalized(document, endToken) ? 2 : 1);
  if (after === "shares" && name.type === "person") add("organization", 1.5);
  if (
    honorifics.has(before.replace(/\.$/, "")) &&
    isCapitalized(document, firstToken - 1) &&
    document.tokens[firstToken - 1]?.text.endsWith(".")
  )
    add("person", 4);
  else if (/^(?:mr|mrs|ms|dr|sir|dame)$/.test(before) && isCapitalized(document, firstToken - 1)) add("person", 4);
  else if (offices.has(before) && !bodyNouns.has(before)) add("person", 1);
  if (after === "," && isAge(document, endToken + 1)) add("person", 3);
  if (after === "," && afterThat === "who" && name.type !== "place" && name.type !== "organization") add("person", 1);
  return votes;
}

const articles: ReadonlySet<string> = new Set(["a", "an", "the", "one", "another"]);
const phraseEnds: ReadonlySet<string> = new Set(
  'of in on at for with from near that which who whose and or , . ; : — – ( ) " ”'.split(" "),
);
/** Words of a phrase up to its noun, at most: "an Italian maker of winter clothes" ends before "of". */
const MAX_PHRASE = 8;

/** "Dobertek, an Italian casualwear brand, said"; "Brack, a town of 4,000". */
function appositionType(document: Document, first: number): EntityType | undefined {
  if (!articles.has(lowerAt(document, first))) return undefined;
  // "Brendholm, one of the old ports in the north"
  const isOneOf = lowerAt(document, first) === "one" && lowerAt(document, first + 1) === "of";
  let at = isOneOf ? first + 3 : first + 1;
  while (at < first + MAX_PHRASE && !phraseEnds.has(lowerAt(document, at))) at++;
  const noun = isOneOf ? lowerAt(document, at - 1).replace(/s$/, "") : lowerAt(document, at - 1);
  if (isCapitalized(document, at - 1)) return undefined;
  if (bodyNouns.has(noun)) return "organization";
  if (placeNouns.has(noun)) return "place";
  return offices.has(noun) ? "person" : undefined;
}

/** "Ana Silva, 34, said". */
function isAge(document: Document, at: number): boolean {
  const token = document.tokens[at];
  const next = document.tokens[at + 1]?.text;
  return token?.kind === "number" && /^\d{1,3}$/.test(token.text) && (next === "," || next === "." || next === ")");
}
