import { grouped } from "../wording.ts";

/** 14, 12,400, 4.5m: as short as a picture needs, with at most three digits that tell. */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e9) return `${round(value / 1e9)}bn`;
  if (size >= 1e6) return `${round(value / 1e6)}m`;
  return size >= 100 ? grouped(Math.round(value)) : round(value);
}

function round(value: number): string {
  return grouped(Number(value.toPrecision(3)));
}
