import type { Writable } from "../../kernel/writable.ts";
import type { FigureMention } from "../mention.ts";
import { countsPeople } from "./casualties/counts-people.ts";
import { stateOf } from "./casualties/state-of.ts";
import type { Chunk } from "./chunks.ts";
import { type CountedHead, headAfter } from "./counted-head.ts";
import { type CountedPhrase, countedPhrase } from "./counted-phrase.ts";
import { measuredSlot } from "./measured-slot.ts";
import { isCountedBefore, withPair } from "./pair-of-victims.ts";
import { prisonTerm } from "./prison-term.ts";
import { sameAmountBefore, withSameAmount } from "./same-amount.ts";
import { figureAt, firstWord, lastWord, type SentenceView } from "./sentence-view.ts";
import { sharedCurrency } from "./shared-currency.ts";
import { singular } from "./singular.ts";
import { isTemperature } from "./temperature.ts";

/** The figure at chunk `at` with what it counts, in which state, and its slot. Out: a new figure. */
export function describeCounted(view: SentenceView, given: FigureMention, at: number): Writable<FigureMention> {
  const figure = withSharedCurrency(view, withUnitOfWhole(view, withSuspendedUnit(view, given, at), at), at);
  const head = headAfter(view, at);
  const same = head === undefined ? sameAmountBefore(view, at) : undefined;
  if (same !== undefined) return withSameAmount(figure, same, firstWord(view, view.chunks[at - 1] as Chunk) === "(");
  const plain = figure.quantity.unit === undefined && figure.quantity.currency === undefined;
  const told =
    plain && figure.slot === undefined && mayHaveState(view, figure, head, at) ? stateOf(view, at) : undefined;
  const state = told?.slot === "injured" && isOfTheWorst(view, figure) ? undefined : told;
  const phrase = countedPhrase(view, at, head, state);
  const counting = asPerson(view, withPair(view, figure, head), head, state?.slot);
  const open =
    figure.slot ??
    state?.slot ??
    partSlot(figure) ??
    (plain ? openSlot(phrase) : (prisonTerm(view.document.text, figure) ?? measuredSlot(figure, phrase?.counted)));
  const slot = isTemperature(view, figure, at, open) ? "temperature" : open;
  const unitText =
    figure.unitText ?? (plain && head !== undefined && figure.slot === undefined ? phrase?.head : undefined);
  const described: Writable<FigureMention> = { ...counting };
  if (unitText !== undefined) described.unitText = unitText;
  if (phrase !== undefined) {
    described.counted = phrase.counted;
    described.countedSpan = phrase.span;
  }
  if (slot !== undefined) described.slot = slot;
  return described;
}

/** "the shooting of a fourth": one more person, not a quarter of them; "a third were injured" is a share. */
function asPerson(
  view: SentenceView,
  figure: FigureMention,
  head: CountedHead | undefined,
  slot: string | undefined,
): FigureMention {
  const isShare = /^ (?:were|are|have) /.test(view.document.text.slice(figure.end, figure.end + 6));
  const isOne = slot !== undefined && head === undefined && !isShare && /^an? [a-z]+(?:th|rd)$/i.test(figure.text);
  return isOne ? { ...figure, quantity: { ...figure.quantity, value: 1, min: 1, max: 1 } } : figure;
}

/** "a 7- or 8-inch screen", "four-, five- and six-cylinder engines": the unit stands behind the last number. */
function withSuspendedUnit(view: SentenceView, figure: FigureMention, at: number): FigureMention {
  const hyphen = view.chunks[at + 1];
  if (hyphen?.kind !== "stop" || firstWord(view, hyphen) !== "-" || figure.quantity.unit !== undefined) return figure;
  for (let next = at + 2; next < at + 9; next++) {
    const later = figureAt(view, view.chunks[next]);
    const { unit } = later?.quantity ?? {};
    if (later === undefined || (unit === undefined && later.unitText === undefined)) continue;
    return {
      ...figure,
      ...(unit === undefined ? {} : { quantity: { ...figure.quantity, unit } }),
      ...(later.unitText === undefined ? {} : { unitText: later.unitText }),
      ...(later.slot === "age" ? { slot: later.slot } : {}),
    };
  }
  return figure;
}

