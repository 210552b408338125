import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { InputError } from "../kernel/input-error.ts";

/** A page saved with its pictures inside has a few megabytes; above this a file is no article, and may have no end. */
const MAX_FILE_BYTES = 32_000_000;

const STANDARD_INPUT = 0;
const CHUNK_BYTES = 1 << 16;

/**
 * A file's bytes; "-" is standard input. Pipes and devices are read up to the limit, so that one without an end does not hang.
 * Throws: InputError where it cannot be read or is over the limit.
 */
export function readBytes(path: string, maxBytes = MAX_FILE_BYTES): Buffer {
  try {
    if (path === "-") return readAll(STANDARD_INPUT, path, maxBytes);
    const file = openSync(path, "r");
    try {
      return readAll(file, path, maxBytes);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError("bad-file", path, "a file that can be read", errorCode(error));
  }
}

function readAll(file: number, path: string, maxBytes: number): Buffer {
  const status = fstatSync(file);
  if (status.isFile() && status.size > maxBytes) throw tooLong(path, maxBytes, `${status.size}`);
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(
      Math.max(CHUNK_BYTES, chunks.length === 0 ? Math.min(status.size + 1, maxBytes) : 0),
    );
    const read = readChunk(file, chunk);
    if (read === 0) return Buffer.concat(chunks, length);
    length += read;
    if (length > maxBytes) throw tooLong(path, maxBytes, "more");
    chunks.push(chunk.subarray(0, read));
  }
}

function readChunk(file: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(file, chunk, 0, chunk.length, null);
    } catch (error) {
      // a terminal or pipe that has nothing yet
      if (errorCode(error) === "EOF") return 0;
      if (errorCode(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function tooLong(path: string, maxBytes: number, received: string): InputError {
  return new InputError("text-too-long", path, `at most ${maxBytes} bytes`, received);
}

/** "ENOENT" and its like, which name the cause in one word. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
