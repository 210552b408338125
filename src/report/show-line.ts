/**
 * Words of an article as one line that is safe to show: white space becomes single spaces, control characters (escape sequences
 * of terminals begin with one) become visible signs, half characters the replacement character; marks that turn the direction
 * of what follows are left out. Letters of every script stay as they are.
 */
export function showLine(text: string): string {
  const shown = text
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, controlPicture)
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
  return breakCommands(shown);
}

/** ␀ to ␟ for the old controls, ␡ for delete. The newer ones have no picture. */
function controlPicture(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? "\u2421" : "\ufffd";
}

/** A line of a build log that begins with `::`, or holds `##[`, is an order to GitHub's runner, whoever wrote it. */
function breakCommands(line: string): string {
  return line.replace(/^(?<indent> ?):(?=:)/, "$<indent>: ").replaceAll("##[", "## [");
}
