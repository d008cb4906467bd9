import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, whyNotRun } from "./chromium.ts";
import { type ServedDashboard, serveDashboard, untilSimulated } from "./dashboard.ts";
import { csvFile, listOf, openImport } from "./importParts.ts";
import { fewer, everyLook, focused, tabTo, testThatNothingLeaked } from "./pageParts.ts";
import { violations } from "./violations.ts";

const sample = join(import.meta.dirname, "../../data/sample-servicenow.csv.gz");

describe.skipIf(chromiumPath === undefined)(
  `whoever uses the built page, in Chromium${whyNotRun}`,
  () => {
    let served: ServedDashboard;
    beforeAll(async () => (served = await serveDashboard()), 180_000);
    afterAll(async () => served.close());

    test("everything can be reached and done with the keyboard alone", async () => {
      const page = await served.open();
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Skip to the results");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("results");
      await tabTo(page, /^One agent fewer: L2 /);
      await page.keyboard.press("Enter");
      await page.waitForSelector(".effect b");
      expect(await focused(page)).toMatch(/^One agent fewer: L2 /);
      await tabTo(page, /^Escalation rules/);
      await page.keyboard.press("Enter");
      await tabTo(page, /^Add a rule/);
      await page.keyboard.press("Enter");
      await untilSimulated(page);
      expect(await page.locator(".changes").innerText()).toContain("New rule");
    }, 120_000);

    test("a dialog keeps the focus, closes on Escape and gives the focus back", async () => {
      const page = await served.open();
      const opener = page.getByRole("button", { name: "Import an export" }).first();
      await opener.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor();
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press("Tab");
        const inside = await page.evaluate(
          () =>
            document.activeElement === document.body ||
            document.activeElement?.closest("dialog") !== null,
        );
        expect(inside).toBe(true);
      }
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      expect(await focused(page)).toBe("Import an export");
    });

    test("from step to step of an import the focus goes to the heading of what is there", async () => {
      const { page, dialog } = await openImport(served);
      const field = dialog.getByLabel("Export", { exact: true });
      await field.focus();
      await field.setInputFiles(csvFile("list.csv", listOf("Desk")));
      await dialog.getByText("1. What was read").waitFor();
      expect(await focused(page)).toBe("1. What was read");
      await tabTo(page, /^Fit a model/);
      await page.keyboard.press("Enter");
      await dialog.getByText("The fitted model beside the export").waitFor({ timeout: 60_000 });
      expect(await focused(page)).toBe("The fitted model beside the export");
      await tabTo(page, /^Back to tiers/);
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("1. What was read");
    }, 120_000);

    test("a button that goes when it is pressed leaves the focus near, or where it came from", async () => {
      const page = await served.open();
      const replications = page.getByLabel(/95 % intervals from/);
      await replications.focus();
      await replications.selectOption("200");
      await page.getByRole("button", { name: "Stop" }).waitFor();
      expect(await focused(page)).toBe("Stop");
      await page.keyboard.press("Enter");
      await expect.poll(() => focused(page)).toBe("Simulate again");
      await replications.waitFor({ state: "detached" });
      await page.getByLabel("Scenario to change").selectOption("One more L2 agent");
      await page.getByLabel("Scenario to change").focus();
      await page.getByRole("button", { name: "Delete" }).press("Enter");
      const undo = page.getByRole("button", { name: "Undo" });
      await undo.press("Enter");
      await undo.waitFor({ state: "detached" });
      expect(await focused(page)).toBe("Scenario to change");
    }, 60_000);

    test("has nothing that axe finds wrong, at 1440 and 390 pixels, light and dark", async () => {
      const page = await served.open();
      expect(await everyLook(page)).toEqual([]);
      for (const summary of await page.locator("summary").all()) await summary.click();
      await page.getByLabel("Scenario to change").selectOption("Escalation after an hour");
      await fewer(page, "L2").click();
      expect(await violations(page)).toEqual([]);
      await untilSimulated(page);
      expect(await everyLook(page)).toEqual([]);
    }, 300_000);

    test("has nothing that axe finds wrong in any step of an import, at both widths, light and dark", async () => {
      const page = await served.open();
      const dialog = page.getByRole("dialog");
      const choose = async (name: string, ...lines: readonly string[]) => {
        await dialog
          .getByLabel("Export", { exact: true })
          .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
      };
      const again = dialog.getByRole("button", { name: "Choose another file" });
      await page.getByRole("button", { name: "Import an export" }).first().click();
      await dialog.getByText("I know how the file is written").click();
      expect(await everyLook(page)).toEqual([]);
      await choose("none.csv", "Name,Colour", "Ann,red", "Bob,blue");
      await dialog.getByRole("alert").waitFor();
      await dialog.getByText("Read it differently").click();
      expect(await everyLook(page)).toEqual([]);
      await again.click();
      await choose("what.csv", "Case ID,Opened At,State", "C1,2026-03-02 08:00,Zork");
      await dialog.getByText("What is in this file?").waitFor();
      expect(await everyLook(page)).toEqual([]);
      await again.click();
      const day = (i: number) => `0${(i % 9) + 1}/02/2026`;
      const rows = Array.from({ length: 30 }, (_, i) => `T${i},${day(i)} 08:00,${day(i)} 09:00`);
      await choose("days.csv", "Ticket,Opened,Resolved", ...rows);
      await dialog.getByText("How are the dates in “Opened” written?").waitFor();
      expect(await everyLook(page)).toEqual([]);
      await again.click();
      await page.getByLabel("Export", { exact: true }).setInputFiles(sample);
      await page.getByLabel("Time zone").waitFor();
      expect(await everyLook(page)).toEqual([]);
      await page.getByLabel("Time zone").selectOption("Europe/Berlin");
      await page.getByRole("button", { name: "Continue" }).click();
      await page.getByText("1. What was read").waitFor({ timeout: 60_000 });
      await page.getByLabel("I know who works at L1").check();
      await dialog.getByLabel("Agents at a time").fill("some");
      await page.getByRole("button", { name: "Fit a model" }).click();
      for (const summary of await dialog.locator("summary").all()) await summary.press("Enter");
      expect(await everyLook(page)).toEqual([]);
      await page.getByLabel("I know who works at L1").uncheck();
      await page.getByRole("button", { name: "Fit a model" }).click();
      await dialog.getByLabel("Fitting").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByText("The fitted model beside the export").waitFor({ timeout: 120_000 });
      expect(await everyLook(page)).toEqual([]);
    }, 300_000);

    testThatNothingLeaked(() => served);
  },
);
