import { VERSION } from "../version.ts";

/** A GitHub workflow that checks the articles and annotates them. */
export function workflowTemplate(): string {
  return `# Checks the articles on every push. Findings become annotations; all of them stand in the job's summary.
name: crossfact
on: [push, pull_request]

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # reads crossfact.config.*: which files, what fails
      - run: npx --yes crossfact@${VERSION} check --format github
`;
}
