/**
 * The definition of a mention rule, as data beside it (`<rule>.corpus.ts`). Every phrase is read twice: by the rule alone,
 * and by the kind's whole ordered list, so that a new rule cannot steal an older rule's phrases.
 *
 * A reading is the kind's short rendering of a mention, such as "about 4500000 USD" or "2025-05-03".
 * `means`: each row is a reading and whole phrases that have exactly this one mention, first to last character.
 * `within`: sentences in which braces mark every mention that the rule finds: "in {early May}"; `{text=>reading}` checks the
 * reading too. The whole list must give each of them with just these ends, and may find more that lies clear of all of them.
 * `never`: look-alikes in which neither the rule nor the whole kind finds anything.
 * `notYet`: what the whole list should read but does not, marked as in `within`, or as a whole where nothing is marked;
 * turns red when it starts to pass.
 * `published`: the reference time of all phrases, an ISO 8601 date-time.
 */
export interface Corpus {
  readonly rule: string;
  readonly published?: string;
  readonly means?: readonly (readonly [reading: string, ...phrases: string[]])[];
  readonly within?: readonly string[];
  readonly never?: readonly string[];
  readonly notYet?: readonly { readonly phrase: string; readonly why: string }[];
}

/**
 * The definition of a comparison rule: pairs of short passages about one event.
 *
 * In `conflicting` the two passages give at least one finding of the rule, in `compatible` and `incomparable` none of any kind.
 * `published`: the moments of both passages, ISO 8601 date-times.
 */
export interface PairCorpus {
  readonly rule: string;
  readonly published?: readonly [string, string];
  readonly conflicting: readonly (readonly [string, string])[];
  readonly compatible: readonly (readonly [string, string])[];
  readonly incomparable: readonly (readonly [string, string])[];
  readonly notYet?: readonly { readonly pair: readonly [string, string]; readonly why: string }[];
}
