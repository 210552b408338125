import { readFileSync } from "node:fs";
import { InputError } from "../kernel/input-error.ts";

/** The text of a UTF-8 file without its byte order mark. Throws: InputError where it cannot be read or is in another encoding. */
export function readTextFile(path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) throw new InputError("bad-file", path, "UTF-8 text", "bytes of another encoding");
    throw new InputError("bad-file", path, "a file that can be read", errorCode(error));
  }
}

/** "ENOENT" and its like, which name the cause in one word. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
