import type { FindingKind } from "../index.ts";

export const KINDS = ["figure", "date", "quote", "speaker", "entity", "place", "claim"] as const;

const everyKind: [FindingKind] extends [(typeof KINDS)[number]] ? true : never = true;
void everyKind;
