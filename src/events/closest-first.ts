/** Two groups that could become one. */
export interface MergeOffer {
  /** Indexes of the groups, a < b. */
  readonly a: number;
  readonly b: number;
  /** Average likeness of their articles. */
  readonly average: number;
  /** Articles in both when offered: an offer made before one of them grew is void. */
  readonly size: number;
}

/** Adds an offer to a binary heap: the closest pair stands first. */
export function pushOffer(heap: MergeOffer[], offer: MergeOffer): void {
  let at = heap.push(offer) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isCloser(offer, heap[parent] as MergeOffer)) break;
    heap[at] = heap[parent] as MergeOffer;
    at = parent;
  }
  heap[at] = offer;
}

/** Takes the closest pair out of the heap. */
export function popClosest(heap: MergeOffer[]): MergeOffer | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && isCloser(heap[child + 1] as MergeOffer, heap[child] as MergeOffer)) child++;
    if (!isCloser(heap[child] as MergeOffer, last)) break;
    heap[at] = heap[child] as MergeOffer;
    at = child;
  }
  heap[at] = last;
  return top;
}

/** Ties by index, so that the order in which offers were made decides nothing. */
function isCloser(left: MergeOffer, right: MergeOffer): boolean {
  if (left.average !== right.average) return left.average > right.average;
  return left.a !== right.a ? left.a < right.a : left.b < right.b;
}
