/**
 * What a court sits for, by a word that says so: one case comes before it for several things, each on its day. Charge, plea and bail
 * are as a rule heard at once. Lower case. Compiled for this project; free of rights. November 2026.
 */
export const SITTINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    plea: "arraignment arraigned arraign plea pleas bail",
    trial: "trial",
    sentencing: "sentencing sentenced sentence",
    inquest: "inquest",
  }).flatMap(([sitting, words]) => words.split(" ").map((word) => [word, sitting] as const)),
);

/** Courts by the word before "court". A federal court may be a district court. Lower case. Compiled for this project; free of rights. November 2026. */
export const COURTS: ReadonlySet<string> = new Set(
  "magistrates crown county district supreme high appeals appeal superior constitutional".split(" "),
);
