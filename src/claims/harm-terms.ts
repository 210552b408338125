import { once } from "../kernel/once.ts";
import { HARM_NOUNS } from "../lexicons/en/counted-states.ts";
import { stem } from "../lexicons/en/stem.ts";

/** The terms of the nouns for a harm that somebody has: "suffered a fracture", "no injuries". */
export const harmTerms = once((): ReadonlySet<string> => new Set([...HARM_NOUNS].map(stem)));
