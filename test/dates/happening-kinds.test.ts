import { describe, expect, it } from "vitest";
import {
  BEGINNING,
  COURT,
  DEPARTURE,
  ENDING,
  HAPPENING_KINDS,
  JUSTICE,
  LIMIT,
  ORIGINS,
  STAGES,
  TITLE,
} from "../../src/lexicons/en/happening-kinds.ts";

/** The first verb of each kind whose bit is set. */
const verbsOf = (bits: bigint) =>
  HAPPENING_KINDS.filter((_, row) => (bits & (1n << BigInt(row))) !== 0n).map((row) => row.split(/[ |]/)[0]);

describe("the kinds of happening that have a name", () => {
  it.each([
    ["beginning", BEGINNING, ["begin", "apply"]],
    ["limit", LIMIT, ["expire"]],
    ["ending", ENDING, ["end"]],
    ["stages", STAGES, ["begin", "expire", "apply", "end"]],
    ["origins", ORIGINS, ["founded", "build"]],
    ["court", COURT, ["appear", "convict"]],
    ["justice", JUSTICE, ["arrest", "charge", "appear", "convict", "appeal", "release"]],
    ["title", TITLE, ["win"]],
    ["departure", DEPARTURE, ["leave"]],
  ] as const)("%s: the rows that they mean", (_, bits, verbs) => expect(verbsOf(bits)).toEqual(verbs));
});
