// What the assertions and the matchers share; shipped once.
export { judgeConsistency } from "./judge-consistency.ts";
export { judgeAgreement, judgeSupport } from "./judge-draft.ts";
export { judgeFigure } from "./judge-figure.ts";
export { judgeQuote } from "./judge-quote.ts";
