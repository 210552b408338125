import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameTagger } from "../src/tagger/names.ts";
import { type PlainDocument, readPlain } from "./read-data.ts";

interface Name {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface MeasuredArticle {
  readonly id: string;
  readonly document: PlainDocument;
  readonly gold: readonly Name[];
}

/** JSON lines with `text` and `entities` in characters. */
export function readMeasured(path: string): MeasuredArticle[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, text, entities } = JSON.parse(line) as { id: string; text: string; entities: Name[] };
      return { id, document: readPlain(text), gold: entities.map((name) => trimmed(text, name)) };
    });
}

/** A folder of JSON files with `text` and the same text with its names marked in place as `tagged`. */
export function readMeasuredFolder(folder: string): MeasuredArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const { text, tagged } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { text: string; tagged: string };
      const gold: Name[] = [];
      let shift = 0;
      for (const match of tagged.matchAll(/\[(PER|ORG|LOC|MISC) ([^[\]]+)\]/g)) {
        const start = match.index - shift;
        gold.push(trimmed(text, { start, end: start + match[2]!.length, type: match[1]! }));
        shift += match[0].length - match[2]!.length;
      }
      return { id: file, document: readPlain(text), gold };
    });
}

export interface NameScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly byType: Readonly<Record<string, number>>;
  /** F1 over all four types. */
  readonly f1OfFour: number;
}

export interface NameError {
  readonly cause: "wrong type" | "wrong edge" | "missed" | "invented";
  readonly gold?: Name;
  readonly found?: Name;
  readonly article: MeasuredArticle;
}

/** Exact span and type; the headline figures leave MISC out. Edges are trimmed alike on both sides: marks, a leading "the", 's. */
export function measureNames(
  tagger: NameTagger,
  articles: readonly MeasuredArticle[],
): { scores: NameScores; errors: NameError[] } {
  const right: Record<string, number> = {};
  const found: Record<string, number> = {};
  const wanted: Record<string, number> = {};
  const errors: NameError[] = [];
  const bump = (counts: Record<string, number>, type: string) => {
    counts[type] = (counts[type] ?? 0) + 1;
  };
  for (const article of articles) {
    const predicted = predict(tagger, article);
    const byPlace = new Map(predicted.map((name) => [`${name.start} ${name.end}`, name]));
    const goldPlaces = new Map(article.gold.map((name) => [`${name.start} ${name.end}`, name]));
    for (const name of predicted) bump(found, name.type);
    for (const name of article.gold) {
      bump(wanted, name.type);
      const same = byPlace.get(`${name.start} ${name.end}`);
      if (same?.type === name.type) bump(right, name.type);
      else if (same) errors.push({ cause: "wrong type", gold: name, found: same, article });
      else {
        const beside = predicted.find(
          (other) => other.start < name.end && name.start < other.end && !goldPlaces.has(`${other.start} ${other.end}`),
        );
        errors.push({
          cause: beside ? "wrong edge" : "missed",
          gold: name,
          ...(beside ? { found: beside } : {}),
          article,
        });
      }
    }
    for (const name of predicted)
      if (!article.gold.some((other) => other.start < name.end && name.start < other.end))
        errors.push({ cause: "invented", found: name, article });
  }
  const sum = (counts: Record<string, number>, types: readonly string[]) =>
    types.reduce((total, type) => total + (counts[type] ?? 0), 0);
  const f1 = (types: readonly string[]) =>
    (200 * sum(right, types)) / Math.max(1, sum(found, types) + sum(wanted, types));
  const three = ["PER", "ORG", "LOC"];
  return {
    scores: {
      precision: (100 * sum(right, three)) / Math.max(1, sum(found, three)),
      recall: (100 * sum(right, three)) / Math.max(1, sum(wanted, three)),
      f1: f1(three),
      byType: Object.fromEntries([...three, "MISC"].map((type) => [type, f1([type])])),
      f1OfFour: f1([...three, "MISC"]),
    },
    errors,
  };
}

export function predict(tagger: NameTagger, article: MeasuredArticle): Name[] {
  const { tokens, sentences, text } = article.document;
  const spans = tagger.tag(
    tokens.map((token) => token.text),
    sentences.map((sentence) => sentence.endToken),
  );
  return spans.map((span) =>
    trimmed(text, { start: tokens[span.firstToken]!.start, end: tokens[span.endToken - 1]!.end, type: span.type }),
  );
}

const EDGE = /[\s.,;:!?"“”'‘’`()[\]{}<>*_–—-]/;

function trimmed(text: string, name: Name): Name {
  let { start, end } = name;
  for (let before = -1; before !== end - start; ) {
    before = end - start;
    while (start < end && EDGE.test(text.charAt(start))) start++;
    while (start < end && EDGE.test(text.charAt(end - 1))) end--;
    const stretch = text.slice(start, end);
    if (/['’]s$/i.test(stretch)) end -= 2;
    const article = /^the\s+/i.exec(stretch);
    if (article) start += article[0].length;
  }
  return { ...name, start, end };
}
