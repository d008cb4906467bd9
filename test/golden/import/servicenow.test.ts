import { beforeAll, describe, expect, test } from "vitest";
import { importFiles, type ImportResult } from "../../../src/import/importFiles.ts";
import { checkLog } from "../../../src/log/checkLog.ts";
import { clockEndings, type TicketLog } from "../../../src/log/ticketLog.ts";
import { weekdayOf } from "../../../src/model/localDay.ts";
import { localDayAt } from "../../../src/model/zone.ts";
import { hours, mean, median, percent, round, ticketsOf } from "./logFigures.ts";
import { missingShared, sharedSource, sharedText } from "./sharedData.ts";

const file = "servicenow-incident-event-log.csv.gz";
const missing = missingShared(file);
if (missing !== null) console.warn(missing);

// The file doesn't say where it comes from; its quiet days (21 April, 26 May 2016) are Brazil's.
const timezone = "America/Sao_Paulo";

/** Expected values: ../shared/data/README.md, "Figures computed from the two big ones". */
describe.skipIf(missing !== null)("UCI data set 498, a ServiceNow audit log, by its preset", () => {
  let result: ImportResult;
  let log: TicketLog;
  let all: number[];
  let stated: Set<string>;

  beforeAll(async () => {
    result = await importFiles([sharedSource(file)], { timezone });
    log = result.log!;
    all = ticketsOf(log);
    stated = ticketsThatStateResolution();
  });

  test("every row is accounted for, and the log holds together", () => {
    expect(result.report).toMatchObject({ rows: 141_712, used: 141_707, setAside: 5, ignored: 0 });
    expect(result.report).toMatchObject({ tickets: 24_918, openTickets: 0 });
    expect(checkLog(log)).toBeNull();
  });

  test("the five rows with the status -100 are set aside, each with its line, and their two tickets marked", () => {
    // grep -n ',-100,' of the file
    expect(result.setAside.map(({ line, value, column }) => [line, value, column])).toEqual(
      sharedText(file)
        .split("\n")
        .flatMap((row, i) => (row.includes(",-100,") ? [[i + 1, "-100", "incident_state"]] : [])),
    );
    const { isIncomplete } = log.tickets.columns;
    const marked = all.filter((t) => isIncomplete[t] === 1).map((t) => log.names.tickets[t]);
    expect(marked.sort()).toEqual(["INC0028089", "INC0030413"]);
  });

  test("the period of complete intake is 1 March to 22 May 2016, 272 tickets a day", () => {
    // local midnight in São Paulo is 03:00 UTC
    expect(result.report.period).toMatchObject({
      from: "2016-03-01T03:00:00.000Z",
      to: "2016-05-23T03:00:00.000Z",
    });
    const days = (log.window.to - log.window.from) / 86_400_000;
    expect(days).toBe(83);
    expect(Math.round(inWindow().length / days)).toBe(272);
  });

  test("arrivals a day in that period, Monday to Sunday", () => {
    const { arrivedAt } = log.tickets.columns;
    const days = Array.from({ length: 7 }, () => new Map<number, number>());
    for (const t of inWindow()) {
      const day = localDayAt(timezone, log.startsAt + arrivedAt[t]);
      const counts = days[weekdayOf(day)];
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    expect(days.map((counts) => Math.round(mean([...counts.values()])))).toEqual([
      448, 360, 378, 331, 309, 50, 43,
    ]);
  });

  test("the priority mix", () => {
    const { priority } = log.tickets.columns;
    const mix = log.names.priorities.map((name, code) => [
      name,
      percent(all, (t) => priority[t] === code),
    ]);
    expect(mix).toEqual([
      ["1 - Critical", 1.1],
      ["2 - High", 1.6],
      ["3 - Moderate", 94.2],
      ["4 - Low", 3.1],
    ]);
  });

  test("hours to resolution by priority, of the tickets that state when they were resolved", () => {
    const { priority, resolvedAt, arrivedAt } = log.tickets.columns;
    const time = (t: number) => hours(resolvedAt[t] - arrivedAt[t]);
    const ofPriority = (code: number) =>
      all.filter((t) => priority[t] === code && stated.has(log.names.tickets[t])).map(time);
    expect([0, 1, 2, 3].map((code) => round(median(ofPriority(code))))).toEqual([
      80.2, 38.2, 21.6, 5.0,
    ]);
    const known = all.filter((t) => stated.has(log.names.tickets[t])).map(time);
    expect([round(median(known), 0), round(mean(known), 0)]).toEqual([22, 178]);
  });

  test("tickets that state no resolution time were resolved by their row that says so, nearly all on arrival", () => {
    const { resolvedAt, arrivedAt, closedAt } = log.tickets.columns;
    const others = all.filter((t) => !stated.has(log.names.tickets[t]));
    // 24,918 tickets, of which 23,362 state a time
    expect(others).toHaveLength(1_556);
    const times = others.map((t) => hours(resolvedAt[t] - arrivedAt[t]));
    expect(percent(others, (t) => resolvedAt[t] === arrivedAt[t])).toBeGreaterThan(95);
    expect(median(times)).toBe(0);
    // Closing follows resolution by five days, as for the tickets that state a time: so the row's time is right.
    const toClosing = others.map((t) => hours(closedAt[t] - resolvedAt[t]));
    expect(round(median(toClosing), 0)).toBe(121);
    expect(problem("resolution-from-status")).toBe(1_543);
    expect(problem("resolution-from-closing")).toBe(13);
  });

  test("rows without a group are stays at a team without a name, as the number of reassignments says", () => {
    // cut -d, -f24 | grep -c '?'
    expect(problem("missing-group")).toBe(14_213);
    expect(log.names.teams).toContain("(not stated)");
  });

  test("reassignments between groups", () => {
    const { visits, reopens } = log.tickets.columns;
    // A group without a name counts as one; changes after the resolution don't count: 54.4, 25.0, 20.6 %.
    const moves = (t: number) => visits[t] - 1 - reopens[t];
    expect(percent(all, (t) => moves(t) === 0)).toBeCloseTo(54.4, 0);
    expect(percent(all, (t) => moves(t) === 1)).toBeCloseTo(25.0, 0);
    expect(percent(all, (t) => moves(t) >= 2)).toBeCloseTo(20.6, 0);
    expect(Math.max(...all.map(moves))).toBe(27);
  });

  test("reopened tickets and kept promises, as of the last row", () => {
    const { reopens } = log.tickets.columns;
    expect(percent(all, (t) => reopens[t] > 0)).toBe(1.1);
    const { ending } = log.clocks.columns;
    expect(log.names.promises).toEqual(["made_sla"]);
    expect(log.clocks.length).toBe(24_918);
    expect(percent(all, (t) => clockEndings[ending[t]] === "met")).toBe(63.4);
  });

  test("Group 70 touches 61 % of the tickets and is proposed as front line", () => {
    const [front] = result.report.tiers;
    expect(front).toMatchObject({ tier: "L1", proposed: true });
    expect(front.groups[0]).toBe("Group 70");
    const code = log.names.teams.indexOf("Group 70");
    const { team, ticket } = log.visits.columns;
    const touched = new Set<number>();
    for (let row = 0; row < log.visits.length; row++)
      if (team[row] === code) touched.add(ticket[row]);
    expect(Math.round(percent(all, (t) => touched.has(t)))).toBe(61);
  });

  const problem = (code: string) =>
    result.report.problems.find((found) => found.code === code)?.count;

  function inWindow(): number[] {
    const { arrivedAt } = log.tickets.columns;
    return all.filter((t) => arrivedAt[t] >= log.window.from && arrivedAt[t] < log.window.to);
  }

  /** Read from the file itself: the last column but one isn't "?". */
  function ticketsThatStateResolution(): Set<string> {
    const rows = sharedText(file).trim().split("\n").slice(1);
    return new Set(
      rows
        .map((row) => row.split(","))
        .filter((cells) => cells[34] !== "?")
        .map((cells) => cells[0]),
    );
  }
});
