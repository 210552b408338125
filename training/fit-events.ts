/**
 * Fits the weights by which articles are held to report one event.
 *
 *   npx tsx training/fit-events.ts [--write] [FOLDER | FILE.jsonl]...     (default: test/cases)
 *
 * FOLDER holds cases as in test/cases; FILE has one article a line: { id, eventId, title?, text, published? }. The look-alikes in
 * training/look-alikes.json count among the cases, and all cases together count as much as two files, however many articles each
 * has. Prints how well the cases are grouped by weights that were fitted without them, and the weights; --write puts them into
 * src/events/event-weights.ts.
 */
import { clusterEvents } from "../src/events/cluster-events.ts";
import { eventFeatures } from "../src/events/event-features.ts";
import type { EventWeights } from "../src/events/event-weights.ts";
import { candidatePairs } from "../src/events/similar-pairs.ts";
import { type EventStory, readArchive, readCaseStories, readLookAlikes } from "./event-stories.ts";
import { fitByNewton, type WeighedExample } from "./newton.ts";
import { writeWeights } from "./write-weights.ts";

const FOLDS = 5;
const CASES_COUNT = 2_000;
const FILE_COUNTS = 1_000;

/** Undated archives differ from dated ones in more than their dates: a part of the weight belongs to them. */
const UNDATED_SHARE = 0.7;
/** So much of the log odds speaks against one event beforehand: what is joined wrongly raises alarms, what is parted raises none. */
const CAUTION = 0.36;

const sources = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const folders = sources.filter((source) => !source.endsWith(".jsonl"));
const cases = (folders.length > 0 ? folders : ["test/cases"]).flatMap(readCaseStories);
const lookAlikes = readLookAlikes("training/look-alikes.json");
const archived = sources
  .filter((source) => source.endsWith(".jsonl"))
  .flatMap((file) => weighed(examplesOf(readArchive(file)), FILE_COUNTS));

console.log(`pairs of ${cases.length} cases, five-fold: ${crossFitted(cases, lookAlikes)}`);
console.log(`pairs of ${lookAlikes.length} groups of look-alikes, five-fold: ${crossFitted(lookAlikes, cases)}`);
const weights = fitWeights([...cases, ...lookAlikes]);
console.log(JSON.stringify(weights));
if (process.argv.includes("--write")) writeWeights("src/events/event-weights.ts", "EVENT_WEIGHTS", weights);

function fitWeights(stories: readonly EventStory[]): EventWeights {
  const examples = [...weighed(stories.flatMap(examplesOf), CASES_COUNT), ...archived];
  return Object.fromEntries(
    Object.entries(fitByNewton(examples)).map(([name, value]) => [
      name,
      Math.round((value * (name === "undated" ? UNDATED_SHARE : 1) - (name === "bias" ? CAUTION : 0)) * 100) / 100,
    ]),
  ) as EventWeights;
}

function examplesOf({ profiles, events }: EventStory): Omit<WeighedExample, "weight">[] {
  return [...candidatePairs(profiles)].map(([a, b]) => {
    const [left, right] = [profiles[a], profiles[b]];
    if (left === undefined || right === undefined) throw new Error("a pair without profiles");
    return { features: eventFeatures(left, right), same: events[a] === events[b] };
  });
}

function weighed(examples: readonly Omit<WeighedExample, "weight">[], together: number): WeighedExample[] {
  return examples.map((example) => ({ ...example, weight: together / examples.length }));
}

/** Pairs of articles put into one event, rightly, wrongly and missed, each story grouped by weights of the other folds. */
function crossFitted(measured: readonly EventStory[], others: readonly EventStory[]): string {
  const pairs = { right: 0, wrong: 0, missed: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fitWeights([...measured.filter((_, at) => at % FOLDS !== fold), ...others]);
    for (const story of measured.filter((_, at) => at % FOLDS === fold)) countPairs(story, fitted, pairs);
  }
  const { right, wrong, missed } = pairs;
  return `F1 ${((2 * right) / (2 * right + wrong + missed)).toFixed(3)}, ${right} right, ${wrong} wrong, ${missed} missed`;
}

function countPairs(
  { profiles, events }: EventStory,
  fitted: EventWeights,
  pairs: { right: number; wrong: number; missed: number },
): void {
  const groupOf = new Map(
    clusterEvents(profiles, fitted).flatMap((members, group) => members.map((at) => [at, group])),
  );
  for (let a = 0; a < events.length; a++)
    for (let b = 0; b < a; b++) {
      const together = groupOf.get(a) === groupOf.get(b);
      if (events[a] === events[b]) pairs[together ? "right" : "missed"]++;
      else if (together) pairs.wrong++;
    }
}
