import type { Token } from "../document/document.ts";
import type { EntityMention } from "../mentions/mention.ts";
import {
  entityAt,
  type Filled,
  isWithin,
  NAME_REACH,
  nameAfter,
  type Place,
  phraseEnd,
  thingBefore,
  thingIn,
} from "./slot-phrase.ts";
import { tokenAt } from "./token-at.ts";
import { BE } from "./verb-group.ts";

/** Words between a participle and its "by", and between a subject and its verb, at most. */
const BY_REACH = 7;
const SUBJECT_REACH = 4;

/** "a plant owned by Weller Mills", "the wreck belonged to Weller Mills". In: index of the verb. */
export function filledByVerb(place: Place, at: number): Filled | undefined {
  const { tokens } = place;
  const { lower: verb } = tokens[at] as Token;
  if (verb === "paid" && tokens[at + 1]?.lower !== "for") return undefined;
  const link = verb.startsWith("belong") ? "to" : "by";
  for (let by = at + 1; by < at + BY_REACH && isWithin(place, by); by++) {
    const { lower } = tokens[by] as Token;
    if (lower === link) {
      const filler = nameAfter(place, by + 1);
      const thing = thingBefore(place, at);
      return filler === undefined || thing === undefined ? undefined : { filler, thing };
    }
    // "overhauled only in 2023, by Weller Mills"
    if (/^[,.;:]$/.test(lower) && tokens[by + 1]?.lower !== link) break;
  }
  return link === "to" ? undefined : filledBySubject(place, at);
}

/** "Weller Mills, which owned the craft", "Weller Mills is building the line". */
function filledBySubject(place: Place, at: number): Filled | undefined {
  const { tokens, tags, sentence } = place;
  let before = at - 1;
  let relative = false;
  for (; before >= sentence.firstToken && at - before <= SUBJECT_REACH; before--) {
    const { lower } = tokens[before] as Token;
    if (BE.has(lower) && !(tokens[at] as Token).lower.endsWith("ing")) return undefined;
    if (lower === "which" || lower === "who" || lower === "that") relative = true;
    else if (!(lower === "," && relative) && tags[before] !== "AUX" && tags[before] !== "ADV") break;
  }
  const filler = entityAt(place, before);
  if (filler === undefined || filler.end !== tokens[before]?.end) return undefined;
  const end = phraseEnd(place, at + 1);
  const thing = thingIn(place, at + 1, end) || (relative ? "" : thingOfRelative(place, filler));
  return thing === "" || (!relative && !isSubject(place, filler)) ? undefined : { filler, thing };
}

/** "the hotel, which Weller Mills has owned since 2019" */
function thingOfRelative(place: Place, { start }: EntityMention): string {
  const { tokens } = place;
  const at = tokenAt(tokens, start) - 1;
  if (!isWithin(place, at) || !/^(?:which|that)$/.test((tokens[at] as Token).lower)) return "";
  return thingBefore(place, at) ?? "";
}

/** Nothing ties the name to a word before it: "a train of Weller Mills". */
function isSubject({ tokens, tags, sentence }: Place, filler: EntityMention): boolean {
  const first = tokenAt(tokens, filler.start);
  for (let at = first - 1; at >= sentence.firstToken && first - at < NAME_REACH; at--) {
    if (tags[at] === "ADP") return false;
    if (tags[at] !== "DET" && tags[at] !== "ADJ" && tags[at] !== "NOUN") return true;
  }
  return true;
}
