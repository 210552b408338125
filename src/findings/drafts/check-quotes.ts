import type { QuoteClaim } from "../../claims/claim.ts";
import type { ArticleClaims } from "../../claims/derive-claims.ts";
import { foldAccents } from "../../claims/term.ts";
import { speakerVerdict } from "../../comparisons/quotes/compare-speakers.ts";
import { matchWords } from "../../comparisons/quotes/match-words.ts";
import type { DraftCase } from "./check-draft.ts";
import { draftFact, type Evidence } from "./draft-fact.ts";
import type { DraftFact } from "./draft-report.ts";

/** Quotations of the draft: supported word for word by the same speaker, contradicted where words or speaker differ. */
export function checkQuotes({ draft, sources }: DraftCase): DraftFact[] {
  return draft.quotes.map((claim) => {
    let altered: Evidence | undefined;
    for (const source of sources)
      for (const other of source.quotes) {
        const match = matchWords(other.words, claim.words);
        if (match === undefined) continue;
        const evidence = { source, span: other };
        if (match.changes.length === 0 && speakerVerdict(other, claim) !== "different")
          return draftFact("quote", "supported", draft, claim, evidence);
        altered ??= match.changes.length === 0 ? { ...evidence, ...bothSpeakers(claim, other) } : evidence;
      }
    if (altered !== undefined) return draftFact("quote", "contradicted", draft, claim, altered);
    const verbatim = findVerbatim(claim, sources);
    return draftFact("quote", verbatim === undefined ? "unsupported" : "supported", draft, claim, verbatim);
  });
}

function bothSpeakers({ quote: a }: QuoteClaim, { quote: b }: QuoteClaim): Pick<Evidence, "speakers"> {
  return a.speaker === undefined || b.speaker === undefined ? {} : { speakers: [a.speaker.name, b.speaker.name] };
}

/** The words stand in a source, though not in quotation marks, or too few to tell an utterance. */
function findVerbatim(claim: QuoteClaim, sources: readonly ArticleClaims[]): Evidence | undefined {
  const words = plain(claim.text);
  if (words === "") return undefined;
  for (const source of sources) {
    const { document } = source.reading;
    const sentence = document.sentences.find(({ start, end }) =>
      plain(document.text.slice(start, end)).includes(words),
    );
    if (sentence !== undefined) return { source, span: sentence };
  }
  return undefined;
}

function plain(text: string): string {
  return ` ${(foldAccents(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}
