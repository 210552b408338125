/** Words whose presence or absence turns a statement around. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not no never none nobody nothing neither nor nowhere cannot without hardly barely unless".split(" "),
);

/**
 * Words that transcribers add, drop or swap without changing what was said: articles, fillers, discourse markers and
 * the like. Our own list, 2026-11. Pronouns, prepositions, modals and negations are not among them.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  "a an the that which and but so well uh um er oh just now then too also here there really very quite actually".split(
    " ",
  ),
);

/** Words and phrases that a speaker throws in and one of two transcribers leaves out. Our own list, 2026-11. */
export const FILLERS: ReadonlySet<string> = new Set([
  "you know",
  "i mean",
  "i think",
  "of course",
  "mind you",
  "pretty much",
  "like",
  "obviously",
  "frankly",
]);

/** Words that point at what was just spoken of. */
export const DEMONSTRATIVES: ReadonlySet<string> = new Set("it that this them these those".split(" "));

/** Forms of one auxiliary verb: tense shifts when speech is written down; "'s" may be either of the last two. */
export const AUXILIARY_FORMS: readonly ReadonlySet<string>[] = [
  "is are was were am",
  "has have had",
  "do does did",
  "is has",
].map((forms) => new Set(forms.split(" ")));

/** Words that alone may come or go and leave a sentence as it was: pronouns, possessives, "to", "of", the forms of "be" and "have". */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  "i you we he she they it me us them my your our their his her its to of is are was were am be been has have had do does did let".split(
    " ",
  ),
);

/** What a contraction's part stands for after the tokenizer has split it: "wo|n't" is "will not". */
export const CONTRACTIONS: Readonly<Record<string, string>> = {
  "n't": "not",
  "'ll": "will",
  "'re": "are",
  "'ve": "have",
  "'m": "am",
  "'d": "would",
  "'s": "is",
  wo: "will",
  ca: "can",
  sha: "shall",
  cannot: "can-not",
  gonna: "going",
  "'em": "them",
  til: "until",
  "'til": "until",
};

/** Titles that one writer abbreviates and another spells out, without full stops. */
export const ABBREVIATED_TITLES: Readonly<Record<string, string>> = {
  sen: "senator",
  gov: "governor",
  rep: "representative",
  gen: "general",
  col: "colonel",
  capt: "captain",
  sgt: "sergeant",
  lt: "lieutenant",
  dr: "doctor",
  prof: "professor",
  pct: "percent",
};
