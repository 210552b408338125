import { readDocument } from "../../src/document/read-document.ts";
import { findFigures } from "../../src/mentions/figures/find-figures.ts";
import { renderFigure } from "../../src/mentions/figures/render.ts";
import { rules } from "../../src/mentions/figures/rules.ts";
import type { Marked } from "../corpus/marked-sentence.ts";

/** What one figure rule finds in a text. */
export function alone(ruleId: string, text: string, published?: string): Marked[] {
  return marked(
    text,
    rules.filter(({ id }) => id === ruleId),
    published,
  );
}

/** What all figure rules together find in a text. */
export function all(text: string, published?: string): Marked[] {
  return marked(text, rules, published);
}

function marked(text: string, only: typeof rules, published: string | undefined): Marked[] {
  const document = readDocument(published === undefined ? { text } : { text, published });
  return findFigures(document, {}, only).map((mention) => ({
    start: mention.start,
    end: mention.end,
    reading: renderFigure(mention),
  }));
}
