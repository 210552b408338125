import { type ArticleInput, type Mention, readArticle } from "crossfact";
import { published } from "./settings.ts";

/** All mentions of an article in text order. */
export function mentionsOf(article: ArticleInput): Mention[] {
  const { entities, quotes, figures, dates } = readArticle(article);
  const kinds: readonly (readonly Mention[])[] = [entities, quotes, figures, dates];
  return kinds.flat().sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
}

/** Mentions as `start-end kind value`: equal lists mean equal facts in equal places. `shift` is added to each offset. */
export function placedFacts(text: string, shift = 0): string[] {
  return mentionsOf({ text, published }).map((m) => `${m.start + shift}-${m.end + shift} ${factOf(m)}`);
}

/** Mentions as `kind value`, in text order: what they say, wherever it stands. */
export function facts(text: string): string[] {
  return mentionsOf({ text, published }).map(factOf);
}

function factOf(mention: Mention): string {
  switch (mention.kind) {
    case "entity":
      return `entity ${mention.type} ${plain(mention.name)}`;
    case "quote":
      return `quote ${mention.form} ${plain(mention.speaker?.name ?? "nobody")}: ${plain(mention.text)}`;
    case "figure":
      return `figure ${JSON.stringify(mention.quantity)} ${plain(mention.counted ?? "")} ${mention.slot ?? ""}`;
    case "date":
      return `date ${mention.value}`;
    default:
      return mention satisfies never;
  }
}

/** Words as they read, whatever their typography: composed, straight quotes, plain digits, single spaces, nothing invisible. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[٠-٩०-९０-９]/g, (digit) => asciiDigit(digit.charCodeAt(0)))
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** Arabic-Indic, Devanagari and full-width digits as 0 to 9. */
function asciiDigit(unit: number): string {
  const zero = [0x0660, 0x0966, 0xff10].find((first) => first <= unit && unit < first + 10) ?? unit;
  return String(unit - zero);
}
