import type { Span } from "../../kernel/span.ts";
import type { ReportingVerb } from "../../lexicons/en/reporting-verbs.ts";
import type { TokenRange } from "./frame.ts";

/** Words laid in somebody's mouth, before it is clear who the words that name the speaker mean. */
export interface Attribution {
  /** Id of the sieve that found the speaker's words. */
  readonly sieve: string;
  readonly unit: number;
  readonly cue?: TokenRange;
  readonly verb?: ReportingVerb;
  readonly negated?: boolean;
  /** The words that name the speaker. */
  readonly source?: TokenRange;
  readonly setting?: TokenRange;
  readonly addressee?: TokenRange;
  /** The content, in text order, without the marks around a segment that is wholly quoted. */
  readonly segments: readonly Span[];
  /** Indexes of the stretches that the content holds. */
  readonly stretches: readonly number[];
}
