/**
 * Slots whose value changes while a story runs: a later article replaces the earlier value. Our own list, 2026-11,
 * from the practice of wire updates: tolls, people moved or held, forces sent, partial counts, areas burned.
 */
export const EVOLVING_SLOTS: ReadonlySet<string> = new Set([
  "killed",
  "injured",
  "missing",
  "arrested",
  "displaced",
  "evacuated",
  "rescued",
  "hospitalized",
  "infected",
  "stranded",
  "trapped",
]);

/** Terms (stems) beside a figure that say it is a count still running. */
export const EVOLVING_TERMS: ReadonlySet<string> = new Set(
  "rise climb toll so-far case infect burn count recov confirm affect deploi power customer custom outag homeless shelter camp fire aid reach now widen spread total updat".split(
    " ",
  ),
);

/** Terms (stems) that come with the sum rather than with a part of it: "brought the death toll to", "the number rose to". */
export const TOTAL_TERMS: ReadonlySet<string> = new Set(
  "toll number total bring rise climb stand reach tally sum rais count".split(" "),
);

/** Slots under which the same people may be counted. */
export const MOVED_SLOTS: ReadonlySet<string> = new Set(["displaced", "evacuated", "rescued", "stranded"]);

/** Slots that may only rise: nobody comes back from the dead. A later, lower number is no update. */
export const RISING_SLOTS: ReadonlySet<string> = new Set(["killed", "injured"]);
