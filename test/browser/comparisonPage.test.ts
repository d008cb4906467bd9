import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, whyNotRun } from "./chromium.ts";
import { type ServedDashboard, serveDashboard, untilSimulated } from "./dashboard.ts";
import { isFocused, row, fewer, withReplications, testThatNothingLeaked } from "./pageParts.ts";

describe.skipIf(chromiumPath === undefined)(
  `the comparison on the built page, in Chromium${whyNotRun}`,
  () => {
    let served: ServedDashboard;
    beforeAll(async () => (served = await serveDashboard()), 180_000);
    afterAll(async () => served.close());

    test("opens on the shipped comparison, without simulating anything", async () => {
      const page = await served.open();
      expect(await page.locator(".comparison tbody tr").count()).toBe(3);
      expect(await page.locator("h1").innerText()).toMatch(/per resolved ticket/);
      expect(await row(page, "One more L2 agent").innerText()).toMatch(
        /worse|better|no difference/,
      );
      await page.waitForTimeout(500);
      expect(await page.locator(".run-status progress").count()).toBe(0);
    });

    test("every figure is one image with a description, and brings no styles of its own", async () => {
      const page = await served.open();
      const figures = await page.locator("svg:not([aria-hidden])").evaluateAll((all) =>
        all.map((svg) => ({
          isImage: svg.getAttribute("role") === "img",
          words: svg.getAttribute("aria-label")?.length ?? 0,
          inner: svg.querySelectorAll("style, [aria-label]").length,
        })),
      );
      // three measures of three scenarios, six panels of tiers, one of promises, the costs
      expect(figures.length).toBeGreaterThanOrEqual(9 + 6 + 1 + 1);
      expect(
        figures.filter(({ isImage, words, inner }) => !isImage || words < 5 || inner > 0),
      ).toEqual([]);
    });

    test("the parts of the cost bars are called as in their legend", async () => {
      const page = await served.open();
      const costs = page.getByRole("region", { name: "Cost by tier", exact: true });
      const legend = await costs.locator(".legend.is-parts li:not(.axis-unit)").allInnerTexts();
      const names = legend.map((text) => text.trim().split(":")[0]);
      expect(names).toEqual(["L1", "L2", "L3", "No one tier’s"]);
      const words = (await costs.locator("svg").getAttribute("aria-label")) ?? "";
      for (const name of names) expect(words).toContain(`Sample desk, ${name}: EUR`);
      expect(words).not.toContain("shared");
    });

    test("one L2 agent fewer becomes an alternative, simulated and compared with intervals", async () => {
      const page = await served.open();
      const before = await row(page, "Sample desk").innerText();
      await withReplications(page, 20);
      await fewer(page, "L2").click();
      await page.waitForSelector(".effect b");
      await untilSimulated(page);
      const effect = await page.locator(".effect").innerText();
      expect(effect).toMatch(/Cost per resolved ticket\s+[−+]EUR.[\d.,]+/);
      expect(effect).toMatch(
        /SLA breaches\s+[−+][\d.,]+\s+[−+\d.,]+ to [−+\d.,]+\s+(worse|better|no difference shown)/,
      );
      expect(effect).toContain("n = 20");
      expect(await row(page, "L2 −1 agent").innerText()).toMatch(/\d to [−+]?\d/);
      expect(await row(page, "Sample desk").innerText()).not.toBe(before);
      expect(await page.locator(".changes").innerText()).toBe("L2: 4 agents instead of 5");
    }, 120_000);

    test("the chosen alternative is told in words: what it changes, what that comes to, and why", async () => {
      const page = await served.open();
      await withReplications(page, 20);
      await fewer(page, "L2").click();
      await page.waitForSelector(".effect b");
      await untilSimulated(page);
      const words = await page.getByRole("region", { name: /^“L2 −1 agent”/ }).innerText();
      expect(words).toMatch(/“L2 −1 agent” (costs more per ticket|breaks more promises)/);
      expect(words).toContain("L2: 4 agents instead of 5");
      expect(words).toMatch(/L2’s queue grows: occupancy [\d.]+ → [\d.]+.%, waiting \+/);
      expect(words).toMatch(/more breaches of “Resolution”/);
      // its backlog grows: said in its row, and in full with what it does and with all warnings
      expect(await row(page, "L2 −1 agent").innerText()).toContain("backlog grows");
      expect(words).toContain("The backlog grows through the measured window");
      expect(await page.locator("#warnings").innerText()).toMatch(/L2 −1 agent: The backlog grows/);
    }, 120_000);

    test("a first look is called one, and concludes nothing that more replications may take back", async () => {
      const page = await served.open();
      await withReplications(page, 100);
      await fewer(page, "L2").click();
      await row(page, "L2 −1 agent").getByText("first look: n = 5").waitFor({ timeout: 60_000 });
      expect(await page.locator("h1").innerText()).toMatch(
        /^(First look: |Too early to say whether an alternative costs less)/,
      );
      expect(await page.locator(".effect").innerText()).toContain("first look, n = 5");
      await page.getByRole("button", { name: "Stop" }).click();
    }, 120_000);

    test("as many replications are offered and wanted as the page came with", async () => {
      const page = await served.open();
      expect(await page.getByLabel(/95 % intervals from/).inputValue()).toBe("5");
      expect(await page.getByText("first look").count()).toBe(0);
    });

    test("a new alternative is there at once, and the form is about it", async () => {
      const page = await served.open();
      await page.getByRole("button", { name: "+ New alternative" }).click();
      await row(page, "New alternative").waitFor();
      expect(await row(page, "New alternative").innerText()).toContain("no change yet");
      await page.waitForFunction(() => document.activeElement?.closest(".stepper") !== null);
      await page.keyboard.press("ArrowUp");
      await fewer(page, "L2").click();
      await row(page, "L2 −1 agent").waitFor();
      expect(await page.locator(".comparison tbody tr").count()).toBe(4);
    }, 60_000);

    test("a row is chosen wherever it is pressed", async () => {
      const page = await served.open();
      await row(page, "Escalation after an hour").locator(".figure").last().click();
      expect(await page.locator("tr.is-chosen").innerText()).toContain("Escalation after an hour");
      expect(await page.locator("#chosen").innerText()).toContain("Escalation after an hour");
    });

    test("one extreme alternative doesn't take the others their decimals", async () => {
      const page = await served.open();
      const before = await row(page, "One more L2 agent").innerText();
      await page.getByText("L1: shifts, cost, handling").click();
      await page.getByRole("textbox", { name: "Hourly cost" }).first().fill("1000000000");
      await page.keyboard.press("Tab");
      await page.waitForSelector(".effect b");
      await untilSimulated(page);
      expect(await row(page, "One more L2 agent").innerText()).toBe(before);
      expect(await row(page, "L1 hourly cost").innerText()).toMatch(/million/);
    }, 120_000);

    test("on paper there is what was found, and nothing that can only be pressed", async () => {
      const page = await served.open();
      await page.emulateMedia({ media: "print" });
      const [figures, form, imports, payback] = [
        page.locator(".comparison"),
        page.getByLabel("Scenario to change"),
        page.getByRole("button", { name: "Import an export" }),
        page.getByLabel(/^Show the payback of every alternative/),
      ];
      expect(await figures.isVisible()).toBe(true);
      expect(await page.locator("#chosen").isVisible()).toBe(true);
      for (const pressed of [form, imports, payback]) expect(await pressed.isVisible()).toBe(false);
    });

    test("a tier without anybody is remarked on where its agents are taken away", async () => {
      const page = await served.open();
      const field = page.locator(".stepper input").nth(1);
      await field.fill("0");
      await field.press("Enter");
      await page.getByText("Nobody works at L2.").waitFor();
      await page.locator(".stepper input").nth(2).fill("1");
      await fewer(page, "L3").press("Enter");
      await expect.poll(() => page.locator(".stepper input").nth(2).inputValue()).toBe("0");
      expect(await fewer(page, "L3").evaluate(isFocused)).toBe(true);
      await fewer(page, "L3").press("Enter");
      expect(await page.locator(".stepper input").nth(2).inputValue()).toBe("0");
    }, 60_000);

    test("at 390 pixels the difference is in sight, and the header takes two lines at most", async () => {
      const page = await served.open({ viewport: { width: 390, height: 844 } });
      const hidden = await page.locator(".figures:visible .is-difference").evaluateAll(
        (all) =>
          all.filter((cell) => {
            const { left, right } = cell.getBoundingClientRect();
            return left < 0 || right > innerWidth || cell.scrollWidth > cell.clientWidth + 1;
          }).length,
      );
      expect(hidden).toBe(0);
      const header = await page.locator(".masthead").boundingBox();
      expect(header?.height).toBeLessThan(90);
    });

    test("at 390 pixels a button that is pressed stays where it is, though a row is added above it", async () => {
      const page = await served.open({ viewport: { width: 390, height: 844 } });
      const button = fewer(page, "L2");
      await button.scrollIntoViewIfNeeded();
      const before = await button.boundingBox();
      await button.click();
      await page.locator(".measure-blocks li", { hasText: "L2 −1 agent" }).first().waitFor();
      await untilSimulated(page);
      const after = await button.boundingBox();
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
    }, 120_000);

    test("the form has no scroll bar of its own, however much of it is open", async () => {
      const page = await served.open();
      await page.getByText("L2: shifts, cost, handling").click();
      const form = page.locator(".controls");
      const { inner, outer } = await form.evaluate((element) => ({
        inner: element.scrollHeight,
        outer: element.clientHeight,
      }));
      expect(inner).toBeLessThanOrEqual(outer);
      await page.mouse.wheel(0, 20_000);
      await page.waitForTimeout(300);
      const box = await form.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(901);
    });

    test("nothing that is pressed or read moves while a change is simulated", async () => {
      const page = await served.open();
      await withReplications(page, 20);
      await untilSimulated(page);
      const topsOf = async (parts: string) =>
        page
          .locator(parts)
          .evaluateAll((all) => all.map((part) => Math.round(part.getBoundingClientRect().top)));
      const places = async () => topsOf(".findings, .comparison, .stepper, .effect, .section");
      const steppers = async () => topsOf(".stepper, .effect");
      const before = await steppers();
      await fewer(page, "L2").click();
      await page.waitForSelector(".run-status progress");
      expect(await steppers()).toEqual(before);
      const withNewRow = await places();
      await untilSimulated(page);
      expect(await places()).toEqual(withNewRow);
      await fewer(page, "L2").click();
      await page.waitForSelector(".run-status progress");
      expect(await places()).toEqual(withNewRow);
      await untilSimulated(page);
      expect(await places()).toEqual(withNewRow);
    }, 120_000);

    test("a simulation can be stopped; the figures stay and say so", async () => {
      const page = await served.open();
      await page.getByLabel(/95 % intervals from/).selectOption("200");
      await page.getByRole("button", { name: "Stop" }).click();
      expect(await page.locator(".run-status").innerText()).toMatch(/^Stopped/);
      expect(await page.locator(".comparison tbody tr").count()).toBe(3);
    });

    test("a number of agents that is none is refused beside its field, and changes nothing", async () => {
      const page = await served.open();
      const field = page.locator(".stepper input").first();
      const before = await field.inputValue();
      for (const wrong of ["-3", "1e9", "abc", "2.5", ""]) {
        await field.fill(wrong);
        await field.press("Enter");
        await page.getByText(`must be a whole number, got “${wrong}”`).waitFor();
        expect(await field.inputValue()).toBe(before);
      }
      expect(
        await page
          .locator(".comparison")
          .getByText(/[−+]\d+ agents/)
          .count(),
      ).toBe(0);
    }, 60_000);

    testThatNothingLeaked(() => served);
  },
);
