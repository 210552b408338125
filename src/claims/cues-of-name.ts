import type { Token } from "../document/document.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { EntityMention } from "../mentions/mention.ts";
import { pastAge } from "./past-age.ts";
import { isClosed, isWithin, type Place } from "./slot-phrase.ts";
import { verbKey } from "./stands-of-word.ts";
import { tokenAt } from "./token-at.ts";
import { BE } from "./verb-group.ts";

/** What the grammar beside a name says of it: it is called by a noun, does something, suffers it, or a word leads to it. */
export interface NameCue {
  readonly kind: "noun" | "title" | "does" | "agent" | "suffers" | "link" | "after";
  readonly word: string;
  /** Index of the token that tells. */
  readonly at: number;
}

const PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART", "PRON"]);
const NP_LINKS: ReadonlySet<string> = new Set("of for in on at behind from with to".split(" "));
const PHRASE_REACH = 12;
const TITLE_REACH = 5;
const BY_REACH = 7;
const GAP = 12;
const SUBJECT_REACH = 22;
const VERB_REACH = 6;
/** Words that leave open, or deny, that it was done. */
const UNSURE: ReadonlySet<string> = new Set(
  "not n't never nor no could would may might should cannot denied denies if also too another".split(" "),
);
const SAYING = /^(?:sa(?:id|ys?)|told|add(?:s|ed)|announce[sd]|confirm(?:s|ed))$/;
const BECOME: ReadonlySet<string> = new Set("becomes became become remains remained".split(" "));
const NEW: ReadonlySet<string> = new Set("new next incoming becomes became become".split(" "));
const NAMED: ReadonlySet<string> = new Set("called named".split(" "));

interface Around extends Place {
  readonly entity: EntityMention;
  /** Tokens of the name. */
  readonly first: number;
  readonly end: number;
}

/** The cues beside one mention of a name, nearest first on each side. */
export function cuesOfName(place: Place, entity: EntityMention): NameCue[] {
  const first = tokenAt(place.tokens, entity.start);
  let end = first;
  while (isWithin(place, end) && (place.tokens[end] as Token).start < entity.end) end++;
  const around: Around = { ...place, entity, first, end };
  return [...nounsBefore(around), ...governors(around), ...behind(around)];
}

function lower({ tokens, sentence }: Place, at: number): string {
  return at >= sentence.firstToken && at < sentence.endToken ? (tokens[at] as Token).lower : "";
}

function noun(place: Place, at: number, kind: "noun" | "title" = "noun"): NameCue[] {
  const word = singular(lower(place, at));
  const before = lower(place, at - 1);
  const cues: NameCue[] = [
    { kind, word, at },
    { kind, word: `${before}-${word}`, at },
  ];
  if (isNew(place, at)) cues.push({ kind, word: `new-${word}`, at });
  return cues;
}

/** "Peru's new finance minister", "becomes chief executive" */
function isNew(place: Place, at: number): boolean {
  for (let before = at - 1; isWithin(place, before) && at - before < TITLE_REACH; before--) {
    const word = lower(place, before);
    if (NEW.has(word)) return true;
    if (!PHRASE.has(place.tags[before] ?? "") && word !== "as") return false;
  }
  return false;
}

/** "Skipper Ivo Lund", "the buyer, Weller Mills,", "the new owner is Weller Mills", "The winner? Ada Horvat." */
function nounsBefore(place: Around): NameCue[] {
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
function governors(place: Around): NameCue[] {
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

function isUnsure(place: Place, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (UNSURE.has(lower(place, at))) return true;
  return false;
}

function behind(place: Around): NameCue[] {
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
