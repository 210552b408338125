/**
 * What a court sits for, by a word that says so, and the court itself, by the word before "court": one case comes before several courts,
 * each on its day. Lower case. Compiled for this project; free of rights. November 2026.
 */
export const SITTINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    arraignment: "arraignment arraigned arraign",
    plea: "plea pleas",
    bail: "bail",
    trial: "trial",
    sentencing: "sentencing sentenced sentence",
    inquest: "inquest",
  }).flatMap(([sitting, words]) => words.split(" ").map((word) => [word, sitting] as const)),
);

export const COURTS: ReadonlySet<string> = new Set(
  "magistrates crown county district supreme high appeals appeal federal superior constitutional".split(" "),
);
