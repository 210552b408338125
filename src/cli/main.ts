import { processOutput } from "./output.ts";
import { run } from "./run.ts";

// A reader such as `head` may close the pipe before the report ends.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
const stop = new AbortController();
process.exitCode = await run(process.argv.slice(2), {
  output: processOutput(process),
  folder: process.cwd(),
  env: process.env,
  signal: stop.signal,
});
