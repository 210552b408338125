import { html, type Markup } from "../markup.ts";
import { offsetOf, tickName } from "./clock.ts";
import type { EvolvingFact } from "./evolving-facts.ts";
import { type PlacedPoint, placePoints } from "./placed-point.ts";
import { pointMarker, rangeBar } from "./point-marker.ts";
import { type Scale, timeScale, valueScale } from "./scales.ts";
import { shortNumber } from "./short-number.ts";

/** Heights are in pixels and widths in per cent, so that letters keep their size on a phone and the picture still fills a page. */
const HEIGHT = 272;
const TOP = 46;
const BOTTOM = HEIGHT - 32;
const LEFT = 10;
const RIGHT = 93;
const DAY = 86_400_000;
/** A picture of many points is given this much width for each, and scrolls where the page is narrower. */
const PIXELS_PER_POINT = 40;

/** Time against value. In: the letter of each publisher, and the name of the picture with its description. */
export function drawTimeline(
  { points, subject }: EvolvingFact,
  letters: ReadonlyMap<string, string>,
  name: { readonly anchor: string; readonly description: string },
): Markup {
  const offset = offsetOf(points[0]?.view.article.published);
  const times = timeScale(points[0]?.at ?? 0, points.at(-1)?.at ?? 1, offset, LEFT, RIGHT);
  const all = points.flatMap(({ low, value, high }) => [low ?? value, value, high ?? value]);
  const values = valueScale(all, BOTTOM, TOP);
  const placed = placePoints(points, times, values);
  return html`<svg class="timeline" height="${HEIGHT}" style="min-width:${points.length * PIXELS_PER_POINT}px" role="img" aria-labelledby="${name.anchor}-picture" aria-describedby="${name.anchor}-words">
<title id="${name.anchor}-picture">${subject} over time</title>
<desc id="${name.anchor}-words">${name.description}</desc>
<g aria-hidden="true">${valueTicks(values)}${timeTicks(times, offset)}${publisherLines(placed)}
${placed.map((point) => rangeBar(point, TOP - 30, BOTTOM))}
${placed.map((point) => pointMarker(point, letters.get(point.view.article.publisher) ?? ""))}</g>
</svg>`;
}

function valueTicks({ ticks, place }: Scale): Markup[] {
  return ticks.map((tick) => {
    const y = place(tick).toFixed(1);
    return html`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="tick" x="0" y="${(place(tick) - 5).toFixed(1)}">${shortNumber(tick)}</text>`;
  });
}

function timeTicks({ ticks, place }: Scale, offset: number): Markup[] {
  const wholeDays = ticks.length > 1 && ((ticks[1] as number) - (ticks[0] as number)) % DAY === 0;
  return ticks.map((tick) => {
    const x = `${place(tick).toFixed(1)}%`;
    return html`<line class="grid" x1="${x}" x2="${x}" y1="${BOTTOM}" y2="${BOTTOM + 6}"/><text class="tick middle" x="${x}" y="${BOTTOM + 22}">${tickName(tick, offset, wholeDays)}</text>`;
  });
}

/** Joins what one publisher printed in turn; each publisher's line has dashes of its own. */
function publisherLines(points: readonly PlacedPoint[]): Markup[] {
  const last = new Map<string, PlacedPoint>();
  return points.map((point) => {
    const { publisher } = point.view.article;
    const before = last.get(publisher);
    last.set(publisher, point);
    const dash = [...last.keys()].indexOf(publisher) % 4;
    if (before === undefined) return html``;
    return html`<line class="course dash-${dash}" x1="${before.x.toFixed(1)}%" y1="${before.y.toFixed(1)}" x2="${point.x.toFixed(1)}%" y2="${point.y.toFixed(1)}"/>`;
  });
}
