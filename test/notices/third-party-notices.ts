import { bundledPackages, lexiconSources, trainingNotices } from "./bundled-packages.ts";

/** The text of THIRD_PARTY_NOTICES.md. */
export async function thirdPartyNotices(): Promise<string> {
  const packages = (await bundledPackages()).map(
    ({ name, version, license, licenseText, copyrights }) =>
      `### ${name} ${version} (${license})\n\n\`\`\`\n${[licenseText, ...copyrights].join("\n")}\n\`\`\``,
  );
  const lexicons = lexiconSources().map(({ file, source }) => `- \`${file}\`: ${source}`);
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
    lexicons.join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}
