import type { Document, Sentence } from "../../../document/document.ts";
import { partsOfSpeech } from "../../../document/part-of-speech.ts";
import { lastStartingAt } from "../../../kernel/span.ts";
import type { FigureMention } from "../../mention.ts";

/** How many sentences on the death of one who was hurt may be told of "him" or by name. */
const SENTENCES = 3;

/** How many tokens into such a sentence its verb may stand: "He was taken to Marrow County Hospital, where he died." */
const REACH = 14;

/** How many words a subject that opens with "the" may have: "the 19-year-old man". */
const SUBJECT = 5;

/**
 * "Officers found a man shot in the neck. He was pronounced dead in the yard.": the one who was hurt is one who was killed.
 * Only for a single person. The sentence that tells the death opens with a pronoun, with a word for the same person, "the victim" or a name
 * and stands close by; where the article counts nobody else, "the boy died" and "the victim died" may stand anywhere in it.
 */
export function withFates(document: Document, figures: readonly FigureMention[]): FigureMention[] {
  if (!figures.some(({ slot }) => isHurt(slot))) return [...figures];
  const only = figures.every(({ slot, quantity }) => slot !== "killed" && !(isHurt(slot) && quantity.value !== 1));
  const dead = only ? whoDied(document) : new Set<string>();
  return figures.map((figure, index) => {
    if (!isHurtAlone(figures, index) || tellsOfDead(document, figure)) return figure;
    const noun = figure.unitText?.toLowerCase() ?? "";
    const dies = [...dead].some((word) => isSame(word, noun)) || diesNext(document, figure, noun, only);
    return dies ? { ...figure, slot: "killed" } : figure;
  });
}

/** One person, with no other casualty named close by whom "he" could mean. */
function isHurtAlone(figures: readonly FigureMention[], index: number): boolean {
  const figure = figures[index] as FigureMention;
  if (!isHurt(figure.slot) || figure.quantity.value !== 1 || figure.frame !== undefined) return false;
  for (const step of [-1, 1]) {
    let beside = figures[index + step];
    if (beside?.slot === "age") beside = figures[index + 2 * step];
    if (beside !== undefined && isHurt(beside.slot) && Math.abs(beside.start - figure.start) < NEAR) return false;
  }
  return true;
}

/** Characters within which another casualty makes a pronoun unclear. */
const NEAR = 200;

function isHurt(slot: string | undefined): boolean {
  return slot === "injured" || slot === "shot" || slot === "stabbed";
}

/** How many words "Police say" or "Officials confirmed that" may have before what they say. */
const REPORT = 5;
const SAYS = /^(says?|said|confirmed|that|update)$/;

/** Characters of its sentence on either side of a figure in which another's death is told. Few sentences are longer. */
const TOLD_WITHIN = 400;

/** "Lund was killed and a woman was hurt. Lund died at once.": whose death is told is somebody else. */
function tellsOfDead({ sentences, text }: Document, { start }: FigureMention): boolean {
  const sentence = sentences[lastStartingAt(sentences, start)] ?? { start, end: start };
  const told = text.slice(Math.max(sentence.start, start - TOLD_WITHIN), Math.min(sentence.end, start + TOLD_WITHIN));
  return /\b(?:killed|died|dead)\b/.test(told);
}

/** The words for a person with which a sentence opens that tells of his death: "the wounded boy later died". */
function whoDied(document: Document): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of document.sentences) {
    const told = wordsOf(document, sentence);
    // "Police say the boy has died"
    const words = told.slice(told.slice(0, REPORT).findLastIndex((word) => SAYS.test(word)) + 1);
    if (words[0] !== "the") continue;
    const named = words.slice(1, SUBJECT).findLastIndex((word) => VICTIM.test(word));
    if (named >= 0 && tellsDeath(words, named + 2)) found.add(words[named + 1] as string);
  }
  return found;
}

function diesNext(document: Document, figure: FigureMention, noun: string, only: boolean): boolean {
  const own = lastStartingAt(document.sentences, figure.start);
  return document.sentences.slice(own + 1, own + 1 + SENTENCES).some((sentence) => {
    const words = wordsOf(document, sentence);
    const named = only && partsOfSpeech(document)[sentence.firstToken] === "PROPN";
    const subject = subjectLength(words, noun) || (named ? 1 : 0);
    return subject > 0 && tellsDeath(words, subject);
  });
}

function wordsOf(document: Document, { firstToken, endToken }: Sentence): string[] {
  return document.tokens.slice(firstToken, Math.min(endToken, firstToken + REACH)).map((token) => token.lower);
}

function tellsDeath(words: readonly string[], subject: number): boolean {
  for (let at = subject; at < words.length; at++) {
    const word = words[at] as string;
    if (DEATHS.has(word)) return true;
    if (word === "dead" || word === "deceased") return PRONOUNCED.test(words[at - 1] ?? "");
    if (OTHERS.test(word) && !(JOINS.test(word) && GOES_ON.test(words[at + 1] ?? ""))) return false;
  }
  return false;
}

/** "He", "The man", "The 19-year-old man", "The victim": the words of a subject that goes back, 0 where there is none. */
function subjectLength(words: readonly string[], noun: string): number {
  if (/^(he|she)$/.test(words[0] ?? "")) return 1;
  if (words[0] !== "the") return 0;
  const named = words.slice(1, SUBJECT).findIndex((word) => isSame(word, noun));
  return named < 0 ? 0 : named + 2;
}

function isSame(word: string, noun: string): boolean {
  const other = (MALE.test(word) && FEMALE.test(noun)) || (FEMALE.test(word) && MALE.test(noun));
  return word === noun || (VICTIM.test(word) && !other);
}

/** Words that go back to whoever was hurt. */
const VICTIM =
  /^(victim|man|woman|boy|girl|child|teen|teenager|youth|juvenile|student|toddler|infant|baby|male|female)$/;
const MALE = /^(man|boy|male|father|son|brother|husband|grandfather|uncle|nephew)$/;
const FEMALE = /^(woman|girl|female|mother|daughter|sister|wife|grandmother|aunt|niece)$/;

const DEATHS: ReadonlySet<string> = new Set(["died", "succumbed"]);
const PRONOUNCED = /^(pronounced|declared|is|was)$/;

/** Words that bring in somebody else, or a death that did not happen. */
const OTHERS = /^(his|her|their|and|but|said|says|told|not|nearly|almost|if|who|whose|son|daughter|wife|husband)$/;
const JOINS = /^(and|but)$/;
/** What goes on with the same person behind "and". */
const GOES_ON = /^(died|later|was|then|has|had|subsequently|succumbed|[a-z]+ed)$/;
