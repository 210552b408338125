import type { Token } from "../document/document.ts";
import type { Upos } from "../tagger/parts-of-speech.ts";

const EDGES: ReadonlySet<string> = new Set(
  ', ; : . … ? ! — – - ( ) “ ” " that which who whom when where while because although though but and or after before if as until since than whether unless so why how what without'.split(
    " ",
  ),
);

/** Whether a clause, or the words of one participant, end at this token. */
export function isEdge({ lower }: Token): boolean {
  return EDGES.has(lower);
}

/** "the operating licence", "the ferry's operating licence": a verb form between an article and its noun. */
export function isAttribute(tokens: readonly Token[], tags: readonly Upos[], at: number): boolean {
  const opener = tags[at - 1];
  const opens = opener === "DET" || opener === "NUM" || opener === "ADJ" || tokens[at - 1]?.lower === "'s";
  return opens && (tags[at + 1] === "NOUN" || tags[at + 1] === "PROPN");
}
