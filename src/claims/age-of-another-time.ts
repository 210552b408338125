import type { Token } from "../document/document.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { tokenAt } from "./token-at.ts";

const BEFORE: ReadonlySet<string> = new Set(["then", "yet", "be", "at"]);

/**
 * Whether an age is that of another time than the report's: "Dario Venn, then 19", "who was 38 when the mill burned", "44 at the
 * time", "she will be five in July", "At 17, he went to sea". It is no other version of how old somebody is.
 */
export function isAgeOfAnotherTime(tokens: readonly Token[], { slot, start, end }: FigureMention): boolean {
  if (slot !== "age") return false;
  const first = tokenAt(tokens, start);
  const after = tokenAt(tokens, end);
  const [before, next] = [tokens[first - 1]?.lower ?? "", tokens[after]?.lower ?? ""];
  if (next === "when" || (next === "at" && tokens[after + 2]?.lower === "time")) return true;
  // "died at 71" is how old somebody got
  return BEFORE.has(before) && !/^d(?:ied|ead|ies)$/.test(tokens[first - 2]?.lower ?? "");
}
