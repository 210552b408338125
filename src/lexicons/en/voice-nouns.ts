/**
 * Common nouns that news lets speak beside the people and bodies of `speaker-nouns`: crowds, places that stand for their people, texts and
 * works, findings. Lower case, singular. Compiled for this project after VerbNet's and WordNet's "communication" and "group" classes.
 * Free of rights. November 2026.
 */
const VOICES: ReadonlySet<string> = new Set(
  `cooperative co-operative society guild syndicate consortium alliance league mission embassy consulate presidency junta regime secretariat directorate registry
museum diocese parish prison airport port mill mine farm hotel theatre theater studio label laboratory lab clinic observatory academy college faculty
crowd audience public community generation movement industry town city state island village nation country world neighborhood neighbourhood
voice guy lady gentleman mogul tycoon magnate hawk chief ceo head sibling twin wife husband delegation faction bloc camp quartet duo pair trio
suit fund clip meeting history ad advert advertisement book bill story column note notice message petition passage cable movie film documentary song speech remark tweet post page
entry caption headline slogan sign banner placard label chapter essay text transcript recording voicemail voice-over video tape audio pitch
data result research record statistic figure number projection ranking rating guideline investigation probe inquiry review audit decision ruling opinion
verdict order law rule test quiz agreement treaty resolution charter constitution platform manifesto plan proposal missive dispatch account
finding analysis assessment estimate forecast evidence return average series body page schedule list map chart graphic calendar bulletin advisory
tally count census index calculation question invitation summary version draft motion brief dissent testimony question polling survey
associate advocate specialist proponent participant respondent attendee applicant correspondent resident fellow clerk anthropologist
someone somebody anyone anybody everyone everybody another others whose`.split(/\s+/),
);

/** Endings of nouns for people: "heckler", "neurosurgeon", "physicist", "librarian", "the 46-year-old". Longest first. */
const PERSON_ENDING =
  /(?:year-old|runner|surgeon|mogul|writer|maker|man|men|woman|women|person|people|er|or|ist|ian|eer|ee|crat)s?$/;

/** Nouns with such an ending for what cannot speak. */
const NO_PERSON: ReadonlySet<string> = new Set(
  `number matter order power terror error chapter paper water winter summer center centre quarter corner border weather dinner offer answer wonder manner
disaster chamber september october november december computer helicopter floor door factor sector color colour labor labour favor favour
honor honour humor rumor rumour minor major horror mirror behavior behaviour other rather further over under after never ever better longer later
for or nor per tower river fever cover layer trigger register transfer surrender committee degree fee coffee tree knee
specimen regimen list mist twist former latter inner outer upper lower higher greater bigger smaller newer older younger per whether either neither`.split(
    /\s+/,
  ),
);

/** Whether a lower-case noun stands for somebody or something that news lets speak. */
export function isVoiceNoun(lower: string): boolean {
  const singular = /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
  if (VOICES.has(lower) || VOICES.has(singular)) return true;
  return !NO_PERSON.has(lower) && !NO_PERSON.has(singular) && lower.length > 3 && PERSON_ENDING.test(lower);
}
