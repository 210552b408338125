import { showLine } from "../show-line.ts";

/**
 * A plain text message (SARIF 2.1.0, 3.11). Braces are placeholders (3.11.5) unless doubled, and `[words](target)` is a link
 * (3.11.6): what an article writes is neither.
 */
export function messageText(text: string): { readonly text: string } {
  return { text: showLine(text).replace(/[{}]/g, "$&$&").replaceAll("](", "] (") };
}
