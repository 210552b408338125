import type { Token } from "../document/document.ts";
import { portfolioNamed } from "../lexicons/en/posts.ts";
import type { Role } from "./read-role.ts";

const TAKING: ReadonlySet<string> = new Set(
  "takes took take taking gets got receives heads leads runs handed given".split(" "),
);
const MOVING: ReadonlySet<string> = new Set(
  "moves moved move moving switches switched goes went go going returns".split(" "),
);
const BEFORE_VERB: ReadonlySet<string> = new Set("will is was has been to be now".split(" "));
/** Words of a clause between the name and its verb, at most, and between a verb and its "to". */
const AFTER = 14;
const TO_REACH = 6;
const MINISTRIES: ReadonlySet<string> = new Set(["ministry", "portfolio"]);
/** "Gets the trade portfolio after", but not "leads the trade ministry inquiry" and not "goes to the trade ministry for talks". */
const BEHIND = /^(?:[,.;:—–]|and|from|after|)$/;
const BEHIND_TAKEN = /^(?:[,.;:—–]|and|from|after|in|on|as|under|instead|when|while|)$/;

interface Taken {
  readonly role: Role;
  readonly at: number;
}

/** "moves from transport to defence", "takes over energy", "switches to the ministry of fisheries", "gets the trade portfolio". */
export function ministryTaken(tokens: readonly Token[], nameEnd: number, sentenceEnd: number): Taken | undefined {
  const word = (index: number) => (index < sentenceEnd ? (tokens[index] as Token).lower : "");
  if (word(nameEnd) !== ",") return takenFrom(word, nameEnd);
  const clause = word(nameEnd + 1) === "who" ? takenFrom(word, nameEnd + 2) : undefined;
  if (clause !== undefined) return clause;
  let at = nameEnd + 1;
  while (at - nameEnd < AFTER && word(at) !== "," && word(at) !== "") at++;
  return takenFrom(word, at + 1);
}

type WordAt = (index: number) => string;

function takenFrom(word: WordAt, from: number): Taken | undefined {
  let verb = from;
  while (BEFORE_VERB.has(word(verb))) verb++;
  if (TAKING.has(word(verb))) {
    const isOver = word(verb + 1) === "over";
    return ministryAt(word, isOver ? verb + 2 : verb + 1, isOver, BEHIND_TAKEN);
  }
  if (!MOVING.has(word(verb))) return undefined;
  for (let to = verb + 1; to < verb + TO_REACH; to++)
    if (word(to) === "to") {
      const left = word(to - 1);
      // "from transport to defence", but not "from the left wing to defence"
      return ministryAt(word, to + 1, MINISTRIES.has(left) || portfolioNamed(left) !== undefined, BEHIND);
    }
  return undefined;
}

/** In: whether a field alone is enough: "takes over energy", but not "gets energy"; what may stand behind it. */
function ministryAt(word: WordAt, from: number, isBare: boolean, behind: RegExp): Taken | undefined {
  let at = word(from) === "the" ? from + 1 : from;
  let last = at;
  if (MINISTRIES.has(word(at)) && /^(?:of|for)$/.test(word(at + 1))) {
    at += word(at + 2) === "the" ? 3 : 2;
    last = at;
  } else if (MINISTRIES.has(word(at + 1))) last = at + 1;
  else if (!isBare) return undefined;
  const field = portfolioNamed(word(at));
  if (field === undefined || !behind.test(word(last + 1))) return undefined;
  const post = { name: "minister", family: "cabinet" };
  return { role: { post, field, owner: undefined, tense: "next", lesser: undefined, head: at }, at };
}
