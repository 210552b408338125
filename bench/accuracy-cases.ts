import { compareArticles, type Finding } from "../src/index.ts";
import { type Case, type CaseFinding, type FlaggedSpan, flaggedSpans, readCases } from "../training/read-cases.ts";

/** Findings of one kind over all cases: made by the comparator and by an editor, by one of them only. */
export interface CaseTally {
  right: number;
  wrong: number;
  missed: number;
}

export interface CaseAccuracy {
  readonly cases: number;
  readonly articles: number;
  readonly byKind: ReadonlyMap<string, CaseTally>;
  /** Cases in which an editor flags nothing, and those of them with an alarm. */
  readonly clean: number;
  readonly alarmed: number;
  /** Every finding with the confidence it states. */
  readonly judged: readonly JudgedFinding[];
}

export interface JudgedFinding {
  readonly confidence: number;
  readonly right: boolean;
}

/** Who the same words are given to is part of a quotation, where a thing happened part of its name. */
const FAMILY: Readonly<Record<string, string>> = { place: "entity", speaker: "quote" };

/**
 * Compares the articles of each case of a folder with what an editor flags there.
 *
 * A finding is right where two of its versions touch two different mentions of one flagged finding of its kind; each flagged
 * finding counts once. Variations are not counted.
 */
export function measureCases(folder: string): CaseAccuracy {
  const byKind = new Map<string, CaseTally>();
  const tally = (kind: string) => {
    const known = byKind.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
    byKind.set(kind, known);
    return known;
  };
  const cases = readCases([folder]);
  const judged: JudgedFinding[] = [];
  let clean = 0;
  let alarmed = 0;
  for (const one of cases) {
    const alarms = compareArticles(one.articles).findings.filter(({ relation }) => relation !== "variation");
    if (one.findings.length === 0) {
      clean++;
      if (alarms.length > 0) alarmed++;
    }
    judged.push(...tallyCase(one, alarms, tally));
  }
  return {
    cases: cases.length,
    articles: cases.flatMap(({ articles }) => articles).length,
    byKind,
    clean,
    alarmed,
    judged,
  };
}

function tallyCase(one: Case, alarms: readonly Finding[], tally: (kind: string) => CaseTally): JudgedFinding[] {
  const judged: JudgedFinding[] = [];
  const open = new Map(one.findings.map((finding) => [finding, flaggedSpans(one, finding)]));
  for (const alarm of alarms) {
    const match = [...open].find(([flagged, spans]) => isSame(alarm, flagged, spans))?.[0];
    judged.push({ confidence: alarm.confidence, right: match !== undefined });
    if (match === undefined) tally(alarm.kind).wrong++;
    else {
      tally(match.kind).right++;
      open.delete(match);
    }
  }
  for (const { kind } of open.keys()) tally(kind).missed++;
  return judged;
}

function isSame(alarm: Finding, flagged: CaseFinding, spans: readonly FlaggedSpan[]): boolean {
  if (family(alarm.kind) !== family(flagged.kind)) return false;
  const touched = alarm.versions.map(({ mentions }) =>
    spans.filter((span) =>
      mentions.some(
        ({ articleId, start, end }) => articleId === span.articleId && start < span.end && span.start < end,
      ),
    ),
  );
  return touched.some((left, at) =>
    touched.slice(at + 1).some((right) => left.some((x) => right.some((y) => x !== y))),
  );
}

function family(kind: string): string {
  return FAMILY[kind] ?? kind;
}
