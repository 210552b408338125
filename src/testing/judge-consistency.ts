import type { ArticleInput } from "../document/document.ts";
import type { Finding, FindingKind, FindingRelation, Severity } from "../findings/finding.ts";
import { compareArticles } from "../index.ts";
import { InputError } from "../kernel/input-error.ts";
import { z } from "../kernel/schema.ts";
import type { CompareOptions } from "../options.ts";
import { labelArticles } from "../report/article-label.ts";
import type { Notice } from "../report/notice.ts";
import { noticeNote } from "../report/notice-note.ts";
import { noticesOf } from "../report/notices-of.ts";
import { summaryOf } from "../report/summary.ts";
import { plainStyle } from "../report/text-style.ts";
import { type Allow, type AllowedNames, alsoAllowed, readAllow } from "./allow.ts";
import { type OptionRules, readOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";

export interface ConsistencyOptions {
  /** Disagreements to accept. */
  readonly allow?: Allow<Finding> | undefined;
  /** The least severity that fails, "warning" by default. "info" also asks for variations: different words for compatible facts. */
  readonly failOn?: Severity | undefined;
  /** Which articles report one event, as for `compareArticles`: "cluster" (default), "same" or lists of article ids. */
  readonly events?: CompareOptions["events"];
}

/** Whether no two articles disagree. Throws: InputError for what is no list of articles, an empty list, or a wrong option. */
export function judgeConsistency(articles: readonly ArticleInput[], options?: ConsistencyOptions): Outcome {
  const { allow, failOn = "warning", events } = readOptions(options, RULES);
  const isAllowed = readAllow(allow, NAMES);
  const report = compareArticles(articles, { events, ...(failOn === "info" ? { include: ["variation"] } : {}) });
  if (articles.length === 0) throw new InputError("not-a-list", "articles", "at least one article", "a list of 0");
  const grave = noticesOf(report).filter(({ severity }) => GRAVITY[severity] <= GRAVITY[failOn]);
  const failing = grave.filter((notice) => !isAllowed(notice));
  const rest = alsoAllowed(grave.length - failing.length, failing.length);
  return failing.length === 0
    ? {
        pass: true,
        message: () => `expected the articles to disagree, but they do not.\n\n${summaryOf(report)}${rest}`,
      }
    : { pass: false, message: () => disagreement(failing, articles) + rest };
}

const GRAVITY: Readonly<Record<Notice["severity"], number>> = { error: 0, warning: 1, info: 2, none: 3 };

const RULES: OptionRules = {
  schema: () =>
    z.strictObject({
      allow: z.unknown().optional(),
      failOn: z.enum(["error", "warning", "info"]).optional(),
      events: z.union([z.enum(["cluster", "same"]), z.array(z.array(z.string()))]).optional(),
    }),
  expected: {
    failOn: '"error", "warning" or "info"',
    events: '"cluster", "same" or a list of lists of article ids',
  },
};

const NAMES: AllowedNames = {
  kinds: ["figure", "date", "quote", "speaker", "entity", "place", "claim"] satisfies FindingKind[],
  states: ["contradiction", "update", "variation"] satisfies FindingRelation[],
  rules: /^comparisons\/[a-z]+\/[a-z-]+$/,
};

function disagreement(notices: readonly Notice[], articles: readonly ArticleInput[]): string {
  const labels = labelArticles(articles);
  const one = notices.length === 1;
  return [
    `expected the articles to be consistent, but they disagree on ${one ? "one fact" : `${notices.length} facts`}:`,
    ...notices.map((notice) => noticeNote(notice, () => labels, plainStyle).join("\n")),
    `To accept ${one ? "it, pass its id" : "one, pass the id at its end"}: { allow: ["${notices[0]?.id}"] }`,
  ].join("\n\n");
}
