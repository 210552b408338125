import type { Document } from "../../document/document.ts";
import { genderedHonorifics } from "../../lexicons/en/honorifics.ts";
import type { Name } from "./name.ts";
import { lowerAt } from "./name-text.ts";

export type Gender = "female" | "male";

/** "Mrs. Silva", "spokeswoman Ana Silva", "Prince Henrik". */
export function titleGender(document: Document, name: Name): Gender | undefined {
  const before = lowerAt(document, name.firstToken - 1).replace(/\.$/, "");
  const title = genderedHonorifics.get(before);
  if (title !== undefined && before !== "count" && before !== "don") return title;
  const office = name.role?.toLowerCase().split(" ").at(-1) ?? "";
  return genderedHonorifics.get(office);
}
