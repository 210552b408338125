import { partsOfSpeech } from "../../document/part-of-speech.ts";
import { type Reading, sameSentence } from "./reading.ts";

/** Whether nothing counted stands behind a number: "a man of 81 was the first to cross", but not "a team of nine players". */
export function endsPhrase(reading: Reading, end: number): boolean {
  const next = reading.atoms[end];
  if (next === undefined || !sameSentence(reading, end - 1, end)) return true;
  const tag = partsOfSpeech(reading.document)[next.token];
  return next.glue === "space" || next.kind !== "word"
    ? tag !== "NOUN" && tag !== "PROPN" && tag !== "ADJ" && tag !== "NUM" && tag !== "SYM" && next.lower !== "%"
    : false;
}
