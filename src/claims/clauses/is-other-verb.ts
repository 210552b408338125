import { verbKey } from "../verb-key.ts";
import { verbKeys } from "../verb-keys.ts";

export const PARTICLES: ReadonlySet<string> = new Set("in up out over away through off down apart".split(" "));
const UNCHANGED_BY_PARTICLE = verbKeys("shut close open free lock");

const HELD_TO = /^(?:to|without|scoreless|goalless|hitless)$/;

/** "closed in on", "kept up": with its particle a verb is another one. In: its key and the two words behind it. */
export function isOtherVerb(key: string, next: string, second: string): boolean {
  // "was held to one goal", "held scoreless"
  if (key === verbKey("hold") && HELD_TO.test(next)) return true;
  return (
    PARTICLES.has(next) &&
    (next === "in" ? key === verbKey("close") && second === "on" : !UNCHANGED_BY_PARTICLE().has(key))
  );
}
