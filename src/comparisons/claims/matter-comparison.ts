import type { Span } from "../../kernel/span.ts";
import type { Comparison, Side } from "../comparison.ts";

/** What a sentence of an article tells of a matter. */
interface ToldOfMatter extends Span {
  readonly articleId: string;
  readonly order: number;
  readonly sentence: number;
  readonly matter: { readonly name: string };
}

/** Two articles that tell of one matter what excludes each other. `values` say it in a word or two, of `a` and of `b`. */
export function matterComparison(
  a: ToldOfMatter,
  b: ToldOfMatter,
  values: readonly [a: string, b: string],
  how: Pick<Comparison, "rule" | "confidence" | "reason">,
): Comparison {
  const subject = a.matter.name.replaceAll("_", " ");
  return {
    kind: "claim",
    verdict: "conflicting",
    subject,
    a: sideOf(a, values[0]),
    b: sideOf(b, values[1]),
    ...how,
    ties: [{ by: "matter", words: [subject] }],
    remedies: [{ by: "told-by-both" }],
  };
}

/** All that one sentence says of a matter is one side. */
function sideOf({ articleId, order, sentence, start, end }: ToldOfMatter, value: string): Side {
  return { key: `${articleId} ${sentence}`, articleId, order, spans: [{ start, end }], value };
}
