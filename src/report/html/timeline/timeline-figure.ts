import { showLine } from "../../show-line.ts";
import { html, join, type Markup } from "../markup.ts";
import { sourceName, tellerLink } from "../mention-link.ts";
import { capital, count } from "../wording.ts";
import { offsetOf, zoneName } from "./clock.ts";
import { drawTimeline } from "./draw-timeline.ts";
import type { EvolvingFact, Move, TimePoint } from "./evolving-facts.ts";
import { MOVE_SHAPES } from "./point-marker.ts";

const MOVE_NAMES: Readonly<Record<Move, string>> = {
  first: "first report",
  update: "update",
  contradiction: "contradiction",
  agrees: "agrees with it",
};

/** An evolving figure as a picture, with what its signs mean and the same numbers as a table. */
export function timelineFigure(fact: EvolvingFact, anchor: string): Markup {
  const subject = showLine(fact.subject);
  const letters = lettersOf(fact.points);
  const description = fact.points.map(inWords).join("; ");
  const [from, to] = [fact.points[0]?.view.article, fact.points.at(-1)?.view.article];
  const span = `${from?.time} to ${to?.time}, clock at ${zoneName(offsetOf(from?.published))}`;
  return html`<figure class="evolving" id="${anchor}">
<figcaption><h4><bdi>${capital(subject)}</bdi> over time</h4>${findingLinks(fact)}</figcaption>
<div class="scroll" role="group" aria-label="Picture: ${subject} over time" tabindex="0">${drawTimeline({ ...fact, subject }, letters, { anchor, description })}</div>
<ul class="key" aria-label="Signs">${moveKeys(fact.points)}${[...letters].map(([publisher, letter]) => html`<li><b class="letter">${letter}</b> <bdi>${publisher}</bdi></li>`)}</ul>
<p class="note">${span}${fact.unit !== undefined && `; unit: ${fact.unit}`}. Bars reach as far as the words do.</p>
${fact.undated.length > 0 && html`<p class="note">Without a date, so not in the picture: ${join(fact.undated.map(tellerLink), "; ")}</p>`}
<details><summary>The picture as a table</summary>${table(fact.points, subject)}</details>
</figure>`;
}

/** A, B, C … in the order of first report; beyond Z numbers. */
function lettersOf(points: readonly TimePoint[]): ReadonlyMap<string, string> {
  const publishers = [...new Set(points.map(({ view }) => view.article.publisher))];
  return new Map(publishers.map((name, at) => [name, at < 26 ? String.fromCharCode(65 + at) : String(at + 1)]));
}

function inWords({ view, move }: TimePoint): string {
  return `${showLine(view.mention.text)} (${view.article.publisher}, ${view.article.time}, ${MOVE_NAMES[move]})`;
}

function moveKeys(points: readonly TimePoint[]): Markup[] {
  const moves = (["first", "update", "contradiction", "agrees"] as const).filter((move) =>
    points.some((point) => point.move === move),
  );
  return moves.map(
    (move) =>
      html`<li><svg class="point is-${move}" viewBox="-16 -16 32 32" aria-hidden="true"><path d="${MOVE_SHAPES[move]}"/></svg> ${MOVE_NAMES[move]}</li>`,
  );
}

function findingLinks({ findings }: EvolvingFact): Markup {
  const links = findings.map(
    ({ anchor, number, finding }) => html`<a href="#${anchor}">${finding.relation} ${number}</a>`,
  );
  return html`<p class="note">${count(findings.length, "finding")}: ${join(links, ", ")}</p>`;
}

function table(points: readonly TimePoint[], subject: string): Markup {
  return html`<div class="scroll" role="group" aria-label="Table: ${subject} over time" tabindex="0"><table class="facts"><thead><tr><th scope="col">Report</th><th scope="col">${capital(subject)}</th><th scope="col">What it does</th></tr></thead>
<tbody>${points.map(
    ({ view, move }) =>
      html`<tr><th scope="row">${sourceName(view.article)}</th><td><a href="#${view.anchor ?? view.article.anchor}"><bdi>${showLine(view.mention.text)}</bdi></a></td><td>${MOVE_NAMES[move]}</td></tr>
`,
  )}</tbody></table></div>`;
}
