import type { Span } from "../kernel/span.ts";

/** A stretch of an article that states something. `text` is the article's text from `start` to `end`; `rule` is the rule that found it. */
export interface MentionBase extends Span {
  readonly text: string;
  readonly rule: string;
}

export type EntityType = "person" | "organization" | "place" | "other";

export interface EntityMention extends MentionBase {
  readonly kind: "entity";
  readonly type: EntityType;
  /** Finer than the type where known: "nationality", "event", "product", "law", ... */
  readonly subtype?: string;
  /** The fullest form of this name in the article. */
  readonly name: string;
  /** Shared by all mentions of one entity in the article: "e1", "e2", ... in the order of first mention. */
  readonly entityId: string;
  /** Title or office that stands at this mention: "President", "chief executive". */
  readonly role?: string;
  /** Of a person, where title, first name or the pronouns near by tell it. */
  readonly gender?: "female" | "male";
  /** 0 to 1: the tagger's marginal probability, or the rule's measured precision. */
  readonly confidence?: number;
}

export interface Speaker extends Partial<Span> {
  /** The fullest name in the article, or the noun phrase where the speaker has no name. */
  readonly name: string;
  readonly entityId?: string;
  /** The words that name the speaker at this quote: "Reyes", "she", "a spokesman". */
  readonly text?: string;
}

export interface QuoteMention extends MentionBase {
  readonly kind: "quote";
  readonly form: "direct" | "mixed" | "indirect";
  /** The stretches inside quotation marks, without the marks, in text order. Empty for indirect quotes. */
  readonly quoted: readonly Span[];
  readonly speaker?: Speaker;
  readonly cue?: Span;
  /** Who told us these words of the speaker, where it is not the article itself. */
  readonly relayedBy?: Speaker;
  readonly addressee?: Speaker;
  /** The sieve that found the speaker, or why there is none. */
  readonly sieve?: string;
  /** The cue's stand towards the content: "denied" is negative. */
  readonly polarity?: "affirmed" | "denied";
  /** What the cue says of the content beyond saying it: "confirmed", "claimed", "vowed to". */
  readonly stance?: "denied" | "confirmed" | "claimed" | "promised" | "threatened";
  /** Time, place or medium of the utterance, as written: "on Monday at her daily news conference", "in a statement". */
  readonly at?: Span;
  /** Stretches of the content where an attribution splits it; one stretch equal to the span otherwise. */
  readonly segments?: readonly Span[];
}

export type Approximator = "exact" | "about" | "nearly" | "over" | "at-least" | "under" | "at-most" | "up-to";

/**
 * A number with what surrounds it. `min` and `max` bound what the words allow, null where unbounded;
 * `value` is the number as written in base terms (4.5 million: 4500000), absent for ranges and vague counts.
 */
export interface Quantity {
  readonly value?: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximator: Approximator;
  /** UCUM code ("km", "kg", "Cel"), "percent", "percentage-point", or a plain word where UCUM has none. */
  readonly unit?: string;
  /** ISO 4217. */
  readonly currency?: string;
  readonly change?: "up" | "down";
  /** How exactly the number is written: 12,400 is precise to 100, "4.5 million" to 100000. For rounding when comparing. */
  readonly precision?: number;
}

export interface FigureMention extends MentionBase {
  readonly kind: "figure";
  readonly quantity: Quantity;
  /** The unit as written: "percent", "square miles". */
  readonly unitText?: string;
  /** What is counted, as written, with its state: "alleged traffickers killed". */
  readonly counted?: string;
  /** Where the counted head phrase stands. */
  readonly countedSpan?: Span;
  /** What newsrooms compare: killed, injured, missing, arrested, age, magnitude, price, votes, score, ... or a short noun. */
  readonly slot?: string;
  /** TimeML value of the moment the figure holds for. */
  readonly asOf?: string;
  readonly attributedTo?: string;
  /** Index, in the article's figures, of the figure this one is a part of: "three people, including two children". */
  readonly partOf?: number;
  /** background: an earlier event's figure; hypothetical: "could kill thousands"; negated: "not 12". */
  readonly frame?: "background" | "hypothetical" | "negated";
}

export type DateGranularity =
  | "minute"
  | "hour"
  | "part-of-day"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half-year"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "duration"
  | "set"
  | "reference";

export interface DateMention extends MentionBase {
  readonly kind: "date";
  /** TimeML: 2025-05-03, 2025-05, 2025-W18, 2025-Q2, 2025-SP, 2025-05-03T09:06, 2025-05-03TNI, P3D, PRESENT_REF, XXXX-12-25. */
  readonly value: string;
  /** The stretch of time meant, half-open, as local ISO 8601 date-times; absent for durations, sets and references. */
  readonly interval?: { readonly start: string; readonly end: string };
  readonly granularity: DateGranularity;
  /** The parts that the text does not state and that were filled in: "year", "month", "week", "day", and "half-day" where "half past six" may be either. */
  readonly implied: readonly string[];
  /** The zone of a clock time as minutes east of UTC, where stated. */
  readonly offsetMinutes?: number;
}

export type Mention = EntityMention | QuoteMention | FigureMention | DateMention;
