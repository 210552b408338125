/**
 * Verbs of doing something with words that seldom take a "that" clause: what stands in quotation marks after them is said by their subject.
 * Base forms. Compiled for this project after VerbNet classes 33 (judgment), 29.1-29.3 (appoint, characterize, dub), 37. Free of rights. November 2026.
 */
const LEMMAS: readonly string[] =
  `criticize criticise slam blast rip assail attack lambast lambaste berate chide scold rebuke reprimand taunt tease needle lash hammer knock question challenge
dispute reject rebut refute dispel dismiss decry denounce condemn deplore lament bemoan mourn praise laud commend applaud hail salute thank
congratulate endorse tout trumpet celebrate welcome liken compare paint portray cast depict characterize characterise frame brand label dub term deem
declare pronounce title headline caption sign sing chant echo parrot repeat reiterate recite utter apologize apologise
concede admit confess acknowledge object protest complain gripe whine worry fret warn caution threaten vow swear urge press beg plead
demand insist ask invite order instruct direct remind reassure promise pledge commit assure express voice cite quote invoke reference
refer speak talk discuss outline detail list pitch propose promote push advocate champion defend issue deliver describe call
rate accuse blame fault ridicule mock deride disparage insult joke quip scoff jab swipe respond answer reply retort counter write post tweet text
email read predict forecast envision proclaim announce advertise boast brag argue contend assert allege say tell note add explain
suggest hint imply mention raise address stress emphasize emphasise underscore highlight point claim report state conclude rule
determine testify caution counsel advise recommend warn agree disagree oppose support urge appeal`.split(/\s+/);

let forms: Set<string> | undefined;

/** Whether a lower-case word is a form of such a verb. */
export function isSpeechAct(lower: string): boolean {
  forms ??= makeForms();
  return forms.has(lower);
}

function makeForms(): Set<string> {
  const all = new Set("spoke spoken said told wrote written swore sworn cast read sang sung".split(" "));
  for (const lemma of LEMMAS) {
    const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
    const soft = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : stem;
    all.add(lemma);
    for (const form of [`${lemma}s`, `${lemma}es`, `${soft}ed`, `${soft}es`, `${stem}ing`]) all.add(form);
    // "slam": "slammed", "quip": "quipped"
    if (/[^aeiou][aeiou][bgmnpt]$/.test(lemma)) all.add(`${lemma}${lemma.at(-1)}ed`).add(`${lemma}${lemma.at(-1)}ing`);
  }
  return all;
}
