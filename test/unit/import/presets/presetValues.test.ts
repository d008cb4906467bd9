import { describe, expect, test } from "vitest";
import { isEpochDate } from "../../../../src/import/dates/epochDate.ts";
import { promiseReader } from "../../../../src/import/mapping/promiseText.ts";
import { withoutSpaces } from "../../../../src/import/rows/spacedNumber.ts";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { importText } from "../importText.ts";

describe("what a promise's column says", () => {
  const unknown = 255;

  test.each([
    ["true", 1],
    ["FALSE ", 0],
    ["yes", 1],
    ["perhaps", unknown],
    ["", unknown],
  ])("yes and no, unless a product has words of its own: %j is %d", (cell, verdict) => {
    expect(promiseReader(undefined)(cell)).toBe(verdict);
  });

  test.each([
    ["sla violated", 0],
    ["Within SLA", 1],
    ["true", unknown],
  ])("words of its own: %j is %d", (cell, verdict) => {
    expect(promiseReader({ "Within SLA": "kept", "SLA Violated": "broken" })(cell)).toBe(verdict);
  });

  test.each([
    ["3:45", 1],
    ["-0:20", 0],
    ["\u22121:00", 0],
    ["-60", 0],
    ["0", 1],
    ["", unknown],
    ["-", unknown],
  ])("time left, negative once it is broken: %j is %d", (cell, verdict) => {
    expect(promiseReader("time left")(cell)).toBe(verdict);
  });
});

test.each([
  ["12 345", "12345"],
  ["12\u00a0345", "12345"],
  ["1\u202f012\u202f345", "1012345"],
  ["345", "345"],
  ["INC 345", "INC 345"],
  ["12 34", "12 34"],
  ["1234 567", "1234 567"],
])("spaces between thousands, and no others, are left out: %j", (text, id) => {
  expect(withoutSpaces(text)).toBe(id);
});

test.each([
  "1970-01-01 10:00:00",
  "1970-01-01",
  "1969-12-31 19:00:00",
  "1/1/1970 10:00:00 AM",
  "01.01.70 01:00",
  "12/31/1969 7:00:00 PM",
  "31/12/69",
  "Jan 1, 1970 1:00 AM",
  "1-Jan-1970",
  "31 December 1969",
])("%j is the epoch", (text) => {
  expect(isEpochDate(text)).toBe(true);
});

test.each(["2026-01-01", "1970-01-02", "1/11/1970", "11/1/70", "1970", "", "1/1/1971 19:70"])(
  "%j isn't the epoch",
  (text) => {
    expect(isEpochDate(text)).toBe(false);
  },
);

test("* stands for any status of a sub-status that nothing else explains", async () => {
  const { mapping } = parseMapping(
    "columns: { ticket: Id, time: At, status: State, subStatus: Kind }\nstatuses: { Done: resolved, '* / Doing': in progress, Hold / Doing: pending vendor }",
    "map.yaml",
  );
  const csv =
    "Id,At,State,Kind\n1,2026-01-12 08:00,Anything,Doing\n1,2026-01-12 08:10,Hold,Doing\n1,2026-01-12 08:20,Done,Doing\n1,2026-01-12 08:30,Anything,Other\n";
  const { report, setAside } = await importText(csv, { mapping });
  expect(report.used).toBe(3);
  expect(setAside[0]).toMatchObject({ line: 5, code: "unknown-status" });
});

test("a row set aside is saved as it stands in the file, not as it was read", async () => {
  const { mapping } = parseMapping(
    "columns: { ticket: [Id, Key], time: At, status: State }\nstatuses: { Done: resolved }",
    "map.yaml",
  );
  const csv = "Id,Key,At,State\n,K1,soon,Done\n,K1,2026-01-12 08:20,Done\n";
  const { setAside } = await importText(csv, { mapping });
  expect(setAside[0].cells).toEqual(["", "K1", "soon", "Done"]);
});
