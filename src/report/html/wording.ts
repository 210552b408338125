import type { FindingKind, FindingRelation } from "../../findings/finding.ts";

/** How articles stand to each other on a fact, a draft to its sources, a version to the one before. */
export type Stand = FindingRelation | "agreement" | "unsupported" | "changed" | "added" | "removed";

export const KIND_NAMES: Readonly<Record<FindingKind, string>> = {
  figure: "Figure",
  date: "Date",
  quote: "Quotation",
  speaker: "Speaker",
  entity: "Name",
  place: "Place",
  claim: "Claim",
};

export const STAND_NAMES: Readonly<Record<Stand, string>> = {
  contradiction: "Contradiction",
  update: "Update",
  variation: "Variation",
  agreement: "Agreement",
  unsupported: "In no source",
  changed: "Changed",
  added: "Added",
  removed: "Removed",
};

/** "1 article", "3 articles", "no updates". */
export function count(amount: number, noun: string): string {
  return `${amount === 0 ? "no" : grouped(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}

/** 12345 as "12,345", whatever the host's locale. */
export function grouped(amount: number): string {
  const [whole = "", fraction] = String(Math.abs(amount)).split(".");
  const digits = [...whole]
    .map((digit, at) => (at > 0 && (whole.length - at) % 3 === 0 ? `,${digit}` : digit))
    .join("");
  return `${amount < 0 ? "−" : ""}${digits}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** "words of Nadia Ferrer" as the head of a line. */
export function capital(words: string): string {
  const [first = "", ...rest] = words;
  return first.toUpperCase() + rest.join("");
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
