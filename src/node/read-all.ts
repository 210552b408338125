import { InputError } from "../kernel/input-error.ts";
import type { ArticleSource } from "../report/article-source.ts";
import { type Article, articleFrom } from "./article-fields.ts";
import { commonFolder, fileId } from "./file-id.ts";
import { kindByName } from "./file-kind.ts";
import { findFiles } from "./find-files.ts";
import type { FoundFile } from "./found-files.ts";
import { type ReadFile, readFileArticles } from "./read-file-articles.ts";
import { type MakeSource, sourceMaker } from "./source-maker.ts";
import { type ArticleName, uniqueIds } from "./unique-ids.ts";

/** Something about one file, in one line. */
export interface SourceNote {
  /** The file as given, with the place inside where there is one: `wire.jsonl:12`, `list.json[3]`. */
  readonly path: string;
  readonly reason: string;
}

/** An article with its id. */
export type SourceArticle = Article & { readonly id: string };

export interface ReadAll {
  readonly articles: SourceArticle[];
  readonly sources: ReadonlyMap<string, ArticleSource>;
  readonly problems: InputError[];
  readonly notes: SourceNote[];
}

/** Reads all files that the paths lead to, and gives each article its id. Ids hang on the base folder where that is given. */
export function readAll(paths: readonly string[], base = commonFolder(paths)): ReadAll {
  const { files, problems } = findFiles(paths);
  const notes: SourceNote[] = [];
  const makeSource = sourceMaker();
  const found = files.flatMap((file) => readOne(file, { base, problems, notes, makeSource }));
  const ids = uniqueIds(found.map(({ name }) => name));
  return {
    articles: found.map(({ article }, index) => ({ ...article, id: ids[index] as string })),
    sources: new Map(found.map(({ source }, index) => [ids[index] as string, source])),
    problems,
    notes,
  };
}

interface Reading {
  readonly base: string;
  readonly problems: InputError[];
  readonly notes: SourceNote[];
  readonly makeSource: MakeSource;
}

interface NamedArticle {
  readonly article: Article;
  readonly name: ArticleName;
  readonly source: ArticleSource;
}

function readOne(file: FoundFile, reading: Reading): NamedArticle[] {
  const { path } = file;
  const { problems, notes } = reading;
  try {
    const read = readFileArticles(path);
    problems.push(...(read.problems ?? []));
    notes.push(...(read.notes ?? []).map((reason) => ({ path, reason })));
    return namedArticles(read, file, reading);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // a folder of articles may hold other files, such as a file of expected findings, a licence
    if (file.isNamed) problems.push(error);
    else if (error.code === "not-an-article") notes.push(toNote(error));
    else if (kindByName(path) !== undefined) problems.push(error);
    return [];
  }
}

function namedArticles(read: ReadFile, file: FoundFile, { base, problems, makeSource }: Reading): NamedArticle[] {
  return read.found.flatMap(({ article, place, toSource }) => {
    const where = place === undefined ? file.path : `${file.path}#${place}`;
    try {
      const complete = file.fields ? { ...article, ...articleFrom(file.fields, where, article.text) } : article;
      checkText(complete.text, where);
      const name = { own: complete.id, file: fileId(base, file.path), place };
      return [{ article: complete, name, source: makeSource(file.path, read, toSource) }];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(error);
      return [];
    }
  });
}

/** What the library takes; far above any article. */
const MAX_TEXT_LENGTH = 5_000_000;

function checkText(text: string, where: string): void {
  if (text.trim() === "") throw new InputError("not-an-article", where, "an article", "one without text");
  if (text.length > MAX_TEXT_LENGTH) {
    throw new InputError("text-too-long", where, `at most ${MAX_TEXT_LENGTH} characters`, `${text.length}`);
  }
}

/** An error without its path, which stands beside it. */
export function toNote({ path, expected, received }: InputError): SourceNote {
  return { path, reason: `expected ${expected}, got ${received}` };
}
