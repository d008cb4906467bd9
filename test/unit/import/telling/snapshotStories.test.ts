import { describe, expect, test } from "vitest";
import type { ImportResult } from "../../../../src/import/importFiles.ts";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { clockEndings } from "../../../../src/log/ticketLog.ts";
import { importText } from "../importText.ts";
import { clock, storyOf, ticketOf } from "./logStories.ts";

/** Cells by role; times of one day as `09:00`. */
type Cells = Readonly<Record<string, string>>;

const statuses =
  "statuses: { New: new, Open: in progress, Waiting: pending customer, Solved: resolved, Closed: closed, Void: cancelled }";

/** Imports tickets, one row each, of a list whose columns are called after their roles; with a last ticket opened at 18:00. */
function importList(rows: readonly Cells[], more = ""): Promise<ImportResult> {
  const all = [
    ...rows.map((row, i) => ({ ticket: `T${i}`, ...row })),
    { ticket: "last", opened: "18:00" },
  ];
  const names = [...new Set(all.flatMap((row) => Object.keys(row)))];
  const cell = (text = "") => (/^\d\d:\d\d$/.test(text) ? `2026-03-02 ${text}` : text);
  const lines = all.map((row: Cells) => names.map((name) => cell(row[name])).join(","));
  const columns = names.map((name) => `${name}: ${name}`).join(", ");
  const map = `shape: snapshot\ncolumns: { ${columns} }\n${statuses}\n${more}`;
  const { mapping, problems } = parseMapping(map, "map.yaml");
  if (mapping === null) throw new Error(problems[0].message);
  return importText([names.join(","), ...lines].join("\n"), { mapping });
}

async function storiesOf(row: Cells, more?: string): Promise<string[]> {
  const { log, report } = await importList([row], more);
  if (log === null) throw new Error(report.problems.at(-1)!.message);
  return storyOf(log).filter((_, visit) => log.visits.columns.ticket[visit] === 0);
}

const done = { opened: "08:00", resolved: "10:00", status: "Solved", group: "Net" };
const openTicket = { opened: "08:00", status: "Open", group: "Net" };

describe("a ticket of which there is one row is one visit, to the group that had it last", () => {
  test.each<[string, Cells, string]>([
    ["resolved", done, "Net 08:00 08:00 elapsed 10:00 resolved"],
    [
      "closed later",
      { ...done, status: "Closed", closed: "12:00" },
      "Net 08:00 08:00 elapsed [10:00 resolved to 12:00] 10:00 resolved",
    ],
    [
      "resolved by its date, where no column states a status",
      { opened: "08:00", resolved: "10:00", group: "Net" },
      "Net 08:00 08:00 elapsed 10:00 resolved",
    ],
    ["still open to the end of the list", openTicket, "Net 08:00 08:00 elapsed – open"],
    [
      "open for its status, whatever its dates say: it was reopened",
      { ...done, status: "Open" },
      "Net 08:00 08:00 elapsed – open",
    ],
    ["still new: it waits", { ...openTicket, status: "New" }, "Net 08:00 08:00 queued – open"],
    [
      "new again at another group: nobody knows since when it waits",
      { ...openTicket, status: "New", reassignments: "2" },
      "Net 08:00 08:00 elapsed – open",
    ],
    [
      "waiting to its first response",
      { ...done, firstResponse: "08:20" },
      "Net 08:00 08:00 queued 08:20 elapsed 10:00 resolved",
    ],
    [
      "waiting as long as the first response took",
      { ...done, firstResponseTime: "00:20:00" },
      "Net 08:00 08:00 queued 08:20 elapsed 10:00 resolved",
    ],
    [
      "answered by a group that passed it on",
      { ...done, firstResponse: "08:20", reassignments: "1" },
      "Net 08:00 08:00 elapsed 10:00 resolved",
    ],
    [
      "pending for a time whose place nobody knows: the end",
      { ...done, pendingTime: "00:45:00" },
      "Net 08:00 08:00 elapsed 09:15 pending other 10:00 resolved",
    ],
    [
      "pending now, for a reason",
      { ...openTicket, status: "Waiting", pendingTime: "01:00:00" },
      "Net 08:00 08:00 elapsed 17:00 pending customer – open",
    ],
    [
      "resolved after as long as the resolution took",
      { ...done, resolved: "", resolutionTime: "01:30:00" },
      "Net 08:00 08:00 elapsed 09:30 resolved",
    ],
    [
      "cancelled",
      { ...done, status: "Void", resolved: "", closed: "09:00" },
      "Net 08:00 08:00 elapsed 09:00 cancelled",
    ],
    ["of an agent", { ...done, agent: "Ann" }, "Net 08:00 08:00 elapsed (agent 1) 10:00 resolved"],
  ])("%s", async (_, row, story) => {
    expect(await storiesOf(row)).toEqual([story]);
  });
});

