import { bundledPackages, lexiconSources, trainingNotices } from "./bundled-packages.ts";

/** The text of THIRD_PARTY_NOTICES.md. */
export async function thirdPartyNotices(): Promise<string> {
  const packages = (await bundledPackages()).map(
    ({ name, version, license, licenseText, copyrights }) =>
      `### ${name} ${version} (${license})\n\n\`\`\`\n${[licenseText, ...copyrights].join("\n")}\n\`\`\``,
  );
  const lexicons = lexiconSources()
    .filter(({ source }) => !isOurOwn(source))
    .map(({ file, source }) => `- \`${file}\`: ${source}`);
  return [
    "# Third-party notices",
    "Written by `npm run notices` from what the built package contains. crossfact itself is under the MIT licence (LICENSE).",
    "## Code copied into the package",
    ...packages,
    "## Training material of the tagger's model",
    // One level deeper than in its own file.
    trainingNotices()
      .replace(/^# .*\n+/, "")
      .replace(/^#/gm, "##"),
    "## Word lists",
    "Those for which somebody else's work was looked at. The others were compiled for this project, as each says at its head.",
    lexicons.join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

/** Compiled for this project, and after nobody. */
function isOurOwn(source: string): boolean {
  return (
    /compiled (?:for|by) th(?:is|e) project/i.test(source) &&
    !/\b(?:sources?|after|style (?:book|guide)|stylebook)\b/i.test(source)
  );
}
