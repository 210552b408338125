/**
 * Verbs with which news English reports what somebody said, by the construction that they take.
 *
 * Compiled for this project after VerbNet classes 37.1-37.13 (verbs of communication) and common newsroom usage. Free of rights. November 2026.
 */

/**
 * - `clause`: takes "that ...", a bare clause or a quotation, and can stand after it: "..., she said".
 * - `tell`: as `clause`, after the person told: "told reporters that ...".
 * - `question`: takes "whether ...", "what ..." or a quotation.
 * - `order`: takes the person ordered and "to ...": "urged residents to leave".
 * - `promise`: takes "to ...": "vowed to appeal".
 * - `label`: gives something a name: "called it a mistake", "described it as a mistake", "accused him of lying".
 * - `manner`: reports only beside a quotation: "laughed".
 */
export type ReportingFrame = "clause" | "tell" | "question" | "order" | "promise" | "label" | "manner";

/** What the cue says about its content: "denied" turns it round, the others colour it. */
export type Stance = "denied" | "confirmed" | "claimed" | "promised" | "threatened";

export interface ReportingVerb {
  readonly lemma: string;
  readonly frames: readonly ReportingFrame[];
  readonly stance?: Stance;
  /** Particle or preposition that belongs to the verb: "point out", "go on", "describe as". */
  readonly particle?: string;
  /** Its base or -s form is more often a noun in news: "claims", "reports". */
  readonly nounLike?: boolean;
}

export type VerbForm = "base" | "third" | "past" | "participle" | "gerund";

const LEMMAS_BY_FRAMES: readonly (readonly [frames: string, lemmas: string])[] = [
  [
    "clause",
    `say add argue explain insist declare acknowledge concede assert contend observe recall reveal disclose
emphasize emphasise reiterate complain quip boast brag testify reply respond retort speculate imply hint confide lament
grumble exclaim clarify elaborate opine posit theorize surmise affirm attest aver proclaim profess conclude
allege recount stipulate venture specify intimate rejoin chime interject maintain
confess joke deadpan rage fume moan whine`,
  ],
  [
    "clause noun",
    "signal remark volunteer stress reason claim report note state comment estimate forecast counter answer write post tweet retweet",
  ],
  ["clause confirmed", "confirm admit"],
  ["clause denied", "deny"],
  ["clause", "announce predict suggest propose indicate recommend muse repeat"],
  ["tell order", "tell"],
  ["tell", "inform remind assure notify reassure"],
  ["tell order clause", "warn caution advise instruct"],
  ["question order", "ask"],
  ["question", "wonder inquire enquire query"],
  ["order clause noun", "urge demand request"],
  ["order", "beg implore beseech exhort"],
  ["promise clause promised noun", "promise pledge vow"],
  ["promise clause threatened", "threaten"],
  ["promise clause", "swear"],
  ["clause", "agree"],
  [
    "label",
    "describe accuse label brand dub blast slam denounce condemn criticize criticise ridicule mock praise hail dismiss deride decry characterize characterise",
  ],
  ["label noun", "call"],
  [
    "manner",
    `shout yell scream cry whisper mutter murmur chant sing laugh smile chuckle shrug nod snap sneer scoff roar thunder stammer
stutter bellow growl groan sigh plead sob cheer mumble blurt intone gush marvel continue begin conclude open close finish read preach
recite warn text email caption bark sniff enthuse urge rant protest proclaim toast pray rail vent blare drawl`,
  ],
];

const WITH_PARTICLE: readonly (readonly [lemma: string, particle: string, frames: string])[] = [
  ["point", "out", "clause"],
  ["go", "on", "manner"],
  ["sum", "up", "manner"],
  ["call", "out", "manner"],
  ["cry", "out", "manner"],
  ["call", "on", "order"],
  ["call", "upon", "order"],
  ["appeal", "to", "order"],
  ["plead", "with", "order"],
  ["chime", "in", "manner"],
  ["fire", "back", "manner"],
  ["shoot", "back", "manner"],
  ["hit", "back", "manner"],
];

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  forecast: ["forecast", "forecast"],
  swear: ["swore", "sworn"],
  go: ["went", "gone"],
  sing: ["sang", "sung"],
  begin: ["began", "begun"],
  read: ["read", "read"],
  shoot: ["shot", "shot"],
  hit: ["hit", "hit"],
};

const DOUBLES_CONSONANT = new Set([
  "quip",
  "brag",
  "beg",
  "rebut",
  "admit",
  "blur",
  "nod",
  "chat",
  "dub",
  "slam",
  "sob",
  "hit",
]);

export interface ReportingForm {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

let table: Map<string, ReportingForm[]> | undefined;

/** The readings of a lower-case word as a form of a reporting verb; those with a particle are listed last. */
export function reportingForms(lower: string): readonly ReportingForm[] | undefined {
  table ??= makeTable();
  return table.get(lower);
}

function makeTable(): Map<string, ReportingForm[]> {
  const verbs = new Map<string, ReportingVerb>();
  for (const [words, lemmas] of LEMMAS_BY_FRAMES) {
    for (const lemma of lemmas.split(/\s+/)) {
      const before = verbs.get(lemma);
      verbs.set(lemma, describeVerb(lemma, words.split(" "), before));
    }
  }
  const result = new Map<string, ReportingForm[]>();
  for (const verb of verbs.values()) addForms(result, verb);
  for (const [lemma, particle, words] of WITH_PARTICLE) {
    addForms(result, { ...describeVerb(lemma, words.split(" "), undefined), particle });
  }
  return result;
}

const FRAMES: ReadonlySet<string> = new Set(["clause", "tell", "question", "order", "promise", "label", "manner"]);
const STANCES: ReadonlySet<string> = new Set(["denied", "confirmed", "claimed", "promised", "threatened"]);

function describeVerb(lemma: string, words: readonly string[], before: ReportingVerb | undefined): ReportingVerb {
  const frames = words.filter((word): word is ReportingFrame => FRAMES.has(word));
  const stance = words.find((word): word is Stance => STANCES.has(word)) ?? before?.stance;
  const claims = lemma === "claim" || lemma === "allege" ? ("claimed" as const) : stance;
  return {
    lemma,
    frames: [...(before?.frames ?? []), ...frames.filter((frame) => before?.frames.includes(frame) !== true)],
    ...(claims !== undefined ? { stance: claims } : {}),
    ...(words.includes("noun") || before?.nounLike === true ? { nounLike: true } : {}),
  };
}

function addForms(table: Map<string, ReportingForm[]>, verb: ReportingVerb): void {
  const { lemma } = verb;
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma), regularPast(lemma)];
  const forms: [string, VerbForm][] = [
    [past, "past"],
    [lemma, "base"],
    [thirdPerson(lemma), "third"],
    [participle, "participle"],
    [gerund(lemma), "gerund"],
  ];
  for (const [word, form] of forms) {
    const known = table.get(word);
    if (known === undefined) table.set(word, [{ verb, form }]);
    else if (known.every((entry) => entry.verb !== verb)) known.push({ verb, form });
  }
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLES_CONSONANT.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function gerund(lemma: string): string {
  if (/[^e]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return DOUBLES_CONSONANT.has(lemma) || lemma === "begin" ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}
