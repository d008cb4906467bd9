import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { BacktestRow } from "../../../src/fit/backtest.ts";
import type { FittedScenario } from "../../../src/fit/fitScenario.ts";
import { type DateFormat, dateFormatWords } from "../../../src/import/dates/dateFormat.ts";
import type { DateReport } from "../../../src/import/dates/dateReport.ts";
import type { GroupTier } from "../../../src/import/tiers/groupTiers.ts";
import type { ImportReport } from "../../../src/import/importReport.ts";
import type { ImportProblem } from "../../../src/import/problem.ts";
import { fitCsv } from "../../../src/report/fitCsv.ts";
import { fitJson } from "../../../src/report/fitJson.ts";
import { fitText } from "../../../src/report/fitText.ts";
import { importCsv } from "../../../src/report/importCsv.ts";
import { importText } from "../../../src/report/importText.ts";
import { problemText } from "../../../src/report/problemText.ts";

const problem: ImportProblem = {
  code: "unreadable-date",
  severity: "set aside",
  file: "a.csv",
  line: 12,
  column: "opened",
  value: "=never\u001B[2J",
  message: "the time opened can't be read as a date",
  count: 1204,
};

function group(told: Partial<GroupTier>): GroupTier {
  return {
    group: "",
    tier: "L2",
    from: "name",
    confidence: "medium",
    visits: 2000,
    tickets: 1500,
    first: 300,
    received: 1200,
    passedOn: 10,
    named: { tier: "L2", text: "2nd" },
    flowTier: "L1",
    evidence: "“2nd” in its name",
    conflict: null,
    ...told,
  };
}

/** A column read by the first of these formats, and of `closed_at` by the second, too. */
function dates(column: string, ...shares: readonly (readonly [DateFormat, number])[]): DateReport {
  const values = column === "closed_at" ? 38_000 : shares[0][1];
  const candidates = shares.map(([format, count]) => ({
    format,
    values: count,
    share: count / values,
    line: 2,
    text: "29/2/2016",
  }));
  const used = column === "closed_at" ? candidates : candidates.slice(0, 1);
  const formats = used.map((one) => ({ ...one, words: dateFormatWords[one.format] }));
  return { file: "a.csv", column, use: "time", values, unreadable: 0, formats, candidates };
}

const report: ImportReport = {
  rows: 42_024,
  used: 40_000,
  setAside: 1905,
  ignored: 119,
  conflicts: 0,
  tickets: 7036,
  visits: 10_848,
  agents: { count: 24, naming: "numbers" },
  openTickets: 61,
  preset: {
    id: "servicenow-audit",
    title: "ServiceNow incidents, one row per update",
    evidence: ["the header says so", "it really does"],
  },
  shape: "event log",
  proposal: null,
  statuses: [
    {
      status: "Wartet auf Kunde",
      state: "pending customer",
      confidence: 0.95,
      reason: "by the words “wartet” and “kunde”",
    },
  ],
  columns: [
    { name: "number", use: "ticket id" },
    { name: "sys_updated_on", use: "time of the change", dates: "day-first" },
    { name: "opened_at", use: "time opened", dates: "iso" },
    { name: "closed_at", use: "time closed", dates: "day-first" },
  ],
  dates: [
    dates("sys_updated_on", ["day-first", 40_000], ["month-first", 12_345]),
    dates("opened_at", ["iso", 39_000]),
    dates("closed_at", ["day-first", 30_000], ["iso", 8_000]),
  ],
  questions: [],
  tiers: [
    { tier: "L1", groups: ["Desk"], proposed: false, evidence: "as you stated" },
    {
      tier: "L2",
      groups: ["Experts", "Others"],
      proposed: true,
      evidence: "proposed: by the flow",
    },
  ],
  groups: [
    group({ group: "Desk", tier: "L1", from: "file", confidence: "stated" }),
    group({ group: "Experts", tickets: 1200, conflict: "the name says L2, the flow L1" }),
    ...Array.from({ length: 12 }, (_, i) => group({ group: `Others ${i}`, tickets: 900 - i })),
  ],
  period: { from: "2026-01-11T23:00:00.000Z", to: "2026-03-22T23:00:00.000Z", rule: "a rule" },
  timezone: "Europe/Berlin",
  findings: [
    {
      code: "row-limit",
      severity: "caution",
      title: "a.csv has exactly 10,000 rows",
      unit: "rows",
      count: 10_000,
      of: 42_024,
      since: null,
      until: null,
      evidence: { limit: 10_000 },
      effect: "what came after is missing",
      touches: ["arrivals"],
    },
    {
      code: "complete-intake",
      severity: "note",
      title: "intake is complete",
      unit: "tickets",
      count: 36,
      of: 7036,
      since: "2026-01-11T23:00:00.000Z",
      until: "2026-03-22T22:59:59.999Z",
      evidence: { days: 70 },
      effect: "it leaves out the 36 others",
      touches: [],
    },
  ],
  cannotTell: ["how long people worked on a ticket is in no column"],
  problems: [problem],
};

