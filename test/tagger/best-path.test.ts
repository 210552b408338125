import { describe, expect, it } from "vitest";
import { BestPath } from "../../src/tagger/best-path.ts";

const LABELS = 4;
const LENGTH = 4;
const anything = { mayStart: () => true, mayFollow: () => true, mayEnd: () => true };

/** Numbers from -60 to 60, always the same for a seed. */
function numbers(count: number, seed: number): number[] {
  let state = seed * 7919 + 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return ((state >>> 16) % 121) - 60;
  });
}

function chain(seed: number) {
  const [transitions, fromStart, toEnd] = [LABELS * LABELS, LABELS, LABELS].map((count, index) =>
    Int16Array.from(numbers(count, seed * 10 + index)),
  ) as [Int16Array, Int16Array, Int16Array];
  const scores = Int32Array.from(numbers(LENGTH * LABELS, seed * 10 + 3), (value) => value * 3);
  return { weights: { labels: LABELS, transitions, fromStart, toEnd }, scores };
}

type Chain = ReturnType<typeof chain>;

function worth({ weights, scores }: Chain, path: readonly number[]): number {
  let sum = weights.fromStart[path[0] as number]! + weights.toEnd[path[LENGTH - 1] as number]!;
  for (let at = 0; at < LENGTH; at++) {
    sum += scores[at * LABELS + path[at]!]!;
    if (at > 0) sum += weights.transitions[path[at - 1]! * LABELS + path[at]!]!;
  }
  return sum;
}

const everyPath = Array.from({ length: LABELS ** LENGTH }, (_, number) =>
  Array.from({ length: LENGTH }, (_, at) => Math.floor(number / LABELS ** at) % LABELS),
);

function highest(given: Chain, isAllowed: (path: readonly number[]) => boolean = () => true): number {
  return Math.max(...everyPath.filter(isAllowed).map((path) => worth(given, path)));
}

function found(given: Chain, only?: Int8Array): number[] {
  const path = new Uint8Array(LENGTH);
  new BestPath(given.weights, anything).find(given.scores, only, LENGTH, path);
  return [...path];
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed);

describe("the best path", () => {
  it("is worth as much as the best of all paths", () => {
    for (const given of seeds.map(chain)) expect(worth(given, found(given))).toBe(highest(given));
  });

  it("keeps to the labels that are given", () => {
    const only = Int8Array.from([-1, 2, -1, 0]);
    for (const given of seeds.map(chain)) {
      const path = found(given, only);
      expect([path[1], path[3]]).toEqual([2, 0]);
      expect(worth(given, path)).toBe(highest(given, (other) => other[1] === 2 && other[3] === 0));
    }
  });

  it("holds each label that the scores alone make certain", () => {
    let certain = 0;
    for (const given of seeds.map(chain)) {
      const search = new BestPath(given.weights, anything);
      for (let at = 0; at < LENGTH; at++) {
        const label = search.certain(given.scores, at * LABELS);
        if (label < 0) continue;
        certain++;
        expect(highest(given, (path) => path[at] !== label)).toBeLessThan(highest(given));
      }
    }
    expect(certain).toBeGreaterThan(5);
  });
});
