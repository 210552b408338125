import { type Around, isUnsure, lower, type NameCue, noun, PHRASE, TITLE_REACH } from "./name-cue.ts";
import { isClosed, isWithin, type Place } from "./slot-phrase.ts";
import { BE } from "./verb-group.ts";
import { verbKey } from "./verb-key.ts";

const NP_LINKS: ReadonlySet<string> = new Set("of for in on at behind from with to".split(" "));
const PHRASE_REACH = 12;
const BY_REACH = 7;
const GAP = 12;
const SUBJECT_REACH = 22;
const NAMED: ReadonlySet<string> = new Set("called named".split(" "));

/** "Skipper Ivo Lund", "the buyer, Weller Mills,", "the new owner is Weller Mills", "The winner? Ada Horvat." */
export function nounsBefore(place: Around): NameCue[] {
  const { tags, first } = place;
  const at = first - 1;
  const word = lower(place, at);
  if (tags[at] === "NOUN" || (tags[at] === "PROPN" && isWithin(place, at))) return noun(place, at, "title");
  if (/^[:?–—-]$/.test(word) || (word === "," && isClosed(place, place.entity))) return headBefore(place, at - 1);
  if (BE.has(word) || NAMED.has(word)) {
    let before = at;
    while (
      isWithin(place, before) &&
      (BE.has(lower(place, before)) || NAMED.has(lower(place, before)) || tags[before] === "ADV")
    )
      before--;
    return headBefore(place, before);
  }
  return [];
}

/** The head of the phrase that ends at a token: "captain" in "the captain of the ship". */
function headBefore(place: Place, last: number): NameCue[] {
  const { tags } = place;
  let from = last;
  while (isWithin(place, from - 1) && last - from < PHRASE_REACH && isOfPhrase(place, from - 1)) from--;
  while (NP_LINKS.has(lower(place, from))) from++;
  for (let at = from; at <= last; at++) {
    if (tags[at] !== "NOUN" && tags[at] !== "PROPN") continue;
    const isHead = at === last || NP_LINKS.has(lower(place, at + 1));
    if (!isHead || /^(?:name|identity|man|woman)$/.test(lower(place, at))) continue;
    // "had full confidence in the ship's master, Ivo Lund", but not "a friend of the victim, Ivo Lund"
    const isOther = last !== at && tags[last] === "NOUN" && lower(place, at + 1) !== "of";
    return isOther ? [...noun(place, at), ...noun(place, last)] : noun(place, at);
  }
  return [];
}

function isOfPhrase(place: Place, at: number): boolean {
  return PHRASE.has(place.tags[at] ?? "") || NP_LINKS.has(lower(place, at));
}

/** What the name is the object of: "charged Ivo Lund", "built by Weller Mills", "sold the mill to Weller Mills". */
export function governors(place: Around): NameCue[] {
  const { tags, first } = place;
  let at = first - 1;
  while (isWithin(place, at) && first - at < TITLE_REACH && isTitle(place, at)) at--;
  if (!isWithin(place, at)) return [];
  const word = lower(place, at);
  if (tags[at] === "VERB" && !BE.has(lower(place, at - 1))) return [{ kind: "suffers", word: verbKey(word), at }];
  if (word === "by") return agentOf(place, at);
  if (tags[at] !== "ADP" && tags[at] !== "PART" && word !== "to" && word !== "as") return [];
  const cues: NameCue[] = word === "as" ? identified(place, at) : [];
  for (let before = at - 1; isWithin(place, before) && at - before < GAP; before--) {
    const left = lower(place, before);
    if (/^[;:.]$/.test(left)) break;
    if (before < at - 1 && tags[before] !== "VERB") continue;
    cues.push({ kind: "link", word: `${left}-${word}`, at: before });
  }
  return cues;
}

const IDENTIFYING: ReadonlySet<string> = new Set("identified named known recognised recognized".split(" "));

/** "The man killed on Monday was named as Ivo Lund." */
function identified(place: Place, as: number): NameCue[] {
  const { tags, sentence } = place;
  let at = as - 1;
  while (isWithin(place, at) && as - at < BY_REACH && !IDENTIFYING.has(lower(place, at))) at--;
  if (!IDENTIFYING.has(lower(place, at))) return [];
  const cues: NameCue[] = [];
  for (let before = at - 1; before >= sentence.firstToken && at - before < SUBJECT_REACH; before--) {
    if (tags[before] === "VERB") cues.push({ kind: "suffers", word: verbKey(lower(place, before)), at: before });
    if (tags[before] === "NOUN") cues.push(...noun(place, before));
  }
  return cues;
}

/** "economist Ivo Lund", "a firm called Weller Mills" */
function isTitle(place: Place, at: number): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(place.tags[at] ?? "") || NAMED.has(lower(place, at));
}

function agentOf(place: Place, by: number): NameCue[] {
  for (let at = by - 1; isWithin(place, at) && by - at < BY_REACH; at--) {
    if (/^[;:.]$/.test(lower(place, at))) break;
    if (place.tags[at] !== "VERB") continue;
    if (isUnsure(place, at - 3, at)) return [];
    return [
      { kind: "agent", word: verbKey(lower(place, at)), at },
      { kind: "link", word: `${lower(place, at)}-by`, at },
    ];
  }
  return [{ kind: "link", word: `${lower(place, by - 1)}-by`, at: by - 1 }];
}