describe("a problem of an import, in a sentence", () => {
  it.each<readonly [Partial<ImportProblem>, string]>([
    [
      {},
      `1,204 × the time opened can't be read as a date (first a.csv:12, column opened, got "=never�[2J")`,
    ],
    [{ count: 1, value: null, column: null }, "the time opened can't be read as a date (a.csv:12)"],
    [
      { count: 1, file: null, line: null, value: null, column: null },
      "the time opened can't be read as a date",
    ],
    [
      { count: 2, file: null, line: null, column: null, value: "x" },
      `2 × the time opened can't be read as a date (got "x")`,
    ],
    [
      { count: 1, file: null, line: null, column: null, value: "x", message: 'no zone, got "x"' },
      'no zone, got "x"',
    ],
    [
      { count: 1, column: null, value: null, message: "a.csv is cut off" },
      "a.csv is cut off (line 12)",
    ],
    [
      { count: 1, line: null, column: null, value: null, message: "a.csv is empty" },
      "a.csv is empty",
    ],
  ])("%j", (changes, text) => {
    expect(problemText({ ...problem, ...changes })).toBe(text);
  });
});

describe("the report on an import", () => {
  it("looks like this", async () => {
    await expect(importText(report, 80)).toMatchFileSnapshot("../../golden/cli/import.txt");
  });

  it("shows the busiest groups whose tier is proposed, counts the others, and names who contradicts", () => {
    const lines = importText(report, 100).split("\n");
    expect(lines.filter((line) => /^(Desk|Experts|Others)/.test(line))).toHaveLength(12);
    expect(lines.find((line) => line.startsWith("Experts"))).toMatch(
      /^Experts +L2 +medium +1,200 +25 % +L2 +L1$/,
    );
    expect(lines.join(" ")).toContain("… and 1 group with fewer tickets");
    expect(lines).toContain("  Experts: the name says L2, the flow L1");
  });

  it("tells what the data cover and hide: how much, since when in the log's zone, and what it does", () => {
    const text = importText(report, 100);
    expect(text).toContain(
      "  caution: a.csv has exactly 10,000 rows\n    10,000 of 42,024 rows. On a fit:",
    );
    expect(text).toContain("36 of 7,036 tickets, 2026-01-12 to 2026-03-22. On a fit: it leaves");
  });

  it("asks for tiers only where some are proposed", () => {
    const stated = {
      ...report,
      tiers: report.tiers.slice(0, 1),
      groups: report.groups.slice(0, 1),
    };
    expect(importText(report, 80)).toContain("--tiers");
    expect(importText(stated, 80)).not.toContain("--tiers");
  });

  it("says what it can where nothing was read", () => {
    const nothing = {
      ...report,
      preset: null,
      columns: [],
      dates: [],
      tiers: [],
      groups: [],
      findings: [],
      statuses: [],
      period: null,
    };
    expect(importText(nothing, 80)).toMatch(/^Rows read/);
  });

  it("has its problems as CSV, harmless in a spreadsheet", () => {
    const [head, row] = Papa.parse<string[]>(importCsv(report).trimEnd()).data;
    expect(head).toEqual([
      "severity",
      "code",
      "file",
      "line",
      "column",
      "value",
      "message",
      "count",
    ]);
    expect(row[5]).toBe("'=never\u001B[2J");
  });
});

const fitted: FittedScenario = {
  input: {
    name: "Desk",
    description: "Fitted to 7,004 tickets.",
    demand: { ticketsPerWeek: 700 },
    types: [],
    tiers: [],
  },
  report: {
    parameters: [
      { parameter: "demand", value: "700", from: "measured", tickets: 7004 },
      { parameter: "tiers.L1.teams", value: "6", from: "stated", tickets: 0 },
      { parameter: "types", value: "8", from: "measured", tickets: 7004 },
    ],
    counts: { used: 7004, outsideWindow: 5, incomplete: 27, incompleteUsed: 0, open: 55, left: 0 },
  },
  warnings: ["5 of 7036 tickets arrived outside the window."],
};

const rows: readonly BacktestRow[] = [
  {
    measure: "median resolution time",
    unit: "min",
    logged: 125.7,
    loggedCount: 6949,
    simulated: { mean: 124, low: 106, high: 142, n: 10 },
    difference: 124 / 125.7 - 1,
  },
  {
    measure: "moves L2 → L1",
    unit: "per 100 tickets",
    logged: 0,
    loggedCount: 0,
    simulated: { mean: 0.4, low: 0.3, high: 0.5, n: 10 },
    difference: null,
  },
  {
    measure: "p90 resolution time",
    unit: "min",
    logged: Number.NaN,
    loggedCount: 0,
    simulated: { mean: null, low: null, high: null, n: 0 },
    difference: null,
  },
];

describe("the report on a fit", () => {
  it("looks like this", async () => {
    await expect(fitText(fitted, rows, 80)).toMatchFileSnapshot("../../golden/cli/fit.txt");
  });

  it("says of a single replication that it gives no interval", () => {
    const simulated = { mean: 120, low: null, high: null, n: 1 };
    const text = fitText(fitted, [{ ...rows[0], simulated }], 200);
    expect(text).toContain("Simulated: one replication, which gives no interval. The scenario");
  });

  it("has null in JSON, and an empty cell in CSV, for what the log doesn't tell", () => {
    expect(fitJson(fitted, rows).backtest[2]).toMatchObject({ logged: null, difference: null });
    const [, , , last] = fitCsv(rows).split("\r\n");
    expect(last).toBe("p90 resolution time,min,,0,,,,0,");
  });
});
