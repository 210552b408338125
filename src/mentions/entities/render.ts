import type { EntityMention } from "../mention.ts";

/** A name as one line: "person Ana Silva (finance minister)", "other/nationality Mexican". */
export function renderEntity({ type, subtype, name, role }: EntityMention): string {
  return `${type}${subtype === undefined ? "" : `/${subtype}`} ${name}${role === undefined ? "" : ` (${role})`}`;
}
