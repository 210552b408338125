import { join } from "node:path";

/** The project's folder, wherever a test is run from. */
export const projectRoot = join(import.meta.dirname, "..");
