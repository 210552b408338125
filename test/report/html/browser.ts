import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium of this machine: the one that CROSSFACT_CHROMIUM names, else one in a usual place. */
export const chromiumPath = process.env.CROSSFACT_CHROMIUM || USUAL_PLACES.find((path) => existsSync(path));

export async function startBrowser(): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  // containers run tests as root, where Chromium's own sandbox does not start
  return chromium.launch({ executablePath: chromiumPath as string, args: ["--no-sandbox", "--disable-gpu"] });
}
