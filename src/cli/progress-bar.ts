export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being done: "reading". */
  readonly work: string;
}

const CLEAR_LINE = "\r\u001b[K";

/** Shorter work is over before anybody wonders. */
const PATIENCE_MS = 1_000;
const REDRAW_MS = 100;
/** The bar is not drawn again while the last step runs, which takes its share of the whole: it appears a little earlier. */
const LAST_PATIENCE_MS = 500;
const BAR_WIDTH = 24;

/**
 * A bar that redraws itself in place: `reading [######            ] 120 of 500`. Appears after a second of work.
 * `clock` gives milliseconds. An object, as the minifier makes a bare `performance.now` of an arrow that calls it, and that throws.
 */
export function drawBar(
  write: (text: string) => void,
  clock: { readonly now: () => number },
): (progress: Progress | undefined) => void {
  let started: number | undefined;
  let drawn: number | undefined;
  return (progress) => {
    if (progress === undefined) {
      if (drawn !== undefined) write(CLEAR_LINE);
      started = undefined;
      drawn = undefined;
      return;
    }
    const now = clock.now();
    started ??= now;
    const isLast = progress.done >= progress.total;
    if (now - started < (isLast ? LAST_PATIENCE_MS : PATIENCE_MS)) return;
    if (!isLast && now - (drawn ?? Number.NEGATIVE_INFINITY) < REDRAW_MS) return;
    drawn = now;
    write(`${CLEAR_LINE}${barLine(progress)}`);
  };
}

function barLine({ done, total, work }: Progress): string {
  const filled = Math.round((BAR_WIDTH * done) / Math.max(total, 1));
  return `${work} [${"#".repeat(filled)}${" ".repeat(BAR_WIDTH - filled)}] ${done} of ${total}`;
}
