import ts from "typescript";
import { projectRoot } from "../project-root.ts";
import { nodesOf } from "../source/source-files.ts";
import type { Pattern } from "./prove-linear.ts";

/** The regular expressions that stand in a file as literals. */
export function literalPatterns(file: string): Pattern[] {
  return nodesOf(file)
    .filter(ts.isRegularExpressionLiteral)
    .map(({ text }) => {
      const close = text.lastIndexOf("/");
      return { source: text.slice(1, close), flags: text.slice(close + 1) };
    });
}

/** Runs an action and returns the patterns that the library's own source builds with `new RegExp(...)`, each once. */
export async function builtPatterns(action: () => Promise<unknown>): Promise<Pattern[]> {
  const built = new Map<string, Pattern>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [pattern: string | RegExp, flags?: string], newTarget) {
      const regex: RegExp = Reflect.construct(target, args, newTarget === globalThis.RegExp ? target : newTarget);
      const caller = new Error().stack?.split("\n")[2] ?? "";
      if (caller.includes(`${projectRoot}/src/`))
        built.set(String(regex), { source: regex.source, flags: regex.flags });
      return regex;
    },
  });
  try {
    await action();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...built.values()];
}
