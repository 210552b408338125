/**
 * The definition of a mention rule, as data beside it (`<rule>.corpus.ts`).
 *
 * A reading is the kind's short rendering of a mention, such as "about 4500000 USD" or "2025-05-03".
 * `means`: each row is a reading and whole phrases that have exactly this one mention, first to last character.
 * `within`: sentences in which braces mark every mention of the kind that the rule finds: "in {early May}"; `{text=>reading}` checks the reading too.
 * `never`: look-alikes that the whole kind leaves alone.
 * `notYet`: runs as an expected failure and turns red when it starts to pass.
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
 */
export interface PairCorpus {
  readonly rule: string;
  readonly published?: readonly [string, string];
  readonly conflicting: readonly (readonly [string, string])[];
  readonly compatible: readonly (readonly [string, string])[];
  readonly incomparable: readonly (readonly [string, string])[];
  readonly notYet?: readonly { readonly pair: readonly [string, string]; readonly why: string }[];
}
