const edges = /^[^\p{L}\p{N}&]+|[^\p{L}\p{N}&]+$/gu;
const counter = /\s?(?:\(\s?[\d,.]{1,7}k?\s?\)|\s\d{1,4})$/;

/** A line or menu item as the lists of page labels have it: lower case, without bullets, arrows, brackets and counters. */
export function pageLabel(text: string): string {
  const bare = text.trim().toLowerCase().replaceAll("’", "'").replace(counter, "").replace(edges, "");
  return bare.includes("  ") || bare.includes("\t") || bare.includes("\u00a0")
    ? bare.replace(/\s{2,20}|\u00a0|\t/g, " ")
    : bare;
}
