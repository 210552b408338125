import type { Token } from "../document/document.ts";
import type { SlotWord } from "../lexicons/en/slots.ts";
import {
  entityAt,
  type Filled,
  isClosed,
  isWithin,
  nameAfter,
  type Place,
  phraseEnd,
  phraseStart,
  thingBefore,
  thingBeside,
  thingIn,
} from "./slot-phrase.ts";
import { BE } from "./verb-group.ts";

const CLAUSE_REACH = 14;
const DEFINITE: ReadonlySet<string> = new Set("the its their his her those these this that 's ’s".split(" "));
const OF_OWNER: ReadonlySet<string> = new Set(["property", "business", "responsibility"]);

/** "the owner, Weller Mills,", "the property of Weller Mills". In: index of the noun. */
export function filledByNoun(place: Place, at: number, { slot, isDeed }: SlotWord): Filled | undefined {
  const { tokens } = place;
  const { lower: noun } = tokens[at] as Token;
  const word = (index: number) => (isWithin(place, index) ? (tokens[index] as Token).lower : "");
  let thing = thingBeside(place, at);
  let after = at + 1;
  if (OF_OWNER.has(noun)) return word(after) === "of" ? ownerOf(place, after + 1, at) : undefined;
  if (word(after) === "of") {
    const end = phraseEnd(place, after + 1);
    thing = thingIn(place, after + 1, end) || thing;
    after = end;
  }
  const definite = isDefinite(place, at);
  const isCompany = slot === "company";
  if (isCompany && definite && /^(?:that|which|behind|responsible|in)$/.test(word(after)))
    // "The company that holds the contract, Weller Mills, did not answer"
    for (let end = after; end < after + CLAUSE_REACH && isWithin(place, end); end++)
      if (word(end) === ",") {
        after = end;
        break;
      }
  const next = entityAt(place, after);
  if (next !== undefined && after === at + 1)
    return isCompany || (isDeed && !definite) || next.start !== tokens[after]?.start
      ? undefined
      : { filler: next, thing };
  const isSaid = BE.has(word(after));
  if (definite && (word(after) === "," || isSaid)) {
    const filler = entityAt(place, word(after + 1) === "the" ? after + 2 : after + 1);
    if (filler !== undefined && (isSaid || isClosed(place, filler))) return { filler, thing };
  }
  return filledByApposition(place, at, thing, isCompany);
}

/** "the property of Weller Mills": what the noun is said of is the thing. */
function ownerOf(place: Place, from: number, noun: number): Filled | undefined {
  const filler = nameAfter(place, from);
  const thing = thingBefore(place, phraseStart(place, noun));
  return filler === undefined || thing === undefined ? undefined : { filler, thing };
}

/** "Weller Mills, the line's owner", "Weller Mills, the firm charged with upkeep". */
function filledByApposition(place: Place, at: number, thing: string, isCompany: boolean): Filled | undefined {
  const { tokens, sentence } = place;
  const first = phraseStart(place, at);
  const opener = tokens[first]?.lower ?? "";
  if (first <= sentence.firstToken + 1 || !/^(?:,|is|was)$/.test((tokens[first - 1] as Token).lower)) return undefined;
  if (/^an?$/.test(opener) || (isCompany && (!DEFINITE.has(opener) || /^[,.]$/.test(tokens[at + 1]?.lower ?? "."))))
    return undefined;
  const filler = entityAt(place, first - 2);
  return filler && { filler, thing };
}

function isDefinite(place: Place, at: number): boolean {
  const first = phraseStart(place, at);
  return place.tokens.slice(first, at).some(({ lower }) => DEFINITE.has(lower));
}
