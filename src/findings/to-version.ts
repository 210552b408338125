import type { Reading } from "../claims/reading.ts";
import type { Side } from "../comparisons/comparison.ts";
import { type Span, sliceOf } from "../kernel/span.ts";
import type { OriginOf } from "./find-origins.ts";
import type { Version, VersionMention } from "./finding.ts";
import type { ToldVersion } from "./wording/en/message.ts";

type Readings = ReadonlyMap<string, Reading>;

/** In: the sides of one version, the earliest first; one or more. */
export function toVersion(readings: Readings, originOf: OriginOf, sides: readonly Side[]): Version {
  const mentions = sides.flatMap((side) => side.spans.map((span) => toMention(readings, originOf, side, span)));
  const articles = new Set(sides.map(({ articleId }) => articleId));
  const origins = new Set([...articles].map(originOf)).size;
  return { value: (sides[0] as Side).value, mentions, ...(origins < articles.size ? { origins } : {}) };
}

/** Where one side states its version. */
export function toMention(
  readings: Readings,
  originOf: OriginOf,
  { articleId, quantity }: Side,
  { start, end }: Span,
): VersionMention {
  const text = sliceOf((readings.get(articleId) as Reading).document.text, { start, end });
  const origin = originOf(articleId);
  return {
    articleId,
    start,
    end,
    text,
    ...(quantity === undefined ? {} : { quantity }),
    ...(origin === articleId ? {} : { copyOf: origin }),
  };
}

/** The version as its first article words it, and in how many articles that text stands. */
export function tellVersion(readings: Readings, originOf: OriginOf, sides: readonly Side[]): ToldVersion {
  const [first] = sides as readonly [Side, ...Side[]];
  const { article, text } = (readings.get(first.articleId) as Reading).document;
  const when = article.published?.slice(0, 16).replace("T", " ");
  const origin = originOf(first.articleId);
  const printed = new Set(sides.map(({ articleId }) => articleId).filter((id) => originOf(id) === origin)).size;
  return {
    words: sliceOf(text, first.spans[0] as Span),
    who: article.publisher ?? article.id,
    ...(when === undefined ? {} : { when }),
    ...(printed > 1 ? { printedBy: printed } : {}),
  };
}
