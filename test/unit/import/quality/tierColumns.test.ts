import { expect, test } from "vitest";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { importText } from "../importText.ts";

const header =
  "Issue key,Issue id,Issue Type,Status,Priority,Assignee,Created,Updated,Resolved,Custom field (Team)";

/** Sixty issues of Jira, with a further column. */
function issues(name: string, cell: (i: number) => string): string {
  const day = (i: number) => `2026-03-${String((i % 27) + 1).padStart(2, "0")}`;
  const rows = Array.from({ length: 60 }, (_, i) =>
    [
      `HELP-${i},${10_000 + i},Incident,Closed,High,ann`,
      `${day(i)} 08:00,${day(i)} 17:00,${day(i)} 16:00`,
      `${["Desk", "Net"][i % 2]},${cell(i)}`,
    ].join(","),
  );
  return [`${header},${name}`, ...rows].join("\n");
}

async function tierColumnsIn(name: string, cell: (i: number) => string) {
  const { report } = await importText(issues(name, cell));
  expect(report.preset?.id).toMatch(/^jira/);
  return report.findings.filter(({ code }) => code === "tier-column");
}

const lines = (i: number) => ["L1", "L2", "Vendor"][i % 3];

test("a field that somebody added for the tier is named, with its values", async () => {
  const [found, ...others] = await tierColumnsIn("Custom field (Support Tier)", lines);
  expect(others).toEqual([]);
  expect(found.title).toBe(
    "“Custom field (Support Tier)” isn't used and seems to tell the tier: L1, L2, Vendor",
  );
  expect(found).toMatchObject({ severity: "note", count: 60, of: 60 });
});

test.each([
  ["Custom field (Mood)", lines],
  ["Custom field (Support Tier)", () => "L1"],
  ["Custom field (Support Tier)", (i: number) => ["Gold", "Silver"][i % 2]],
  ["Custom field (Support Tier)", (i: number) => (i < 20 ? lines(i) : "")],
  ["Custom field (Level)", (i: number) => `L${i % 9}`],
])("%s is none, whatever it holds", async (name, cell) => {
  expect(await tierColumnsIn(name, cell)).toEqual([]);
});

test("once it is stated as the tier it is used, and no longer named", async () => {
  const { mapping } = parseMapping('columns: { tier: "Custom field (Support Tier)" }', "map.yaml");
  const text = issues("Custom field (Support Tier)", lines);
  const { log, report } = await importText(text, { mapping });
  expect(log?.names.tiers).toContain("L2");
  expect(report.findings.map(({ code }) => code)).not.toContain("tier-column");
});
