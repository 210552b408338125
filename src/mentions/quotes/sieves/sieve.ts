import type { Frame, TokenRange, Unit } from "../frame.ts";
import type { Known } from "../known-attributions.ts";

/** A stretch between quotation marks that no verb of saying has claimed. */
export interface Loose {
  readonly index: number;
  readonly unit: Unit;
  /** Its first and last token, marks included: `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Nothing else stands in its unit. */
  readonly alone: boolean;
  readonly words: number;
}

/** One way to find the words that name the speaker of a loose stretch. The list in `sieves.ts` is ordered by precision. */
export interface Sieve {
  readonly id: string;
  /** Fewer words than this are left alone: a term, a title, irony. */
  readonly fewestWords: number;
  readonly speakerOf: (frame: Frame, loose: Loose, known: Known) => TokenRange | undefined;
}
