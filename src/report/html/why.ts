import { explain } from "../../findings/explain.ts";
import type { Finding } from "../../findings/finding.ts";
import { showLine } from "../show-line.ts";
import { html, type Markup } from "./markup.ts";

const SEVERITY_WORDS: Readonly<Record<Finding["severity"], string>> = {
  error: "Error",
  warning: "Warning",
  info: "Information",
};

/** How grave and how sure; on request why the two are taken for one thing, what would have made them agree, and the rule. */
export function why(finding: Finding): Markup {
  const { severity, confidence, rules, id } = finding;
  return html`<details class="why"><summary>${SEVERITY_WORDS[severity]}, ${Math.round(confidence * 100)} % sure<span class="ask">: why?</span></summary>
${explain(finding).pairs.map(
  ({ because, reason, wouldAgree }) => html`${list("Taken for one thing:", because)}
${list("Held to disagree:", [reason])}
${list("They would agree", wouldAgree)}`,
)}
<p>Rule ${rules.join(", ")}; finding <code>${id}</code></p></details>`;
}

function list(lead: string, items: readonly string[]): Markup {
  const own = [...new Set(items.map(showLine))];
  return own.length === 0 ? html`` : html`<p>${lead}</p><ul>${own.map((item) => html`<li>${item}</li>`)}</ul>`;
}
