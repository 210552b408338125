import type { Comparison, Side, Verdict } from "../comparisons/comparison.ts";

/** All comparisons that speak of one thing, and the sides that they compare. */
export interface FactGroup {
  readonly comparisons: readonly Comparison[];
  readonly sides: readonly Side[];
}

/**
 * Two values that agree and are no likelier to be of one thing say nothing where one of them is disputed: "more than a
 * hundred schools" is no other telling of "about 100 injured".
 */
const LEAST_BOND = 0.5;

/** Puts comparisons that share a side together: A against B and B against C are one fact. Kinds never mix. */
export function groupFacts(all: readonly Comparison[]): FactGroup[] {
  const comparisons = withoutLooseBonds(all);
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root) as string;
    parent.set(key, root);
    return root;
  };
  for (const comparison of comparisons) {
    const a = rootOf(`${comparison.kind} ${comparison.a.key}`);
    const b = rootOf(`${comparison.kind} ${comparison.b.key}`);
    if (a !== b) parent.set(b, a);
  }
  const groups = new Map<string, { comparisons: Comparison[]; sides: Map<string, Side> }>();
  for (const comparison of comparisons) {
    const root = rootOf(`${comparison.kind} ${comparison.a.key}`);
    let group = groups.get(root);
    if (group === undefined) {
      group = { comparisons: [], sides: new Map() };
      groups.set(root, group);
    }
    group.comparisons.push(comparison);
    // a conflict points at the words that differ, an agreement at the whole
    for (const side of [comparison.a, comparison.b])
      if (comparison.verdict === "conflicting" || !group.sides.has(side.key)) group.sides.set(side.key, side);
  }
  return [...groups.values()].map(({ comparisons, sides }) => ({
    comparisons,
    sides: [...sides.values()].sort(byOrder),
  }));
}

function withoutLooseBonds(comparisons: readonly Comparison[]): readonly Comparison[] {
  const disputed = new Set<string>();
  for (const { a, b, verdict } of comparisons) if (!agrees(verdict)) disputed.add(a.key).add(b.key);
  return comparisons.filter(
    ({ a, b, verdict, confidence }) =>
      !agrees(verdict) || confidence >= LEAST_BOND || !(disputed.has(a.key) || disputed.has(b.key)),
  );
}

/**
 * Splits the sides of one fact into versions: sides that agree share one. In text order of first report.
 * A side joins the first version with which nothing says it conflicts and something says it agrees.
 */
export function splitVersions(group: FactGroup): Side[][] {
  const verdicts = new Map<string, Verdict>();
  for (const { a, b, verdict } of group.comparisons) {
    // of two rules on the same words the one that found a difference is heard
    if (verdicts.get(`${a.key}|${b.key}`) === "conflicting") continue;
    verdicts.set(`${a.key}|${b.key}`, verdict);
    verdicts.set(`${b.key}|${a.key}`, verdict);
  }
  const verdictOf = (a: Side, b: Side) =>
    a.value === b.value ? ("equal" as const) : verdicts.get(`${a.key}|${b.key}`);
  const versions: Side[][] = [];
  for (const side of group.sides) {
    const home = versions.find(
      (version) =>
        version.some((other) => agrees(verdictOf(side, other))) &&
        version.every((other) => verdictOf(side, other) === undefined || agrees(verdictOf(side, other))),
    );
    if (home === undefined) versions.push([side]);
    else home.push(side);
  }
  return versions;
}

function agrees(verdict: Verdict | undefined): boolean {
  return verdict === "equal" || verdict === "compatible";
}

function byOrder(a: Side, b: Side): number {
  return a.order - b.order || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);
}
