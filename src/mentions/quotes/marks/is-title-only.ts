import type { Frame } from "../frame.ts";
import { isTitle } from "./is-title.ts";

/**
 * Whether the stretch that a token stands in is a title and no sign inside its marks ends it, as speech does before its verb:
 * `"River of Stone" author Ana Reyes said`, `Okafor wrote "River of Stone" in two years`.
 */
export function isTitleOnly(frame: Frame, at: number): boolean {
  const { start, end } = frame.stretches[frame.stretchAt[at]!]!;
  const content = frame.text.slice(start, end);
  return !/[,.!?…\p{Pd}]$/u.test(content.trimEnd()) && isTitle(content);
}