describe("what a row of a ticket can't say is counted, or keeps it out", () => {
  test.each<[string, Cells, string, string, string]>([
    [
      "closing stands in for a resolution",
      { ...done, resolved: "", closed: "12:00" },
      "resolution-from-closing",
      "closed",
      "12:00",
    ],
    [
      "the last update stands in for both",
      { ...done, resolved: "", updated: "13:00" },
      "resolution-from-update",
      "updated",
      "13:00",
    ],
    [
      "the day of the opening alone is as good as the opening",
      { ...done, resolved: "2026-03-02" },
      "resolved-on-day-of-opening",
      "",
      "08:00",
    ],
    [
      "nobody resolves a ticket before answering it",
      { ...done, resolved: "2026-03-02", firstResponse: "08:20" },
      "resolved-on-day-of-opening",
      "",
      "08:20",
    ],
    [
      "nor on a later day before answering it",
      { ...done, opened: "2026-03-01 20:00", resolved: "2026-03-02", firstResponse: "08:20" },
      "resolved-on-day-of-response",
      "",
      "08:20",
    ],
    [
      "the day of the opening alone, of the closing",
      { ...done, resolved: "", closed: "2026-03-02" },
      "resolved-on-day-of-opening",
      "",
      "08:00",
    ],
    [
      "the day before the opening is left out",
      { ...done, resolved: "2026-03-01", closed: "11:00" },
      "resolved-before-opened",
      "",
      "11:00",
    ],
    [
      "a resolution before the opening is left out",
      { ...done, resolved: "07:00", closed: "11:00" },
      "resolved-before-opened",
      "",
      "11:00",
    ],
  ])("%s", async (_, row, code, column, resolved) => {
    const { log, report } = await importList([row]);
    expect(ticketOf(log!)).toMatchObject({ outcome: "resolved", resolved });
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code, line: 2, column: column === "" ? null : column, count: 1 }),
    );
  });

  test("a status that says done, and no date at all: the row is set aside", async () => {
    const { report, setAside } = await importList([{ ...done, resolved: "" }]);
    expect(report).toMatchObject({ rows: 2, used: 1, setAside: 1 });
    expect(setAside[0]).toMatchObject({ code: "no-resolution-time", line: 2, value: "Solved" });
  });

  test("a status that nobody explained: the row is set aside, with its value", async () => {
    const { setAside } = await importList([{ ...done, status: "Parked" }]);
    expect(setAside[0]).toMatchObject({
      code: "unknown-status",
      line: 2,
      column: "status",
      value: "Parked",
    });
  });

  test("no opening: the row is set aside", async () => {
    const { setAside } = await importList([{ ...done, opened: "" }]);
    expect(setAside[0]).toMatchObject({
      code: "missing-date",
      column: "opened",
      reason: "no time opened",
    });
  });

  test("a first response after the resolution is left out", async () => {
    const { log, report } = await importList([{ ...done, firstResponse: "11:00" }]);
    expect(ticketOf(log!).response).toBe("–");
    expect(report.problems.map(({ code }) => code)).toContain("response-after-end");
  });

  test.each([
    ["before the opening", "07:00", "response-before-opened"],
    ["on the day of the opening, without a time", "2026-03-02", "response-on-day-of-opening"],
  ])("a first response %s is left out, and said to be", async (_, firstResponse, code) => {
    const { log, report } = await importList([{ ...done, firstResponse }]);
    expect(ticketOf(log!).response).toBe("–");
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code, line: 2, column: "firstResponse", count: 1 }),
    );
  });

  test("pending for longer than it was there: all of the stay", async () => {
    const { log, report } = await importList([{ ...done, pendingTime: "05:00:00" }]);
    expect(storyOf(log!)[0]).toBe("Net 08:00 08:00 pending other 10:00 resolved");
    expect(report.problems.map(({ code }) => code)).toContain("pending-longer-than-stay");
  });

  test("a time pending in opening hours can't be set beside dates", async () => {
    const { log, report } = await importList(
      [{ ...done, pendingTime: "30" }],
      "durations: { pendingTime: business minutes }",
    );
    expect(storyOf(log!)[0]).toBe("Net 08:00 08:00 elapsed 10:00 resolved");
    expect(report.problems.map(({ code }) => code)).toContain("business-duration");
  });

  test("numbers without a unit are a question, with the line that answers it", async () => {
    const { log, report } = await importList([{ ...done, pendingTime: "30" }]);
    expect(log).toBeNull();
    expect(report.problems.at(-1)).toMatchObject({ code: "duration-unit", column: "pendingTime" });
    expect(report.problems.at(-1)!.message).toContain('--durations "pendingTime=minutes"');
  });

  test("a text that is no duration is counted with its line", async () => {
    const rows = [
      { ...done, handlingTime: "00:30:00" },
      { ...done, handlingTime: "soon" },
    ];
    const { log, report } = await importList([...rows, rows[0]]);
    expect(Array.from(log!.visits.columns.handlingTime.subarray(0, 3))).toEqual([
      1_800_000,
      Number.NaN,
      1_800_000,
    ]);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "unreadable-duration", line: 3, value: "soon", count: 1 }),
    );
  });

  test("of a ticket that stands there twice, the row of the last update counts", async () => {
    const row = { ...done, ticket: "A" };
    const { log, report } = await importList([
      { ...row, group: "New", updated: "12:00" },
      { ...row, group: "Old", updated: "11:00" },
    ]);
    expect(report).toMatchObject({ rows: 3, used: 2, ignored: 1, tickets: 2 });
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "earlier-row", severity: "ignored", line: 3, count: 1 }),
    );
    expect(storyOf(log!)[0]).toMatch(/^New /);
  });
});

