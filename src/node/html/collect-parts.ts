import { type ElementRole, roleOf } from "./element-role.ts";
import { BLOCK, HEADING, LEAF, SILENT, VOID } from "./elements.ts";
import { openElements } from "./open-elements.ts";
import type { Block, Container, Piece } from "./page-parts.ts";
import type { Attributes, MarkupEvents } from "./scan-markup.ts";

export interface PartsCollector {
  readonly events: MarkupEvents;
  /** The blocks so far, in order. */
  readonly finish: () => readonly Block[];
}

/** The block that is being filled. */
interface OpenBlock {
  readonly name: string;
  readonly container: Container;
  readonly pieces: Piece[];
  length: number;
  linkLength: number;
}

const PAGE: Container = {
  parent: undefined,
  index: 0,
  name: "#page",
  isChrome: false,
  doubts: 0,
  article: undefined,
  cell: undefined,
};

/** Collects a page's blocks of words with the elements they lie in. What nobody reads (scripts, menus of choices) is left out. */
export function collectParts(): PartsCollector {
  const blocks: Block[] = [];
  const elements = openElements();
  let block: OpenBlock | undefined;
  /** The element that the next words belong to. */
  let leaf = "";
  let isLink = false;
  let containers = 0;

  const container = () => elements.top()?.container ?? PAGE;
  const isSilent = () => elements.top()?.isSilent ?? false;

  function finish(): readonly Block[] {
    if (block !== undefined && block.length > 0) blocks.push(finished(block));
    block = undefined;
    return blocks;
  }

  function add(text: string, start: number, end: number): void {
    if (isSilent()) return;
    const length = visibleLength(text);
    if (length === 0 && block === undefined) return;
    block ??= { name: leaf, container: container(), pieces: [], length: 0, linkLength: 0 };
    block.pieces.push({ text, start, end });
    block.length += length;
    if (isLink) block.linkLength += length;
  }

  /** Two in a row end a paragraph. */
  function breakLine(offset: number): void {
    if (block === undefined) return;
    const last = block.pieces.findLast(({ text, start, end }) => start === end || visibleLength(text) > 0);
    if (last?.start === last?.end) finish();
    else add("\n", offset, offset);
  }

  function openVoid(name: string, end: number): void {
    if (name === "br") breakLine(end);
    else if (name === "hr") finish();
  }

  function openElement(name: string, attributes: Attributes): void {
    const isBlock = BLOCK.has(name);
    elements.endBefore(name);
    if (isBlock) {
      finish();
      // the box inside an item or a heading is no paragraph of its own
      const stays = (leaf === "li" || HEADING.has(leaf)) && elements.isOpen(leaf) && (name === "p" || name === "div");
      leaf = stays ? leaf : name;
    }
    if (name === "a") isLink = true;
    const role = roleOf(name, attributes);
    const silent = isSilent() || SILENT.has(name) || (!isBlock && role !== "content");
    const holds = isBlock && !silent && (role !== "content" || !LEAF.has(name));
    elements.open({
      name,
      container: holds ? inner(container(), ++containers, name, role) : container(),
      isSilent: silent,
    });
  }

  return {
    finish,
    events: {
      open(name, attributes, end) {
        if (VOID.has(name)) openVoid(name, end);
        else openElement(name, attributes);
        if (name === "q") add("“", end, end);
      },
      close(name, start) {
        if (name === "a") isLink = false;
        if (name === "q" && elements.isOpen("q")) add("”", start - "</".length, start + "q>".length);
        if (BLOCK.has(name)) {
          finish();
          leaf = "";
        }
        elements.close(name);
      },
      text: add,
    },
  };
}

function inner(parent: Container, index: number, name: string, role: ElementRole): Container {
  const container: Container = {
    parent,
    index,
    name,
    isChrome: parent.isChrome || role === "chrome",
    doubts: parent.doubts + (role === "doubtful" ? 1 : 0),
    article: parent.article,
    cell: parent.cell,
  };
  if (name === "article") return Object.assign(container, { article: container });
  return name === "td" || name === "th" ? Object.assign(container, { cell: container }) : container;
}

function finished({ name, container, pieces, length, linkLength }: OpenBlock): Block {
  const kind = HEADING.has(name) ? "heading" : name === "li" ? "item" : name === "pre" ? "preformatted" : "paragraph";
  return { container, kind, isTitle: name === "h1", pieces, length, linkLength };
}

function visibleLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 32 && unit !== 0xa0) length++;
  }
  return length;
}
