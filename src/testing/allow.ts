import { InputError, showReceived } from "../kernel/input-error.ts";
import type { Notice } from "../report/notice.ts";

/**
 * What is accepted as it is: ids, as failures give them, kinds ("date"), states ("update"), both ("date/update"),
 * ids of rules ("comparisons/dates/compare-dates") or functions. One or a list.
 */
export type Allow<Fact> = AllowEntry<Fact> | readonly AllowEntry<Fact>[];

export type AllowEntry<Fact> = string | ((fact: Fact) => boolean);

/** What the strings of an allow list can name. Ids can be told by their shape only: a disagreement may be gone. */
export interface AllowedNames {
  readonly kinds: readonly string[];
  readonly states: readonly string[];
  readonly rules?: RegExp;
}

/**
 * Reads an allow list. Throws InputError for a string that can name nothing, so that a slip of the pen is no open door.
 * An entry that names nothing here, such as the id of a disagreement that is gone, changes nothing.
 */
export function readAllow(allow: unknown, names: AllowedNames): (notice: Notice) => boolean {
  const isList = Array.isArray(allow);
  const entries: unknown[] = isList ? allow : allow === undefined ? [] : [allow];
  entries.forEach((entry, index) => {
    if (typeof entry === "function" || (typeof entry === "string" && isName(entry, names))) return;
    const path = isList ? `options.allow[${index}]` : "options.allow";
    throw new InputError("bad-option", path, expected(names), showReceived(entry));
  });
  return ({ id, kind, state, ruleId, rules, of }) => {
    const own: readonly unknown[] = [id, kind, state, ruleId, ...rules];
    return entries.some((entry) => (typeof entry === "function" ? entry(of) === true : own.includes(entry)));
  };
}

const FINDING_ID = /^[0-9a-z]{13}$/;

function isName(entry: string, { kinds, states, rules }: AllowedNames): boolean {
  if (kinds.includes(entry) || states.includes(entry) || FINDING_ID.test(entry)) return true;
  const [kind, state] = entry.split("/") as [string, string | undefined];
  return (
    rules?.test(entry) || (kinds.includes(kind) && states.some((one) => one === state && entry === `${kind}/${one}`))
  );
}

function expected({ kinds, states, rules }: AllowedNames): string {
  const named = [
    `a kind (${kinds.join(", ")})`,
    `a state (${states.join(", ")})`,
    ...(rules ? ["the id of a rule"] : []),
  ];
  return `the id of what a failure tells, ${named.join(", ")} or a function`;
}

/** What a message adds where something was accepted besides what failed, if anything did. */
export function alsoAllowed(allowed: number, failing: number): string {
  if (allowed === 0) return "";
  return `\n\n${allowed}${failing > 0 ? " more" : ""} ${allowed === 1 ? "is" : "are"} allowed.`;
}
