/**
 * Nouns that tell of a deed, with the verbs that do or undo it: "granted permission", "lifted the ban", "made no arrests".
 * Our own list, 2026-11, of turns that news uses for the verbs behind them.
 */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Leave that is given or refused. Singular. */
export const LEAVE_NOUNS = words(
  "approval permission consent permit authorisation authorization go-ahead nod blessing backing clearance assent green-light",
);
/** Lemmas: whose object is a leave that somebody has. */
export const GIVING_LEAVE = words("give grant issue get obtain receive secure win gain have");
export const REFUSING_LEAVE = words("refuse deny withhold withdraw revoke");

/** What forbids. Singular. */
export const BAN_NOUNS = words(
  "ban prohibition embargo moratorium curfew boycott blockade freeze restriction sanction suspension",
);
export const ENDING_BAN = words("lift end scrap drop abolish remove revoke overturn repeal reverse");
export const KEEPING_BAN = words("impose introduce extend keep uphold maintain order announce renew retain");

/** Verbs that do a deed told by their object: "carried out an inspection". Lemmas. */
export const DOING_VERBS = words("make carry conduct issue give offer bring file hold launch perform");

/** What is there where something has been found, and what is not: "no trace of". Singular. */
export const TRACE_NOUNS = words("trace sign evidence hint");

/** What one can be accused of; to deny it is a plea. Singular. */
export const CHARGE_NOUNS = words("charge allegation accusation count offence offense");

/** Forms in -ing that are things in a subject: "the border crossing at Brenz was closed". */
export const THINGS_IN_ING = words(
  "crossing building meeting hearing ruling landing opening closing wedding painting finding warning shooting bombing killing briefing sitting filing listing offering holding training funding housing",
);
