import { expect, test } from "vitest";
import { importFiles } from "../../../../src/import/importFiles.ts";
import { fileOf, importText } from "../importText.ts";

/** Tickets' changes, `T1 New 13 08:15`; without a time where none is told. */
function importChanges(...changes: readonly string[]) {
  const rows = changes.map((change) => {
    const [ticket, status, day, ...time] = change.split(" ");
    return [ticket, "Desk", status, [`2026-01-${day}`, ...time].join(" ")].join(",");
  });
  return importText(["Ticket,Group,Status,Changed at", ...rows].join("\n"));
}

const other = [
  "T2 New 14 07:00",
  "T2 Resolved 15 09:00",
  "T3 New 14 07:30",
  "T3 Resolved 15 10:00",
];

test("a change that tells its day alone comes after those above it on that day", async () => {
  const { log, report } = await importChanges(
    "T1 New 13 08:15",
    "T1 Open 13 09:15",
    "T1 Resolved 13",
    ...other,
  );
  const { arrivedAt, resolvedAt, reopens } = log!.tickets.columns;
  expect(arrivedAt[0]).toBe(8.25 * 3_600_000);
  expect([resolvedAt[0] - arrivedAt[0], reopens[0]]).toEqual([3_600_000, 0]);
  expect(report.problems).toContainEqual(
    expect.objectContaining({ code: "day-below-time", line: 4, column: "Changed at", count: 1 }),
  );
});

test("one above all others of its day is at the midnight before, and so is one of another day", async () => {
  const { log, report } = await importChanges(
    "T1 New 13",
    "T1 Open 13 09:15",
    "T1 Resolved 14",
    ...other,
  );
  const { arrivedAt, resolvedAt } = log!.tickets.columns;
  expect([arrivedAt[0], resolvedAt[0]]).toEqual([0, 24 * 3_600_000]);
  expect(report.problems.map(({ code }) => code)).not.toContain("day-below-time");
});

test("a midnight that is told is one", async () => {
  const { log } = await importChanges("T1 Resolved 13 09:15", "T1 New 13 00:00", ...other);
  expect(log!.tickets.columns.resolvedAt[0]).toBe(9.25 * 3_600_000);
});

test("the same file twice gives the same log", async () => {
  const csv = [
    "Ticket,Group,Status,Changed at",
    "T1,Desk,New,2026-01-13",
    "T1,Desk,Open,2026-01-13 09:15",
    "T1,Desk,Resolved,2026-01-13",
    "T2,Desk,New,2026-01-14 07:00",
  ].join("\n");
  const once = await importText(csv);
  const twice = await importFiles([fileOf(csv, "a.csv"), fileOf(csv, "b.csv")], {
    timezone: "UTC",
  });
  expect(twice.log!.tickets).toEqual(once.log!.tickets);
  expect(twice.log!.spans).toEqual(once.log!.spans);
});
