/** What a user can mend, in one line: what, where, what to do. Ends with exit status 2 and without a stack trace. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
