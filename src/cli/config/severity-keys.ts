import { KINDS } from "../kinds.ts";
import { RULE_IDS } from "./rule-ids.ts";

const RELATIONS = ["contradiction", "update", "variation"];
const FACT_KINDS = ["figure", "date", "quote", "entity", "claim"];
const FACT_STATES = ["supported", "contradicted", "unsupported", "added", "removed", "changed"];

/** Everything a severity can be set for, the most general first. */
export const SEVERITY_KEYS: readonly string[] = [
  ...KINDS,
  ...KINDS.flatMap((kind) => RELATIONS.map((relation) => `${kind}/${relation}`)),
  ...FACT_KINDS.flatMap((kind) => FACT_STATES.map((state) => `${kind}/${state}`)),
  ...RULE_IDS,
];
