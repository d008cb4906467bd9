import { describe, expect, test } from "vitest";
import { importText } from "../importText.ts";
import { rowsOf, tiers } from "./changeRows.ts";
import { storyOf } from "./logStories.ts";

describe("rows that state no group", () => {
  const ungrouped = [
    "08:05 New Desk",
    "08:10 New ?",
    "08:20 Active Net Ann",
    "09:00 Resolved ? Ann",
  ];

  test("leave a ticket where it was, and before its first group where it will be", async () => {
    const { log, report } = await importText(rowsOf("08:03 New ?", ...ungrouped), { tiers });
    expect(storyOf(log!)).toEqual([
      "Desk 08:00 08:00 queued 08:20 escalated",
      "Net 08:20 08:20 elapsed (agent 1) 09:00 resolved",
    ]);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "missing-group", count: 3, line: 2 }),
    );
  });

  test("are a stay at a team without a name where the number of reassignments rises with them", async () => {
    const moves = [0, 1, 2, 3];
    const counted = rowsOf(...ungrouped)
      .trim()
      .split("\n")
      .map((row, i) => `${row},${i === 0 ? "reassignment_count" : moves[i - 1]}`);
    const { log } = await importText(counted.join("\n"), {
      tiers: [...tiers, { tier: "L3", groups: ["(not stated)"] }],
    });
    expect(storyOf(log!)).toEqual([
      "Desk 08:00 08:00 queued 08:10 escalated",
      "(not stated) 08:10 08:10 queued 08:20 returned",
      "Net 08:20 08:20 elapsed (agent 1) 09:00 escalated",
      "(not stated) 09:00 09:00 resolved",
    ]);
  });

  test("are all there is: the desk is one team of one tier, and that is said", async () => {
    const { log, report } = await importText(rowsOf("08:05 New ?", "09:00 Resolved ? Ann"));
    expect(log!.names).toMatchObject({ teams: ["(not stated)"], tiers: ["L1"] });
    expect(report.problems.map(({ code }) => code)).toContain("missing-group");
  });
});
