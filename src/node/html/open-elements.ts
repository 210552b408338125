import { BLOCK, ENDED_BY_BLOCK, ENDED_BY_SIBLING } from "./elements.ts";
import type { Container } from "./page-parts.ts";

interface OpenElement {
  readonly name: string;
  readonly container: Container;
  /** Its words are nobody's to read. */
  readonly isSilent: boolean;
}

/** The elements that are open at a place of a page. Each step takes the same time at any depth, but for elements that it ends. */
export interface OpenElements {
  readonly top: () => OpenElement | undefined;
  readonly isOpen: (name: string) => boolean;
  readonly open: (element: OpenElement) => void;
  /** Ends those that a new element ends where their own end is left out: a paragraph before a block, an item before the next. */
  readonly endBefore: (name: string) => void;
  /** Ends the innermost of that name and all inside it; an inline element's end tag ends no block. */
  readonly close: (name: string) => void;
}

export function openElements(): OpenElements {
  const stack: OpenElement[] = [];
  /** Places in the stack, by name and of all blocks. */
  const places = new Map<string, number[]>();
  const blocks: number[] = [];

  const top = () => stack.at(-1);
  const lastPlace = (name: string) => places.get(name)?.at(-1) ?? -1;

  function pop(): void {
    const name = stack.pop()?.name ?? "";
    places.get(name)?.pop();
    if (BLOCK.has(name)) blocks.pop();
  }

  return {
    top,
    isOpen: (name) => lastPlace(name) >= 0,
    open(element) {
      const { name } = element;
      const own = places.get(name);
      if (own) own.push(stack.length);
      else places.set(name, [stack.length]);
      if (BLOCK.has(name)) blocks.push(stack.length);
      stack.push(element);
    },
    endBefore(name) {
      if (BLOCK.has(name)) while (ENDED_BY_BLOCK.has(top()?.name ?? "")) pop();
      if (ENDED_BY_SIBLING.has(name) && top()?.name === name) pop();
    },
    close(name) {
      const place = lastPlace(name);
      if (place < 0 || (!BLOCK.has(name) && place < (blocks.at(-1) ?? -1))) return;
      while (stack.length > place) pop();
    },
  };
}
