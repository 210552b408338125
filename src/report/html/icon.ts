import { html, type Markup } from "./markup.ts";
import { STAND_NAMES, type Stand } from "./wording.ts";

/** Each stand has a shape of its own, so that nobody has to tell it by its colour. Drawn around 0,0, some 14 across. */
const SHAPES: Readonly<Record<Stand, string>> = {
  contradiction: "M0-8 8 0 0 8-8 0Z",
  update: "M0-7.5 8 6.5H-8Z",
  variation: "M-7-3.5h14v2.6h-14zM-7 1.9h14v2.6h-14z",
  unsupported: "M-7.5 0a7.5 7.5 0 1 1 15 0 7.5 7.5 0 1 1-15 0M-4.5 0a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0",
  changed: "M0-7.5 8 6.5H-8Z",
  added: "M-1.5-7h3v5.5h5.5v3h-5.5v5.5h-3v-5.5h-5.5v-3h5.5z",
  removed: "M-7-1.5h14v3h-14z",
  agreement: "M-6.6 0a6.6 6.6 0 1 1 13.2 0 6.6 6.6 0 1 1-13.2 0",
};

/** The shapes, drawn once, at the head of the page. */
export function shapeSheet(): Markup {
  const shapes = Object.entries(SHAPES).map(
    ([stand, path]) => html`<symbol id="shape-${stand}" viewBox="-9 -9 18 18"><path d="${path}"/></symbol>`,
  );
  return html`<svg class="sheet" aria-hidden="true">${shapes}</svg>`;
}

export function icon(stand: Stand): Markup {
  return html`<svg class="icon is-${stand}" aria-hidden="true"><use href="#shape-${stand}"/></svg>`;
}

/** The shape with its name: for the eye and for the ear. */
export function standLabel(stand: Stand): Markup {
  return html`<span class="stand is-${stand}">${icon(stand)} ${STAND_NAMES[stand]}</span>`;
}
