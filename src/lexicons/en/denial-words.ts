/**
 * Words by which a text says that something told elsewhere is not so: "a hoax", "denies rumours of", "not a real thing".
 * Our own list, 2026-11, from headlines of fact-checking desks.
 */

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** One is enough, wherever it stands. */
export const HOAX_WORDS = words("hoax hoaxes debunk debunks debunked debunking bogus");

/** A hoax of one of these is a deed that took place: "a bomb hoax", "hoax calls". */
export const HOAXES_OF = words("bomb call calls caller callers threat threats phone email emails emergency distress");

/** After "is" or before a noun of talk: "the photo is fake", "false rumours". */
export const FALSE_WORDS = words(
  "fake false untrue fabricated fictitious fictional made-up baseless unfounded doctored staged photoshopped",
);

/** What goes round: said to be false, denied, or left undecided. */
export const TALK_NOUNS = words(
  `rumor rumors rumour rumours report reports claim claims story stories allegation allegations speculation suggestion suggestions gossip
post posts`,
);

/** Followed by a noun of talk or by "plans": "denies plans to cut". */
export const DENYING_VERBS = words(
  "deny denies denied denying refute refutes refuted rebut rebuts rebutted dispel dispels dispelled quash quashes retract retracts retracted",
);

/** What is denied beside talk. */
export const PLAN_NOUNS = words("plan plans talks interest");

/** After "not": the thing does not exist or does not come. */
export const UNREAL_AFTER_NOT = words(
  "real true authentic genuine thing happening coming come making launching releasing selling introducing planning",
);

/** Words of the medium and of the telling; they are no part of what is denied. */
export const MEDIUM_WORDS = words(
  `internet viral online website web facebook twitter tweet tweets instagram youtube tiktok social media photo photos picture image video videos
news headline fact check facts factcheck sorry sadly unfortunately after all no not of course reportedly internet-wide goes went going`,
);

/** A sentence with one of these only passes on what others say, or asks for it. */
export const HEDGES = words(
  `reportedly allegedly alleged purportedly supposedly apparently rumored rumoured may might could would if whether should accused accuse accuses
suspected suspect suspects charged charge charges trial lawsuit sued sues sue investigate investigates investigated investigating investigation probe
denied denies deny denying accusation accusations inquiry libel libelled libeled libellous defamed defamation slander indicted indictment unclear unconfirmed`,
);
