/** Words that tell things of one kind apart: what bears one is not what bears another of its row. Our own list, 2026-11. */
export const DISTINGUISHING_ROWS: readonly string[] = [
  "north northern | south southern | east eastern | west western",
  "upper | lower",
  "left | right",
  "inner | outer",
  "men male boys | women female girls",
  "older elder | younger",
  "senior | junior",
  "first | second | third | last final",
  "father | mother | son | daughter | brother | sister | wife | husband",
  "national federal | regional local state provincial | municipal city",
  "urban | rural",
  "inbound incoming | outbound outgoing",
  "civil | criminal",
];