describe("a ticket's facts are those of its row", () => {
  test("reopenings, first resolution, channel, group unknown", async () => {
    const { log } = await importList([{ ...done, group: "", reopens: "2", channel: "Phone" }]);
    expect(ticketOf(log!)).toMatchObject({ reopens: 2, resolved: "10:00", firstResolved: "–" });
    expect(log!.names.channels[log!.tickets.columns.channel[0]]).toBe("Phone");
    expect(log!.names.teams).toEqual(["(not stated)"]);
  });

  test("urgency stands in for a priority", async () => {
    const { log, report } = await importList([{ ...done, urgency: "High" }]);
    expect(log!.names.priorities[log!.tickets.columns.priority[0]]).toBe("High");
    expect(report.columns.find(({ name }) => name === "urgency")!.use).toBe("priority, urgency");
  });

  test.each<[string, Cells, string]>([
    ["resolved in time", { promiseDue: "10:00" }, "met"],
    ["resolved too late", { promiseDue: "09:59" }, "breached"],
    ["still open, and overdue", { promiseDue: "12:00", status: "Open" }, "breached"],
    ["still open, and not yet due", { promiseDue: "19:00", status: "Open" }, "open"],
    ["cancelled", { promiseDue: "09:00", status: "Void" }, "cancelled"],
    ["its own verdict goes first", { promiseDue: "09:00", promiseMet: "true" }, "met"],
  ])("a promise with a due date: %s", async (_, row, ending) => {
    const { log } = await importList([{ ...done, ...row }]);
    expect(clockEndings[log!.clocks.columns.ending[0]]).toBe(ending);
    expect(clock(log!.clocks.columns.dueAt[0])).toBe(row.promiseDue);
    expect(log!.names.promises).toEqual([
      row.promiseMet === undefined ? "promiseDue" : "promiseMet",
    ]);
  });
});
