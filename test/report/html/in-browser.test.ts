import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, startBrowser } from "./browser.ts";
import { pages } from "./pages.ts";

if (chromiumPath === undefined)
  process.stderr.write(
    "no Chromium found: the HTML report is not tried in a browser (set CROSSFACT_CHROMIUM to one)\n",
  );

/** Starting Chromium takes a second, on a busy machine ten. */
const timeout = 60_000;
const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

interface Seen {
  readonly page: Page;
  /** Console messages, errors, dialogs and requests for anything but the page itself. */
  readonly events: string[];
}

describe.skipIf(chromiumPath === undefined)("in Chromium", { timeout }, () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "crossfact-html-"));
    browser = await startBrowser();
  }, timeout);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, viewport = DESKTOP, colorScheme: "light" | "dark" = "light"): Promise<Seen> {
    const file = join(folder, `${name.replace(/\W+/g, "-")}.html`);
    writeFileSync(file, pages[name] as string);
    const page = await browser.newPage({ viewport, colorScheme });
    const events: string[] = [];
    page.on("console", (message) => events.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => events.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => {
      events.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (request.url() !== pathToFileURL(file).href) events.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return { page, events };
  }

  for (const name of Object.keys(pages))
    it(`${name}: nothing is reported, fetched or run, and nothing overflows at 360 and 1440 pixels`, async () => {
      const { page, events } = await open(name);
      expect(await overflow(page)).toEqual([]);
      await page.setViewportSize(PHONE);
      expect(await overflow(page)).toEqual([]);
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect(await overflow(page)).toEqual([]);
      expect(events).toEqual([]);
      await page.close();
    });

  for (const name of ["seeds", "toll", "a draft", "two versions", "hostile articles, compared"])
    for (const theme of ["light", "dark"] as const)
      it(`${name}, ${theme}: axe finds nothing against WCAG 2.2 AA or good practice`, async () => {
        const { page } = await open(name, name === "toll" ? PHONE : DESKTOP, theme);
        expect(await violations(page, theme)).toEqual([]);
        await page.close();
      });

  it("a finding leads to its mark in the article, and the mark back", async () => {
    const { page } = await open("seeds");
    const finding = page.locator("article.finding").filter({ hasText: "had no immediate comment" });
    const id = await finding.getAttribute("id");
    await finding.locator(".teller a").first().click();
    const target = page.locator(":target");
    expect(await target.textContent()).toBe("had no immediate comment");
    expect(await isInView(page, ":target")).toBe(true);
    await target.locator("a.mark").click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await isInView(page, ":target")).toBe(true);
    await page.close();
  });

  it("the seeds' altered quotation and the White House's answer are seen without scrolling", async () => {
    const { page } = await open("seeds");
    for (const words of ["essentially run", "ran", "had no immediate comment", "White House said"]) {
      const box = await page
        .locator("mark", { hasText: new RegExp(`^${words}$`) })
        .first()
        .boundingBox();
      expect((box?.y ?? 9_999) + (box?.height ?? 0), words).toBeLessThan(DESKTOP.height);
    }
    await page.setViewportSize(PHONE);
    expect((await page.locator("mark").first().boundingBox())?.y).toBeLessThan(PHONE.height);
    await page.close();
  });

  it("the keyboard goes past the contents at once, sees where it is, and opens what is folded", async () => {
    const { page } = await open("toll");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#main");
    const why = page.locator(".why summary").first();
    await why.focus();
    expect(await page.locator(".why ul").first().isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    expect(await page.locator(".why ul").first().isVisible()).toBe(true);
    await page.close();
  });

  it("on paper tables are unfolded and the way through the page is left out", async () => {
    const { page } = await open("toll");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".evolving td").first().isVisible()).toBe(true);
    expect(await page.locator("nav").isVisible()).toBe(false);
    await page.close();
  });
});

/** What reaches over the page's right edge, boxes that scroll by themselves left out. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(`[
    ...(document.documentElement.scrollWidth > innerWidth ? ["the page, by " + (document.documentElement.scrollWidth - innerWidth)] : []),
    ...[...document.querySelectorAll("body *")]
      .filter((one) => !one.closest(".scroll, .sheet, .sr") && one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => one.outerHTML.slice(0, 120)),
  ]`);
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(`(() => {
    const { top, bottom } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  })()`);
}

/** axe is handed in from outside: the page's own policy keeps scripts out. The dark theme differs in its colours only. */
async function violations(page: Page, theme: "light" | "dark"): Promise<string[]> {
  const rules = theme === "dark" ? ", runOnly: ['color-contrast']" : "";
  await page.evaluate(axe.source);
  const found = await page.evaluate<{ id: string; nodes: { html: string; failureSummary: string }[] }[]>(
    `axe.run(document, { resultTypes: ['violations']${rules} }).then((result) => result.violations)`,
  );
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary} (${nodes.length})`,
  );
}
