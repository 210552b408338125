import type { FigureMention } from "../mentions/mention.ts";
import type { FigureClaim } from "./claim.ts";
import { frameOf } from "./frame.ts";
import type { Reading } from "./reading.ts";
import { termsOfPhrase } from "./term.ts";

/** Every figure that states a fact of the reported event. Hypothetical and negated figures claim nothing. */
export function deriveFigureClaims(reading: Reading, order: number): FigureClaim[] {
  const claims: FigureClaim[] = [];
  for (const figure of reading.facts.figures) {
    if (figure.frame === "hypothetical" || figure.frame === "negated") continue;
    claims.push({
      kind: "figure",
      articleId: reading.document.article.id,
      order,
      start: figure.start,
      end: figure.end,
      text: figure.text,
      frame: frameOf(reading, figure),
      figure,
      head: headTerms(figure),
    });
  }
  return claims;
}

function headTerms(figure: FigureMention): Set<string> {
  return termsOfPhrase(figure.counted ?? "");
}
