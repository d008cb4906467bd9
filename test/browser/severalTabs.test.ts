import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, whyNotRun } from "./chromium.ts";
import { type ServedDashboard, serveDashboard, untilSimulated } from "./dashboard.ts";
import { everyLook, fewer, row, testThatNothingLeaked } from "./pageParts.ts";

describe.skipIf(chromiumPath === undefined)(
  `work kept in the browser, in Chromium${whyNotRun}`,
  () => {
    let served: ServedDashboard;
    beforeAll(async () => (served = await serveDashboard()), 180_000);
    afterAll(async () => served.close());

    const takeAgentOf = async (page: Page, tier: string) => {
      await fewer(page, tier).click();
      await row(page, `${tier} −1 agent`).waitFor();
    };
    const again = async (page: Page) => {
      await page.reload();
      await page.waitForSelector("h1");
      await untilSimulated(page);
    };

    test("two tabs keep both what each has changed, say so, and give a choice", async () => {
      const one = await served.open();
      const two = await one.context().newPage();
      await two.goto(served.address);
      await two.waitForSelector("h1");
      await takeAgentOf(one, "L1");
      await two.getByText("were changed in another tab").waitFor();
      await takeAgentOf(two, "L3");
      await one.getByText("were changed in another tab").waitFor();
      expect(await everyLook(one)).toEqual([]);

      await again(one);
      expect(await row(one, "L1 −1 agent").count()).toBe(1);
      expect(await row(one, "L3 −1 agent").count()).toBe(0);
      await one.getByText("other scenarios are kept in this browser").waitFor();
      expect(await everyLook(one)).toEqual([]);
      await again(two);
      expect(await row(two, "L3 −1 agent").count()).toBe(1);

      await one.getByRole("button", { name: "Show those instead" }).click();
      await row(one, "L3 −1 agent").waitFor();
      expect(await row(one, "L1 −1 agent").count()).toBe(0);
      await one.getByRole("button", { name: "Undo" }).click();
      await row(one, "L1 −1 agent").waitFor();
      await again(one);
      expect(await row(one, "L1 −1 agent").count()).toBe(1);
      await again(two);
      expect(await row(two, "L3 −1 agent").count()).toBe(1);
    }, 300_000);

    test("what is kept beside is there on a new visit, and goes when it is deleted", async () => {
      const one = await served.open();
      const two = await one.context().newPage();
      await two.goto(served.address);
      await two.waitForSelector("h1");
      await takeAgentOf(one, "L1");
      await takeAgentOf(two, "L3");
      await one.close();
      await two.close();
      const later = await one.context().newPage();
      await later.goto(served.address);
      await row(later, "L3 −1 agent").waitFor();
      await later.getByRole("button", { name: "Delete those" }).click();
      await later.getByRole("button", { name: "Undo" }).click();
      await later.getByRole("button", { name: "Delete those" }).click();
      await again(later);
      await row(later, "L3 −1 agent").waitFor();
      expect(await later.getByText("other scenarios are kept in this browser").count()).toBe(0);
    }, 120_000);

    test("a file's text with a mistake is in its field again after a reload", async () => {
      const page = await served.open();
      await page.getByLabel("Scenario to change").selectOption("One more L2 agent");
      await page.getByText("The scenario as a file").click();
      const field = page.getByRole("textbox", { name: /^Everything a scenario can say/ });
      const mistaken = (await field.inputValue()).replace(/^tiers:/m, "tears:");
      await field.fill(mistaken);
      await page.keyboard.press("Tab");
      await page.getByText(/tears isn't known here/).waitFor();
      await page.reload();
      await page.waitForSelector("h1");
      await page.getByLabel("Scenario to change").selectOption("One more L2 agent");
      await page.getByText("The scenario as a file").click();
      expect(await field.inputValue()).toBe(mistaken);
      expect(await page.getByText(/tears isn't known here/).isVisible()).toBe(true);
    }, 60_000);

    test("asks before leaving while what is typed in a field isn't taken, or was refused", async () => {
      const page = await served.open();
      const asked: string[] = [];
      page.on("dialog", async (dialog) => {
        asked.push(dialog.type());
        await dialog.dismiss();
      });
      const leave = async () => {
        await page.evaluate(() => setTimeout(() => location.reload()));
        await page.waitForTimeout(1_500);
      };
      await page.locator("summary", { hasText: "Demand" }).click();
      const field = page.getByRole("textbox", { name: "Tickets per week" });
      const before = await field.inputValue();
      await field.pressSequentially("x");
      await leave();
      expect(asked).toEqual(["beforeunload"]);
      await page.keyboard.press("Tab");
      await page.getByText(/Not taken/).waitFor();
      expect(await field.inputValue()).toBe(`x${before}`);
      await leave();
      expect(asked.length).toBe(2);
      await field.fill(before);
      await page.keyboard.press("Tab");
      await page.getByText(/Not taken/).waitFor({ state: "detached" });
      await leave();
      expect(asked.length).toBe(2);
    }, 60_000);

    testThatNothingLeaked(() => served);
  },
);
