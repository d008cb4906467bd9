import { expect, test } from "vitest";
import { importText } from "../importText.ts";

/** Tickets with these dates of resolution and due dates, all opened at 8 on the 13th; and how their promises ended. */
async function endingsOf(
  rows: readonly (readonly [resolved: string, due: string])[],
  options: Parameters<typeof importText>[1] = {},
) {
  const lines = rows.map(
    ([resolved, due], i) =>
      `T${i},${resolved === "" ? "Open" : "Resolved"},2026-01-13 08:00,${resolved},${due}`,
  );
  const mapping = null;
  const csv = ["Ticket ID,Status,Opened,Resolved,Due date", ...lines].join("\n");
  const { log, report } = await importText(csv, { mapping, ...options });
  const { clocks } = log!;
  const names = ["open", "met", "breached", "cancelled"];
  return {
    endings: Array.from(clocks.columns.ending.subarray(0, clocks.length), (code) => names[code]),
    due: Array.from(clocks.columns.dueAt.subarray(0, clocks.length), (at) =>
      new Date(log!.startsAt + at).toISOString().slice(0, 16),
    ),
    notes: report.problems.filter(({ column }) => column === "Due date"),
  };
}

test("a promise that is due on a day is kept until the end of that day", async () => {
  const { endings, due, notes } = await endingsOf([
    ["2026-01-13 17:00", "2026-01-13"],
    ["2026-01-14 00:00", "2026-01-13"],
    ["2026-01-14 00:01", "2026-01-13"],
    ["", "2026-01-14"],
  ]);
  expect(endings).toEqual(["met", "met", "breached", "open"]);
  expect(due).toEqual([
    "2026-01-14T00:00",
    "2026-01-14T00:00",
    "2026-01-14T00:00",
    "2026-01-15T00:00",
  ]);
  expect(notes).toMatchObject([
    {
      code: "no-time-of-day",
      count: 4,
      message:
        "the dates of Due date have no time of day, and are taken for the end of the day: a promise that is due on a day is kept until then",
    },
  ]);
});

test("so it is where a database puts midnight after each, of whichever zone", async () => {
  const rows = [
    ["2026-01-13 17:00", "2026-01-13T00:00:00Z"],
    ["2026-01-13 23:59", "2026-01-13T00:00:00Z"],
    ["2026-01-14 00:01", "2026-01-13T00:00:00Z"],
  ] as const;
  const { endings, due, notes } = await endingsOf(rows, { timezone: "America/New_York" });
  expect(endings).toEqual(["met", "met", "breached"]);
  expect(due[0]).toBe("2026-01-14T05:00");
  expect(notes.map(({ message }) => message)).toEqual([
    "all dates of Due date are at 00:00, and are taken for the end of the day: a promise that is due on a day is kept until then",
  ]);
});

test("of dates with a time only those without one are meant so", async () => {
  const { due, notes } = await endingsOf([
    ["2026-01-13 17:00", "2026-01-13"],
    ["2026-01-13 17:00", "2026-01-13 00:00"],
    ["2026-01-13 17:00", "2026-01-13 12:00"],
  ]);
  expect(due).toEqual(["2026-01-14T00:00", "2026-01-13T00:00", "2026-01-13T12:00"]);
  expect(notes).toMatchObject([{ code: "dates-without-time", count: 1 }]);
  expect(notes[0].message).toContain("in 1 of 3 rows; there they are taken for the end of the day");
});

test("a day on which the clocks change has its end at midnight, too", async () => {
  const rows = [["2026-03-29 23:30", "2026-03-29"]] as const;
  const { due } = await endingsOf([...rows, ...rows, ...rows], { timezone: "Europe/Berlin" });
  expect(due[0]).toBe("2026-03-29T22:00");
});
