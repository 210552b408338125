import type { Document, Sentence } from "../../../document/document.ts";
import { lastStartingAt } from "../../../kernel/span.ts";
import type { FigureMention } from "../../mention.ts";

/** How many sentences on the death of one who was hurt may be told. */
const SENTENCES = 3;

/** How many tokens into such a sentence its verb may stand: "He was taken to Marrow County Hospital, where he died." */
const REACH = 14;

/**
 * "Officers found a man shot in the neck. He was pronounced dead in the yard.": the one who was hurt is one who was killed.
 * Only for a single person, where the sentence that tells the death opens with a pronoun, the same noun or "the victim".
 */
export function withFates(document: Document, figures: readonly FigureMention[]): FigureMention[] {
  return figures.map((figure, index) =>
    isHurtAlone(figures, index) && diesLater(document, figure) ? { ...figure, slot: "killed" } : figure,
  );
}

/** One person, with no other casualty named close by whom "he" could mean. */
function isHurtAlone(figures: readonly FigureMention[], index: number): boolean {
  const figure = figures[index] as FigureMention;
  if (!isHurt(figure) || figure.quantity.value !== 1 || figure.frame !== undefined) return false;
  for (const step of [-1, 1]) {
    let beside = figures[index + step];
    if (beside?.slot === "age") beside = figures[index + 2 * step];
    if (beside !== undefined && isHurt(beside) && Math.abs(beside.start - figure.start) < NEAR) return false;
  }
  return true;
}

/** Characters within which another casualty makes a pronoun unclear. */
const NEAR = 200;

function isHurt({ slot }: FigureMention): boolean {
  return slot === "injured" || slot === "shot" || slot === "stabbed";
}

function diesLater(document: Document, figure: FigureMention): boolean {
  const noun = figure.unitText?.toLowerCase() ?? "";
  const own = lastStartingAt(document.sentences, figure.start);
  for (let at = own + 1; at <= own + SENTENCES && at < document.sentences.length; at++) {
    if (tellsDeath(document, document.sentences[at] as Sentence, noun)) return true;
  }
  return false;
}

function tellsDeath(document: Document, sentence: Sentence, noun: string): boolean {
  const end = Math.min(sentence.endToken, sentence.firstToken + REACH);
  const words = document.tokens.slice(sentence.firstToken, end).map((token) => token.lower);
  const subject = subjectLength(words, noun);
  if (subject === 0) return false;
  for (let at = subject; at < words.length; at++) {
    const word = words[at] as string;
    if (DEATHS.has(word)) return true;
    if (word === "dead") return PRONOUNCED.test(words[at - 1] ?? "");
    if (OTHERS.test(word)) return false;
  }
  return false;
}

/** "He", "The man", "The 19-year-old man", "The victim": the words of a subject that goes back, 0 where there is none. */
function subjectLength(words: readonly string[], noun: string): number {
  if (/^(he|she)$/.test(words[0] ?? "")) return 1;
  if (words[0] !== "the") return 0;
  const named = words.slice(1, 5).findIndex((word) => word === "victim" || (noun !== "" && word === noun));
  return named < 0 ? 0 : named + 2;
}

const DEATHS: ReadonlySet<string> = new Set(["died", "succumbed"]);
const PRONOUNCED = /^(pronounced|declared)$/;

/** Words that bring in somebody else, or a death that did not happen. */
const OTHERS = /^(his|her|their|and|but|said|says|told|not|nearly|almost|if|who|whose|son|daughter|wife|husband)$/;
