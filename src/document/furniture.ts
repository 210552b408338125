import type { BlockKind, ClassifiedBlock } from "./classify-block.ts";

const chromeKinds: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "chrome",
  "weak-link",
  "ornament",
  "menu",
  "items",
  "copyright",
  "related-heading",
  "closing-heading",
  "stamp",
  "wire-note",
]);

/** No part of an article, by its own look. */
export function isChrome(block: ClassifiedBlock): boolean {
  return chromeKinds.has(block.kind);
}

/** What only a page has: a clean text may well hold a date, a ruled line, a note of an agency or a row of a table. */
export function isFurniture(block: ClassifiedBlock): boolean {
  switch (block.kind) {
    case "stamp":
    case "wire-note":
    case "ornament":
    case "items":
    case "weak-link":
      return false;
    default:
      return isChrome(block);
  }
}

export function hasFurnitureBeside(blocks: readonly ClassifiedBlock[], index: number): boolean {
  return [blocks[index - 1], blocks[index + 1]].some((block) => block !== undefined && isFurniture(block));
}
