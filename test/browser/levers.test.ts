import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, whyNotRun } from "./chromium.ts";
import { type ServedDashboard, serveDashboard, untilSimulated } from "./dashboard.ts";
import { everyLook, testThatNothingLeaked } from "./pageParts.ts";

describe.skipIf(chromiumPath === undefined)(`levers on the page in Chromium${whyNotRun}`, () => {
  let served: ServedDashboard;
  beforeAll(async () => (served = await serveDashboard()), 180_000);
  afterAll(async () => served.close());

  const changes = (page: Page) => page.locator(".changes").innerText();
  const note = (page: Page, label: string) =>
    page
      .locator(".field", { has: page.getByRole("textbox", { name: label }) })
      .locator(".field-note");

  /** The form's part for levers, with that of a shipped scenario added to the baseline. */
  async function withTraining(page: Page): Promise<void> {
    await page.getByText("Levers and absences").click();
    await page.getByLabel("From a shipped scenario").selectOption({ label: "Training" });
    await page.getByRole("button", { name: "Add Training" }).click();
    await page.locator("details.lever > summary", { hasText: "Training" }).click();
  }

  test("a lever of a shipped scenario becomes an alternative, with its payback and its load by week", async () => {
    const page = await served.open();
    await withTraining(page);
    expect(await changes(page)).toBe("New improvement “Training”");
    await page.waitForSelector("#payback");
    await untilSimulated(page);
    const payback = page.locator("section", { has: page.locator("#payback") }).last();
    const words = await payback.innerText();
    expect(words).toMatch(/Payback of “New improvement “Training””/);
    expect(words).toMatch(/Paid for improvements\s*EUR\s+−6,000/);
    expect(words).toMatch(/Training takes [\d.]+\shours of L1 from the queue/);
    expect(words).toContain("Staff are paid by the roster");
    // two balances, and the load of each tier whose roster is known
    expect(await payback.locator("svg[role=img]").count()).toBeGreaterThanOrEqual(3);
    const label = await payback.locator("svg[role=img]").first().getAttribute("aria-label");
    expect(label).toMatch(/^Balance, on money alone\. After \d+ weeks EUR.[−\d,.]+ \(.* to .*\)/);
    await payback.getByText("Week by week in figures").click();
    expect(await payback.getByRole("row", { name: /^Week 1 / }).innerText()).toMatch(/−[\d,.]+/);
    expect(await everyLook(page)).toEqual([]);
  }, 180_000);

  test("its fields say at their place what is wrong, and what is right is simulated", async () => {
    const page = await served.open();
    await withTraining(page);
    const effect = page.getByRole("textbox", { name: "Effect in the end" });
    await effect.fill("120%");
    await page.keyboard.press("Tab");
    expect(await note(page, "Effect in the end").innerText()).toMatch(/^must be at most 100 %/);
    await effect.fill("15%");
    await page.keyboard.press("Tab");
    expect(await note(page, "Effect in the end").innerText()).toBe("");
    await page.getByRole("textbox", { name: "Until (date)" }).fill("2020-01-01");
    await page.keyboard.press("Tab");
    expect(await note(page, "Until (date)").innerText()).toMatch(/before/);
    const fee = page.getByRole("textbox", { name: "Cost: paid once" });
    await fee.fill("");
    await page.keyboard.press("Tab");
    expect(await fee.getAttribute("placeholder")).toBe("0");
    await page.getByText("The scenario as a file").click();
    const text = await page.locator(".editor textarea").inputValue();
    expect(text).toContain("effect: 15%");
    expect(text).toContain("cost: { spreadOver: 52 weeks }");
  }, 120_000);

  test("it is switched off and on again, and a team's absence is added, changed and removed", async () => {
    const page = await served.open();
    await withTraining(page);
    await page.getByRole("button", { name: "Switch off: Training" }).click();
    await page.getByText("No difference from the baseline so far.").waitFor();
    await page.getByRole("button", { name: "Switch on: Training" }).click();
    expect(await changes(page)).toBe("New improvement “Training”");
    await page.locator("details.lever > summary", { hasText: "Training" }).click();
    await page.getByRole("button", { name: "Switch off: Training" }).click();
    await page.getByRole("button", { name: /^Add an absence of / }).click();
    expect(await changes(page)).toMatch(/absences/);
    await page.locator("details.lever > summary", { hasText: "absences" }).click();
    const share = page.getByRole("textbox", { name: "Share" });
    await share.fill("30%");
    await page.keyboard.press("Tab");
    expect(await changes(page)).toMatch(/share 30.%/);
    expect(await everyLook(page)).toEqual([]);
    await page.getByRole("button", { name: /^Remove: .*absences/ }).click();
    await page.getByText("No difference from the baseline so far.").waitFor();
  }, 180_000);

  testThatNothingLeaked(() => served);
});
