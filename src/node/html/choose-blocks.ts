import { findTitle } from "./find-title.ts";
import type { Block, Container } from "./page-parts.ts";
import { type ProseByContainer, proseByContainer, proseLength } from "./prose-by-container.ts";

/** Prose without doubt that is less than this, in characters and against the doubtful, is a notice above a page in one doubtful part. */
const FEW_PROSE = 500;
const FEW_SHARE = 0.25;

/** A part that holds this share of its surroundings' prose, in length and in number, is what they are there for. */
const MAIN_SHARE = 0.75;

/** Fewer paragraphs may be the lead in a box of its own. */
const FEWEST_BLOCKS = 3;

/**
 * The blocks of a page that make its article: those of the part with most of the prose, and the page's title above it with what
 * lies between. Where the title stands in one `article` of several, that one counts; posts of a live page below one title all do.
 * Furniture by its own marks is left out; doubtful parts, too, where there is prose enough without them.
 */
export function chooseBlocks(blocks: readonly Block[], pageTitle: string | undefined): Block[] {
  const content = contentOf(blocks);
  const prose = proseByContainer(content);
  const title = findTitle(content, pageTitle);
  const main = mainPart(prose, title?.container.article);
  const isInMain = within(main);
  const first = content.findIndex(({ container }) => isInMain(container));
  const above = title === undefined ? -1 : content.lastIndexOf(title, first);
  return content.filter(
    ({ container }, index) => isInMain(container) || (above >= 0 && index >= above && index < first),
  );
}

/** Without furniture. Doubt is tolerated step by step where hardly any prose is free of it: the page lies in a doubtful part. */
function contentOf(blocks: readonly Block[]): Block[] {
  const plain = blocks.filter(({ container }) => !container.isChrome);
  const lengths = new Array<number>(MOST_DOUBTS + 1).fill(0);
  for (const block of plain) {
    const { doubts } = block.container;
    if (doubts <= MOST_DOUBTS) lengths[doubts] = (lengths[doubts] ?? 0) + proseLength(block);
  }
  let tolerated = 0;
  let length = lengths[0] ?? 0;
  for (const [doubts, more] of lengths.entries()) {
    if (doubts === 0 || length >= FEW_PROSE || length >= (length + more) * FEW_SHARE) continue;
    tolerated = doubts;
    length += more;
  }
  return withoutFurniture(plain.filter(({ container }) => container.doubts <= tolerated));
}

/** Elements inside each other whose names tell of furniture: more hold no article. */
const MOST_DOUBTS = 4;

/** Menus and lists of links go, and tables of figures, whose cells are no sentences; a page's layout may be a table, too. */
function withoutFurniture(blocks: readonly Block[]): Block[] {
  const proseCells = new Set(blocks.flatMap((block) => (proseLength(block) > 0 ? [block.container.cell] : [])));
  return blocks.filter(({ isTitle, length, linkLength, container }) => {
    if (container.cell !== undefined && !proseCells.has(container.cell)) return false;
    return isTitle || length > LONGEST_LINK || linkLength < length * LINK_SHARE;
  });
}

/** Characters of a link to another story; a paragraph may be longer and all link. */
const LONGEST_LINK = 150;

/** "By" before a linked name makes it a byline. */
const LINK_SHARE = 0.95;

/** From the given article, or from the page, down to the part that holds nearly all of its prose. */
function mainPart(prose: ProseByContainer, article: Container | undefined): Container | undefined {
  const children = childrenByParent(prose);
  const page = [...prose.keys()].find(({ parent }) => parent === undefined);
  let main = holdsText(article, page, prose) ? article : page;
  for (let next = main; next; ) {
    main = next;
    const whole = prose.get(main) ?? { length: 0, blocks: 0 };
    next = children.get(main)?.find((child) => {
      const part = prose.get(child) ?? { length: 0, blocks: 0 };
      if (part.blocks < FEWEST_BLOCKS && child.name !== "article" && child.name !== "main") return false;
      return part.length >= whole.length * MAIN_SHARE && part.blocks >= whole.blocks * MAIN_SHARE;
    });
  }
  return main;
}

/** The `article` around a title may be no more than a box for the page's head. */
function holdsText(article: Container | undefined, page: Container | undefined, prose: ProseByContainer): boolean {
  const own = article && prose.get(article);
  const whole = page && prose.get(page);
  return own !== undefined && whole !== undefined && own.blocks > 1 && own.length >= whole.length * ARTICLE_SHARE;
}

/** Other stories below, or readers' comments without a mark, may be longer than the page's own. */
const ARTICLE_SHARE = 0.1;

function childrenByParent(prose: ProseByContainer): ReadonlyMap<Container, readonly Container[]> {
  const children = new Map<Container, Container[]>();
  for (const container of prose.keys()) {
    if (container.parent === undefined) continue;
    const siblings = children.get(container.parent);
    if (siblings) siblings.push(container);
    else children.set(container.parent, [container]);
  }
  return children;
}

/** Whether an element is a part or lies in it; everything lies in the page. Each element on the way is looked at once. */
function within(part: Container | undefined): (container: Container) => boolean {
  const known = new Map<Container, boolean>();
  return (container) => {
    const way: Container[] = [];
    let at: Container | undefined = container;
    while (at && at !== part && !known.has(at)) {
      way.push(at);
      at = at.parent;
    }
    const isInside = part === undefined || (at !== undefined && (at === part || known.get(at) === true));
    for (const passed of way) known.set(passed, isInside);
    return isInside;
  };
}
