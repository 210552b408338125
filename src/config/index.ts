export type {
  ConfiguredSeverity,
  CrossfactConfig,
  ReportFormat,
  SeverityKey,
  SeverityOptions,
} from "./config.ts";
export { defineConfig } from "./define-config.ts";
