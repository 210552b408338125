import type { ArticleInput } from "../document/document.ts";
import type { DraftFact, FactKind, FactStatus } from "../findings/drafts/draft-report.ts";
import { checkDraft } from "../index.ts";
import { InputError } from "../kernel/input-error.ts";
import { z } from "../kernel/schema.ts";
import { reported } from "../report/any-report.ts";
import type { Notice } from "../report/notice.ts";
import { noticeNote } from "../report/notice-note.ts";
import { noticesOf } from "../report/notices-of.ts";
import { type ReportedArticles, reportedArticles } from "../report/reported-articles.ts";
import { plainStyle } from "../report/text-style.ts";
import { type Allow, type AllowedNames, alsoAllowed, readAllow } from "./allow.ts";
import { type OptionRules, readOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";

export interface DraftOptions {
  /** Facts to accept. */
  readonly allow?: Allow<DraftFact> | undefined;
}

/** One article or several. */
export type Sources = ArticleInput | readonly ArticleInput[];

/** Whether no source contradicts the draft. What the sources are silent about passes. Throws: InputError, also for an empty list of sources. */
export function judgeAgreement(draft: ArticleInput, sources: Sources, options?: DraftOptions): Outcome {
  return judge(draft, sources, options, AGREEMENT);
}

/** Whether the sources say everything that the draft states as a fact. Throws: as `judgeAgreement`. */
export function judgeSupport(draft: ArticleInput, sources: Sources, options?: DraftOptions): Outcome {
  return judge(draft, sources, options, SUPPORT);
}

interface Demand {
  readonly failing: readonly FactStatus[];
  readonly wanted: string;
  readonly failed: string;
  readonly unwanted: string;
  readonly met: string;
}

const AGREEMENT: Demand = {
  failing: ["contradicted"],
  wanted: "to agree with its sources",
  failed: "contradicted",
  unwanted: "to contradict its sources",
  met: "no source contradicts",
};
const SUPPORT: Demand = {
  failing: ["contradicted", "unsupported"],
  wanted: "to be supported by its sources",
  failed: "not supported",
  unwanted: "to state something that its sources do not say",
  met: "its sources support",
};

function judge(draft: ArticleInput, sources: Sources, options: DraftOptions | undefined, demand: Demand): Outcome {
  const isAllowed = readAllow(readOptions(options, RULES).allow, NAMES);
  const list = listOf(sources);
  const report = checkDraft(draft, list);
  if (list.length === 0) throw new InputError("not-a-list", "sources", "at least one article", "a list of 0");
  const wrong = noticesOf(report).filter(({ state }) => demand.failing.some((status) => status === state));
  const failing = wrong.filter((notice) => !isAllowed(notice));
  const rest = alsoAllowed(wrong.length - failing.length, failing.length);
  const found = `the ${report.facts.length === 1 ? "one fact" : `${report.facts.length} facts`} found in it`;
  if (failing.length === 0)
    return { pass: true, message: () => `expected the draft ${demand.unwanted}, but ${demand.met} ${found}.${rest}` };
  const head = `expected the draft ${demand.wanted}, but ${failing.length} of ${found} ${failing.length === 1 ? "is" : "are"} ${demand.failed}:`;
  const labels = () => reportedArticles(reported(report, { draft, sources: list }), {});
  return { pass: false, message: () => [head, ...notesOn(failing, labels())].join("\n\n") + rest };
}

function notesOn(notices: readonly Notice[], labels: ReportedArticles): string[] {
  return notices.map((notice) => noticeNote(notice, (role) => labels[role], plainStyle).join("\n"));
}

const RULES: OptionRules = { schema: () => z.strictObject({ allow: z.unknown().optional() }), expected: {} };

const NAMES: AllowedNames = {
  kinds: ["figure", "date", "quote", "entity", "claim"] satisfies FactKind[],
  states: ["contradicted", "unsupported"] satisfies FactStatus[],
};

/** One source is not worth a list. What is no article at all is left to `checkDraft` to name. */
function listOf(sources: Sources): readonly ArticleInput[] {
  if (typeof sources === "string") return [sources];
  return sources !== null && typeof sources === "object" && "text" in sources ? [sources] : sources;
}
