import { describe, expect, test } from "vitest";
import { audit } from "../importText.ts";
import { findingIn, findingsIn } from "./findings.ts";
import { auditOf, day, hour, madeDesk, rowsOf, stamp, start } from "./madeDesk.ts";

const desk = madeDesk();

describe("gaps of whole days", () => {
  const without = (from: number, days: number) =>
    desk.filter(
      ({ openedAt }) => openedAt < start + from * day || openedAt >= start + (from + days) * day,
    );

  test("three working days without a ticket are a caution, with what is missing", async () => {
    // Tuesday 3 to Thursday 5 February 2026, of ten weeks
    const finding = await findingIn(auditOf(without(29, 3)), "missing-days");
    expect(finding).toMatchObject({
      severity: "caution",
      unit: "days",
      count: 3,
      of: 68,
      since: "2026-02-03T00:00:00.000Z",
      until: "2026-02-05T23:59:59.999Z",
      evidence: { gaps: 1 },
    });
    // 150 a week, a fifth of them on a working day
    expect(finding!.evidence["expectedTickets"]).toBeGreaterThan(75);
    expect(finding!.title).toMatch(/other tickets were changed then$/);
  });

  test("one may be a holiday, and is a note; a weekend is no gap, but doesn't part one either", async () => {
    expect(await findingIn(auditOf(without(29, 1)), "missing-days")).toMatchObject({
      severity: "note",
      count: 1,
      title:
        "no tickets came on 2026-02-03, a day that usually has some; other tickets were changed then",
    });
    const closed = desk.filter(({ openedAt }) => Math.floor((openedAt - start) / day) % 7 < 5);
    expect(await findingIn(auditOf(closed), "missing-days")).toBeUndefined();
    // Friday to Tuesday
    const long = closed.filter(
      ({ openedAt }) => openedAt < start + 32 * day || openedAt >= start + 37 * day,
    );
    expect(await findingIn(auditOf(long), "missing-days")).toMatchObject({
      severity: "caution",
      count: 3,
      evidence: { gaps: 1 },
    });
  });

  test("a year mistyped by six thousand takes no six thousand years to account for", async () => {
    const rows = ["2026-01-12 08:00:00", "8026-01-12 08:00:00"].map(
      (at, i) => `INC${i},New,0,${at},${at},Desk,,VPN,3 - Moderate,,`,
    );
    const before = process.cpuUsage();
    await findingsIn(audit(...rows));
    const { user, system } = process.cpuUsage(before);
    // 0.1 s; 3 s where each day is accounted for
    expect((user + system) / 1e6).toBeLessThan(1.5);
  });

  test("a desk that gets two a day has empty days by chance", async () => {
    const small = madeDesk({ perWeek: 12, weeks: 30 });
    expect(await findingIn(auditOf(small), "missing-days")).toBeUndefined();
  });
});

describe("an export made in the middle of a day", () => {
  const until = (at: number) =>
    auditOf(
      desk.filter(({ openedAt }) => openedAt < at),
      at,
    );

  test("has part of its last day", async () => {
    // Friday of the eighth week, at 11:30
    expect(await findingIn(until(start + 53 * day + 11.5 * hour), "cut-day")).toMatchObject({
      evidence: { endsAt: expect.stringMatching(/^1[01]:/) },
    });
    expect(await findingIn(until(start + 53 * day + 21 * hour), "cut-day")).toBeUndefined();
  });
});

describe("rows multiplied by a join", () => {
  const header = audit().trim();
  /** Every row of every n-th ticket twice, the copy changed in one cell. */
  const joined = (every: number, change: (cells: string[]) => string[]) => {
    const rows = desk.flatMap((ticket) =>
      rowsOf(ticket).flatMap(({ row }) =>
        ticket.id % every === 0 ? [row, change(row.split(",")).join(",")] : [row],
      ),
    );
    return `${[header, ...rows].join("\n")}\n`;
  };

  test("by a column that a log's story depends on, they distort it", async () => {
    const finding = await findingIn(
      joined(10, (cells) => cells.with(5, "Watchers")),
      "joined-rows",
    );
    const tickets = desk.filter(({ id }) => id % 10 === 0).length;
    expect(finding).toMatchObject({
      severity: "distorts",
      count: 4 * tickets,
      evidence: { column: "assignment_group", tickets },
    });
  });

  test("by a column that isn't used they do nothing", async () => {
    const wide = joined(10, (cells) => cells)
      .trim()
      .split("\n")
      .map((row, i) => `${row},${i === 0 ? "sla" : i}`);
    expect(await findingIn(`${wide.join("\n")}\n`, "joined-rows")).toMatchObject({
      severity: "note",
      evidence: { column: "a column that isn't used" },
    });
  });

  test("single tickets, or two changes at one instant, are no join", async () => {
    const few = joined(500, (cells) => cells.with(5, "Watchers"));
    expect(await findingIn(few, "joined-rows")).toBeUndefined();
    // taken and resolved within the second by the same person, numbered changes
    const quick = desk.map((ticket) => ({ ...ticket, startedAt: ticket.openedAt }));
    expect(await findingIn(auditOf(quick), "joined-rows")).toBeUndefined();
  });
});

describe("columns in two zones", () => {
  const moved = (hours: number, share: number) =>
    auditOf(desk).replaceAll(/(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(,\d{4}-)/g, (_, at: string, rest) =>
      (Date.parse(`${at}Z`) / 1000) % 100 < 100 * share
        ? stamp(Date.parse(`${at}Z`) - hours * hour) + String(rest)
        : at + String(rest),
    );

  test.each([2, -5, 5.5])("openings %d hours from the first row", async (hours) => {
    expect(await findingIn(moved(hours, 1), "differing-zones")).toMatchObject({
      severity: "distorts",
      count: desk.length,
      evidence: { hours },
    });
  });

  test("not where it is so for fewer than half, or where there is no difference", async () => {
    expect(await findingIn(moved(2, 0.4), "differing-zones")).toBeUndefined();
    expect(await findingIn(moved(0, 1), "differing-zones")).toBeUndefined();
  });
});
