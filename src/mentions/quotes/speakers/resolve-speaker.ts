import { lastStartingAt } from "../../../kernel/span.ts";
import { determiners, possessives } from "../../../lexicons/en/closed-class.ts";
import type { EntityMention, Speaker } from "../../mention.ts";
import { clauseSubject } from "../clauses/clause-subject.ts";
import { nounPhraseBefore } from "../clauses/noun-phrase-before.ts";
import { isPronoun } from "../clauses/words-of-phrase.ts";
import { type Frame, spanOf, type TokenRange } from "../frame.ts";
import { type Description, findDescriptions } from "./descriptions.ts";
import { type Gender, gendersOf } from "./gender.ts";
import { namedInWords } from "./named-in-words.ts";
import { BUSINESS, canSpeak, isPlural } from "./subject-words.ts";
import { WORDS_BEHIND_HEAD } from "./words-behind-head.ts";

/** Mentions looked at for a pronoun: farther back nobody is meant. */
const MENTIONS_BACK = 30;

/** Units looked at for the subject that "it" or "they" goes on with. */
const UNITS_BACK = 3;

/** Finds whom the words that name a speaker mean. Learns the article's people as quotes go by. */
export class SpeakerResolver {
  private readonly genders: Map<string, Gender>;
  private readonly descriptions = new Map<string, Description[]>();
  private readonly byId = new Map<string, EntityMention>();
  /** For each entity mention the organization named most often up to it. */
  private readonly leading: (EntityMention | undefined)[] = [];

  constructor(private readonly frame: Frame) {
    this.genders = gendersOf(frame);
    for (const description of findDescriptions(frame)) {
      const known = this.descriptions.get(description.noun);
      if (known === undefined) this.descriptions.set(description.noun, [description]);
      else known.push(description);
    }
    this.countNames();
  }

  private countNames(): void {
    const counts = new Map<string, number>();
    for (const { entityId } of this.frame.entities) counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
    let best: EntityMention | undefined;
    let most = 0;
    for (const entity of this.frame.entities) {
      if (!this.byId.has(entity.entityId)) this.byId.set(entity.entityId, entity);
      if (entity.type === "organization") {
        const count = counts.get(entity.entityId) ?? 0;
        if (count > most) {
          best = entity;
          most = count;
        }
      }
      this.leading.push(best);
    }
  }

  /** In: the words that name the speaker, the speaker of the quote before. */
  resolve(words: TokenRange, previous: Speaker | undefined): Speaker {
    const span = spanOf(this.frame, words);
    const text = this.frame.text.slice(span.start, span.end);
    const first = this.frame.tokens[words.first]!.lower;
    if (words.end - words.first === 1 && (isPronoun(first) || possessives.has(first))) {
      return { ...span, text, ...this.antecedent(first, words.first, previous, text) };
    }
    const named = namedInWords(this.frame, words);
    if (named !== undefined) return { start: named.start, end: named.end, text: named.text, ...identity(named) };
    const described = this.described(words);
    return { ...span, text, ...(described === undefined ? { name: text } : identity(described)) };
  }

  /** "the mayor" is the person whom the article calls mayor; the nearest description before, else the first after. */
  private described(words: TokenRange): EntityMention | undefined {
    const { tokens } = this.frame;
    const first = tokens[words.first]!.lower;
    if (!determiners.has(first) && !possessives.has(first) && !/^\p{Lu}/u.test(tokens[words.first]!.text))
      return undefined;
    if (["a", "an", "some", "another", "one", "other"].includes(first)) return undefined;
    let end = words.first;
    while (end < words.end && !WORDS_BEHIND_HEAD.has(tokens[end]!.lower)) end++;
    const head = tokens[end - 1]?.lower ?? "";
    const from = tokens[words.first]!.start;
    const known = this.descriptions.get(head);
    if (known !== undefined) return (known[lastDescriptionBefore(known, from)] ?? known[0])?.entity;
    if (!BUSINESS.has(head) || first !== "the") return undefined;
    return this.leading[lastStartingAt(this.frame.entities, from - 1)];
  }

