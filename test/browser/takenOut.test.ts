import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, whyNotRun } from "./chromium.ts";
import { type ServedDashboard, serveDashboard } from "./dashboard.ts";
import { everyLook, fewer, focused, row, savedText, testThatNothingLeaked } from "./pageParts.ts";

const threeTiers = join(import.meta.dirname, "../../scenarios/three-tiers.yaml");

describe.skipIf(chromiumPath === undefined)(
  `what is taken out on the page, in Chromium${whyNotRun}`,
  () => {
    let served: ServedDashboard;
    beforeAll(async () => (served = await serveDashboard()), 180_000);
    afterAll(async () => served.close());

    /** The page with the desk of three tiers alone, and one agent fewer in an alternative. */
    async function withThreeTiers(): Promise<Page> {
      const page = await served.open();
      await page.getByLabel("Scenario files").setInputFiles(threeTiers);
      await page.getByRole("button", { name: "Make it the only baseline" }).click();
      await fewer(page, "L3").click();
      return page;
    }

    const undo = (page: Page) => page.getByRole("button", { name: "Undo" });

    test("a deleted alternative can be had back", async () => {
      const page = await served.open();
      await fewer(page, "L2").click();
      await row(page, "L2 −1 agent").waitFor();
      await page.getByRole("button", { name: "Delete" }).click();
      await row(page, "L2 −1 agent").waitFor({ state: "detached" });
      await undo(page).click();
      await row(page, "L2 −1 agent").waitFor();
    }, 60_000);

    test.each([
      ["Escalation rules", "Remove this rule", /^The rule “A P1 doesn't wait .*” is removed\.$/],
      ["Promises (SLA)", "Remove this promise", /^The promise “First response” is removed\.$/],
      ["L1: shifts, cost, handling", "Remove shift 2", /^Service desk: shift 2 is removed\.$/],
    ])(
      "%s: what is removed can be had back, comments and all, wherever on the page one is",
      async (part, button, said) => {
        const page = await withThreeTiers();
        const before = await savedText(page);
        await page.getByText(part, { exact: true }).click();
        await page.getByRole("button", { name: button }).first().click();
        const notice = page.getByRole("status").filter({ has: undo(page) });
        expect(await notice.locator("span").first().innerText()).toMatch(said);
        expect(await focused(page)).toBe(part);
        expect(await savedText(page)).not.toBe(before);
        expect(await everyLook(page)).toEqual([]);
        // in one go: results that arrive make the page longer
        const { button: at, end } = await undo(page).evaluate((element) => {
          scrollTo({ top: document.body.scrollHeight, behavior: "instant" });
          const end = document.querySelector("main")?.getBoundingClientRect().bottom;
          return { button: element.getBoundingClientRect(), end };
        });
        expect(at.bottom).toBeLessThanOrEqual(900);
        expect(end).toBeLessThanOrEqual(at.top);
        await undo(page).click();
        await undo(page).waitFor({ state: "detached" });
        expect(await savedText(page)).toBe(before);
      },
      120_000,
    );

    test("after another change there is nothing left to undo", async () => {
      const page = await withThreeTiers();
      await page.getByText("Escalation rules", { exact: true }).click();
      await page.getByRole("button", { name: "Remove this rule" }).last().click();
      await undo(page).waitFor();
      await fewer(page, "L3").click();
      await undo(page).waitFor({ state: "detached" });
    }, 60_000);

    test("what can't be removed says what still needs it, in the page's words", async () => {
      const page = await withThreeTiers();
      const before = await savedText(page);
      await page.getByText("Promises (SLA)", { exact: true }).click();
      const resolution = page.getByRole("group", { name: "Resolution", exact: true });
      await resolution.getByRole("button", { name: "Remove this promise" }).click();
      expect(await resolution.getByRole("alert").last().innerText()).toMatch(
        /^rule “Three quarters of the time to resolve are gone”: promise used: promise must be a promise, one of First response, /,
      );
      expect(await undo(page).count()).toBe(0);
      expect(await savedText(page)).toBe(before);
    }, 60_000);

    testThatNothingLeaked(() => served);
  },
);
