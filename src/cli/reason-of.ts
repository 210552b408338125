const REASONS: Readonly<Record<string, string>> = {
  EACCES: "no right to read or write it",
  EEXIST: "a file of that name stands in the way",
  EISDIR: "is a folder",
  ELOOP: "links that go round in a circle",
  ENOENT: "nothing there",
  ENOSPC: "no space left on the disk",
  ENOTDIR: "a part of the path is no folder",
  EPERM: "no right to read or write it",
  EROFS: "the disk is read-only",
};

/** Why something failed, in a few words on one line. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `it throws ${JSON.stringify(error) ?? typeof error}`;
  const known = "code" in error ? REASONS[String(error.code)] : undefined;
  if (known !== undefined) return known;
  const message = error.message.split("\n")[0] ?? "";
  return error instanceof SyntaxError ? `it cannot be read: ${message}` : `it fails with "${message}"`;
}
