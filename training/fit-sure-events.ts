/**
 * Fits the weights by which two articles of one group are held to report one event indeed.
 *
 *   npx tsx training/fit-sure-events.ts [--write] [FOLDER | FILE.jsonl]...     (default: test/cases test/agreeing)
 *
 * Sources are as for fit-events.ts, but only pairs that grouping puts together are learnt from: what tells those apart differs from what
 * tells apart articles that have little in common. All folders together count as much as each file, and in each the pairs of one event
 * as much as those of two. --write puts the weights into src/events/sure-event-weights.ts.
 */
import { clusterEvents } from "../src/events/cluster-events.ts";
import { eventFeatures } from "../src/events/event-features.ts";
import { likelihood } from "../src/events/event-similarity.ts";
import type { EventWeights } from "../src/events/event-weights.ts";
import { type EventStory, readArchive, readCaseStories } from "./event-stories.ts";
import { fitByNewton } from "./newton.ts";
import { writeWeights } from "./write-weights.ts";

/** The pairs of one source that are of one event, or of two, together count as so many. */
const PAIRS_COUNT = 400;

interface Example {
  readonly features: ReturnType<typeof eventFeatures>;
  readonly same: boolean;
}

const given = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const files = given.filter((source) => source.endsWith(".jsonl"));
const folders = given.length > 0 ? given.filter((source) => !files.includes(source)) : ["test/cases", "test/agreeing"];
const examples = [folders.flatMap(readCaseStories), ...files.map((file) => [readArchive(file)])].flatMap((stories) =>
  weighed(stories.flatMap(groupedPairs)),
);
const weights = Object.fromEntries(
  Object.entries(fitByNewton(examples)).map(([name, value]) => [
    name,
    // That a page has no date says more of its archive than of its event.
    name === "undated" ? 0 : Math.round(value * 100) / 100,
  ]),
) as EventWeights;
const right = examples.filter(({ features, same }) => likelihood(features, weights) >= 0.5 === same).length;
console.log(`${examples.length} pairs, ${((100 * right) / examples.length).toFixed(1)} % on the right side of a half`);
console.log(JSON.stringify(weights));
if (process.argv.includes("--write")) writeWeights("src/events/sure-event-weights.ts", "SURE_EVENT_WEIGHTS", weights);

function groupedPairs({ profiles, events }: EventStory): Example[] {
  return clusterEvents(profiles).flatMap((members) =>
    members.flatMap((a, at) =>
      members.slice(at + 1).map((b) => {
        const [left, right] = [profiles[a], profiles[b]];
        if (left === undefined || right === undefined) throw new Error("a pair without profiles");
        return { features: eventFeatures(left, right), same: events[a] === events[b] };
      }),
    ),
  );
}

function weighed(pairs: readonly Example[]) {
  const same = pairs.filter((pair) => pair.same).length;
  return pairs.map((pair) => ({ ...pair, weight: PAIRS_COUNT / (pair.same ? same : pairs.length - same) }));
}
