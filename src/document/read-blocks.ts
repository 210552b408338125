import { type ClassifiedBlock, classifyBlock } from "./classify-block.ts";
import { type BlockLook, describeBlock } from "./describe-block.ts";
import type { Token } from "./document.ts";
import { gluedAt } from "./glued-at.ts";
import { type Block, joinWrappedLines } from "./join-wrapped-lines.ts";
import { markDoubled } from "./mark-doubled.ts";
import { markPlaylist } from "./mark-playlist.ts";
import { boilerWords } from "./notice-pattern.ts";
import { splitLines } from "./split-lines.ts";
import { tokenize } from "./tokenize.ts";

/** The paragraphs of a whole page in text order, each with its tokens and with what it looks like. Linear. */
export function readBlocks(text: string): { readonly blocks: ClassifiedBlock[]; readonly tokens: Token[] } {
  const tokens: Token[] = [];
  const blocks: ClassifiedBlock[] = [];
  for (const block of joinWrappedLines(text, splitLines(text))) {
    const firstToken = tokens.length;
    tokenize(text, block.start, block.end, tokens);
    const look = describeBlock(text, block, tokens, firstToken, tokens.length);
    for (const part of partsOf(text, look, tokens)) blocks.push(classifyBlock(text, part));
  }
  markPlaylist(text, blocks);
  markDoubled(text, blocks);
  return { blocks, tokens };
}

function partsOf(text: string, look: BlockLook, tokens: readonly Token[], cuts = 1): readonly BlockLook[] {
  if (!look.boiler && !endsInBoiler(look, tokens)) return [look];
  const cut = gluedAt(text, look);
  if (cut === 0) return [look];
  let middle = look.firstToken;
  while (middle < look.endToken && (tokens[middle] as Token).start < cut) middle++;
  if (middle === look.firstToken || middle === look.endToken) return [look];
  const above: Block = { start: look.start, end: (tokens[middle - 1] as Token).end, afterBlank: look.afterBlank };
  const below: Block = { start: (tokens[middle] as Token).start, end: look.end, afterBlank: false };
  const rest = describeBlock(text, below, tokens, middle, look.endToken);
  return [
    describeBlock(text, above, tokens, look.firstToken, middle),
    // a headline, the stamps and the first paragraph may all stand in one line
    ...(cuts < mostCuts ? partsOf(text, rest, tokens, cuts + 1) : [rest]),
  ];
}

/** Parts of one line that a page glued together: a headline, stamps, text and a notice behind it. */
const mostCuts = 3;

/** Tokens at the end of a long paragraph among which a notice would show. */
const tokensOfNotice = 60;

function endsInBoiler(look: BlockLook, tokens: readonly Token[]): boolean {
  const from = Math.max(look.firstToken + 45, look.endToken - tokensOfNotice);
  for (let at = from; at < look.endToken; at++) {
    const { lower } = tokens[at] as Token;
    if (lower === "©" || boilerWords.has(lower)) return true;
  }
  return false;
}
