import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ServedDashboard } from "./dashboard.ts";
import { violations } from "./violations.ts";

/** The row of a scenario in the comparison. */
export const row = (page: Page, name: string) =>
  page.locator(".comparison tbody tr", { hasText: name });

export const promisesOf = (page: Page) =>
  page.locator("section", { has: page.locator("#promises") }).last();

/** The button that takes an agent from a tier. */
export const fewer = (page: Page, tier: string) =>
  page.getByRole("button", { name: new RegExp(`One agent fewer: ${tier} `) });

/** To be called last, so that it is about all tests of its file. */
export function testThatNothingLeaked(served: () => ServedDashboard): void {
  test("has asked nobody else for anything, and the browser had nothing to complain of", () => {
    expect(served().outsideRequests).toEqual([]);
    expect(served().complaints).toEqual([]);
  });
}

/** What stands below a field. */
export async function fieldNote(field: Locator): Promise<string> {
  return field.evaluate(
    (input) =>
      document.getElementById(input.getAttribute("aria-describedby") ?? "")?.innerText ?? "",
  );
}

export const isFocused = (element: Element) => element === document.activeElement;

/** The file of the scenario in the form, as it would be saved. */
export async function savedText(page: Page): Promise<string> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  return readFile(await (await saving).path(), "utf8");
}

const looks = [1440, 390].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** What axe finds in a page as it is now, and whether it is wider than its window, at each width in each scheme. */
export async function everyLook(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const all = [...(await violations(page)), ...(wider > 0 ? [`${wider} pixels too wide`] : [])];
    found.push(...all.map((one) => `${width} ${colorScheme} ${one}`));
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  return found;
}

export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return "nothing";
    return at.getAttribute("aria-label") ?? at.textContent.trim().slice(0, 80);
  });
}

/** The page of these tests comes with 5 replications. */
export async function withReplications(page: Page, count: number): Promise<void> {
  await page.getByLabel(/95 % intervals from/).selectOption(String(count));
}

/** Presses Tab until what has the focus is called like this. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 150; press += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`150 presses of Tab must reach ${String(name)}`);
}
