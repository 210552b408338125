import { InputError, showReceived } from "../../kernel/input-error.ts";
import type { HtmlOptions } from "./to-html.ts";

/** Throws InputError ("bad-option") where an option cannot be understood: what a page shows is not left to chance. */
export function checkHtmlOptions({ title, texts }: HtmlOptions): void {
  if (title !== undefined && typeof title !== "string")
    throw new InputError("bad-option", "options.title", "a string", showReceived(title));
  if (texts !== undefined && texts !== "full" && texts !== "marked")
    throw new InputError("bad-option", "options.texts", '"full" or "marked"', showReceived(texts));
}
