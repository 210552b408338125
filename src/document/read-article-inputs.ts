import { InputError, showReceived } from "../kernel/input-error.ts";
import { type GivenArticle, type ReadArticleInputOptions, readArticleInput } from "./read-article-input.ts";

/**
 * Checks a list of articles. An article without an id is called after its place: "a1", "a2", ...
 * Throws `InputError` where the list is none, an article is none, or two articles share an id.
 */
export function readArticleInputs(list: unknown, options: ReadArticleInputOptions = {}): GivenArticle[] {
  const path = options.path ?? "articles";
  if (!Array.isArray(list)) throw new InputError("not-a-list", path, "a list of articles", showReceived(list));
  const placeById = new Map<string, number>();
  return Array.from(list, (input: unknown, index) => {
    const article = readArticleInput(input, { ...options, id: `a${index + 1}`, path: `${path}[${index}]` });
    const earlier = placeById.get(article.id);
    if (earlier !== undefined) {
      const expected = `an id of its own (${path}[${earlier}] has the same)`;
      throw new InputError("duplicate-id", `${path}[${index}].id`, expected, showReceived(article.id));
    }
    placeById.set(article.id, index);
    return article;
  });
}
