import Papa from "papaparse";
import { expect, test } from "vitest";
import { visitsCsv } from "../../../src/log/visitsCsv.ts";
import { visitEndings } from "../../../src/log/ticketLog.ts";
import { logOf, names } from "./logOf.ts";

const min = 60_000;

function recordsOf(log: Parameters<typeof visitsCsv>[0]) {
  const text = [...visitsCsv(log)].join("");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const visit = {
  ticket: 0,
  type: 1,
  priority: 0,
  tier: 0,
  team: 0,
  arrivedAt: 0,
  joinedAt: 0,
  startedAt: 5 * min,
  endedAt: 12.5 * min,
  ending: visitEndings.indexOf("escalated"),
  queuedTime: 5 * min,
  handlingTime: 7.5 * min,
};

test("a visit is a row with its names, instants in UTC, and times in minutes", () => {
  const [record] = recordsOf(logOf({ tickets: [{}], visits: [visit] }));
  expect(record).toEqual({
    ticket: "0",
    type: "network",
    priority: "P1",
    visit: "0",
    tier: "L1",
    team: "desk",
    arrived: "2026-01-05T00:00:00.000Z",
    joined: "2026-01-05T00:00:00.000Z",
    started: "2026-01-05T00:05:00.000Z",
    ended: "2026-01-05T00:12:30.000Z",
    ending: "escalated",
    rule: "",
    waitingMinutes: "5",
    handlingMinutes: "7.5",
    isReopened: "0",
  });
});

test("what never came, or isn't known, is empty", () => {
  const open = {
    ...visit,
    startedAt: NaN,
    endedAt: NaN,
    ending: 0,
    team: 65_535,
    handlingTime: NaN,
  };
  const [record] = recordsOf(logOf({ tickets: [{}], visits: [open] }));
  expect(record).toMatchObject({
    team: "",
    started: "",
    ended: "",
    ending: "open",
    handlingMinutes: "",
  });
});

test("text that a spreadsheet would run is neutralised, and commas and quotes stay one cell", () => {
  const log = logOf(
    { tickets: [{}], visits: [visit] },
    {
      names: {
        ...names,
        types: ["", '=HYPERLINK("http://x")'],
        teams: ['a, "b"', "c"],
        tiers: ["@L1", "L2"],
      },
    },
  );
  const [record] = recordsOf(log);
  expect(record.type).toBe(`'=HYPERLINK("http://x")`);
  expect(record.tier).toBe("'@L1");
  expect(record.team).toBe('a, "b"');
});

test("an imported log has its own ticket numbers", () => {
  const log = logOf(
    { tickets: [{}], visits: [visit] },
    { names: { ...names, tickets: ["INC0001"] } },
  );
  expect(recordsOf(log)[0].ticket).toBe("INC0001");
});

test("a log of any length is written in pieces, each visit once", () => {
  const visits = Array.from({ length: 2_500 }, () => visit);
  const log = logOf({ tickets: [{}], visits });
  expect([...visitsCsv(log)].length).toBe(4);
  expect(recordsOf(log).map((record) => record.visit)).toEqual(visits.map((_, i) => String(i)));
});

test("a log without visits is its header", () => {
  expect([...visitsCsv(logOf({}))].join("").split("\r\n").length).toBe(2);
});
