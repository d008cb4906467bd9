import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { type SampleFiles, sampleFiles } from "../../../data/generate-sample.ts";
import { reopen, tiers, types } from "../../../data/generator/truth.ts";
import { importFiles, type ImportResult } from "../../../src/import/importFiles.ts";
import { checkLog } from "../../../src/log/checkLog.ts";
import type { TicketLog } from "../../../src/log/ticketLog.ts";
import { tierStays } from "./logFigures.ts";

const committed = (name: string) => readFileSync(new URL(`../../../data/${name}`, import.meta.url));

/** The desk is simulated by data/generator, so every expected value is known from what was put in. */
describe("the sample export", () => {
  let sample: SampleFiles;
  let result: ImportResult;
  let log: TicketLog;

  beforeAll(async () => {
    sample = sampleFiles();
    const bytes = (async function* () {
      yield new Uint8Array(committed("sample-servicenow.csv.gz"));
    })();
    result = await importFiles([{ name: "sample-servicenow.csv.gz", bytes }], {
      timezone: "Europe/Berlin",
    });
    log = result.log!;
  });

  test("is what the generator writes", () => {
    // The text is compared, as zlib's bytes differ between versions.
    const text = gunzipSync(committed("sample-servicenow.csv.gz")).toString("utf8");
    expect(text === sample.csv).toBe(true);
    expect(committed("sample-staffing.yaml").toString("utf8")).toBe(sample.staffing);
  });

  test("every row is accounted for: the dirt that was put in, and nothing else", () => {
    const { rows, repeats, badDates, unknownStatuses, cutRows } = sample.dirt;
    expect(result.report).toMatchObject({
      rows: rows.length,
      setAside: badDates + unknownStatuses + cutRows,
      ignored: repeats,
      used: rows.length - badDates - unknownStatuses - cutRows - repeats,
    });
    const counts = new Map(result.report.problems.map(({ code, count }) => [code, count]));
    expect(Object.fromEntries(counts)).toEqual({
      "unreadable-date": badDates,
      "unknown-status": unknownStatuses,
      "row-width": cutRows,
      "identical-repeat": repeats,
    });
    expect(Math.min(repeats, badDates, unknownStatuses, cutRows)).toBeGreaterThan(0);
    expect(checkLog(log)).toBeNull();
  });

  test("the groups' tiers are proposed as they are, and the period as the ten weeks that it covers", () => {
    expect(
      result.report.tiers.map(({ tier, groups, proposed }) => [tier, groups, proposed]),
    ).toEqual([
      ["L1", ["Service Desk"], true],
      ["L2", ["Applications L2", "Network Operations"], true],
      ["L3", ["Platform Engineering"], true],
    ]);
    // 12 January to 22 March 2026, Berlin's midnight in winter
    expect(result.report.period).toMatchObject({
      from: "2026-01-11T23:00:00.000Z",
      to: "2026-03-22T23:00:00.000Z",
    });
  });

  test("every ticket without a row set aside went through the tiers that it did in the simulation", () => {
    const stays = tierStays(log);
    const { isIncomplete, arrivedAt, reopens } = log.tickets.columns;
    const byId = new Map(log.names.tickets.map((id, t) => [id, t]));
    let compared = 0;
    for (const ticket of sample.desk.tickets) {
      const t = byId.get(`INC${1_000_000 + ticket.serial}`)!;
      expect(log.startsAt + arrivedAt[t]).toBe(ticket.openedAt);
      if (isIncomplete[t] === 1) continue;
      const path = ticket.happenings.map(({ tier }) => tier);
      expect(stays[t]).toEqual(path.filter((tier, i) => tier !== path[i - 1]));
      expect(reopens[t]).toBe(ticket.reopens);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(0.99 * sample.desk.tickets.length);
    expect(log.tickets.length).toBe(sample.desk.tickets.length);
  });

  test("visits wait until somebody takes them, and last until they are done", () => {
    const { ticket, joinedAt, startedAt, endedAt } = log.visits.columns;
    const first = new Map<string, number>();
    for (let row = log.visits.length - 1; row >= 0; row--)
      first.set(log.names.tickets[ticket[row]], row);
    for (const { serial, happenings, openedAt } of sample.desk.tickets.slice(0, 2_000)) {
      const row = first.get(`INC${1_000_000 + serial}`)!;
      if (log.tickets.columns.isIncomplete[ticket[row]] === 1) continue;
      const started = happenings.find(({ status }) => status === "In Progress")!.at;
      const ended = happenings.find(({ status, tier }) => status === "Resolved" || tier > 0)!.at;
      expect(log.startsAt + joinedAt[row]).toBe(openedAt);
      expect(log.startsAt + startedAt[row]).toBe(started);
      expect(log.startsAt + endedAt[row]).toBe(ended);
    }
  });

  test("some tickets are still open, some are reopened, and all types are there", () => {
    const open = sample.desk.tickets
      .filter(({ happenings }) => !["Resolved", "Closed"].includes(happenings.at(-1)!.status))
      .map(({ serial }) => `INC${1_000_000 + serial}`);
    const { outcome, isIncomplete } = log.tickets.columns;
    // A ticket may look open because the row that resolved it was set aside.
    const isOpen = (id: string, t: number) =>
      outcome[t] === 0 && (isIncomplete[t] === 0 || open.includes(id));
    expect(log.names.tickets.filter(isOpen).sort()).toEqual(open.sort());
    expect(open.length).toBeGreaterThan(20);
    const { reopens } = log.tickets.columns;
    const reopened = reopens.subarray(0, log.tickets.length).filter((count) => count > 0).length;
    // 7,000 tickets, give or take three standard deviations of a binomial share
    expect(Math.abs(reopened / log.tickets.length - reopen.share)).toBeLessThan(0.007);
    expect(new Set(log.names.types)).toEqual(new Set(types.map(({ name }) => name)));
  });

  test("the second line is the busiest, as its staffing file says", () => {
    const [first, second, third] = sample.desk.occupancy;
    expect(second).toBeGreaterThan(0.9);
    expect(second).toBeLessThan(0.98);
    expect(Math.max(first, third)).toBeLessThan(0.8);
    expect(tiers.map(({ name }) => name)).toEqual(log.names.tiers);
  });
});
