import type { EntityType } from "../mention.ts";

/**
 * A name on its way to an entity mention: `[firstToken, endToken)` of the document's tokens.
 * Rules mend lists of names; `chains.ts` then joins the names of one entity.
 */
export interface Name {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly subtype?: string;
  /** Title or office as written at this name. */
  readonly role?: string;
  readonly confidence: number;
  /** The rule that found it or mended it last. */
  readonly rule: string;
}
