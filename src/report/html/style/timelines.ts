/** The picture of an evolving figure; letters keep their size however wide it is. */
export const timelines = `
.evolving{margin-top:1.4rem}
.evolving h4{margin:0}
.evolving figcaption{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .9rem}
.evolving .note{font-size:.875rem}
.timeline{display:block;width:100%}
.timeline text{font:.75rem var(--sans);fill:var(--soft)}
.timeline .middle{text-anchor:middle}
.timeline .grid{stroke:var(--line)}
.timeline .course{stroke:var(--soft);stroke-width:1.5;opacity:.75}
.dash-1{stroke-dasharray:7 4}.dash-2{stroke-dasharray:2 4}.dash-3{stroke-dasharray:9 3 2 3}
.range{overflow:visible;fill:none;stroke:var(--own);stroke-width:1.75}
.point{overflow:visible;fill:var(--own)}
.point path{stroke:var(--paper);stroke-width:1.5}
.is-first{--own:var(--ink)}.is-agrees{--own:var(--soft)}
.timeline .letter{fill:var(--paper);font-weight:700;text-anchor:middle}
.timeline .value{fill:var(--ink);font-weight:600;font-size:.875rem;text-anchor:middle;paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.key{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;font-size:.875rem;margin:.35rem 0}
.key .point{width:1.1em;height:1.1em;vertical-align:-.2em}
.key .letter{display:inline-block;min-width:1.25em}
.evolving details{font-size:.875rem}
`;
