import type { Token } from "../document/document.ts";
import type { EntityMention } from "../mentions/mention.ts";
import { governors, nounsBefore } from "./cues-before-name.ts";
import { cuesBehind } from "./cues-behind-name.ts";
import type { Around, NameCue } from "./name-cue.ts";
import { isWithin, type Place } from "./slot-phrase.ts";
import { tokenAt } from "./token-at.ts";

/** The cues beside one mention of a name, nearest first on each side. */
export function cuesOfName(place: Place, entity: EntityMention): NameCue[] {
  const first = tokenAt(place.tokens, entity.start);
  let end = first;
  while (isWithin(place, end) && (place.tokens[end] as Token).start < entity.end) end++;
  const around: Around = { ...place, entity, first, end };
  return [...nounsBefore(around), ...governors(around), ...cuesBehind(around)];
}
