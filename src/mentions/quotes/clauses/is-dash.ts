export function isDash(sign: string): boolean {
  return sign === "—" || sign === "–" || sign === "―" || sign === "--" || sign === "-";
}
