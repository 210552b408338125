import type { Token } from "../document/document.ts";
import type { FigureMention } from "../mentions/mention.ts";
import { tokenAt } from "./token-at.ts";

const BEFORE: ReadonlySet<string> = new Set(["then", "yet", "at"]);
const DEATH = /^(?:d(?:ied|ead|ies|eath)|killed|murdered|shot|stabbed|drowned|executed|collapsed)$/;
/** Words behind "when" or "at" in which the death stands: "when she was shot", "at the time of his death". */
const DEATH_REACH = 7;

/**
 * Whether an age is that of another time than the report's: "Dario Venn, then 19", "who was 38 when the mill burned", "44 at the
 * time", "she will be five in July", "At 17, he went to sea". It is no other version of how old somebody is; how old somebody
 * got is: "died at 71", "was 41 when she was shot".
 */
export function isAgeOfAnotherTime(tokens: readonly Token[], { slot, start, end }: FigureMention): boolean {
  if (slot !== "age") return false;
  const word = (at: number) => tokens[at]?.lower ?? "";
  const first = tokenAt(tokens, start);
  const after = tokenAt(tokens, end);
  if (word(after) === "when" || (word(after) === "at" && word(after + 2) === "time"))
    return !tokens.slice(after + 1, after + 1 + DEATH_REACH).some(({ lower }) => DEATH.test(lower));
  if (word(first - 1) === "be") return /^(?:will|would|'ll|'d)$/.test(word(first - 2));
  return BEFORE.has(word(first - 1)) && !DEATH.test(word(first - 2));
}
