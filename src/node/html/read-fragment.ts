import { type AssembledText, assembleText } from "./assemble-text.ts";
import { collectParts } from "./collect-parts.ts";
import { scanMarkup } from "./scan-markup.ts";

/** All words of a piece of HTML, such as an item of a feed. */
export function readFragment(html: string): AssembledText {
  const parts = collectParts();
  scanMarkup(html, "html", parts.events);
  return assembleText(parts.finish().filter(({ container }) => !container.isChrome));
}
