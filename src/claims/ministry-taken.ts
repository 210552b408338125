import type { Token } from "../document/document.ts";
import { portfolioNamed } from "../lexicons/en/posts.ts";
import type { Role } from "./read-role.ts";

const TAKING_OVER: ReadonlySet<string> = new Set("takes took take taking".split(" "));
const MOVING: ReadonlySet<string> = new Set("moves moved move moving switches switched goes".split(" "));
/** Words of a clause between the name and its verb, at most. */
const AFTER = 14;

/** "moves from transport to defence", "takes over energy". */
export function ministryTaken(
  tokens: readonly Token[],
  nameEnd: number,
  sentenceEnd: number,
): { readonly role: Role; readonly at: number } | undefined {
  const word = (index: number) => (index < sentenceEnd ? (tokens[index] as Token).lower : "");
  let at = nameEnd;
  if (word(at) === ",") {
    at++;
    while (at < sentenceEnd && at - nameEnd < AFTER && word(at) !== ",") at++;
    at++;
  }
  let target = -1;
  if (TAKING_OVER.has(word(at)) && word(at + 1) === "over") target = at + 2;
  else if (MOVING.has(word(at))) {
    for (let to = at + 1; to < at + 6; to++) if (word(to) === "to") target = to + 1;
  }
  if (target < 0) return undefined;
  if (word(target) === "the") target++;
  const field = portfolioNamed(word(target));
  if (field === undefined || !/^(?:[,.;:—–]|and|ministry|in|from|)$/.test(word(target + 1))) return undefined;
  const post = { name: "minister", family: "cabinet" };
  return { role: { post, field, owner: undefined, tense: "next", lesser: undefined, head: target }, at: target };
}
