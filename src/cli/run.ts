import { Command, CommanderError, Option } from "commander";
import { InputError } from "../index.ts";
import { check } from "./check.ts";
import { extract } from "./extract.ts";
import type { Output } from "./output.ts";

/** 0: nothing found. 1: at least one error or warning. 2: the call or its input cannot be understood. */
export type ExitStatus = 0 | 1 | 2;

/** Runs one command line, `crossfact` itself left out. Everything goes to `output`; nothing ends the process. */
export function run(args: readonly string[], output: Output): ExitStatus {
  let status: ExitStatus = 0;
  const program = new Command("crossfact")
    .description("Finds where news articles disagree.")
    .exitOverride()
    .configureOutput({ writeOut: output.write, writeErr: (text) => output.note(text.trimEnd()) });
  const format = () => new Option("--format <format>", "how to write").choices(["text", "json"]).default("text");

  program
    .command("check")
    .description("compare articles: exit status 0 without findings, 1 with an error or a warning")
    .argument("<path...>", "files (.txt, .md, .json) and folders of articles")
    .addOption(format())
    .addOption(
      new Option("--events <how>", "find the events, or take all articles as one")
        .choices(["cluster", "same"])
        .default("cluster"),
    )
    .option("--variations", "also report different words for compatible facts")
    .action((paths, options) => {
      status = check(paths, options, output);
    });
  program
    .command("extract")
    .description("write the names, quotes, figures and dates of articles")
    .argument("<path...>", "files (.txt, .md, .json) and folders of articles")
    .addOption(format())
    .action((paths, options) => {
      status = extract(paths, options, output);
    });

  try {
    program.parse(args, { from: "user" });
    return status;
  } catch (error) {
    return statusOf(error, output);
  }
}

/** Commander has written what it had to say; an InputError is said in one line; anything else is a defect and goes on. */
function statusOf(error: unknown, output: Output): ExitStatus {
  output.progress("");
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof InputError)) throw error;
  output.note(`crossfact: ${error.message}`);
  return 2;
}
