import { describe, expect, test } from "vitest";
import { RowSample } from "../../../../src/import/rows/rowSample.ts";
import { importText } from "../importText.ts";
import { findingsIn } from "./findings.ts";
import { auditOf, madeDesk } from "./madeDesk.ts";

const base = auditOf(madeDesk({ weeks: 4, perWeek: 60 }))
  .trim()
  .split("\n");

/** The desk's export with a further column, made from the number of the row. */
const withColumn = (name: string, cell: (row: number) => string) =>
  `${base.map((row, i) => `${row},${i === 0 ? name : cell(i)}`).join("\n")}\n`;

const handlingIn = async (name: string, cell: (row: number) => string) =>
  (await findingsIn(withColumn(name, cell))).filter(({ code }) => code === "handling-column");

describe("columns that can carry a handling time", () => {
  test("are named with their distribution, in minutes where their unit is known", async () => {
    // 0, 1, …, 99 minutes, as often as each other
    const [found] = await handlingIn("Time worked (minutes)", (row) => String(row % 100));
    expect(found).toMatchObject({ severity: "note", unit: "rows", evidence: { unit: "minutes" } });
    expect(Math.abs(Number(found.evidence["median"]) - 50)).toBeLessThan(4);
    expect(Math.abs(Number(found.evidence["p90"]) - 90)).toBeLessThan(4);
    expect(found.title).toMatch(
      /^“Time worked \(minutes\)” isn't used and could carry the handling/,
    );
    expect(found.effect).toContain("handlingTime");
  });

  test.each([
    ["time_worked", (row: number) => String(row % 60), "of an unknown unit"],
    ["Time Spent", (row: number) => `${row % 8}h ${row % 60}m`, "minutes"],
    ["Esforço", (row: number) => `0${row % 10}:${10 + (row % 50)}:00`, "minutes"],
    ["Aufwand", (row: number) => `"${row % 9},5"`, "of an unknown unit"],
  ])("%s", async (name, cell, unit) => {
    expect(await handlingIn(name, cell)).toMatchObject([{ evidence: { unit } }]);
  });

  test("of one that is called elapsed it is said that it probably isn't work", async () => {
    const [found] = await handlingIn("Resolution time (in hrs)", (row) => String(row % 60));
    expect(found.title).toContain("by its name elapsed rather than worked");
  });

  test.each([
    ["reopen_count", (row: number) => String(row % 9)],
    ["caller_id", (row: number) => String(10_000 + row)],
    ["network", (row: number) => String(row % 200)],
    ["Work ratio", (row: number) => String(row % 100)],
    ["work_level", (row: number) => String(row % 4)],
    ["work_notes", (row: number) => (row % 9 === 0 ? "called back" : String(row % 50))],
    ["work_start", (row: number) => `2026-01-${10 + (row % 20)} 09:00:00`],
    ["Time worked", (row: number) => (row < 20 ? String(row) : "")],
  ])("%s is none", async (name, cell) => {
    expect(await handlingIn(name, cell)).toEqual([]);
  });

  test("one that is used isn't named", async () => {
    const text = withColumn("calendar_duration", () => "");
    const { report } = await importText(text);
    expect(report.findings.map(({ code }) => code)).not.toContain("handling-column");
  });
});

describe("a sample of rows", () => {
  test.each([10, 1023, 1024, 1025, 50_000])("of %i is spread evenly", (rows) => {
    const sample = new RowSample([1]);
    for (let row = 0; row < rows; row++) sample.offer(["x", String(row)]);
    const taken = sample.rows.map(([cell]) => Number(cell));
    const step = taken.length < 2 ? 1 : taken[1] - taken[0];
    expect(taken).toEqual(taken.map((_, i) => i * step));
    expect(taken.length).toBe(Math.ceil(rows / step));
    expect(taken.length).toBeLessThan(1024);
    expect(taken.length).toBeGreaterThanOrEqual(Math.min(rows, 512));
  });

  test("keeps nothing of long cells", () => {
    const sample = new RowSample([0]);
    sample.offer(["x".repeat(41)]);
    expect(sample.rows).toEqual([["(long)"]]);
  });
});
