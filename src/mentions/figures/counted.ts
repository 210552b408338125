import { STATE_NOUNS, STATE_WORDS } from "../../lexicons/en/counted-states.ts";
import type { FigureMention } from "../mention.ts";
import { isDigit } from "./atoms.ts";
import { lowerAt, type Reading, sameSentence, spanOf } from "./reading.ts";

/** Adds what is counted, and the slot, to each figure. */
export function describeCounted(reading: Reading, figures: readonly FigureMention[]): FigureMention[] {
  let atom = 0;
  return figures.map((figure) => {
    while (atom < reading.atoms.length && (reading.atoms[atom]?.start ?? 0) < figure.start) atom++;
    const first = atom;
    let end = first;
    while (end < reading.atoms.length && (reading.atoms[end]?.start ?? 0) < figure.end) end++;
    return describe(reading, figure, first, end);
  });
}

function describe(reading: Reading, figure: FigureMention, first: number, end: number): FigureMention {
  const phrase = nounPhrase(reading, end);
  const head = phrase && lowerAt(reading, phrase.end - 1);
  const countsThings = figure.quantity.unit === undefined && figure.quantity.currency === undefined;
  const state = figure.slot ?? (countsThings ? stateAround(reading, first, end) : undefined);
  const slot = state ?? (countsThings ? head : undefined);
  const span = phrase && spanOf(reading, phrase.first, phrase.end);
  return {
    ...figure,
    ...(span === undefined ? {} : { counted: reading.document.text.slice(span.start, span.end), countedSpan: span }),
    ...(slot === undefined ? {} : { slot }),
    ...(countsThings && head !== undefined && figure.unitText === undefined ? { unitText: head } : {}),
  };
}

function nounPhrase(reading: Reading, from: number): { first: number; end: number } | undefined {
  let first = from;
  if (lowerAt(reading, first) === "of") first++;
  while (/^(the|other|more|their|its|his|her|those|these|additional|new)$/.test(lowerAt(reading, first))) first++;
  let end = first;
  while (end < first + 5 && sameSentence(reading, from - 1, end)) {
    const atom = reading.atoms[end];
    if (atom?.kind !== "word" || STOP.test(atom.lower) || isDigit(atom.lower.charCodeAt(0))) break;
    end++;
  }
  return end > first ? { first, end } : undefined;
}

const STOP =
  /^(in|on|at|to|of|for|from|by|with|and|or|but|who|which|that|were|was|are|is|be|been|had|has|have|as|after|before|when|while|than|into|over|under|near|during|since|said|say|says|killed|dead|injured|wounded|hurt|died|missing|arrested|will|would|could|can|may|if|so|a|an|the|per|up|down|more|less|higher|lower|later|ago|not|it|he|she|they|we)$/;

/** The state word nearest to the number in its sentence: behind it first, then before it. */
function stateAround(reading: Reading, first: number, end: number): string | undefined {
  for (let at = end; at < end + 8 && sameSentence(reading, end - 1, at); at++) {
    const atom = reading.atoms[at];
    if (atom?.kind === "digits" || atom?.lower === "," || atom?.lower === ";" || atom?.lower === "and") break;
    const slot = STATE_WORDS.get(atom?.lower ?? "") ?? STATE_NOUNS.get(atom?.lower ?? "");
    if (slot) return slot;
  }
  for (let at = first - 1; at >= first - 6 && sameSentence(reading, first, at); at--) {
    const atom = reading.atoms[at];
    if (atom?.kind === "digits" || atom?.lower === "," || atom?.lower === ";") break;
    const slot = STATE_WORDS.get(atom?.lower ?? "") ?? STATE_NOUNS.get(atom?.lower ?? "");
    if (slot) return slot;
  }
  return undefined;
}