/** "280 million of the 1.5 billion shekels": a sum out of a sum. */
function withUnitOfWhole(view: SentenceView, figure: FigureMention, at: number): FigureMention {
  const { unit, currency: own } = figure.quantity;
  const of = view.chunks[at + 1];
  if (unit !== undefined || own !== undefined || of?.kind !== "link" || firstWord(view, of) !== "of") return figure;
  const { currency } = (figureAt(view, view.chunks[at + 2]) ?? figureAt(view, view.chunks[at + 3]))?.quantity ?? {};
  const isWhole = figureAt(view, view.chunks[at + 2]) !== undefined || view.chunks[at + 2]?.kind === "noun";
  if (currency === undefined || !isWhole || (figure.quantity.min ?? 0) < LEAST_SUM) return figure;
  return { ...figure, quantity: { ...figure.quantity, currency } };
}

function withSharedCurrency(view: SentenceView, figure: FigureMention, at: number): FigureMention {
  const { unit, currency: own } = figure.quantity;
  const currency = unit === undefined && own === undefined ? sharedCurrency(view, figure, at) : undefined;
  return currency === undefined ? figure : { ...figure, quantity: { ...figure.quantity, currency } };
}

/** "one of the $5 bills" counts bills. */
const LEAST_SUM = 1000;

/** "a minor injury" is no person that "a" could count. */
function mayHaveState(view: SentenceView, figure: FigureMention, head: CountedHead | undefined, at: number): boolean {
  if (figure.rule.endsWith("/zero-count") && isOfTheRest(view, figure)) return false;
  if (!figure.rule.endsWith("/article-count")) return true;
  if (isCountedBefore(view, at)) return false;
  if (head === undefined) return true;
  return countsPeople(view, head.chunk) || lastWord(view, view.chunks[head.chunk] as Chunk) === "body";
}

/** "no one else was hurt": none besides those told of before, which is no count of the hurt. */
function isOfTheRest(view: SentenceView, figure: FigureMention): boolean {
  return /^ (?:else|(?:other|further|additional) (?:injuries|casualties|victims))\b/.test(
    view.document.text.slice(figure.end, figure.end + 24),
  );
}

/** "None suffered life-threatening injuries": which says nothing of lighter ones. */
function isOfTheWorst(view: SentenceView, figure: FigureMention): boolean {
  const behind = view.document.text.slice(figure.end, figure.end + WORST_REACH);
  return /^(?:none|neither)$/i.test(figure.text) && WORST.test(behind);
}

const WORST_REACH = 120;
const WORST = /^[^.;]*\b(?:life-threatening|serious|seriously|critical|critically|severe|severely|major|badly)\b/;

/** "a third of their customers" is a share, "rose by a fifth" a change. */
function partSlot(figure: FigureMention): string | undefined {
  if (!/\/(fraction|ratio)$/.test(figure.rule) || figure.quantity.unit !== undefined) return undefined;
  return figure.quantity.change === undefined ? "share" : "change";
}

/** The head noun in the singular, where it is a noun: not "them", "which" or "%". */
function openSlot(phrase: CountedPhrase | undefined): string | undefined {
  const head = phrase?.head;
  if (head === undefined || !/^[\p{L}][\p{L}-]{1,30}$/u.test(head) || EMPTY.has(head)) return undefined;
  // "three shots": those who were shot have the slot "shot"
  return /^shots?$/.test(head) ? "gunshot" : singular(head);
}

const EMPTY: ReadonlySet<string> = new Set([
  "them",
  "they",
  "which",
  "whom",
  "those",
  "these",
  "others",
  "other",
  "the",
  "it",
  "that",
  "this",
  "he",
  "she",
]);