  private antecedent(
    pronoun: string,
    at: number,
    previous: Speaker | undefined,
    text: string,
  ): Pick<Speaker, "name" | "entityId"> {
    if (pronoun === "who" || pronoun === "which" || pronoun === "that") return this.beforeRelative(at, text);
    const gender = Object.hasOwn(PRONOUN_GENDER, pronoun) ? PRONOUN_GENDER[pronoun] : undefined;
    if (gender !== undefined) {
      const person = this.person(at, gender, previous);
      if (person === undefined) return { name: text };
      if (!this.genders.has(person.entityId)) this.genders.set(person.entityId, gender);
      return identity(person);
    }
    if (["it", "its", "they", "their"].includes(pronoun))
      return this.subjectBefore(at, pronoun.startsWith("th"), previous, text);
    return { name: text };
  }

  private beforeRelative(at: number, text: string): Pick<Speaker, "name" | "entityId"> {
    const unit = this.frame.units[this.frame.unitAt[at]!]!;
    const end = this.frame.tokens[at - 1]?.text === "," ? at - 1 : at;
    const words = nounPhraseBefore(this.frame, end, unit.first);
    if (words === undefined) return { name: text };
    const { name, entityId } = this.resolve(words, undefined);
    return { name, ...(entityId !== undefined ? { entityId } : {}) };
  }

  /** A person for "he" or "she": near, a subject, the speaker before; never of the other gender. */
  private person(at: number, gender: Gender, previous: Speaker | undefined): EntityMention | undefined {
    const { entities } = this.frame;
    const position = this.frame.tokens[at]!.start;
    const unit = this.frame.unitAt[at]!;
    let best: EntityMention | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    const last = lastStartingAt(entities, position - 1);
    for (let index = last; index >= Math.max(0, last - MENTIONS_BACK); index--) {
      const entity = entities[index]!;
      if (entity.type !== "person" || entity.end > position) continue;
      const known = this.genders.get(entity.entityId);
      if (known !== undefined && known !== gender) continue;
      const score =
        this.salience(entity, unit) + (previous?.entityId === entity.entityId ? 2 : 0) + (known === gender ? 2 : 0);
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    return best;
  }

  private salience(entity: EntityMention, unit: number): number {
    const token = this.tokenAt(entity.start);
    const own = this.frame.unitAt[token] ?? -1;
    if (own < 0) return -20;
    const quoted = this.frame.stretchAt[token]! >= 0;
    const first = this.frame.units[own]!.first;
    const next = this.frame.tokens[this.tokenAt(entity.end - 1) + 1]?.lower;
    const subject = token - first < 5;
    return -(unit - own) + (subject ? 2 : 0) - (quoted ? 3 : 0) - (next === "'s" ? 1 : 0);
  }

  /** "It" and "they" go on with the subject of their own sentence or of one just before. */
  private subjectBefore(
    at: number,
    plural: boolean,
    previous: Speaker | undefined,
    text: string,
  ): Pick<Speaker, "name" | "entityId"> {
    const here = this.frame.unitAt[at]!;
    for (let index = here; index >= Math.max(0, here - UNITS_BACK); index--) {
      const unit = this.frame.units[index]!;
      const subject = clauseSubject(this.frame, unit, index === here ? at : unit.end);
      if (subject === undefined || subject.words.first === at) continue;
      const single = subject.words.end - subject.words.first === 1;
      if (single && isPronoun(this.frame.tokens[subject.words.first]!.lower)) continue;
      if ((plural && !isPlural(this.frame, subject.words)) || !canSpeak(this.frame, subject.words)) continue;
      const { name, entityId } = this.resolve(subject.words, undefined);
      const entity = entityId === undefined ? undefined : this.byId.get(entityId);
      if (entity?.type === "person") continue;
      return { name, ...(entityId !== undefined ? { entityId } : {}) };
    }
    if (previous?.entityId !== undefined && !plural) {
      const entity = this.byId.get(previous.entityId);
      if (entity !== undefined && entity.type !== "person") return identity(entity);
    }
    return { name: text };
  }

  private tokenAt(offset: number): number {
    return lastStartingAt(this.frame.tokens, offset);
  }
}

const PRONOUN_GENDER: Readonly<Record<string, Gender>> = {
  he: "male",
  his: "male",
  him: "male",
  she: "female",
  her: "female",
};

function identity(entity: EntityMention): Pick<Speaker, "name" | "entityId"> {
  return { name: entity.name, entityId: entity.entityId };
}

/** Index of the last description before an offset, -1 if none. In: descriptions in text order. */
function lastDescriptionBefore(descriptions: readonly Description[], offset: number): number {
  let low = 0;
  let high = descriptions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (descriptions[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
