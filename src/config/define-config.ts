import type { CrossfactConfig } from "./config.ts";

/** Gives a configuration back as it is: an editor then completes and checks it. The command checks it again when it reads the file. */
export function defineConfig(config: CrossfactConfig): CrossfactConfig {
  return config;
}
