/** What an article can be called after. */
export interface ArticleName {
  /** The id that its file or manifest gives it. */
  readonly own: string | undefined;
  readonly file: string;
  /** Its place in the file, from 1, where that may hold several. */
  readonly place: number | undefined;
}

/**
 * An id for each article, all different: its own; else its file's, with its place where that holds several. Where an id of their own
 * belongs to several, each gets its file in front, whichever came first: the order of the files changes no id.
 */
export function uniqueIds(names: readonly ArticleName[]): string[] {
  let ids = names.map(({ own, ...place }) => own ?? placeOf(place));
  for (const rename of [ownInFile, placeInFile]) {
    const shared = repeated(ids);
    if (shared.size === 0) return ids;
    ids = ids.map((id, index) => (shared.has(id) ? rename(names[index] as ArticleName) : id));
  }
  return numbered(ids);
}

function placeOf({ file, place }: Omit<ArticleName, "own">): string {
  return place === undefined ? file : `${file}#${place}`;
}

function ownInFile({ own, file, place }: ArticleName): string {
  return own === undefined ? placeOf({ file, place }) : `${file}#${own}`;
}

function placeInFile({ own, ...place }: ArticleName): string {
  return own === undefined ? placeOf(place) : `${placeOf(place)}#${own}`;
}

function repeated(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(ids.filter((id) => seen.size === seen.add(id).size));
}

/** The last resort, where ids of their own look like places in files. */
function numbered(ids: readonly string[]): string[] {
  const used = new Set<string>();
  return ids.map((id) => {
    let free = id;
    for (let number = 2; used.has(free); number++) free = `${id}~${number}`;
    used.add(free);
    return free;
  });
}
