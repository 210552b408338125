import { sep } from "node:path";

/** A path with forward slashes. Elsewhere than on Windows a backslash is a character of a name. */
export function slashed(path: string): string {
  return sep === "\\" ? path.replaceAll(sep, "/") : path;
}
