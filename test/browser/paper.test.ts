import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, whyNotRun } from "./chromium.ts";
import { type ServedDashboard, serveDashboard } from "./dashboard.ts";
import { testThatNothingLeaked } from "./pageParts.ts";

/** Pixels of a page less its margins: A4 and US Letter, each on its side and upright. */
const papers = { "A4 on its side": 1032, "Letter on its side": 965, A4: 703, Letter: 725 };

describe.skipIf(chromiumPath === undefined)(`the printed page, from Chromium${whyNotRun}`, () => {
  let served: ServedDashboard;
  beforeAll(async () => (served = await serveDashboard()), 180_000);
  afterAll(async () => served.close());

  test("is as dark on white from a dark screen as from a light one, charts too", async () => {
    const [light, dark] = await Promise.all(
      (["light", "dark"] as const).map(async (colorScheme) => {
        const page = await served.open({ colorScheme });
        const onScreen = await coloursOf(page);
        await page.emulateMedia({ media: "print", colorScheme });
        return { onScreen, onPaper: await coloursOf(page) };
      }),
    );
    expect(dark.onScreen).not.toEqual(light.onScreen);
    expect(dark.onPaper).toEqual(light.onPaper);
    expect(light.onPaper["h1 color"]).toBe("rgb(18, 23, 29)");
    expect(light.onPaper["html background-color"]).toBe("rgba(0, 0, 0, 0)");
    // what tells the parts of a chart apart is there without asking for backgrounds
    expect(light.onPaper["html print-color-adjust"]).toBe("exact");
  });

  for (const [paper, width] of Object.entries(papers))
    test(`on ${paper} has tables with a row a scenario, and nothing wider than the page`, async () => {
      const page = await served.open();
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ media: "print" });
      await page.waitForSelector(".paper-head");
      expect(await page.locator(".comparison tbody tr").count()).toBe(3);
      expect(await page.locator(".measure-blocks").count()).toBe(0);
      expect(await tooWide(page, width)).toEqual([]);
      expect(await breakable(page)).toEqual([]);
    });

  test("is laid out before its pages are counted, as far as a phone's page is from paper", async () => {
    const page = await served.open({ viewport: { width: 390, height: 844 } });
    expect(await page.locator(".comparison").count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const widths = await page
      .locator(".figure svg")
      .evaluateAll((all) =>
        all.map((svg) => Number(svg.getAttribute("width")) / svg.getBoundingClientRect().width),
      );
    expect(widths.length).toBeGreaterThan(15);
    expect(widths.filter((drawn) => Math.abs(drawn - 1) > 0.02)).toEqual([]);
    expect(await page.locator(".comparison tbody tr").count()).toBe(3);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator(".comparison").count()).toBe(0);
    expect(await page.locator("details.is-printed[open]").count()).toBe(0);
    expect(await page.locator(".is-on-paper, .paper-head").count()).toBe(0);
  });

  test("says what was compared, how and when, and ends where the page does", async () => {
    const page = await served.open();
    await page.emulateMedia({ media: "print" });
    const head = await page.locator(".paper-head").innerText();
    const today = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(Date.now());
    expect(head).toMatch(/^Sample desk\n/);
    expect(head).toContain("compared with 2 alternatives");
    expect(head).toContain(`Printed on ${today}`);
    expect(head).toMatch(/5 replications .* over 4 weeks, .*; seed .*95 % intervals/);
    const compared = await page.getByRole("region", { name: "What is compared" }).innerText();
    expect(compared).toContain("L2: 6 agents instead of 5");
    expect(await page.getByRole("region", { name: "Promises in figures" }).isVisible()).toBe(true);
    expect(await page.getByRole("region", { name: "All figures" }).isVisible()).toBe(true);
    expect(await page.getByText("How far to trust this").isVisible()).toBe(true);
  });

  test("has no control left over", async () => {
    const page = await served.open();
    await page.emulateMedia({ media: "print" });
    await page.waitForSelector(".paper-head");
    const controls = await page
      .locator("button:not(.scenario-button), select, input, summary, textarea, progress, .notice")
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML));
    expect(controls).toEqual([]);
  });

  test("every heading of the page is on some page of the PDF, from a phone's page too", async () => {
    for (const width of [1440, 390]) {
      const page = await served.open({ viewport: { width, height: 844 } });
      const pdf = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
      const titles = outlineOf(pdf.toString("latin1"));
      for (const heading of ["What is compared", "Tier by tier", "How far to trust this"])
        expect(titles).toContain(heading);
    }
  });

  testThatNothingLeaked(() => served);
});

/** Of text and marks, on screen or paper. */
async function coloursOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const asked = {
      html: ["background-color", "print-color-adjust"],
      h1: ["color"],
      ".findings-label": ["color"],
      ".verdict-word.is-worse, .verdict-word.is-better": ["color"],
      ".figure svg text": ["fill"],
      ".figure svg circle": ["fill", "stroke"],
      ".figure svg rect": ["fill"],
      ".swatch": ["background-color"],
      "tbody tr": ["border-top-color"],
    };
    return Object.fromEntries(
      Object.entries(asked).flatMap(([selector, properties]) => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(`the page must have ${selector}`);
        const style = getComputedStyle(element);
        return properties.map((name) => [`${selector} ${name}`, style.getPropertyValue(name)]);
      }),
    );
  });
}

/** What reaches over the right edge of the page. */
async function tooWide(page: Page, width: number): Promise<string[]> {
  return page.evaluate(
    (width) =>
      [...document.querySelectorAll("body *")]
        .filter((one) => one.checkVisibility() && !one.closest(".hidden"))
        .filter((one) => one.getBoundingClientRect().right > width + 1)
        .map((one) => one.outerHTML.slice(0, 120)),
    width,
  );
}

/** Rows, charts and panels of which a page could hold a part only. */
async function breakable(page: Page): Promise<string[]> {
  return page
    .locator("tr, .panel, .figure")
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && getComputedStyle(one).breakInside !== "avoid")
        .map((one) => one.outerHTML.slice(0, 120)),
    );
}

/** The titles of a PDF's outline: text of single bytes, or of two each after a mark. */
function outlineOf(pdf: string): string[] {
  return [...pdf.matchAll(/\/Title \((.*?)\)\s*\//gs), ...pdf.matchAll(/\/Title <(\w+)>/g)].map(
    ([, title]) => title.replaceAll(/\0/g, ""),
  );
}
