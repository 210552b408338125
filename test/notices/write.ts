import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.ts";
import { thirdPartyNotices } from "./third-party-notices.ts";

writeFileSync(join(projectRoot, "THIRD_PARTY_NOTICES.md"), await thirdPartyNotices());
