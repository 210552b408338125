import type { NoticeState } from "../../notice.ts";
import { count, listed } from "../wording.ts";
import type { NoticesView } from "./notice-view.ts";

/** The result of a draft's check in one line: "1 contradicted and 2 in no source, of 9 facts in the draft". */
export function draftHeadline({ notices }: NoticesView): string {
  if (notices.length === 0) return "No fact in the draft that could be checked";
  const found = amounts(notices, { contradicted: "contradicted", unsupported: "in no source" });
  return found.length === 0
    ? `Every one of ${count(notices.length, "fact")} in the draft is in its sources`
    : `${listed(found.map((one) => one.join(" ")))}, of ${count(notices.length, "fact")} in the draft`;
}

/** What changed between two versions in one line: "1 fact changed, 2 added and 1 removed". */
export function versionsHeadline({ notices }: NoticesView): string {
  const [first, ...rest] = amounts(notices, { changed: "changed", added: "added", removed: "removed" });
  if (first === undefined) return "No fact changed between the versions";
  const [amount, word] = first;
  return listed([`${count(amount, "fact")} ${word}`, ...rest.map(([more, what]) => `${more} ${what}`)]);
}

/** How many notices are in each state, states without any left out. */
function amounts(
  notices: NoticesView["notices"],
  words: Readonly<Partial<Record<NoticeState, string>>>,
): (readonly [amount: number, word: string])[] {
  return Object.entries(words)
    .map(([state, word]) => [notices.filter(({ notice }) => notice.state === state).length, word] as const)
    .filter(([amount]) => amount > 0);
}
