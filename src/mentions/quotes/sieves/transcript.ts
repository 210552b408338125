import type { Attribution } from "../attribution.ts";
import type { Frame, TokenRange } from "../frame.ts";

/** Longest name in front of a turn's colon, in tokens. */
const LONGEST_NAME = 6;

/** A speaker's name and colon at the head of a paragraph: "WALLACE: ...", "Q: ...", "Dr. Ana Reyes: ...". */
export interface Turn {
  readonly paragraph: number;
  readonly name: TokenRange;
  /** First token of what is said. */
  readonly content: number;
}

/**
 * The turns of a transcript or interview. One colon after a name is a headline or a list; two turns by different names, or Q and A, make a transcript.
 */
export function findTurns(frame: Frame): Turn[] {
  const turns: Turn[] = [];
  const names = new Set<string>();
  for (let index = 0; index < frame.document.paragraphs.length; index++) {
    const turn = readTurn(frame, index);
    if (turn === undefined) continue;
    turns.push(turn);
    names.add(nameText(frame, turn.name));
  }
  return names.size > 1 ? turns : [];
}

function nameText(frame: Frame, name: TokenRange): string {
  let text = "";
  for (let at = name.first; at < name.end; at++) text += `${frame.tokens[at]!.lower} `;
  return text;
}

function readTurn(frame: Frame, paragraph: number): Turn | undefined {
  const { sentences, paragraphs } = frame.document;
  const { firstSentence, endSentence, role } = paragraphs[paragraph]!;
  if (firstSentence >= endSentence || role === "headline") return undefined;
  let first = sentences[firstSentence]!.firstToken;
  const end = sentences[endSentence - 1]!.endToken;
  if (frame.tokens[first]!.kind === "punctuation") first++;
  for (let at = first; at < Math.min(end - 1, first + LONGEST_NAME); at++) {
    const { text, kind } = frame.tokens[at]!;
    if (text === ":" && at > first) {
      return isTurnName(frame, first, at) ? { paragraph, name: { first, end: at }, content: at + 1 } : undefined;
    }
    if (kind === "punctuation" && text !== "." && text !== "-") return undefined;
  }
  return undefined;
}

function isTurnName(frame: Frame, first: number, end: number): boolean {
  let capitals = true;
  let title = true;
  for (let at = first; at < end; at++) {
    const { text, kind } = frame.tokens[at]!;
    if (kind !== "word") continue;
    if (!/^[\p{Lu}.]+(?:-[\p{Lu}]+)*$/u.test(text)) capitals = false;
    if (!/^\p{Lu}/u.test(text)) title = false;
  }
  if (capitals) return true;
  if (!title) return false;
  for (let at = first; at < end; at++) {
    const entity = frame.entityAt[at]!;
    if (entity >= 0 && frame.entities[entity]!.type === "person") return true;
  }
  return ["question", "answer", "interviewer", "host", "moderator", "reporter"].includes(frame.tokens[first]!.lower);
}

/** Each turn as an attribution: the rest of its paragraph, and the paragraphs that go on without a new name inside open marks. */
export function attributeTurns(frame: Frame, turns: readonly Turn[]): Attribution[] {
  const { sentences, paragraphs } = frame.document;
  return turns.map((turn) => {
    const end = sentences[paragraphs[turn.paragraph]!.endSentence - 1]!.endToken;
    const inside: number[] = [];
    for (let at = turn.content; at < end; at++) {
      const stretch = frame.stretchAt[at]!;
      if (stretch >= 0 && inside.at(-1) !== stretch) inside.push(stretch);
    }
    return {
      sieve: "transcript",
      unit: frame.unitAt[turn.content]!,
      source: turn.name,
      segments: [{ start: frame.tokens[turn.content]!.start, end: frame.tokens[end - 1]!.end }],
      stretches: inside,
    };
  });
}
