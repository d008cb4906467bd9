import { describe, expect, test } from "vitest";
import { backtest } from "../../../../src/fit/backtest.ts";
import { FitError } from "../../../../src/fit/fitError.ts";
import { fitScenario } from "../../../../src/fit/fitScenario.ts";
import { flowSummary } from "../../../../src/fit/flowSummary.ts";
import { loadStaffing } from "../../../../src/fit/loadStaffing.ts";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import { readLog } from "../../../../src/log/readLog.ts";
import type { TicketLog } from "../../../../src/log/ticketLog.ts";
import { writeLog } from "../../../../src/log/writeLog.ts";
import { loggedContext } from "../../../../src/metrics/measureContext.ts";
import { measurePaths } from "../../../../src/metrics/measurePaths.ts";
import { measureLog } from "../../../../src/metrics/measureRun.ts";
import { importText } from "../importText.ts";

/** Six weeks of ten tickets a day, one row each: opened, resolved 3 h later, half of them at Net; cells of more columns appended. */
async function listOf(more: Readonly<Record<string, (i: number) => string>> = {}) {
  const names = ["ticket", "opened", "resolved", "status", "group", ...Object.keys(more)];
  const start = Date.UTC(2026, 0, 5);
  const rows = Array.from({ length: 420 }, (_, i) => {
    const at = start + i * 8_640_000;
    const date = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace("T", " ");
    const own = [`T${i}`, date(at), date(at + 10_800_000), "Done", i % 2 === 0 ? "Desk" : "Net"];
    return [...own, ...Object.values(more).map((cell) => cell(i))].join(",");
  });
  const columns = names.map((name) => `${name}: ${name}`).join(", ");
  const map = `shape: snapshot\ncolumns: { ${columns} }\nstatuses: { Done: resolved }`;
  const { mapping } = parseMapping(map, "map.yaml");
  const tiers = [
    { tier: "L1", groups: ["Desk"] },
    { tier: "L2", groups: ["Net"] },
  ];
  const { log, report } = await importText([names.join(","), ...rows].join("\n"), {
    mapping,
    tiers,
  });
  return { log: log!, report };
}

function measured(log: TicketLog): ReadonlyMap<string, number> {
  const context = loggedContext(log);
  const { values } = measureLog(log, context);
  return new Map(measurePaths(context).map(({ keys }, i) => [keys.join("."), values[i]]));
}

const ofMoves = [
  "overall.firstLevelResolution",
  "overall.firstContactResolution",
  "overall.pingPongRate",
  "tiers.L1.touchedShare",
  "tiers.L1.escalationRate",
  "tiers.L2.returnRate",
  "tiers.L1.visitsPerTicket",
  "tiers.L1.timeAtTier",
  "tiers.L1.ticketsPresent",
];

describe("a list of tickets doesn't tell what it can't know", () => {
  test("moves, waiting, reopenings and states aren't known rather than 0; what it tells is", async () => {
    const { log } = await listOf();
    const values = measured(log);
    const hidden = [
      ...ofMoves,
      "tiers.L1.waitingTime",
      "overall.reopenRate",
      "overall.timeByState.queuedOnShift",
    ];
    for (const path of hidden) expect([path, values.get(path)]).toEqual([path, Number.NaN]);
    expect(values.get("overall.resolutionTime")).toBe(180);
    expect(values.get("tiers.L2.resolvedShare")).toBe(0.5);
    expect(values.get("overall.backlog")).toBeGreaterThan(0);
  });

  test("where it counts that nobody was passed on, moves are known: there were none", async () => {
    const { log } = await listOf({ reassignments: () => "0", reopens: () => "0" });
    expect(log.hides).toEqual(["waiting", "states"]);
    const values = measured(log);
    expect(values.get("tiers.L1.escalationRate")).toBe(0);
    expect(values.get("overall.firstLevelResolution")).toBe(1);
    expect(values.get("overall.reopenRate")).toBe(0);
  });

  test("counted reopenings are known though nobody says when the first resolution was", async () => {
    const { log } = await listOf({ reopens: (i) => (i % 4 === 0 ? "1" : "0") });
    expect(measured(log).get("overall.reopenRate")).toBe(0.25);
  });

  test("with first responses, waiting is known as the time to them", async () => {
    const { log } = await listOf({
      reassignments: () => "0",
      firstResponseTime: () => "00:20:00",
      handlingTime: () => "00:30:00",
    });
    const values = measured(log);
    expect(values.get("tiers.L1.waitingTime")).toBe(20);
    expect(values.get("tiers.L1.handlingTime")).toBe(30);
  });

  test("the report says so in sentences, with how many were passed on", async () => {
    const { report } = await listOf({ reassignments: (i) => (i % 3 === 0 ? "2" : "0") });
    expect(report.shape).toBe("snapshot");
    expect(report.cannotTell[0]).toMatch(/^140 of 420 tickets were passed on; only the last group/);
    expect(report.cannotTell).toHaveLength(5);
  });

  test("changes of which every ticket has a single one tell no more than a list does", async () => {
    const head = "number,incident_state,sys_mod_count,opened_at,sys_updated_on,assignment_group";
    const rows = ["INC1", "INC2"].map(
      (id) => `${id},Resolved,1,2026-01-12 08:00,2026-01-12 09:00,Desk`,
    );
    const { log, report } = await importText([head, ...rows].join("\n"));
    expect(log!.hides).toEqual(["moves", "waiting", "reopens", "states"]);
    expect(report.cannotTell[0]).toMatch(/^every ticket has a single row/);
    const more = "INC2,Closed,2,2026-01-12 08:00,2026-01-13 09:00,Desk";
    expect((await importText([head, ...rows, more].join("\n"))).log!.hides).toBeUndefined();
  });

  test("what a log hides is written and read with it", async () => {
    const { log } = await listOf();
    const bytes = Buffer.concat(writeLog(log));
    expect(readLog(bytes).hides).toEqual(["moves", "waiting", "reopens", "states"]);
  });
});

describe("a fit to a list of tickets", () => {
  test("is one of delays: each ticket enters at its last tier and stays there; what is assumed is said", async () => {
    const { log } = await listOf();
    const { input, report, warnings } = fitScenario(log, { name: "List" });
    expect(input.tiers).toMatchObject([
      { name: "L1", capacity: "unknown" },
      { name: "L2", capacity: "unknown" },
    ]);
    expect(warnings[0]).toMatch(/^the log tells only the last group of a ticket/);
    expect(warnings[1]).toMatch(/reopenings/);
    const rests = report.parameters.filter(({ parameter }) => /entry|routes/.test(parameter));
    expect(rests.length).toBeGreaterThan(2);
    for (const { from } of rests) expect(from).toBe("assumed");
    const flow = flowSummary(log);
    expect(backtest(flow, [flow]).map(({ measure }) => measure)).toEqual([
      "median resolution time",
      "p90 resolution time",
    ]);
  });

  test("refuses to share work out among tiers, since nobody knows who had the tickets", async () => {
    const { log } = await listOf();
    const staffing = loadStaffing(
      "tiers: { L1: { agents: 5, days: mon-fri, hours: 08:00-18:00, occupancy: 80% } }",
      "staffing.yaml",
    );
    const fit = () => fitScenario(log, { name: "List", staffing });
    expect(fit).toThrow(FitError);
    expect(fit).toThrow(/tells only the last, so nobody knows how much work came to L1/);
  });
});
