import type { Sentence } from "../document/document.ts";
import { partsOfSpeech } from "../document/part-of-speech.ts";
import { indexAt, lastStartingAt } from "../kernel/span.ts";
import { officeHeads } from "../lexicons/en/offices.ts";
import { singular } from "../mentions/figures/singular.ts";
import type { EntityMention } from "../mentions/mention.ts";
import { type PlacePhrase, placePhraseAt } from "./place-phrase.ts";
import type { Reading } from "./reading.ts";
import { tokenAt } from "./token-at.ts";
import { toWhereabouts, type Whereabouts } from "./whereabouts.ts";

const OFFICE_HEADS: ReadonlySet<string> = new Set(officeHeads);
const PEOPLE: ReadonlySet<string> = new Set(["man", "woman", "person", "boy", "girl", "migrant", "worker"]);
const LOOK_BACK = 6;

/** "Ada Horvat, 34, of Brenz", "a nurse from Brenz", "the Brenz-based firm". */
export function deriveHomes(reading: Reading, order: number): Whereabouts[] {
  const { document, facts } = reading;
  const { tokens } = document;
  const found: Whereabouts[] = [];
  for (const entity of facts.entities) {
    const sentence = document.sentences[lastStartingAt(document.sentences, entity.start)];
    if (sentence === undefined) continue;
    const at = tokenAt(tokens, entity.start);
    const fact =
      /^.+-based$/.test(entity.text) || tokens[tokenAt(tokens, entity.end)]?.lower === "-based"
        ? "seat"
        : isHome(reading, sentence, at)
          ? "home"
          : "";
    const place =
      fact === "seat" ? basedPhrase(entity) : fact === "home" ? placePhraseAt(reading, sentence, at) : undefined;
    if (place === undefined) continue;
    const claim = toWhereabouts(reading, order, [fact], place, sentence, fact === "home" ? at - 1 : at + 1);
    if (claim !== undefined) found.push(claim);
  }
  return found;
}

function basedPhrase(entity: EntityMention): PlacePhrase {
  const text = entity.text.replace(/-based$/, "");
  const name = { ...entity, type: "place" as const, text, name: text, end: entity.start + text.length };
  return { noun: "", modifiers: [], spot: undefined, names: [name], link: "", lead: "", article: "", endToken: 0 };
}

/** A person and an age, or a noun for people, stand before "of" or "from". */
function isHome({ document, facts }: Reading, { firstToken }: Sentence, at: number): boolean {
  const { tokens } = document;
  const link = tokens[at - 1]?.lower;
  if (link !== "of" && link !== "from") return false;
  let before = at - 2;
  while (before > firstToken && at - before < LOOK_BACK && /^(?:,|\d{1,3})$/.test(tokens[before]?.text ?? "")) before--;
  const token = tokens[before];
  if (token === undefined || before < firstToken) return false;
  const isPerson = facts.entities[indexAt(facts.entities, token.start)]?.type === "person";
  if (link === "of") return isPerson && before < at - 2;
  const noun = singular(token.lower);
  return (
    isPerson ||
    (before === at - 2 && partsOfSpeech(document)[before] === "NOUN" && (PEOPLE.has(noun) || OFFICE_HEADS.has(noun)))
  );
}
