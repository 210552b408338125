import { readDocument } from "../../src/document/read-document.ts";
import { findEntities } from "../../src/mentions/entities/find-entities.ts";
import { findQuotes } from "../../src/mentions/quotes/find-quotes.ts";
import { renderQuote } from "../../src/mentions/quotes/render.ts";
import type { Marked } from "../corpus/marked-sentence.ts";

/** The quotes of a text whose speaker one sieve found. */
export function alone(ruleId: string, text: string, published?: string): Marked[] {
  return marked(text, published, ruleId);
}

/** All quotes of a text. */
export function all(text: string, published?: string): Marked[] {
  return marked(text, published);
}

function marked(text: string, published: string | undefined, ruleId?: string): Marked[] {
  const document = readDocument(published === undefined ? { text } : { text, published });
  return findQuotes(document, { entities: findEntities(document) })
    .filter(({ rule }) => ruleId === undefined || rule === ruleId)
    .map((mention) => ({ start: mention.start, end: mention.end, reading: renderQuote(mention) }));
}
