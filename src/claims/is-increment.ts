import type { Token } from "../document/document.ts";
import { lastStartingAt } from "../kernel/span.ts";
import { ORDINALS } from "../lexicons/en/number-words.ts";
import type { FigureMention } from "../mentions/mention.ts";

/** Whether a figure adds to a number and states none: "another 20 were hurt", "three more people", "two further bodies", "a third person". */
export function isIncrement(tokens: readonly Token[], figure: FigureMention): boolean {
  const at = lastStartingAt(tokens, figure.start);
  let after = at;
  while (after < tokens.length && (tokens[after] as Token).start < figure.end) after++;
  const before = tokens[at - 1]?.lower;
  const next = tokens[after]?.lower;
  return (
    /^(?:another|further|additional)\b/i.test(figure.text) ||
    (/^an?\b/i.test(figure.text) && (ORDINALS.has(next ?? "") || ORDINALS.has(tokens[at + 1]?.lower ?? ""))) ||
    before === "another" ||
    before === "further" ||
    next === "others" ||
    (next === "other" && figure.quantity.unit === undefined) ||
    // "two more have opened", "two more than last week": the difference to a number given before
    next === "more" ||
    next === "further" ||
    next === "additional" ||
    next === "extra"
  );
}
