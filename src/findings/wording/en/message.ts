import type { FindingRelation } from "../../finding.ts";

/** One version as the message tells it: the words, who reports them first, and when. */
export interface ToldVersion {
  readonly words: string;
  readonly who: string;
  readonly when?: string;
  /** Articles that print this text, the first included, where it is more than one. */
  readonly printedBy?: number;
}

const LONGEST_WORDS = 160;

/** subject: "words" (who, when) but "words" (who, when). Updates say "then", variations "also". A text in several papers is "printed by 3". */
export function findingMessage(subject: string, relation: FindingRelation, versions: readonly ToldVersion[]): string {
  const joint = relation === "update" ? ", then " : relation === "variation" ? ", also " : " but ";
  return `${subject}: ${versions.map(tell).join(joint)}`;
}

function tell({ words, who, when, printedBy }: ToldVersion): string {
  const printed = printedBy === undefined ? undefined : `printed by ${printedBy}`;
  return `${inQuotationMarks(words)} (${[who, when, printed].filter((part) => part !== undefined).join(", ")})`;
}

/** Words of an article as a message shows them: on one line, long ones cut. */
export function inQuotationMarks(words: string): string {
  const flat = words.replace(/\s+/g, " ");
  return `“${flat.length > LONGEST_WORDS ? `${flat.slice(0, LONGEST_WORDS - 1)}…` : flat}”`;
}
