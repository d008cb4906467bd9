import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, whyNotRun } from "./chromium.ts";
import { type ServedDashboard, serveDashboard, untilSimulated } from "./dashboard.ts";
import {
  everyLook,
  isFocused,
  row,
  promisesOf,
  fewer,
  testThatNothingLeaked,
} from "./pageParts.ts";

describe.skipIf(chromiumPath === undefined)(
  `scenario files and names in the built page, in Chromium${whyNotRun}`,
  () => {
    let served: ServedDashboard;
    beforeAll(async () => (served = await serveDashboard()), 180_000);
    afterAll(async () => served.close());

    test("a desk without promises gets one in the baseline and in all its alternatives", async () => {
      const page = await served.open();
      const yaml =
        "name: Bare\ndemand: { ticketsPerWeek: 50 }\ntypes: [{ name: a, share: 100% }]\ntiers: [{ name: L1, handling: 20 min, teams: [{ name: L1, agents: 1 }] }]\n";
      await page
        .getByLabel("Scenario files")
        .setInputFiles({ name: "bare.yaml", mimeType: "text/yaml", buffer: Buffer.from(yaml) });
      await page.getByRole("button", { name: "Make it the only baseline" }).click();
      await page.locator("summary", { hasText: "Promises (SLA)" }).click();
      await page.getByRole("textbox", { name: "Within" }).fill("30 min");
      await page.getByRole("button", { name: "Add it to every scenario" }).click();
      await untilSimulated(page);
      expect(await page.locator(".comparison tbody tr").count()).toBe(1);
      await expect
        .poll(() => promisesOf(page).innerText(), { timeout: 60_000 })
        .toContain("Attainment");
    }, 120_000);

    test("a scenario that is there already isn't added a second time, and it is said", async () => {
      const page = await served.open();
      const file = join(import.meta.dirname, "../../scenarios/sample-desk.yaml");
      await page.getByLabel("Scenario files").setInputFiles(file);
      const notice = page.locator(".notice");
      expect(await notice.innerText()).toContain("sample-desk.yaml says the same as “Sample desk”");
      expect(await page.locator(".comparison tbody tr").count()).toBe(3);
      await notice.getByRole("button", { name: "Dismiss" }).click();
      expect(await notice.count()).toBe(0);
    });

    test("a file dropped beside the page is taken, wherever it falls", async () => {
      const page = await served.open();
      const isTaken = await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["name: x"], "dropped.yaml"));
        const init = { dataTransfer, bubbles: true, cancelable: true };
        return ["dragover", "drop"].map(
          (kind) => !document.documentElement.dispatchEvent(new DragEvent(kind, init)),
        );
      });
      expect(isTaken).toEqual([true, true]);
      await page.getByRole("dialog", { name: "dropped.yaml can’t be opened" }).waitFor();
    });

    test("a scenario file with mistakes is refused with every place, and nothing changes", async () => {
      const page = await served.open();
      const yaml =
        "name: x\ndemand: { ticketsPerWeek: -1 }\ntypes: [{ name: a, share: 100% }]\ntiers: [{ name: L1 }]\n";
      await page.getByLabel("Scenario files").setInputFiles({
        name: "wrong.yaml",
        mimeType: "text/yaml",
        buffer: Buffer.from(yaml),
      });
      const dialog = page.getByRole("dialog", { name: "wrong.yaml can’t be opened" });
      expect(await dialog.innerText()).toMatch(/2\s+\d+\s+demand\.ticketsPerWeek/);
      expect(await page.locator(".comparison tbody tr").count()).toBe(3);
    });

    test("a scenario that can't be compared is only opened in the place of the others", async () => {
      const page = await served.open();
      const file = join(import.meta.dirname, "../../scenarios/two-tiers.yaml");
      await page.getByLabel("Scenario files").setInputFiles(file);
      const dialog = page.getByRole("dialog", { name: /can’t be compared with the baseline/ });
      await dialog.getByRole("button", { name: "Leave the page as it is" }).click();
      expect(await page.locator(".comparison tbody tr").count()).toBe(3);
      await page.getByLabel("Scenario files").setInputFiles(file);
      await dialog.getByRole("button", { name: "Make it the only baseline" }).click();
      await untilSimulated(page);
      expect(await page.locator(".comparison tbody tr").count()).toBe(1);
    }, 120_000);

    test("names are text, whatever they hold", async () => {
      const page = await served.open();
      const name = "<img src=x onerror=document.title='hacked'>";
      await page.getByRole("button", { name: "One more L2 agent" }).click();
      await page.getByRole("button", { name: "Rename" }).click();
      await page.getByLabel("New name").fill(name);
      await page.keyboard.press("Enter");
      expect(await row(page, name).count()).toBe(1);
      expect(await page.locator("#page img").count()).toBe(0);
      expect(await page.title()).toBe("Tierlab");
    });

    test("a text with a mistake stays in its field, each scenario its own, until it is mended or given up", async () => {
      const page = await served.open();
      const scenario = page.getByLabel("Scenario to change");
      await scenario.selectOption("One more L2 agent");
      await page.getByText("The scenario as a file").click();
      const field = page.getByRole("textbox", { name: /^Everything a scenario can say/ });
      const before = await field.inputValue();
      const mistaken = before.replace(/^tiers:/m, "tears:");
      await field.fill(mistaken);
      await page.keyboard.press("Tab");
      await page.getByText(/tears isn't known here/).waitFor();
      expect(await field.inputValue()).toBe(mistaken);
      await scenario.selectOption("Escalation after an hour");
      expect(await field.inputValue()).not.toContain("tears");
      expect(await page.getByText(/tears isn't known here/).count()).toBe(0);
      await scenario.selectOption("One more L2 agent");
      expect(await field.inputValue()).toBe(mistaken);
      expect(await everyLook(page)).toEqual([]);
      await page.getByRole("button", { name: "Give up what I changed here" }).click();
      expect(await field.inputValue()).toBe(before);
      expect(await field.evaluate(isFocused)).toBe(true);
      await field.fill(mistaken);
      await page.keyboard.press("Tab");
      await field.fill(before.replace("agents: 6", "agents: 7"));
      await page.keyboard.press("Tab");
      await row(page, "One more L2 agent").getByText("L1: 7 agents instead of 6").waitFor();
      expect(await field.getAttribute("aria-invalid")).toBe("false");
    }, 60_000);

    test("a long name without a space stays out of its figures, and within a narrow page", async () => {
      const page = await served.open();
      await page.getByRole("button", { name: "One more L2 agent" }).click();
      await page.getByRole("button", { name: "Rename" }).click();
      await page.getByLabel("New name").fill("Betriebsunterbrechungsbereitschaft".repeat(3));
      await page.keyboard.press("Enter");
      const name = row(page, "Betriebsunterbrechungs").locator(".scenario-button");
      const [room, taken] = await name.evaluate((it) => [it.clientWidth, it.scrollWidth]);
      expect(taken).toBeLessThanOrEqual(room);
      expect(await everyLook(page)).toEqual([]);
    }, 60_000);

    test("work is there again after a reload, and can be left for the shipped comparison", async () => {
      const page = await served.open();
      await fewer(page, "L1").click();
      await page.waitForSelector(".effect b");
      await untilSimulated(page);
      await page.reload();
      await untilSimulated(page);
      expect(await row(page, "L1 −1 agent").count()).toBe(1);
      await page.getByRole("button", { name: /Start again/ }).click();
      await row(page, "L1 −1 agent").waitFor({ state: "detached" });
    }, 120_000);

    test("a new comparison is shown first, and the scenarios of an earlier one are kept aside", async () => {
      const page = await served.open();
      await fewer(page, "L1").click();
      await page.waitForSelector(".effect b");
      await untilSimulated(page);
      await page.route("**/opening.json", async (route) => {
        const response = await route.fetch();
        const opening = (await response.json()) as { scenarios: { file: string }[] };
        opening.scenarios[0].file = "another.yaml";
        await route.fulfill({ response, json: opening });
      });
      await page.reload();
      await row(page, "Sample desk").waitFor();
      expect(await row(page, "L1 −1 agent").count()).toBe(0);
      await page.getByRole("button", { name: "Bring them back" }).click();
      await row(page, "L1 −1 agent").waitFor();
    }, 120_000);

    test("a scenario is saved as the file it is", async () => {
      const page = await served.open();
      await page.getByLabel("Scenario to change").selectOption("One more L2 agent");
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe("1.yaml");
    });

    testThatNothingLeaked(() => served);
  },
);
