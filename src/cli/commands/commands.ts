import type { CommandSpec } from "../command.ts";
import { check } from "./check.ts";
import { completion } from "./completion.ts";
import { diff } from "./diff.ts";
import { draft } from "./draft.ts";
import { explain } from "./explain.ts";
import { extract } from "./extract.ts";
import { init } from "./init.ts";

const COMPLETED: readonly CommandSpec[] = [check, draft, diff, explain, extract, init];

/** In the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [...COMPLETED, completion(COMPLETED)];
