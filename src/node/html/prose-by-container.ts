import type { Block, Container } from "./page-parts.ts";

/** How much prose an element holds, with all in it. */
export interface Amount {
  length: number;
  blocks: number;
}

export type ProseByContainer = ReadonlyMap<Container, Amount>;

/** Words enough to be a sentence of an article; labels, links and cells have fewer. */
const PROSE_LENGTH = 40;

/** Characters of prose in a block: none where it is short, a heading, or mostly link. */
export function proseLength({ kind, length, linkLength }: Block): number {
  const own = length - linkLength;
  return kind === "heading" || own < PROSE_LENGTH || linkLength > own ? 0 : own;
}

/** The prose of every element that has any. Linear, however deep they lie. */
export function proseByContainer(blocks: readonly Block[]): ProseByContainer {
  const amounts = new Map<Container, Amount>();
  for (const block of blocks) {
    const length = proseLength(block);
    if (length > 0) add(amounts, block.container, { length, blocks: 1 });
  }
  for (const container of withParents(amounts.keys())) {
    const amount = amounts.get(container);
    if (amount && container.parent) add(amounts, container.parent, amount);
  }
  return amounts;
}

function add(amounts: Map<Container, Amount>, container: Container, { length, blocks }: Amount): void {
  const amount = amounts.get(container);
  if (amount === undefined) amounts.set(container, { length, blocks });
  else {
    amount.length += length;
    amount.blocks += blocks;
  }
}

/** The elements and all they lie in, inner ones first. */
function withParents(containers: Iterable<Container>): Container[] {
  const all = new Set<Container>();
  for (const container of containers) {
    for (let at: Container | undefined = container; at && !all.has(at); at = at.parent) all.add(at);
  }
  return [...all].sort((a, b) => b.index - a.index);
}
