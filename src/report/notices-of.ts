import type { DraftFact, FactStatus } from "../findings/drafts/draft-report.ts";
import type { Finding, Severity, VersionMention } from "../findings/finding.ts";
import { findingId, withOwnIds } from "../findings/finding-id.ts";
import type { VersionChange } from "../findings/versions/version-report.ts";
import type { AnyReport } from "./any-report.ts";
import type { Notice, NoticeSide, NoticeState } from "./notice.ts";

const GRAVITY = { error: 0, warning: 1, info: 2, none: 3 } as const;

/**
 * What a report has to tell, the gravest first, each with a stable id: findings as they are; facts of a draft, an error where
 * a source contradicts, a warning where none speaks of it, "none" where one supports; changes between versions, a warning
 * where a fact is another than before. A fact or change with an id or severity of its own keeps it: a command that settles
 * them otherwise adds them to the report. Every format is written from these.
 */
export function noticesOf(report: AnyReport): Notice[] {
  const notices =
    "findings" in report
      ? report.findings.map(noticeOfFinding)
      : "facts" in report
        ? withOwnIds(report.facts.map(noticeOfFact))
        : withOwnIds(report.changes.map(noticeOfChange));
  return notices.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

function noticeOfFinding(finding: Finding): Notice {
  const { id, kind, relation, severity, message, subject, confidence, rules, versions } = finding;
  const sides = versions.map(({ value, mentions }) => ({ role: "article" as const, value, mentions }));
  const ruleId = `${kind}/${relation}`;
  return {
    id,
    ruleId,
    kind,
    state: relation,
    severity,
    message,
    subject,
    confidence,
    rules,
    sides,
    main: 0,
    of: finding,
  };
}

/** A fact or change as it is reported, or as somebody has settled it since. */
type Settled<Item> = Item & { readonly id?: string; readonly severity?: Notice["severity"] };

const SEVERITY_OF_STATUS = {
  contradicted: "error",
  unsupported: "warning",
  supported: "none",
} as const satisfies Record<FactStatus, Notice["severity"]>;

function noticeOfFact(fact: Settled<DraftFact>): Notice {
  const { status, mention, evidence } = fact;
  const sides: NoticeSide[] = [{ role: "draft", mentions: [mention] }];
  if (evidence.length > 0) sides.push({ role: "source", mentions: evidence });
  return toNotice(fact, status, fact.severity ?? SEVERITY_OF_STATUS[status], sides, 0);
}

const SEVERITY_OF_CHANGE = {
  changed: "warning",
  added: "info",
  removed: "info",
} as const satisfies Record<VersionChange["change"], Severity>;

function noticeOfChange(one: Settled<VersionChange>): Notice {
  const side = (role: "before" | "after", mention: VersionMention | undefined): NoticeSide[] =>
    mention === undefined ? [] : [{ role, mentions: [mention] }];
  const sides = [...side("before", one.before), ...side("after", one.after)];
  return toNotice(one, one.change, one.severity ?? SEVERITY_OF_CHANGE[one.change], sides, sides.length - 1);
}

function toNotice(
  of: Settled<DraftFact | VersionChange>,
  state: NoticeState,
  severity: Notice["severity"],
  sides: readonly NoticeSide[],
  main: number,
): Notice {
  const { kind, message } = of;
  const words = sides.map(({ mentions }) => (mentions[0]?.text ?? "").replace(/\s+/g, " ").toLowerCase());
  const id = of.id ?? findingId([kind, state, ...words]);
  return { id, ruleId: `${kind}/${state}`, kind, state, severity, message, rules: [], sides, main, of };
}
