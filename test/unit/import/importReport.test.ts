import { expect, test } from "vitest";
import { importFiles } from "../../../src/import/importFiles.ts";
import { audit, fileOf, good, importText, rows } from "./importText.ts";

test("progress says how many bytes and rows have been read", async () => {
  const seen: [number, number | null][] = [];
  const source = fileOf(good, "export.csv", 100);
  await importFiles([source], {
    timezone: "UTC",
    onProgress: ({ bytes, size }) => seen.push([bytes, size]),
  });
  expect(seen[0]).toEqual([100, good.length]);
  expect(seen.at(-1)).toEqual([good.length, good.length]);
});

test("the report has the names that other people's scripts rely on", async () => {
  const { report } = await importText(
    audit(...rows, "INC2,-100,0,?,29/2/2016 08:05,Desk,?,?,?,?,?"),
  );
  const json: unknown = JSON.parse(JSON.stringify(report));
  expect(json).toMatchObject({
    rows: 3,
    used: 2,
    setAside: 1,
    ignored: 0,
    tickets: 1,
    visits: 1,
    openTickets: 0,
    preset: { id: "servicenow-audit", evidence: expect.any(Array) },
    columns: expect.arrayContaining([{ name: "number", use: "ticket id" }]),
    tiers: [{ tier: "L1", groups: ["Desk"], proposed: true }],
    period: { from: "2016-02-29T00:00:00.000Z", to: "2016-03-01T00:00:00.000Z" },
    problems: [
      {
        code: "unknown-status",
        file: "export.csv",
        line: 4,
        column: "incident_state",
        value: "-100",
        message: expect.any(String),
        count: 1,
      },
    ],
  });
});
