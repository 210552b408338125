import { fc } from "./settings.ts";

const people = fc.constantFrom(
  "Ana Ruiz",
  "Tomás Muñoz",
  "Keiko Tanaka",
  "Noel Abrigo",
  "Maria da Silva",
  "John Carver",
);
const places = fc.constantFrom("Lisbon", "São Paulo", "Manila", "Duluth", "Kigali", "Arequipa");
const bodies = fc.constantFrom("coast guard", "health ministry", "Port Authority", "Harlow City Council", "police");
const counts = fc.oneof(
  fc.integer({ min: 2, max: 90 }).map(String),
  fc.constantFrom("nine", "two dozen", "1,200", "4.5 million"),
);
const days = fc.constantFrom(
  "on Monday",
  "on May 3, 2025",
  "on 14 March",
  "last week",
  "in January 2024",
  "on Saturday morning",
);
const money = fc.constantFrom("$4.5 million", "€300,000", "about $12 billion", "£75");
const states = fc.constantFrom("died", "were injured", "were arrested", "are missing");
const cues = fc.constantFrom("said", "told reporters", "announced");
const words = fc.constantFrom(
  "We will never accept this",
  "Everyone has been accounted for",
  "The bridge was safe when we left it",
  "It is too early to say",
);

/** Sentences as newspapers write them, with made-up facts. Each holds at least one fact that a reader would mark. */
const sentence = fc.oneof(
  fc
    .tuple(counts, states, places, days)
    .map(([n, state, place, day]) => `At least ${n} people ${state} in ${place} ${day}.`),
  fc.tuple(words, people, cues).map(([said, who, cue]) => `“${said},” ${who} ${cue}.`),
  fc.tuple(bodies, cues, money).map(([who, cue, sum]) => `The ${who} ${cue} that repairs would cost ${sum}.`),
  fc.tuple(people, places, days).map(([who, place, day]) => `${who} arrived in ${place} ${day} and met the mayor.`),
  fc
    .tuple(counts, places)
    .map(([n, place]) => `Some ${n} homes in ${place} lost power, the utility said in a statement.`),
);

/** Paragraphs of one to three sentences: the prose of a report, without headline or page chrome. */
export const paragraphs = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(" ")),
  { minLength: 2, maxLength: 6 },
);

export const articleText = paragraphs.map((list) => list.join("\n\n"));

/** A paragraph that states nothing. */
export const neutral = "It is a long and narrow road, and the houses beside it are old and low.";
