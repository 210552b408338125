import type { Sentence, Token } from "../document/document.ts";
import { OPEN_NOUNS, OPEN_VERBS } from "../lexicons/en/opposites.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";
import { THAT_REACH } from "./governs.ts";

/** "reveal what it knew": asked, not told. */
const ASKING: ReadonlySet<string> = new Set(["what", "how", "why"]);

/** The clause hangs on "if", "whether", on a verb or a noun that leaves it open: "the claim that", "feared the dam had". */
export function isUndecided(
  tokens: readonly Token[],
  tags: readonly Upos[],
  sentence: Sentence,
  group: number,
): boolean {
  for (let at = group - 1; at >= sentence.firstToken && group - at < THAT_REACH; at--) {
    const { lower } = tokens[at] as Token;
    if (lower === "if" || lower === "unless" || lower === "whether" || lower === "until") return true;
    if (lower === "that") {
      const before = at > sentence.firstToken ? (tokens[at - 1] as Token).lower : "";
      return OPEN_NOUNS.has(before) || OPEN_VERBS.has(before);
    }
    if (ASKING.has(lower)) return true;
    if (lower === "," || lower === ";" || lower === "and" || lower === "but") return false;
    if (tags[at] === "VERB") return OPEN_VERBS.has(lower);
  }
  return false;
}
