import type { Notice } from "../notice.ts";
import { ruleHelp } from "../rule-help.ts";
import { levelOf } from "./level.ts";

/** The rules of a run (SARIF 2.1.0, 3.49): each kind of notice that it holds, in the order of their ids. */
export function rulesOf(notices: readonly Notice[]): {
  readonly list: readonly object[];
  readonly indexOf: (ruleId: string) => number;
} {
  const byId = new Map(notices.map((notice) => [notice.ruleId, notice]));
  const ids = [...byId.keys()].sort();
  return {
    list: ids.map((id) => toRule(byId.get(id) as Notice)),
    indexOf: (ruleId) => ids.indexOf(ruleId),
  };
}

function toRule(notice: Notice): object {
  const { ruleId, kind, state } = notice;
  const { short, full, advice } = ruleHelp(notice);
  return {
    id: ruleId,
    name: capitalized(kind) + capitalized(state),
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: { text: `${full}\n\n${advice}`, markdown: `${full}\n\n${advice}` },
    defaultConfiguration: { level: levelOf(notice.severity) },
    properties: { tags: [kind, state] },
  };
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
