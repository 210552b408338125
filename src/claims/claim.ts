import type { Span } from "../kernel/span.ts";
import type { DateMention, EntityMention, EntityType, FigureMention, QuoteMention } from "../mentions/mention.ts";
import type { CountedNoun } from "./counted-noun.ts";
import type { Dimension } from "./dimension.ts";
import type { Era } from "./era.ts";
import type { FixtureBeside } from "./fixture-beside.ts";
import type { Frame } from "./frame.ts";
import type { Happenings } from "./happenings-beside.ts";
import type { MeasureMatter } from "./measure-matter.ts";
import type { MeasureSetting } from "./measure-setting.ts";
import type { PlaceSetting } from "./place-setting.ts";
import type { Stretch } from "./stretch-of-day.ts";

/** What every claim knows of where it stands. `order` is the article's place in publication order within its event. */
export interface ClaimBase extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly text: string;
  readonly frame: Frame;
  /** Stands among the first sentences of an article long enough to have a lead. */
  readonly inLead: boolean;
  /** Where its sentence stands in the article, 0 to 1. */
  readonly position: number;
  /** The time that its sentence gives it; unknown where that has no date. */
  readonly era: Era | undefined;
  /** Folded words of the places named in its sentence. */
  readonly places: ReadonlySet<string>;
}

export interface FigureClaim extends ClaimBase {
  readonly kind: "figure";
  readonly figure: FigureMention;
  /** What it can be compared with. */
  readonly dimension: Dimension;
  /** Terms of what is counted. */
  readonly head: ReadonlySet<string>;
  /** The head noun of what is counted, with what stands before it. */
  readonly counted: CountedNoun;
  /** "the last nine", "of those arrested nineteen", "five are still in hospital": some of a number given elsewhere. */
  readonly partial: boolean;
  /** "The 410,000 doses": a number that the reader is taken to know. */
  readonly isKnown: boolean;
  /** The number that it is said to be a part of: 96 for "14 of the 96 shops". */
  readonly whole: number | undefined;
  /** Folded names in the figure's sentence: whose age it is. */
  readonly persons: ReadonlySet<string>;
  /** The person or body that what is counted belongs to, where the sentence names one: "points Dombek scored". */
  readonly bearer: EntityMention | undefined;
  /** Whose age it is, where a name stands right beside it. */
  readonly holder: EntityMention | undefined;
  /** Term of the verb that the figure hangs on, "" where there is none. */
  readonly verb: string;
  /** Its verb is denied: "three were not rescued". */
  readonly denied: boolean;
  /** The article's own number for its slot: its toll. */
  readonly isTotal: boolean;
  /** "another 20", "three more", "37 others": adds to a number, does not state it. */
  readonly increment: boolean;
  /** The figures that its sentence takes back for it: "44 and not 38". */
  readonly corrects: readonly FigureMention[];
  /** What it is counted by: "day" for "400 cars a day". */
  readonly per: string | undefined;
  /** One of the two counts of a score, which is a claim of its own: compared with what is no such part, and listed nowhere. */
  readonly inferred: boolean;
  /** What an amount, a share or a time is told of; read on first use. */
  readonly matter: () => MeasureMatter;
  /** How its clause sets it apart from the fact of the day; read on first use. */
  readonly setting: () => MeasureSetting;
  /** Stands in words given as somebody's own. */
  readonly inQuote: boolean;
}

export interface DateClaim extends ClaimBase {
  readonly kind: "date";
  readonly date: DateMention;
  /** Term of the verb that the date hangs on, "" where there is none. */
  readonly verb: string;
  /** Stands in words given as somebody's own. */
  readonly inQuote: boolean;
  /** Begins after its article was published. */
  readonly isComing: boolean;
  /** Milliseconds since 1970 at which its article was published, where that is known. */
  readonly publishedAt: number | undefined;
  /** The day on which its article appeared, or the day before. */
  readonly isOfReport: boolean;
  /** When something began or struck: "broke out on Monday", "since Monday", "at 3:40, when". */
  readonly isOnset: boolean;
  /** The date of an utterance ("said on Monday"), not of what was said. */
  readonly ofUtterance: boolean;
  /** Lower-case word before the date: "on", "until", "since". */
  readonly link: string;
  /** By whose clock an hour is told where it is not that of the place: "Orland time", "our time", "in Brenz, two hours behind". */
  readonly clockOf: string;
  /** The stretch of a day of which an hour tells one end: "between 8 and 10 p.m.". */
  readonly stretch: Stretch | undefined;
  /** Of something that recurs: "solar power takes over around noon, which gives them six hours' rest every day". */
  readonly isHabitual: boolean;
  /** What would have been: "would have retired in 2027". */
  readonly isUnreal: boolean;
  /** Kinds of happening that it hangs on; read on first use. */
  readonly happenings: () => Happenings;
  /** What a story has one date for, where the words beside it tell of such; read on first use. */
  readonly fixture: () => FixtureBeside | undefined;
}

export interface QuoteClaim extends ClaimBase {
  readonly kind: "quote";
  readonly quote: QuoteMention;
  /** Who speaks, where the speaker is an entity of the article. */
  readonly sayer?: Sayer;
  /** The words of this stretch, folded: lower case, accents and typography dropped. */
  readonly words: readonly QuoteWord[];
}

export interface Sayer {
  readonly type: EntityType;
  readonly gender?: "female" | "male";
  /**
   * How the article names the sayer at the quotation: by name, or by a pronoun for the only person of its paragraph; by a surname
   * that two people of the article bear; by another pronoun; or not at all ("the president", a paragraph that goes on).
   */
  readonly told: "name" | "shared-surname" | "he" | "she" | "otherwise";
  /** Of a pronoun, where it stands and where the article first names its people, by the words of their names: it means one of those before. */
  readonly standsFor?: { readonly at: number; readonly firstNamed: ReadonlyMap<string, number> };
}

export interface QuoteWord extends Span {
  /** Lower case, accents and typography folded, contractions spelt out. */
  readonly text: string;
  /** Something may be left out before this word: an ellipsis, an editor's bracket, the attribution that splits the quote. */
  readonly gapBefore: boolean;
  readonly startsSentence: boolean;
}

export interface NameClaim extends ClaimBase {
  readonly kind: "name";
  readonly entity: EntityMention;
  /** Folded words of the entity's fullest name in the article. */
  readonly nameWords: readonly string[];
  /** Term of the verb that the name hangs on, "" where there is none. */
  readonly verb: string;
  /** Lower-case word before the name: "in", "near", "by". */
  readonly link: string;
  /** Terms of the titles and offices beside the name. */
  readonly role: ReadonlySet<string>;
  /** How the name is set into its sentence, where it may be a place. */
  readonly setting: PlaceSetting | undefined;
  /** What it is the place of, where a word beside it says so: "hospital", "destination"; else "". */
  readonly slot: string;
  /** The place that the lead gives to what happened: the first below a region. */
  readonly isMainPlace: boolean;
}
