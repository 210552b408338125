import { readDocument } from "../../src/document/read-document.ts";
import { findDates } from "../../src/mentions/dates/find-dates.ts";
import { renderDate } from "../../src/mentions/dates/render.ts";
import { rules } from "../../src/mentions/dates/rules.ts";
import type { Marked } from "../corpus/marked-sentence.ts";

/** What one date rule finds in a text. */
export function alone(ruleId: string, text: string, published?: string): Marked[] {
  return marked(
    text,
    rules.filter(({ id }) => id === ruleId),
    published,
  );
}

/** What all date rules together find in a text. */
export function all(text: string, published?: string): Marked[] {
  return marked(text, rules, published);
}

function marked(text: string, only: typeof rules, published: string | undefined): Marked[] {
  const document = readDocument(published === undefined ? { text } : { text, published });
  return findDates(document, only).map((mention) => ({
    start: mention.start,
    end: mention.end,
    reading: renderDate(mention),
  }));
}
