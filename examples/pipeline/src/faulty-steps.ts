/** Steps that look harmless and are not: each changes what a source says. */

/** Meant to make figures easy to read: 17 becomes 20. */
export function roundFigures(draft: string): string {
  return draft.replace(/(?<![\d.$:])\b\d{2,3}\b(?![.:]\d)/g, (digits) => String(Math.round(Number(digits) / 10) * 10));
}

/** Meant to catch typing errors: a spelling corrector that knows common names only. */
export function correctSpelling(draft: string): string {
  return draft.replace(/\bHelvig\b/g, "Hellman");
}

/** Meant to make sentences plainer: it does not stop at quotation marks. */
export function usePlainWords(draft: string): string {
  return draft.replace(/\bgas\b/g, "fumes").replace(/\breached\b/g, "got to");
}
