/** Words behind the head of a phrase that names a speaker: what follows only tells more of it. */
export const WORDS_BEHIND_HEAD = new Set([
  "of",
  "for",
  "from",
  "in",
  "at",
  "with",
  "to",
  "on",
  "by",
  "and",
  "who",
  "since",
]);
