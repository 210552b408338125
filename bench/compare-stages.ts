import { readFileSync } from "node:fs";
import type { ArticleClaims } from "../src/claims/derive-claims.ts";
import type { Reading } from "../src/claims/reading.ts";
import { loadCompareStages } from "./library.ts";
import { printTable } from "./measure.ts";
import { type Article, variedArticles } from "./varied-articles.ts";

const stages = await loadCompareStages();

/** As far back as `compareArticles` looks. */
const ARTICLES_COMPARED_BACK = 12;
const RUNS = 3;

const claimKinds = [
  ...(["figures", "dates", "names", "quotes", "roles", "numberedPlaces"] as const),
  ...(["propositions", "denials", "silences", "statements"] as const),
];

type ComparePair = (earlier: ArticleClaims, later: ArticleClaims) => readonly unknown[];
const comparers: readonly (readonly [string, ComparePair])[] = [
  ["figures", stages.compareFigures],
  ["dates", stages.compareDates],
  ["names", stages.compareNames],
  ["places", stages.comparePlaces],
  ["numbered places", stages.compareNumberedPlaces],
  ["roles", stages.compareRoles],
  ["holders", stages.compareHolders],
  ["affiliations", stages.compareAffiliations],
  ["bodies", stages.compareBodies],
  ["slips", stages.compareSlips],
  ["slots", stages.compareSlots],
  ["parts", stages.compareParts],
  ["spots", stages.compareSpots],
  ["propositions", stages.comparePropositions],
  ["denials", stages.compareDenials],
  ["silence", stages.compareSilence],
];

const files = process.argv.slice(2);
if (files.length === 0) measure("2,000 varied articles", variedArticles(2_000));
for (const file of files) measure(file, readLines(file));

/** Processor time, since on a busy machine the clock's cannot be compared; the fastest of some runs, since noise only adds. */
function measure(title: string, articles: readonly Article[]): void {
  const fastest = new Map<string, number>();
  const pass = <Made>(stage: string, action: () => Made): Made => {
    globalThis.gc?.();
    const before = process.cpuUsage();
    const made = action();
    const { user, system } = process.cpuUsage(before);
    fastest.set(stage, Math.min(fastest.get(stage) ?? Number.POSITIVE_INFINITY, user + system));
    return made;
  };
  for (let run = 0; run < RUNS; run++) compareInStages(articles, pass);
  const rows = [...fastest].map(([stage, microseconds]) => [stage, Math.round(microseconds / articles.length)]);
  printTable(`Comparing stage by stage: ${title}`, ["", "µs an article"], rows);
}

type Pass = <Made>(stage: string, action: () => Made) => Made;

function compareInStages(articles: readonly Article[], pass: Pass): void {
  const given = stages.readArticleInputs(articles);
  const read = pass("read", () => given.map(stages.readGiven));
  const filed = pass("file: profile, shelve", () =>
    read.map((reading) => stages.fileReading(reading, { profiled: true, shelved: true })).sort(stages.byPublication),
  );
  const events = pass("find events", () => stages.findEvents(filed, "cluster"));
  const shared = events.filter((readings) => readings.length > 1);
  pass("make tokens again", () => shared.flat().map(({ document }) => document.tokens));
  compareClaims(shared, pass);
  // From readings that nothing is kept for, as the first stages left them.
  const fresh = stages.findEvents(
    given
      .map((one) => stages.fileReading(stages.readGiven(one), { profiled: true, shelved: true }))
      .sort(stages.byPublication),
    "cluster",
  );
  const comparisons = pass("all claims and comparisons", () => stages.compareStory(fresh));
  pass("report", () => stages.assembleReport(fresh, comparisons, []));
}

/** Each kind of claim and of comparison alone, each given what those above it made. */
function compareClaims(shared: readonly (readonly Reading[])[], pass: Pass): void {
  const claims = shared.map((readings) => readings.map(stages.deriveClaims));
  for (const kind of claimKinds) pass(`claims: ${kind}`, () => claims.flat().map((article) => article[kind]));
  pass("compare: spellings", () => claims.flat().map(stages.compareSpellings));
  for (const [name, compare] of comparers)
    pass(`compare: ${name}`, () => claims.map((event) => eachPair(event, compare)));
}

function eachPair(event: readonly ArticleClaims[], compare: ComparePair): void {
  event.forEach((later, at) => {
    for (const earlier of event.slice(Math.max(0, at - ARTICLES_COMPARED_BACK), at)) compare(earlier, later);
  });
}

/** One article a line, as JSON. */
function readLines(file: string): Article[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const { id, text, title, published, publisher } = JSON.parse(line) as Record<keyof Article, string | null>;
    const told = Object.entries({ title, published, publisher }).filter(([, value]) => typeof value === "string");
    return { id: id ?? "", text: text ?? "", ...Object.fromEntries(told) };
  });
}
