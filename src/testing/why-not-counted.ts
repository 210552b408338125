import { isIncrement } from "../claims/is-increment.ts";
import type { Token } from "../document/document.ts";
import { tokenize } from "../document/tokenize.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { sentenceAround } from "../report/sentence-around.ts";
import type { FigureQuestion } from "./figure-question.ts";

/** Why a figure of the kind asked for does not state it, whatever its value; undefined where it may. */
export function whyNotCounted(text: string, figure: FigureMention, { counted }: FigureQuestion): string | undefined {
  const { frame, partOf } = figure;
  switch (frame) {
    case "negated":
      return "is denied";
    case "hypothetical":
      return "is only possible";
    case "background":
      return "is told of an earlier event";
    case undefined:
      if (partOf !== undefined && counted === undefined) return "is part of another figure";
      return addsToAnother(text, figure) ? "adds to another figure" : undefined;
    default:
      return frame satisfies never;
  }
}

function addsToAnother(text: string, figure: FigureMention): boolean {
  const { start, end } = sentenceAround(text, figure);
  const tokens: Token[] = [];
  tokenize(text, start, end, tokens);
  return isIncrement(tokens, figure);
}
