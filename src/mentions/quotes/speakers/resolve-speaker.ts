import { indexAt } from "../../../kernel/span.ts";
import { determiners, possessives } from "../../../lexicons/en/closed-class.ts";
import { genderedHonorifics } from "../../../lexicons/en/honorifics.ts";
import type { EntityMention, Speaker } from "../../mention.ts";
import { isPronoun } from "../clauses/noun-phrase.ts";
import { type Frame, spanOf, type TokenRange } from "../frame.ts";

/** Finds which entity the words that name a speaker mean. Keeps what earlier quotes taught about the article's people. */
export class SpeakerResolver {
  private readonly genders = new Map<string, "female" | "male">();

  constructor(private readonly frame: Frame) {
    for (const entity of frame.entities) {
      const before =
        frame.text
          .slice(Math.max(0, entity.start - 12), entity.start)
          .trim()
          .split(/\s/)
          .at(-1) ?? "";
      const gender = genderedHonorifics[before.toLowerCase().replace(/\.$/, "")];
      if (gender !== undefined) this.genders.set(entity.entityId, gender);
    }
  }

  /** In: the words that name the speaker, the speaker of the quote before. */
  resolve(words: TokenRange, previous: Speaker | undefined): Speaker {
    const span = spanOf(this.frame, words);
    const text = this.frame.text.slice(span.start, span.end);
    const first = this.frame.tokens[words.first]!.lower;
    if (words.end - words.first === 1 && isPronoun(first)) {
      const entity = this.antecedent(first, words.first, previous);
      return {
        ...span,
        text,
        name: entity?.name ?? text,
        ...(entity !== undefined ? { entityId: entity.entityId } : {}),
      };
    }
    const named = this.namedHead(words);
    if (named !== undefined) {
      return { start: named.start, end: named.end, text: named.text, name: named.name, entityId: named.entityId };
    }
    const described = this.described(words);
    if (described !== undefined) return { ...span, text, name: described.name, entityId: described.entityId };
    return { ...span, text, name: text };
  }

  private namedHead(words: TokenRange): EntityMention | undefined {
    const { tokens, entityAt, entities } = this.frame;
    let best: EntityMention | undefined;
    for (let at = words.first; at < words.end; at++) {
      const entity = entityAt[at]!;
      const { lower } = tokens[at]!;
      if (entity >= 0) {
        const mention = entities[entity]!;
        if (best === undefined || mention.type === "person" || best.type !== "person") best = mention;
        continue;
      }
      if (lower === "'s" || lower === "'") best = undefined;
      else if (["of", "for", "from", "in", "at", "with", "to", "on", "by", "and"].includes(lower) && at > words.first)
        return best;
      else if (best !== undefined && best.type !== "person") best = undefined;
    }
    return best?.type === "other" ? undefined : best;
  }

  /** "the mayor" means the person whom the article last called mayor. */
  private described(words: TokenRange): EntityMention | undefined {
    const first = this.frame.tokens[words.first]!.lower;
    if (!determiners.has(first) && !possessives.has(first)) return undefined;
    if (first === "a" || first === "an" || first === "some" || first === "another" || words.end - words.first > 4)
      return undefined;
    const head = this.frame.tokens[words.end - 1]!.lower;
    const from = this.frame.tokens[words.first]!.start;
    for (let index = this.frame.entities.length - 1; index >= 0; index--) {
      const entity = this.frame.entities[index]!;
      if (entity.start < from && entity.role?.toLowerCase().split(" ").at(-1) === head) return entity;
    }
    return undefined;
  }

  private antecedent(pronoun: string, at: number, previous: Speaker | undefined): EntityMention | undefined {
    const { entities, tokens, entityAt } = this.frame;
    const position = tokens[at]!.start;
    const wanted = pronoun === "he" ? "male" : pronoun === "she" ? "female" : undefined;
    if (pronoun === "who" || pronoun === "which" || pronoun === "that") {
      for (let back = at - 1; back >= Math.max(0, at - 8); back--)
        if (entityAt[back]! >= 0) return entities[entityAt[back]!];
      return undefined;
    }
    if (pronoun === "i" || pronoun === "we" || pronoun === "you") return undefined;
    const latest = indexAt(entities, position);
    void latest;
    const types =
      wanted !== undefined
        ? ["person"]
        : pronoun === "it"
          ? ["organization", "place"]
          : ["organization", "place", "person"];
    const fits = (entity: EntityMention) =>
      types.includes(entity.type) && (wanted === undefined || (this.genders.get(entity.entityId) ?? wanted) === wanted);
    const unit = this.frame.unitAt[at]!;
    let fallback: EntityMention | undefined;
    let seen = 0;
    for (let index = entities.length - 1; index >= 0 && seen < 40; index--) {
      const entity = entities[index]!;
      if (entity.start >= position) continue;
      seen++;
      if (!fits(entity)) continue;
      if (previous?.entityId === entity.entityId) return this.learn(entity, wanted);
      fallback ??= entity;
      const token = this.firstTokenOf(entity);
      if (token >= 0 && this.frame.stretchAt[token]! < 0 && this.beginsUnit(token, unit))
        return this.learn(entity, wanted);
    }
    return fallback === undefined ? undefined : this.learn(fallback, wanted);
  }

  private learn(entity: EntityMention, gender: "male" | "female" | undefined): EntityMention {
    if (gender !== undefined && !this.genders.has(entity.entityId)) this.genders.set(entity.entityId, gender);
    return entity;
  }

  private firstTokenOf(entity: EntityMention): number {
    let low = 0;
    let high = this.frame.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.frame.tokens[middle]!.end <= entity.start) low = middle + 1;
      else high = middle;
    }
    return low < this.frame.tokens.length ? low : -1;
  }

  private beginsUnit(token: number, current: number): boolean {
    const unit = this.frame.unitAt[token]!;
    return unit >= 0 && unit !== current && token - this.frame.units[unit]!.first < 6;
  }
}
