import { expect, test } from "vitest";
import { importText } from "../importText.ts";

/** Twelve tickets, a row each, with further columns of what their names say. */
async function historyIn(names: readonly string[], cell: (i: number) => string) {
  const day = (i: number) => `2026-03-${String(i + 1).padStart(2, "0")}`;
  const rows = Array.from({ length: 12 }, (_, i) =>
    [`T${i},Closed,Desk,${day(i)} 08:00,${day(i)} 17:00`, ...names.map(() => cell(i))].join(","),
  );
  const header = ["Ticket,Status,Group,Created,Resolved at", ...names].join(",");
  const { report } = await importText([header, ...rows].join("\n"));
  return report.findings.filter(({ code }) => code === "history-columns");
}

const dates = (i: number) => (i % 4 === 3 ? "" : `2026-03-${String(i + 1).padStart(2, "0")} 10:00`);

test("columns that tell when a ticket came to a state are named, as they aren't used", async () => {
  const [found, ...others] = await historyIn(
    ["In Progress at", "Pending since", "Note", "Due date"],
    dates,
  );
  expect(others).toEqual([]);
  expect(found.title).toBe(
    "“In Progress at” and “Pending since” hold when tickets came to a state, and they aren't used: of a row a ticket, only its opening and its end are told",
  );
  expect(found).toMatchObject({ severity: "note", count: 9, of: 12 });
});

test.each([
  ["a column called so that holds no dates", ["In Progress at"], () => "yes"],
  ["a column of dates that isn't called so", ["Next visit"], dates],
  ["when it was done, another time", ["Closed first"], dates],
])("not %s", async (_, names, cell) => {
  expect(await historyIn(names, cell)).toEqual([]);
});
