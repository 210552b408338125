import { resolve } from "node:path";
import type { Surroundings } from "./surroundings.ts";
import { writeFile } from "./write-file.ts";

/** Writes a report where it is wanted: whole into a file, else to the output. */
export function deliver(report: string, file: string | undefined, { output, folder }: Surroundings): void {
  output.progress(undefined);
  if (file === undefined || file === "-") output.write(report);
  else writeFile(resolve(folder, file), report);
}
