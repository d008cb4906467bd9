import { describe, expect, test } from "vitest";
import { eventKinds } from "../../../../src/log/ticketLog.ts";
import { logOf } from "./changeRows.ts";
import { clock, ticketOf } from "./logStories.ts";

describe("the ticket", () => {
  test("sums up its visits", async () => {
    const log = await logOf([
      "08:05 New Desk",
      "08:10 Active Desk Ann",
      "08:20 New Net",
      "08:40 Active Desk Bob",
      "09:00 Resolved Desk Bob",
      "10:00 New Net",
      "11:00 Resolved Net Cid",
      "15:00 Closed Net Cid",
    ]);
    expect(ticketOf(log)).toEqual({
      outcome: "resolved",
      arrived: "08:00",
      response: "08:10",
      firstResolved: "09:00",
      resolved: "11:00",
      closed: "15:00",
      visits: 4,
      up: 1,
      down: 1,
      // Desk, Net, Desk and, through the reopening, Net again
      pingPongs: 2,
      reopens: 1,
      entry: "L1",
      resolvedTier: "L2",
      touched: "11",
    });
    const { kind, at, visit } = log.events.columns;
    expect([log.events.length, eventKinds[kind[0]], clock(at[0]), visit[0]]).toEqual([
      1,
      "reopen",
      "10:00",
      3,
    ]);
  });

  test.each<[string, string[], object]>([
    [
      "is open where nothing ended it",
      ["08:05 New Desk"],
      { outcome: "open", resolved: "–", closed: "–", resolvedTier: "none" },
    ],
    [
      "is open again after a reopening",
      ["08:05 Active Desk Ann", "09:00 Resolved Desk Ann", "10:00 Active Desk Ann"],
      { outcome: "open", firstResolved: "09:00", resolved: "–" },
    ],
    [
      "is not resolved by a cancellation",
      ["08:05 New Desk", "09:00 Cancelled Desk"],
      { outcome: "cancelled", resolved: "–", firstResolved: "–" },
    ],
    [
      "got its first response when resolved, at the latest",
      ["08:05 New Desk", "09:00 Resolved Desk Ann"],
      { response: "09:00" },
    ],
    [
      "is closed when its column says so",
      ["08:05 Active Desk Ann", "09:00 Resolved Desk Ann ?/?/13:00"],
      { closed: "13:00" },
    ],
  ])("%s", async (_, rows, expected) => {
    expect(ticketOf(await logOf(rows))).toMatchObject(expected);
  });

  test("has the priority of its last row, and an event for each change of it", async () => {
    const log = await logOf([
      "08:05 New Desk ? P3",
      "08:10 Active Desk Ann P1",
      "08:20 Active Desk Ann ?",
      "09:00 Resolved Desk Ann P2",
    ]);
    expect(log.names.priorities).toEqual(["P1", "P2", "P3"]);
    expect(log.tickets.columns.priority[0]).toBe(1);
    const { kind, value, at } = log.events.columns;
    const changes = [0, 1].map((row) => [
      eventKinds[kind[row]],
      clock(at[row]),
      log.names.priorities[value[row]],
    ]);
    expect(log.events.length).toBe(2);
    expect(changes).toEqual([
      ["priority", "08:10", "P1"],
      ["priority", "09:00", "P2"],
    ]);
  });
});
