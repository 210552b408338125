/**
 * Fits the weights by which articles are held to report one event.
 *
 *   npx tsx training/fit-events.ts [--write] [FOLDER | FILE.jsonl]...     (default: test/cases)
 *
 * FOLDER holds cases as in test/cases; FILE has one article a line: { id, eventId, title?, text, published? }. Each source counts
 * alike, however many articles it has. Prints the weights; --write puts them into src/events/event-weights.ts.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { byPublication } from "../src/claims/reading.ts";
import { profileArticle } from "../src/events/article-profile.ts";
import { eventFeatures } from "../src/events/event-features.ts";
import { candidatePairs } from "../src/events/similar-pairs.ts";
import { readGiven } from "../src/pipeline.ts";
import { fitByNewton, type WeighedExample } from "./newton.ts";
import { readCases } from "./read-cases.ts";

interface Labelled {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly published?: string;
  readonly event: string;
}

const FILE = "src/events/event-weights.ts";
const HEAD = 'export const EVENT_WEIGHTS: Readonly<Record<EventFeature | "bias", number>> = ';

/** Undated archives differ from dated ones in more than their dates: a part of the weight belongs to them. */
const UNDATED_SHARE = 0.9;

const sources = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const examples = (sources.length > 0 ? sources : ["test/cases"]).flatMap((source) => examplesOf(readStories(source)));
const weights = Object.fromEntries(
  Object.entries(fitByNewton(examples)).map(([name, value]) => [
    name,
    Math.round(value * (name === "undated" ? UNDATED_SHARE : 1) * 100) / 100,
  ]),
);
console.log(JSON.stringify(weights));
if (process.argv.includes("--write")) {
  const text = readFileSync(FILE, "utf8");
  const fields = Object.entries(weights).map(([name, value]) => `  ${name}: ${value},\n`);
  writeFileSync(FILE, `${text.slice(0, text.indexOf(HEAD))}${HEAD}{\n${fields.join("")}};\n`);
}

/** Stories whose articles are compared with each other only: each case, or the whole of a file. */
function readStories(source: string): Labelled[][] {
  if (source.endsWith(".jsonl")) {
    const lines = readFileSync(source, "utf8").split("\n").filter(Boolean);
    return [lines.map((line) => JSON.parse(line)).map(({ eventId, ...article }) => ({ ...article, event: eventId }))];
  }
  return readCases([source]).map(({ articles, events }) =>
    articles.map((article) => ({ ...article, event: String(events.findIndex((ids) => ids.includes(article.id))) })),
  );
}

function examplesOf(stories: readonly (readonly Labelled[])[]): WeighedExample[] {
  const found = stories.flatMap((story) => {
    const eventOf = new Map(story.map(({ id, event }) => [id, event]));
    const readings = story
      .map(({ id, title, text, published }) =>
        readGiven({ id, title: title ?? undefined, text, published: published ?? undefined }),
      )
      .sort(byPublication);
    const profiles = readings.map(profileArticle);
    const events = readings.map(({ document }) => eventOf.get(document.article.id));
    return [...candidatePairs(profiles)].map(([a, b]) => {
      const [left, right] = [profiles[a], profiles[b]];
      if (left === undefined || right === undefined) throw new Error("a pair without profiles");
      return { features: eventFeatures(left, right), same: events[a] === events[b] };
    });
  });
  return found.map((example) => ({ ...example, weight: 1_000 / found.length }));
}
