import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, whyNotRun } from "./chromium.ts";
import { type ServedDashboard, serveDashboard, untilSimulated } from "./dashboard.ts";
import {
  everyLook,
  fieldNote,
  focused,
  savedText,
  tabTo,
  testThatNothingLeaked,
} from "./pageParts.ts";

const scenarios = join(import.meta.dirname, "../../scenarios");

describe.skipIf(chromiumPath === undefined)(`levers on the page in Chromium${whyNotRun}`, () => {
  let served: ServedDashboard;
  beforeAll(async () => (served = await serveDashboard()), 180_000);
  afterAll(async () => served.close());

  const changes = (page: Page) => page.locator(".changes").innerText();
  const note = (page: Page, label: string) =>
    page
      .locator(".field", { has: page.getByRole("textbox", { name: label, exact: true }) })
      .locator(".field-note");

  /** The form's part for levers, with that of a shipped scenario added to the baseline. */
  async function withTraining(page: Page): Promise<void> {
    await page.getByText("Levers and absences").click();
    await page.getByLabel("From a shipped scenario").selectOption({ label: "Training" });
    await page.getByRole("button", { name: "Add Training" }).click();
    await page.locator("details.lever[open] > summary", { hasText: "Training" }).waitFor();
  }

  test("a lever of a shipped scenario becomes an alternative, with its payback and its load by week", async () => {
    const page = await served.open();
    await withTraining(page);
    expect(await changes(page)).toBe("New improvement “Training”");
    await page.waitForSelector("#payback");
    const payback = page.locator("section", { has: page.locator("#payback") }).last();
    await payback.getByText("Paid for improvements").first().waitFor({ timeout: 90_000 });
    await untilSimulated(page);
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

  test("of an alternative without a lever the payback is shown where it is switched on", async () => {
    const page = await served.open();
    const payback = page.locator("section", { has: page.locator("#payback") }).last();
    expect(await payback.innerText()).toMatch(/It isn’t shown, since no lever is pulled/);
    expect(await payback.locator("svg").count()).toBe(0);
    const choice = payback.getByLabel("Show the payback of every alternative");
    await choice.check();
    await payback.locator("svg[role=img]").first().waitFor({ timeout: 90_000 });
    await untilSimulated(page);
    expect(await payback.innerText()).toMatch(/Balance after \d+ weeks/);
    expect(await everyLook(page)).toEqual([]);
    await choice.uncheck();
    expect(await payback.locator("svg").count()).toBe(0);
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
    const text = await page.locator(".editor textarea").last().inputValue();
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
    await page.getByRole("button", { name: "Switch off: Training" }).click();
    await page.getByRole("button", { name: /^Add an absence of / }).click();
    expect(await changes(page)).toMatch(/absences/);
    const share = page.getByRole("textbox", { name: "Share" });
    await share.fill("30%");
    await page.keyboard.press("Tab");
    expect(await changes(page)).toMatch(/share 30.%/);
    expect(await everyLook(page)).toEqual([]);
    await page.getByRole("button", { name: /^Remove: .*absences/ }).click();
    await page.getByText("No difference from the baseline so far.").waitFor();
  }, 180_000);

  test("with the keyboard alone, the focus goes to what was put in, and stays near what was taken out", async () => {
    const page = await served.open();
    await page.getByText("Levers and absences").click();
    await page.getByLabel("From a shipped scenario").selectOption({ label: "Training" });
    await tabTo(page, /^Add Training/);
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Training");
    await tabTo(page, /^Switch off: Training/);
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Levers and absences");
    await tabTo(page, /^Switch on: Training/);
    await page.keyboard.press("Enter");
    await expect.poll(() => focused(page)).toBe("Training");
  }, 120_000);

  test("while a value is being typed nothing is said or simulated; leaving the field tells, Escape takes it back", async () => {
    const page = await served.open();
    await withTraining(page);
    await page.waitForSelector(".effect b");
    await untilSimulated(page);
    const halfTyped: readonly (readonly [string, string, RegExp])[] = [
      [
        "Shows after",
        "15 m",
        /^must be a duration .*, got "15 m"; did you mean 15 min\? Not taken: it is still 2 weeks\.$/,
      ],
      ["Effect in the end", "1", /^must be a percentage with its sign, such as 1 %\. Not taken/],
      [
        "Cost: paid once",
        "6k",
        /^must be a number .*, got "6k"; did you mean 6000\? Not taken: it is still 6000\.$/,
      ],
      ["From (date)", "2026-0", /^must be a date such as .*, got "2026-0"\. Not taken/],
      ["Types", "Passw", /^must be a type, one of .*, got "Passw"\. Not taken: it is still all\.$/],
    ];
    for (const [label, text, told] of halfTyped) {
      const field = page.getByRole("textbox", { name: label, exact: true });
      const before = await field.inputValue();
      const yaml = await savedText(page);
      await field.fill("");
      await field.pressSequentially(text);
      expect(await field.getAttribute("aria-invalid")).toBe("false");
      expect(await note(page, label).innerText()).toBe("");
      expect(await page.locator(".run-status select").count()).toBe(1);
      await page.keyboard.press("Tab");
      expect(await note(page, label).innerText()).toMatch(told);
      expect(await savedText(page)).toBe(yaml);
      await field.focus();
      await page.keyboard.press("Escape");
      expect(await field.inputValue()).toBe(before);
      expect(await note(page, label).innerText()).toBe("");
    }
  }, 180_000);

  test("the saved file differs from the desk's only in what was changed, comments and sources included", async () => {
    const page = await served.open();
    const desk = await readFile(join(scenarios, "three-tiers.yaml"), "utf8");
    await page.getByLabel("Scenario files").setInputFiles(join(scenarios, "three-tiers.yaml"));
    await page.getByRole("button", { name: "Make it the only baseline" }).click();
    await withTraining(page);
    await page.getByRole("button", { name: "Switch off: Training" }).click();
    await page.getByRole("button", { name: "Switch on: Training" }).click();
    await page.getByRole("textbox", { name: "Cost: paid once" }).fill("7000");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".changes").innerText()).toContain("Training");
    const training = await readFile(join(scenarios, "training.yaml"), "utf8");
    const added = /^improvements:\n(?: .*\n)+/m.exec(training)![0].replace("6000", "7000");
    const lines = (text: string) => text.split("\n").filter((line) => !line.startsWith("name: "));
    const saved = lines(await savedText(page));
    const expected = lines(desk.replace(/^reopening:/m, `${added}\n$&`));
    expect(saved).toEqual(expected);
  }, 120_000);

  test("what befalls a team's people is added from a shipped scenario, with its fields and its source", async () => {
    const page = await served.open();
    await page.getByText("Levers and absences").click();
    await page.getByLabel("What is said of them").selectOption({ label: "Attrition" });
    await page.getByRole("button", { name: /^Add attrition for / }).click();
    await expect.poll(() => focused(page)).toMatch(/: attrition$/);
    await page.getByRole("textbox", { name: "Leavers a year", exact: true }).fill("700%");
    await page.keyboard.press("Tab");
    expect(await note(page, "Leavers a year").innerText()).toMatch(
      /^must be .*500 %.*still 30%\.$/,
    );
    expect(await savedText(page)).toMatch(/yearlyRate: 30% # .*\(MetricNet\)/);
    await page.getByRole("button", { name: /^Remove: .*attrition/ }).click();
    await page.getByText("No difference from the baseline so far.").waitFor();
  }, 120_000);

  test("of a lever that can't be used here it is said why before it is added, to the keyboard too", async () => {
    const page = await served.open();
    await page.getByText("Levers and absences").click();
    const levers = page.getByLabel("From a shipped scenario");
    const name = "Knowledge articles: can’t be used here";
    await levers.locator("option", { hasText: name }).waitFor({ state: "attached" });
    await levers.selectOption({ label: name });
    const why = "Can’t be used in this scenario: L1 decides by routes, so nobody knows";
    expect(await fieldNote(levers)).toContain(why);
    const add = page.getByRole("button", { name: "Add Knowledge articles" });
    await tabTo(page, /^Add Knowledge articles/);
    expect(await add.getAttribute("aria-disabled")).toBe("true");
    expect(await fieldNote(add)).toContain(why);
    await page.keyboard.press("Enter");
    expect(await page.locator(".changes").count()).toBe(0);
    expect(await everyLook(page)).toEqual([]);
    await levers.selectOption({ label: "Training" });
    expect(await page.locator(".add-lever [aria-disabled=true]").count()).toBe(0);
  }, 120_000);

  test("every field of the form has its meaning behind a “?”, its unit beside it, or a sentence under it", async () => {
    const page = await served.open();
    await page.getByText("Levers and absences").click();
    const levers = page.getByLabel("From a shipped scenario");
    for (const label of ["Assistant", "Training", "Root causes"]) {
      await levers.selectOption({ label });
      await page.getByRole("button", { name: `Add ${label}`, exact: true }).click();
      await page.getByRole("button", { name: `Switch off: ${label}` }).waitFor();
    }
    await page.getByText("Escalation rules").click();
    await page.getByRole("button", { name: "Add a rule" }).click();
    const unexplained = await page.locator(".editor .field").evaluateAll((all) =>
      all
        .filter(
          (field) => field.querySelector(".term-button, .unit, .field-note.is-quiet") === null,
        )
        .filter((field) => field.closest("fieldset")?.querySelector("legend .term-button") == null)
        .map((field) => field.querySelector("label")?.textContent),
    );
    // choices of what to put in, each with its words
    expect(unexplained).toEqual(["Team", "What is said of them", "What is promised"]);
  }, 120_000);

  test("a rule that calls experts is made, changed and undone in fields", async () => {
    const page = await served.open();
    await page.getByText("Escalation rules", { exact: true }).click();
    await page.getByRole("button", { name: "Add a rule" }).click();
    await page.getByLabel("To", { exact: true }).selectOption("swarm");
    expect(await changes(page)).toMatch(/to a swarm after 1 h in the tier, where outcome unsolved/);
    const share = page.getByRole("textbox", { name: "Swarm: share", exact: true });
    await share.fill("40%");
    await page.keyboard.press("Tab");
    const resolves = page.getByRole("textbox", { name: "Swarm: resolves", exact: true });
    await resolves.fill("140%");
    await page.keyboard.press("Tab");
    expect(await note(page, "Swarm: resolves").innerText()).toMatch(/^must be at most 100 %/);
    await page.getByLabel("When: outcome", { exact: true }).selectOption("time box");
    expect(await everyLook(page)).toEqual([]);
    await page.getByText("The scenario as a file").click();
    const text = await page.locator(".editor textarea").last().inputValue();
    expect(text).toMatch(
      /to: swarm\n +swarm: \{ .*resolves: 50%, source: assumption, share: 40% \}/,
    );
    await page.getByText("Escalation rules", { exact: true }).click();
    await page.getByLabel("To", { exact: true }).selectOption("next");
    expect(await changes(page)).not.toContain("swarm");
    await page.getByRole("button", { name: "Remove this rule" }).click();
    await page.getByText("No difference from the baseline so far.").waitFor();
    expect(await focused(page)).toBe("Escalation rules");
  }, 180_000);

  testThatNothingLeaked(() => served);
});
