const separators: ReadonlySet<string> = new Set("|·•▸▶►▪■●★☆»›◆◇▾▼▲△☰‣◦∙⋅❯❱→🔥¦");

/** Marks that stand between the items of a menu and before those of a list. */
export function isSeparator(unit: number): boolean {
  return unit > 0x7b && separators.has(String.fromCharCode(unit));
}

/**
 * The items of a line that runs several together: "Home  |  National  |  Log in", "News / Sport / Food", "Home > World > Africa".
 * One item, the line itself, where nothing separates. Linear; only for short lines.
 */
export function menuItems(line: string): string[] {
  const items: string[] = [];
  let start = 0;
  let at = 0;
  while (at < line.length) {
    const length = separatorAt(line, at);
    if (length === 0) {
      at++;
      continue;
    }
    push(start, at);
    at += length;
    start = at;
  }
  push(start, line.length);
  return items;

  function push(from: number, to: number): void {
    const item = line.slice(from, to).trim();
    if (item) items.push(item);
  }
}

function separatorAt(line: string, at: number): number {
  const unit = line.charCodeAt(at);
  if (isSeparator(unit)) return 1;
  const before = line.charAt(at - 1);
  if (unit === 0x2f || unit === 0x3e || unit === 0x5c) {
    // "News / Sport", "Home > World", ">> Results": with spaces around; "km/h" is one word
    return (before === " " || at === 0 || before === line.charAt(at)) && " >".includes(line.charAt(at + 1)) ? 1 : 0;
  }
  if (unit === 0x20 || unit === 0xa0) {
    const next = line.charCodeAt(at + 1);
    // two spaces behind a full stop are a typist's habit
    return (next === 0x20 || next === 0xa0) && !'.!?:,;"”'.includes(before) ? 2 : 0;
  }
  return unit === 9 ? 1 : 0;
}
