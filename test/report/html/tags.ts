/** A tag as it is written. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Strict, as the page is: lower-case names, attributes in double quotes, nothing else between angle brackets. */
const TAG = /<(?<closing>\/?)(?<name>[a-z][a-z0-9]*)(?<attributes>(?: [a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*)\/?>/g;

/** The opening tags of a page in order, the style sheet left out. */
export function tagsOf(page: string): Tag[] {
  return [...withoutStyle(page).matchAll(TAG)].flatMap(({ groups }) =>
    groups?.closing === "/" ? [] : [{ name: groups?.name ?? "", attributes: attributesOf(groups?.attributes ?? "") }],
  );
}

/** What is no tag: has to be free of angle brackets, or a tag is not written as the page writes them. */
export function textOf(page: string): string {
  return withoutStyle(page).replace("<!doctype html>", "").replace(TAG, "");
}

function withoutStyle(page: string): string {
  return page.replace(/<style>[^<]*<\/style>/, "<style></style>");
}

function attributesOf(written: string): Map<string, string> {
  return new Map(
    [...written.matchAll(/ (?<name>[a-zA-Z][a-zA-Z0-9-]*)(?:="(?<value>[^"]*)")?/g)].map(({ groups }) => [
      groups?.name ?? "",
      groups?.value ?? "",
    ]),
  );
}

export function idsOf(page: string): string[] {
  return tagsOf(page).flatMap(({ attributes }) => attributes.get("id") ?? []);
}
