import { scanMarkup } from "./scan-markup.ts";

/** A title or name in one line. Where linked data or a feed wrote entities into it, they are read; a "<" in words stays. */
export function plainWords(text: string): string {
  return (text.includes("&") ? decoded(text) : text).replace(/\s+/g, " ").trim();
}

function decoded(text: string): string {
  let words = "";
  // no tag begins where no "<" stands
  const hidden = text.replaceAll("<", "\u0000");
  scanMarkup(hidden, "html", { open() {}, close() {}, text: (part) => (words += part) });
  return words.replaceAll("\u0000", "<");
}
