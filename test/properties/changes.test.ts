import { compareArticles, type Finding } from "crossfact";
import { describe, expect, it } from "vitest";
import { fc, published } from "./settings.ts";

/** What a report on a ferry can tell in another way than its copy. */
interface Telling {
  readonly killed: number;
  readonly day: string;
  readonly captain: string;
  readonly promise: string;
}

const copy: Telling = { killed: 14, day: "May 3", captain: "Ines Varga", promise: "rebuild" };

function report({ killed, day, captain, promise }: Telling): string {
  return `PORT ALVERN — ${killed} people were killed when a ferry capsized off Sorrel Island on ${day}, the coast guard said.

Captain ${captain} was the last to leave the ferry, the coast guard said.

“We will ${promise} the harbour before the winter comes,” Mayor Karl Brandt told reporters in Port Alvern.`;
}

const changes = {
  figure: fc.integer({ min: 19, max: 90 }).map((killed) => ({ killed })),
  date: fc.constantFrom("May 1", "May 2").map((day) => ({ day })),
  entity: fc.constantFrom("Ines Moreau", "Ines Tolland", "Ines Okafor").map((captain) => ({ captain })),
  quote: fc.constantFrom("abandon", "sell", "close").map((promise) => ({ promise })),
} as const;
type Kind = keyof typeof changes;
const kinds = Object.keys(changes) as Kind[];

function between(...tellings: readonly Telling[]): readonly Finding[] {
  const articles = tellings.map((telling, at) => ({ id: `a${at}`, published, text: report(telling) }));
  return compareArticles(articles, { events: "same" }).findings;
}

const kindsOf = (findings: readonly Finding[]) => findings.map(({ kind }) => kind).sort();

describe("of two copies of a report", () => {
  for (const kind of kinds)
    it(`one changed ${kind} is one finding, of that kind`, () => {
      fc.assert(
        fc.property(changes[kind], (change) => {
          expect(kindsOf(between(copy, { ...copy, ...change }))).toEqual([kind]);
        }),
      );
    });

  // a toll told with another day may be that of another happening: the two are not independent
  const independent = kinds
    .flatMap((one, at) => kinds.slice(at + 1).map((other) => [one, other] as const))
    .filter((two) => !(two.includes("figure") && two.includes("date")));

  for (const [one, other] of independent)
    it(`a changed ${one} and a changed ${other} are two findings, and no third`, () => {
      fc.assert(
        fc.property(changes[one], changes[other], (first, second) => {
          expect(kindsOf(between(copy, { ...copy, ...first, ...second }))).toEqual([one, other].sort());
        }),
      );
    });

  it("a toll that is further off is no lesser matter", () => {
    const gravity = { error: 2, warning: 1, info: 0 };
    const gravityOf = (killed: number) =>
      Math.max(...between(copy, { ...copy, killed }).map((one) => gravity[one.severity]));
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 60 }), fc.integer({ min: 1, max: 30 }), (killed, more) => {
        expect(gravityOf(killed + more)).toBeGreaterThanOrEqual(gravityOf(killed));
      }),
    );
  });
});

describe("an article of another event", () => {
  const other = fc.constantFrom(
    "VELIN — Parliament raised the tax on sugar on Friday after a debate of nine hours. The vote was 61 to 40.",
    "KELD — Rovers beat Lorne 3-1 on Saturday. Abe Tolland scored twice for the home side before 8,400 spectators.",
    "CORDA — Skyre will buy 12 aircraft for $1.4 billion, its chief executive, Ida Kern, said on Thursday.",
  );

  it("adds no finding and changes no event", () => {
    fc.assert(
      fc.property(changes.figure, other, (change, text) => {
        const story = [copy, { ...copy, ...change }].map((telling, at) => ({
          id: `a${at}`,
          published,
          text: report(telling),
        }));
        const alone = compareArticles(story);
        const beside = compareArticles([...story, { id: "other", published, text }]);
        expect(beside.findings).toEqual(alone.findings);
        expect(beside.events.map(({ articleIds }) => articleIds)).toEqual(
          expect.arrayContaining(alone.events.map(({ articleIds }) => articleIds)),
        );
      }),
    );
  });
});
