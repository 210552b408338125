export type InputErrorCode =
  | "not-an-article"
  | "not-a-list"
  | "bad-text"
  | "text-too-long"
  | "empty-id"
  | "duplicate-id"
  | "not-a-finding"
  | "bad-date"
  | "bad-time-zone"
  | "unknown-key"
  | "bad-value"
  | "bad-option"
  | "unknown-article"
  | "bad-file";

/**
 * A call that cannot be understood. The message says where, what was expected and what came:
 * `articles[2].published: expected an ISO 8601 date-time with offset, got "3 May"`.
 */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(
    readonly code: InputErrorCode,
    readonly path: string,
    readonly expected: string,
    readonly received: string,
  ) {
    super(`${path}: expected ${expected}, got ${received}`);
  }
}

/** A value as an error message shows it: its type and at most 60 characters of it. */
export function showReceived(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" ? "an object" : typeof value;
}
