import { processOutput } from "./output.ts";
import { run } from "./run.ts";

// A reader such as `head` may close the pipe before the report ends.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
process.exitCode = run(process.argv.slice(2), processOutput(process));
