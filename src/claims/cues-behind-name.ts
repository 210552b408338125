import { singular } from "../mentions/figures/singular.ts";
import { type Around, isUnsure, lower, type NameCue, noun, PHRASE, TITLE_REACH, UNSURE } from "./name-cue.ts";
import { pastAge } from "./past-age.ts";
import { isWithin, type Place } from "./slot-phrase.ts";
import { BE } from "./verb-group.ts";
import { verbKey } from "./verb-key.ts";

const PHRASE_REACH = 12;
const VERB_REACH = 6;
const SAYING = /^(?:sa(?:id|ys?)|told|add(?:s|ed)|announce[sd]|confirm(?:s|ed))$/;
const BECOME: ReadonlySet<string> = new Set("becomes became become remains remained".split(" "));

/** What stands behind a name: an apposition, a relative clause, a predicate, its verbs. */
export function cuesBehind(place: Around): NameCue[] {
  const { tokens, tags, end } = place;
  const word = lower(place, end);
  const after: NameCue[] = [];
  for (let at = end; at < end + 3 && tags[at] === "NOUN" && isWithin(place, at); at++)
    after.push({ kind: "after", word: singular(lower(place, at)), at });
  after.push({ kind: "after", word: `${word}-${lower(place, end + 1)}`, at: end });
  after.push({ kind: "after", word: `${word}-${lower(place, end + 1)}-${lower(place, end + 2)}`, at: end });
  if (word === "," || word === "(") {
    const from = pastAge(tokens, end + 1);
    if (/^(?:who|which|that)$/.test(lower(place, from))) return [...after, ...deeds(place, from + 1, "agent")];
    if (tags[from] === "VERB" && from > end + 1) return [...after, ...deeds(place, from), participle(place, from)];
    if (tags[from] === "VERB" && /(?:ed|en|t|n|ng)$/.test(lower(place, from)))
      return [...after, participle(place, from)];
    return [...after, ...apposition(place, from)];
  }
  if (word === "who" || word === "which") return [...after, ...deeds(place, end + 1, "agent")];
  if (word === "as" || BECOME.has(word)) return [...after, ...predicate(place, end + 1)];
  if (BE.has(word)) {
    const from = tags[end + 1] === "ADV" ? end + 2 : end + 1;
    if (isUnsure(place, end + 1, from + 1)) return after;
    if (tags[from] !== "VERB" && tags[from] !== "AUX" && tags[from] !== "PART")
      return [...after, ...predicate(place, from)];
  }
  return isSubject(place) ? [...after, ...deeds(place, end)] : after;
}

function participle(place: Place, at: number): NameCue {
  const word = lower(place, at);
  return { kind: word.endsWith("ing") ? "does" : "suffers", word: verbKey(word), at };
}

/** "Weller Mills, the firm contracted by the town", "Ivo Lund, captain of the ferry" */
function apposition(place: Place, from: number): NameCue[] {
  const { tags } = place;
  const head = headFrom(place, from);
  if (head === undefined) return [];
  const next = lower(place, head + 1);
  if (tags[head + 1] === "AUX" || /^(?:had|has|have|is|was|were)$/.test(next) || SAYING.test(next)) return [];
  const cues = noun(place, head);
  cues.push({ kind: "noun", word: `${lower(place, head)}-${next}`, at: head });
  // "the accountants in charge as monitor"
  for (let at = head + 1; at < head + TITLE_REACH && isWithin(place, at) && !/^[,;:.]$/.test(lower(place, at)); at++)
    if (lower(place, at) === "as") cues.push(...predicate(place, at + 1));
  if (/^(?:which|that|who)$/.test(next)) return [...cues, ...deeds(place, head + 2, "agent")];
  if (tags[head + 1] === "VERB" && /(?:ed|en|t|n)$/.test(next)) cues.push(participle(place, head + 1));
  return cues;
}

function predicate(place: Place, from: number): NameCue[] {
  const head = headFrom(place, from);
  return head === undefined ? [] : noun(place, head);
}

/** The last noun of the phrase that begins at a token. */
function headFrom({ tags, ...place }: Place, from: number): number | undefined {
  let head: number | undefined;
  for (let at = from; at < from + PHRASE_REACH && at < place.sentence.endToken && PHRASE.has(tags[at] ?? ""); at++) {
    if (tags[at] === "NOUN") head = at;
    else if (head !== undefined && tags[at] !== "PART" && tags[at] !== "PROPN" && tags[at] !== "ADJ") break;
  }
  return head;
}

/** Nothing ties the name to a word before it: "a train of Weller Mills". */
function isSubject({ tags, first, sentence }: Around): boolean {
  for (let at = first - 1; at >= sentence.firstToken && first - at < TITLE_REACH; at--) {
    // A capital at the head of a sentence misleads the tagger: "Teen joiner Ivo Lund"
    if (tags[at] === "ADP" || (tags[at] === "VERB" && at > sentence.firstToken)) return false;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tags[at] ?? "")) return true;
  }
  return true;
}

/** The verbs of a clause from a token on: "has agreed to buy" gives both. */
function deeds(place: Place, from: number, kind: "does" | "agent" = "does"): NameCue[] {
  const { tags } = place;
  const cues: NameCue[] = [];
  let passive = false;
  for (let at = from, left = VERB_REACH; left > 0 && isWithin(place, at); at++, left--) {
    const word = lower(place, at);
    if (UNSURE.has(word) || /^[,;:.]$/.test(word)) break;
    if (BE.has(word)) passive = true;
    if (tags[at] === "VERB" || (at === from && tags[at] === "NOUN" && /s$/.test(word))) {
      const isPassive = passive && !word.endsWith("ing");
      cues.push({ kind: isPassive ? "suffers" : kind, word: verbKey(word), at });
      passive = false;
      // "announced that it has agreed to"
      const said = lower(place, at + 1) === "that" ? at + 2 : at + 1;
      if (SAYING.test(word) && /^(?:it|he|she|they)$/.test(lower(place, said))) {
        at = said;
        left = VERB_REACH + 1;
        continue;
      }
      let to = at + 1;
      while (to < at + 6 && lower(place, to) !== "to" && !/^[,;.:]$/.test(lower(place, to))) to++;
      if (lower(place, to) !== "to" || tags[to + 1] !== "VERB" || cues.length > 1) break;
      at = to;
      left = 2;
      continue;
    }
    if (/^(?:NOUN|PROPN|PRON|DET)$/.test(tags[at] ?? "") && lower(place, at - 1) !== "on") {
      if (!/day$/.test(word)) break;
    }
  }
  return cues;
}
