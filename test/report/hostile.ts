import type { ConsistencyReport, VersionMention } from "../../src/index.ts";

/** What somebody could write into an article so that whoever prints a report of it does more than print it. */
export const HOSTILE: readonly string[] = [
  "\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link \u009b2J",
  "abc \u202egnp.exe\u202c \u2066x\u2069 \u200fא",
  "nul \u0000 bell \u0007 back \b del \u007f nel \u0085 line \u2028 sep",
  "lone \ud800 and \udc00 half",
  "]]> <![CDATA[ <!-- --> <?xml ?> & &amp; &#0; \" ' </failure>",
  "<script>alert(1)</script><img src=x onerror=alert(1)> <a href='javascript:alert(1)'>x</a>",
  "::error file=app.js,line=1::gotcha%0A::set-output name=a::b",
  "first\n::stop-commands::token\r\n##[add-path]/tmp",
  "`code` **bold** _em_ ~~gone~~ | a | b |\n|---|---|\n# head\n- item\n1. one\n> quote\n```\nfence\n",
  "[click](https://evil.example) ![pixel](https://evil.example/x.png) <https://evil.example> https://evil.example www.evil.example",
  "@everyone ping @org/team and a@b.example #12 org/repo#3 :smile: $x^2$ [^1]",
  '=HYPERLINK("https://evil.example","x")',
  "+1+cmd|' /C calc'!A0;=1+1;\"\"=2",
  "-2+3 @SUM(1)\t=1",
  "{0} {1} [here](1) {{x}} %d %s $x",
  "__proto__",
  "constructor",
  " ",
];

export interface HostileCase {
  readonly articles: readonly {
    id: string;
    publisher: string;
    title: string;
    published?: string;
    url: string;
    text: string;
  }[];
  readonly report: ConsistencyReport;
}

/** Two articles made of one hostile string, id, title, publisher, URL and text, and a report that says all of it again. */
export function hostileCase(bad: string): HostileCase {
  const articles = ["a", "b"].map((name) => ({
    id: `${bad}${name}`,
    title: bad,
    publisher: bad,
    url: bad,
    text: `${bad} killed 14 ${bad} people.\n${bad}`,
  }));
  const mention = ({ id, text }: { id: string; text: string }): VersionMention => {
    const start = text.indexOf("killed");
    const end = text.lastIndexOf("people");
    return { articleId: id, start, end, text: text.slice(start, end) };
  };
  const finding = {
    id: "x1",
    kind: "figure" as const,
    relation: "contradiction" as const,
    severity: "error" as const,
    confidence: 0.9,
    subject: bad,
    message: `${bad}: “${bad}” (${bad}) but “${bad}” (${bad})`,
    rules: ["comparisons/figures/compare-figures"],
    versions: articles.map((article) => ({ value: bad, mentions: [mention(article)] })),
  };
  return {
    articles,
    report: {
      events: [{ id: "event-1", articleIds: articles.map(({ id }) => id) }],
      findings: [finding],
      coverage: { articles: 2, events: 1, facts: 2, aligned: 2 },
      diagnostics: articles.map(({ id }) => ({ code: "bad", message: bad, articleId: id })),
    },
  };
}
