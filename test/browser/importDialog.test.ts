import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, whyNotRun } from "./chromium.ts";
import { type ServedDashboard, serveDashboard, untilSimulated } from "./dashboard.ts";
import { csvFile, openImport } from "./importParts.ts";
import {
  row,
  promisesOf,
  fewer,
  fieldNote,
  isFocused,
  testThatNothingLeaked,
} from "./pageParts.ts";

const sample = join(import.meta.dirname, "../../data/sample-servicenow.csv.gz");
const staffing = join(import.meta.dirname, "../../data/sample-staffing.yaml");
const promises = join(import.meta.dirname, "../../data/sample-promises.yaml");

describe.skipIf(chromiumPath === undefined)(
  `importing an export in the built page, in Chromium${whyNotRun}`,
  () => {
    let served: ServedDashboard;
    beforeAll(async () => (served = await serveDashboard()), 180_000);
    afterAll(async () => served.close());

    test("imports the sample export, fits it with its staffing and promises, and compares a changed tier", async () => {
      const { page } = await openImport(served);
      await page.getByLabel("Export", { exact: true }).setInputFiles(sample);
      await page.getByLabel("Time zone").selectOption("Europe/Berlin");
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByText("1. What was read").waitFor({ timeout: 60_000 });
      const amounts = await page.locator(".accounting dd").allInnerTexts();
      const [rows, used, setAside, ignored] = amounts.map((text) =>
        Number(text.replaceAll(",", "")),
      );
      expect(rows).toBe(used + setAside + ignored);
      expect(rows).toBeGreaterThan(10_000);
      await page.getByText(/^What the data cover \(\d\)$/).click();
      const quality = await page.locator(".quality").innerText();
      expect(quality).toMatch(/closed by a timer, 5 days after they were resolved/);
      expect(quality).toMatch(/7,031 tickets in 70 days/);
      expect(await page.getByLabel(/^Tier of /).count()).toBeGreaterThan(2);
      const groups = await page.locator(".group-list").innerText();
      expect(groups).toMatch(/Applications L2\s+“L2” in its name \(confidence: high\)/);
      await page.getByText("I have a staffing file").click();
      await page.getByLabel("Staffing (YAML)").setInputFiles(staffing);
      await page.getByText("I have a promises file").click();
      await page.getByLabel("Promises (YAML)").setInputFiles(promises);
      await page.getByRole("button", { name: "Fit a model" }).click();
      await page.getByText("The fitted model beside the export").waitFor({ timeout: 120_000 });
      await page.getByRole("button", { name: "Use it as the baseline" }).click();
      await untilSimulated(page);
      expect(await page.locator(".comparison tbody tr").count()).toBe(1);
      expect(await promisesOf(page).innerText()).toContain("Attainment");
      await fewer(page, "L2").click();
      await page.waitForSelector(".effect b");
      await untilSimulated(page);
      expect(await row(page, "L2 −1 agent").innerText()).toMatch(/[−+][\d.]+/);
    }, 240_000);

    test("cancelled while a log is being made, the first step is there at once", async () => {
      const { page, dialog } = await openImport(served);
      const rows = Array.from(
        { length: 200_000 },
        (_, i) => `T${i},2026-03-02 08:00Z,2026-03-02 09:00Z,Desk`,
      );
      const file = csvFile("long.csv", ["Ticket,Opened,Resolved,Group", ...rows]);
      const time = cancelTimeOnceSaid(page, "making a log of");
      await dialog.getByLabel("Export", { exact: true }).setInputFiles(file);
      expect(await time).toBeLessThan(300);
      await dialog.getByLabel("Export", { exact: true }).waitFor();
      await page.close();
    }, 120_000);

    test("saves the rows set aside with the reason, and reads them mended together with the export", async () => {
      const { page, dialog } = await openImport(served);
      const good = Array.from(
        { length: 30 },
        (_, i) => `T${i},2026-03-02 08:00Z,2026-03-02 09:00Z,Desk`,
      );
      const csv = ["Ticket,Opened,Resolved,Group", ...good, "T30,soon,2026-03-02 09:00Z,Desk"].join(
        "\n",
      );
      const file = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
      await dialog.getByLabel("Export", { exact: true }).setInputFiles([file]);
      const saved = page.waitForEvent("download");
      await dialog.getByRole("button", { name: "Save the row set aside to a file" }).click();
      const text = await readFile(await (await saved).path(), "utf8");
      expect(text).toMatch(
        /^list\.csv,32,Opened,[^,]*date[^,]*,T30,soon,2026-03-02 09:00Z,Desk\r?$/m,
      );
      await dialog.getByRole("button", { name: "Choose another file" }).click();
      const mended = Buffer.from(text.replace("soon", "2026-03-02 08:00Z"));
      await dialog
        .getByLabel("Export", { exact: true })
        .setInputFiles([file, { ...file, name: "set-aside.csv", buffer: mended }]);
      await dialog.getByText("31 tickets with 31 visits").waitFor();
      expect(await dialog.getByRole("button", { name: /^Save the .*set aside/ }).count()).toBe(0);
      await page.close();
    }, 120_000);

    test("what is wrong with the people or promises of a desk stands beside its field, with the button in sight", async () => {
      const { page } = await openImport(served);
      await page.getByLabel("Export", { exact: true }).setInputFiles(sample);
      await page.getByLabel("Time zone").selectOption("Europe/Berlin");
      await page.getByRole("button", { name: "Continue" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("I know who works at L1").check({ timeout: 60_000 });
      expect(await dialog.innerText()).toContain("Without it, L1 stays a tier of unknown capacity");
      await dialog.getByLabel("Agents at a time").fill("some");
      await dialog.getByLabel("Resolved within, 1 - Critical").fill("soon");
      const fit = dialog.getByRole("button", { name: "Fit a model" });
      await fit.click();
      expect(await fieldNote(dialog.getByLabel("Agents at a time"))).toContain('got "some"');
      expect(await fieldNote(dialog.getByLabel("Resolved within, 1 - Critical"))).toContain(
        '"soon"',
      );
      expect(await dialog.getByLabel("Agents at a time").evaluate(isFocused)).toBe(true);
      const { y = Infinity, height = 0 } = (await fit.boundingBox()) ?? {};
      expect(y + height).toBeLessThanOrEqual(900);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      await page.getByRole("button", { name: "Import an export" }).first().click();
      expect(await dialog.getByLabel("Agents at a time").inputValue()).toBe("some");
    }, 120_000);

    test("a group moved to another tier is there in the fitted desk", async () => {
      const { page } = await openImport(served);
      await page.getByLabel("Export", { exact: true }).setInputFiles(sample);
      await page.getByLabel("Time zone").selectOption("Europe/Berlin");
      await page.getByRole("button", { name: "Continue" }).click();
      const tiers = page.getByLabel(/^Tier of /);
      await tiers.first().waitFor({ timeout: 60_000 });
      for (let at = 0; at < (await tiers.count()); at += 1)
        if ((await tiers.nth(at).inputValue()) === "L3") await tiers.nth(at).selectOption("L2");
      await page.getByRole("button", { name: "Fit a model" }).click();
      await page.getByText("The fitted model beside the export").waitFor({ timeout: 120_000 });
      await page.getByRole("button", { name: "Use it as the baseline" }).click();
      await untilSimulated(page);
      // nobody stated who works there: unknown capacity, and said so for the two tiers left
      expect(await page.locator(".fixed-tier").count()).toBeGreaterThanOrEqual(2);
      expect(await page.locator(".agents").innerText()).not.toContain("L3");
      expect(await page.locator(".findings").innerText()).toMatch(
        /Not known: cost per resolved ticket/,
      );
    }, 240_000);

    testThatNothingLeaked(() => served);
  },
);

/** Cancels an import as soon as the dialog says this, however briefly, and tells how long it took to the first step, in ms. */
function cancelTimeOnceSaid(page: Page, words: string): Promise<number> {
  return page.evaluate(async (said) => {
    const dialog = document.querySelector("dialog")!;
    const isSaid = () => dialog.textContent.includes(said);
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (isSaid()) resolve(observer.disconnect());
      });
      observer.observe(dialog, { subtree: true, childList: true, characterData: true });
    });
    const buttons = [...dialog.querySelectorAll<HTMLButtonElement>("button")];
    const from = performance.now();
    buttons.find(({ innerText }) => innerText === "Cancel")!.click();
    do await new Promise(requestAnimationFrame);
    while (document.querySelector("dialog input[type=file]") === null);
    return performance.now() - from;
  }, words);
}
