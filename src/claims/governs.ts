import type { Token } from "../document/document.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";

export const THAT_REACH = 14;
/** "denied the police had": the subject of a clause without "that" is short. */
export const BARE_REACH = 5;
const BARE_SUBJECT: ReadonlySet<Upos> = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "PART"]);
const LINKS: ReadonlySet<string> = new Set(["to", "not", "in", "from", "having", "ever", "even"]);

/** "denied firing", "refused to sign": nothing but a link between the verbs. "Denied that its aircraft had", "denied police had". */
export function governs(
  tokens: readonly Token[],
  tags: readonly Upos[],
  governor: number,
  group: number,
  finite: boolean,
): boolean {
  if (group - governor > THAT_REACH) return false;
  if (!finite) {
    for (let at = governor + 1; at < group; at++) if (!LINKS.has((tokens[at] as Token).lower)) return false;
    return true;
  }
  for (let at = governor + 1; at < group; at++) {
    const { lower } = tokens[at] as Token;
    if (lower === "that" && tags[at] === "SCONJ") return true;
    if (at > governor + BARE_REACH || !BARE_SUBJECT.has(tags[at] as Upos)) {
      if (!/^(?:on|in|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(lower)) return false;
    }
  }
  return group - governor > 1;
}
