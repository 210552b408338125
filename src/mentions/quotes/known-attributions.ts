import type { Attribution } from "./attribution.ts";

/** The attributions found so far, as the sieves ask for them. Units are asked for in text order. */
export class Known {
  private readonly byUnit = new Map<number, Attribution[]>();
  private readonly ordered: Attribution[];
  private next = 0;
  private latest: Attribution | undefined;

  constructor(stated: readonly Attribution[]) {
    this.ordered = stated.filter((attribution) => attribution.source !== undefined).sort((a, b) => a.unit - b.unit);
    for (const attribution of this.ordered) this.index(attribution);
  }

  add(attribution: Attribution): void {
    if (attribution.source === undefined) return;
    this.index(attribution);
    if (this.latest === undefined || this.latest.unit <= attribution.unit) this.latest = attribution;
  }

  /** Those of one unit with a speaker, in the order found. */
  inUnit(unit: number): readonly Attribution[] {
    return this.byUnit.get(unit) ?? [];
  }

  /** The last one before a unit. In: units that never go down from call to call. */
  lastBefore(unit: number): Attribution | undefined {
    for (; this.next < this.ordered.length && this.ordered[this.next]!.unit < unit; this.next++) {
      const candidate = this.ordered[this.next]!;
      if (this.latest === undefined || this.latest.unit <= candidate.unit) this.latest = candidate;
    }
    return this.latest !== undefined && this.latest.unit < unit ? this.latest : undefined;
  }

  private index(attribution: Attribution): void {
    const list = this.byUnit.get(attribution.unit);
    if (list === undefined) this.byUnit.set(attribution.unit, [attribution]);
    else list.push(attribution);
  }
}
