/**
 * Names for links, one for each id and no two alike: the id itself where it is plain, so that a link to a finding survives
 * when the report is written anew, else a number. Two findings of one id are told apart by a number, too.
 */
export function anchorsOf(prefix: string, ids: readonly string[]): string[] {
  const used = new Set<string>();
  return ids.map((id, index) => {
    const plain = /^[a-z0-9]{1,40}$/.test(id) ? `${prefix}-${id}` : `${prefix}-no-${index + 1}`;
    const anchor = used.has(plain) ? `${plain}-${index + 1}` : plain;
    used.add(anchor);
    return anchor;
  });
}
