import { readDocument } from "../../src/document/read-document.ts";
import { findFigures } from "../../src/mentions/figures/find-figures.ts";
import { renderFigure } from "../../src/mentions/figures/render.ts";
import { rules } from "../../src/mentions/figures/rules.ts";
import type { FigureMention } from "../../src/mentions/mention.ts";

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
}

export function alone(ruleId: string, text: string, published?: string): Marked[] {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`no figure rule ${ruleId}`);
  return rule.apply(readDocument(input(text, published))).map(mark);
}

export function all(text: string, published?: string): Marked[] {
  return findFigures(readDocument(input(text, published))).map(mark);
}

function input(text: string, published: string | undefined) {
  return published === undefined ? text : { text, published };
}

function mark(figure: FigureMention): Marked {
  return { start: figure.start, end: figure.end, reading: renderFigure(figure) };
}
