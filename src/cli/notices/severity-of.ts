import type { CrossfactConfig } from "../../config/index.ts";
import type { Severity } from "../../index.ts";

type Severities = NonNullable<CrossfactConfig["severity"]>;
type Setting = NonNullable<Severities[keyof Severities]>;

/** What a severity is decided by, be it a finding, a draft's fact or a change. */
export interface Judged {
  readonly kind: string;
  /** The relation of a finding, the status of a fact, the kind of change. */
  readonly state: string;
  readonly severity: Severity;
  readonly rules?: readonly string[];
  readonly confidence?: number;
  readonly subject?: string;
}

/**
 * The severity that a configuration gives; none where it switches it off. A rule's setting is stronger than that of a kind
 * with its relation, and that than a kind's. Of several rules the mildest decides: each of them is needed for the finding.
 */
export function severityOf(judged: Judged, severities: Severities = {}): Severity | undefined {
  const setting = settingFor(judged, severities);
  if (setting === undefined) return judged.severity;
  const [level, options = {}] = typeof setting === "string" ? [setting] : setting;
  const { minConfidence = 0, except = [] } = options;
  if ((judged.confidence ?? 1) < minConfidence || except.includes(judged.subject ?? "")) return undefined;
  if (level === "off") return undefined;
  return level === "warn" ? "warning" : "error";
}

const MILDEST_FIRST = ["off", "warn", "error"];

function settingFor({ kind, state, rules = [] }: Judged, severities: Severities): Setting | undefined {
  const own = severities as Readonly<Record<string, Setting | undefined>>;
  const ofRules = rules.map((rule) => own[rule]).filter((setting) => setting !== undefined);
  const [mildest] = ofRules.sort((a, b) => strength(a) - strength(b));
  return mildest ?? own[`${kind}/${state}`] ?? own[kind];
}

function strength(setting: Setting): number {
  return MILDEST_FIRST.indexOf(typeof setting === "string" ? setting : setting[0]);
}
