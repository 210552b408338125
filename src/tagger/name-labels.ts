export const NAME_TYPES = ["PER", "ORG", "LOC", "MISC"] as const;

export type NameType = (typeof NAME_TYPES)[number];

/** Labels: 0 outside a name; then four for each type: begin, inside, end of a longer name, single word. */
export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;
export const NAME_LABELS = 1 + 4 * NAME_TYPES.length;

export function nameLabel(type: number, place: number): number {
  return 1 + 4 * type + place;
}

export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

export function placeOf(label: number): number {
  return (label - 1) & 3;
}

/** A name goes on inside its type until its end; everywhere else another name or none begins. */
export const nameGrammar = {
  mayStart: (label: number): boolean => isClosedBefore(label),
  mayFollow: (from: number, to: number): boolean =>
    isOpen(from)
      ? to !== OUTSIDE && typeOf(from) === typeOf(to) && (placeOf(to) === INSIDE || placeOf(to) === END)
      : isClosedBefore(to),
  mayEnd: (label: number): boolean => !isOpen(label),
};

function isOpen(label: number): boolean {
  return label !== OUTSIDE && (placeOf(label) === BEGIN || placeOf(label) === INSIDE);
}

function isClosedBefore(label: number): boolean {
  return label === OUTSIDE || placeOf(label) === BEGIN || placeOf(label) === SINGLE;
}
