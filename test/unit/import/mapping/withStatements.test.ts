import { expect, test } from "vitest";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { withStatements } from "../../../../src/import/mapping/withStatements.ts";

const mapping = parseMapping(
  "columns: { ticket: Id }\ntimezone: UTC\nencoding: utf-8\ndates: { opened: iso }\nzones: { IST: Asia/Kolkata }",
  "map.yaml",
).mapping!;

test("what was stated goes before what a mapping says, and the rest stays", () => {
  const said = withStatements(mapping, {
    timezone: "Europe/Berlin",
    zones: { EST: "America/New_York" },
    dates: { all: [], columns: { Closed: ["day-first"] } },
    durations: { Spent: "minutes" },
    encoding: "windows-1250",
    headerLine: 3,
    sheet: "May",
  });
  expect(said).toEqual({
    ...mapping,
    timezone: "Europe/Berlin",
    zones: { IST: "Asia/Kolkata", EST: "America/New_York" },
    dates: { opened: "iso", Closed: ["day-first"] },
    durations: { Spent: "minutes" },
    encoding: "windows-1250",
    headerLine: 3,
    sheet: "May",
  });
});

test("where nothing was stated it is as it was", () => {
  expect(withStatements(mapping, {})).toEqual(mapping);
});
