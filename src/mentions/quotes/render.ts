import type { QuoteMention } from "../mention.ts";

/** A quote as its corpora see it: "direct by Ana Reyes", "mixed by the ministry, denied", "indirect by open". */
export function renderQuote({ form, speaker, polarity, relayedBy }: QuoteMention): string {
  const denied = polarity === "denied" ? ", denied" : "";
  const relayed = relayedBy === undefined ? "" : `, relayed by ${relayedBy.name}`;
  return `${form} by ${speaker?.name ?? "open"}${denied}${relayed}`;
}
