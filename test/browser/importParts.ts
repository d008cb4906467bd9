import type { Locator, Page } from "playwright-core";
import type { ServedDashboard } from "./dashboard.ts";

/** A page with its import at the first step. */
export async function openImport(
  served: ServedDashboard,
): Promise<{ readonly page: Page; readonly dialog: Locator }> {
  const page = await served.open();
  await page.getByRole("button", { name: "Import an export" }).first().click();
  return { page, dialog: page.getByRole("dialog") };
}

/** Sixty tickets, one row each, under a header that no preset knows, and with a status that no word explains. */
export function unknownList() {
  const day = (i: number) => `2026-03-${String((i % 27) + 1).padStart(2, "0")}`;
  const status = (i: number) => ["Done", "Working on it (active)", "Zork"][i % 3];
  const rows = Array.from(
    { length: 60 },
    (_, i) =>
      `C${i},${status(i)},${["Desk", "Net"][i % 2]},${day(i)} 08:00,${i % 3 === 0 ? `${day(i)} 17:00` : ""}`,
  );
  const text = ["Case ID,State,Team,Opened At,Resolved At", ...rows].join("\n");
  return { name: "cases.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** A list of thirty tickets that no preset knows, all at one group. */
export function listOf(group: string): string[] {
  const rows = Array.from(
    { length: 30 },
    (_, i) => `T${i},2026-03-02 08:00Z,2026-03-02 09:00Z,${group},${["Ann Lee", "Bob Ray"][i % 2]}`,
  );
  return ["Ticket,Opened,Resolved,Group,Assignee", ...rows];
}

export function csvFile(name: string, lines: readonly string[]) {
  return { name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) };
}
