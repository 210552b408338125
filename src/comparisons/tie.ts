/**
 * What two claims have in common, and so why they are taken for claims about one thing.
 *
 * slot: both are of what newsrooms compare (killed, arrested). counted: the same noun is counted. total: each is its article's own
 * number for the slot. verb: one verb governs both. lead: both stand in the lead. slip: the numbers differ as a slip of the pen does.
 * role: the same title stands beside both. name: words of the two names. utterance: words shared in order. matter: what both
 * clauses take a side on. words, participants, places, days: what the two sentences share.
 */
export type TieKind =
  | "slot"
  | "counted"
  | "total"
  | "verb"
  | "lead"
  | "slip"
  | "role"
  | "name"
  | "utterance"
  | "matter"
  | "words"
  | "participants"
  | "places"
  | "days";

/** One thing that two claims share, with the words for it as the earlier article writes them; none where a word says nothing. */
export interface Tie {
  readonly by: TieKind;
  readonly words: readonly string[];
}

/** Ties of which something is shared. */
export function shared(...ties: readonly (Tie | undefined)[]): Tie[] {
  return ties.filter((tie): tie is Tie => tie !== undefined);
}

/** A tie of one kind, where there are words for it. */
export function tieOf(by: TieKind, words: readonly (string | undefined)[]): Tie | undefined {
  const told = words.filter((word): word is string => word !== undefined && word !== "");
  return told.length === 0 ? undefined : { by, words: told };
}
