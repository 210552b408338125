/** Reads CSV as RFC 4180 defines it, and refuses what it does not define. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < csv.length) {
    const row: string[] = [];
    for (;;) {
      const [cell, next] = readCell(csv, at);
      row.push(cell);
      at = next;
      if (csv[at] !== ",") break;
      at++;
    }
    if (csv.slice(at, at + 2) !== "\r\n")
      throw new Error(`expected CR LF at ${at}, got ${JSON.stringify(csv.slice(at, at + 9))}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

function readCell(csv: string, from: number): [cell: string, next: number] {
  if (csv[from] !== '"') {
    const bare = /[^",\r\n]*/y;
    bare.lastIndex = from;
    const [cell = ""] = bare.exec(csv) ?? [];
    return [cell, from + cell.length];
  }
  let at = from + 1;
  for (;;) {
    const quote = csv.indexOf('"', at);
    if (quote < 0) throw new Error(`the cell at ${from} does not end`);
    if (csv[quote + 1] !== '"') return [csv.slice(from + 1, quote).replaceAll('""', '"'), quote + 1];
    at = quote + 2;
  }
}
