/**
 * Fits the weights by which the comparator tells whether two figures, dates or names speak of one thing.
 *
 *   npx tsx training/fit-alignment.ts [--write] [--show] [--only=figures,dates] SOURCE...     (default: test/cases test/agreeing)
 *
 * SOURCE is a folder of cases as in test/cases, or an archive of news with one article and its event a line: the figures and dates of
 * its articles on one event agree, but for what training/archive-disagreements.json lists. Prints the weights and, five-fold by case,
 * precision and recall by threshold; --write puts the weights into src/comparisons, --show lists the errors nearest to the threshold.
 */
import type { ClaimBase } from "../src/claims/claim.ts";
import { type ArticleClaims, deriveClaims } from "../src/claims/derive-claims.ts";
import { byPublication } from "../src/claims/reading.ts";
import { dateCandidates } from "../src/comparisons/dates/compare-dates.ts";
import { isDisagreement } from "../src/comparisons/figures/compare-quantities.ts";
import { figureCandidates } from "../src/comparisons/figures/figure-candidates.ts";
import { nameCandidates } from "../src/comparisons/names/compare-names.ts";
import { placeCandidates } from "../src/comparisons/names/compare-places.ts";
import { readGiven } from "../src/pipeline.ts";
import { crossValidate, type Example, fitLogistic } from "./logistic.ts";
import { readArchiveCases } from "./read-archive-cases.ts";
import { type Case, type FlaggedSpan, flaggedSpans, readCases } from "./read-cases.ts";
import { writeWeights } from "./write-weights.ts";

interface Pair {
  readonly left: ClaimBase;
  readonly right: ClaimBase;
  readonly features: Readonly<Record<string, number>>;
}

interface Model {
  readonly name: string;
  readonly file: string;
  readonly constant: string;
  readonly kinds: readonly string[];
  /** How much a pair of an archive counts, whose figures and dates have been read by eye, but not searched for all that disagrees. */
  readonly archived?: number;
  readonly pairs: (earlier: ArticleClaims, later: ArticleClaims) => Iterable<Pair>;
}

const MODELS: readonly Model[] = [
  {
    name: "figures",
    file: "src/comparisons/figures/figure-weights.ts",
    constant: "FIGURE_WEIGHTS",
    kinds: ["figure"],
    archived: 0.1,
    *pairs(earlier, later) {
      for (const candidate of figureCandidates(earlier, later)) {
        if (!isDisagreement(candidate)) continue;
        yield pairOf(earlier.figures[candidate.a], later.figures[candidate.b], candidate.features);
      }
    },
  },
  {
    name: "dates",
    file: "src/comparisons/dates/date-weights.ts",
    constant: "DATE_WEIGHTS",
    kinds: ["date"],
    archived: 0.6,
    *pairs(earlier, later) {
      for (const candidate of dateCandidates(earlier, later)) {
        if (candidate.verdict !== "conflicting") continue;
        yield pairOf(earlier.dates[candidate.a], later.dates[candidate.b], candidate.features);
      }
    },
  },
  {
    name: "names of people",
    file: "src/comparisons/names/name-weights.ts",
    constant: "NAME_WEIGHTS",
    kinds: ["entity", "place"],
    pairs: nameCandidates,
  },
  {
    name: "places",
    file: "src/comparisons/names/place-weights.ts",
    constant: "PLACE_WEIGHTS",
    kinds: ["entity", "place"],
    pairs: placeCandidates,
  },
];

function pairOf(left: ClaimBase | undefined, right: ClaimBase | undefined, features: Pair["features"]): Pair {
  return { left: left as ClaimBase, right: right as ClaimBase, features };
}

/** Sentences of an archive that are more alike are copies, told again under another stamp: their days differ for no reason. */
const COPIED = 0.3;

const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const sources = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const cases = readSources(sources.length > 0 ? sources : ["test/cases", "test/agreeing"]).map((one) => ({
  one,
  claims: claimsByEvent(one),
}));
const only = flags
  .find((flag) => flag.startsWith("--only="))
  ?.slice("--only=".length)
  .split(",");
for (const model of MODELS.filter(({ name }) => only?.includes(name) ?? true)) {
  const examples = cases.flatMap(({ one, claims }) => examplesOf(model, one, claims));
  const weights = fitLogistic(examples);
  report(model, examples);
  if (flags.includes("--write")) writeWeights(model.file, model.constant, weights);
  else console.log(JSON.stringify(weights, (_, value) => (typeof value === "number" ? round(value) : value)));
}

function readSources(paths: readonly string[]): Case[] {
  return paths.flatMap((path) => (path.endsWith(".jsonl") ? readArchiveCases(path) : readCases([path])));
}

function claimsByEvent({ articles, events }: Case): ArticleClaims[][] {
  return events.map((ids) =>
    articles
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title, text, published }) => readGiven({ id, title, text, published }))
      .sort(byPublication)
      .map((reading, order) => deriveClaims(reading, order)),
  );
}

function examplesOf(model: Model, one: Case, events: readonly (readonly ArticleClaims[])[]): Example[] {
  const weight = one.isArchived ? (model.archived ?? 0) : 1;
  if (weight === 0) return [];
  const flagged = one.findings
    .filter(({ kind }) => model.kinds.includes(kind))
    .map((finding) => flaggedSpans(one, finding));
  const examples: Example[] = [];
  for (const claims of events)
    claims.forEach((later, index) => {
      for (const earlier of claims.slice(0, index))
        for (const { left, right, features } of model.pairs(earlier, later)) {
          const same = flagged.some((spans) => tellsApart(spans, left, right));
          if (one.isArchived && (features.sentence ?? 0) > COPIED) continue;
          const shown = `${one.id}: ${left.text} / ${right.text}`;
          examples.push({ group: one.id, features, same, shown, weight });
        }
    });
  return examples;
}

/** Two versions of one finding, with different values. */
function tellsApart(spans: readonly FlaggedSpan[], left: ClaimBase, right: ClaimBase): boolean {
  const of = (claim: ClaimBase) =>
    spans.find((span) => span.articleId === claim.articleId && span.start < claim.end && claim.start < span.end);
  const [a, b] = [of(left), of(right)];
  return a !== undefined && b !== undefined && a.value !== b.value;
}

function report(model: Model, examples: readonly Example[]): void {
  const results = crossValidate(examples).sort((a, b) => b.probability - a.probability);
  const positives = results.filter(({ example }) => example.same).length;
  console.log(`# ${model.name}: ${examples.length} pairs, ${positives} of one thing`);
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const above = results.filter(({ probability }) => probability >= threshold);
    const right = above.filter(({ example }) => example.same).length;
    console.log(
      `  from ${threshold}: precision ${share(right, above.length)} recall ${share(right, positives)} (${above.length})`,
    );
  }
  if (!flags.includes("--show")) return;
  const wrong = results.filter(({ example }) => !example.same).slice(0, 30);
  const missed = results.filter(({ example }) => example.same).slice(-40);
  for (const { example, probability } of [...wrong, ...missed])
    console.log(`  ${example.same ? "low " : "high"} ${probability.toFixed(2)} ${example.shown.replace(/\s+/g, " ")}`);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : (part / whole).toFixed(2);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
