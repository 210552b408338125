import { shapeSheet } from "./icon.ts";
import { html, type Markup, trusted } from "./markup.ts";
import { styleSheet } from "./style/style-sheet.ts";

/**
 * A page complete in itself. Its policy allows no scripts, pictures, fonts or frames: nothing is fetched and nothing runs, even if a
 * tag of an article slipped through.
 */
export function page(title: string, isLong: boolean, body: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(styleSheet())}</style>
</head>
<body${isLong && html` class="many"`}>
<a class="skip" href="#main">To the disagreements</a>
${shapeSheet()}
${body}
</body>
</html>
`;
}
