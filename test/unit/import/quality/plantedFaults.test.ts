import { describe, expect, test } from "vitest";
import { findingIn, findingsIn } from "./findings.ts";
import { auditOf, day, hour, madeDesk, type MadeTicket, start } from "./madeDesk.ts";

const desk = madeDesk();
const count = desk.length;
/** Every n-th ticket of the desk changed. */
const changed = (every: number, change: (ticket: MadeTicket) => Partial<MadeTicket>) =>
  desk.map((ticket, i) => (i % every === 0 ? { ...ticket, ...change(ticket) } : ticket));

describe("bursts at one minute", () => {
  const at = start + 30 * day + 11 * hour;
  const bulk = (size: number) =>
    desk.map((ticket, i) => (i < size ? { ...ticket, resolvedAt: at, closedAt: at } : ticket));

  test("tickets resolved together are a caution when they are more than one in a hundred", async () => {
    const finding = await findingIn(auditOf(bulk(40)), "burst-resolved");
    expect(finding).toMatchObject({
      severity: "caution",
      count: 40,
      of: count,
      evidence: { bursts: 1, largest: 40, largestAt: "2026-02-04 11:00" },
    });
    expect(await findingIn(auditOf(bulk(12)), "burst-resolved")).toMatchObject({
      severity: "note",
    });
  });

  test("nine in a minute are none, nor are ten where twenty-one come in that hour", async () => {
    expect(await findingIn(auditOf(bulk(9)), "burst-resolved")).toBeUndefined();
    const spread = (size: number) =>
      auditOf(
        desk.slice(0, size).map((ticket, i) => ({
          ...ticket,
          resolvedAt: at + (i < 10 ? 0 : (i % 25) * 60_000 + 60_000),
          closedAt: at + day,
        })),
      );
    expect(await findingIn(spread(20), "burst-resolved")).toMatchObject({ count: 10 });
    expect(await findingIn(spread(21), "burst-resolved")).toBeUndefined();
  });

  test("times told to the hour are rounded, and no bursts", async () => {
    const toHour = (instant: number) => Math.ceil(instant / hour) * hour;
    const rounded = desk.map((ticket) => ({
      ...ticket,
      openedAt: Math.floor(ticket.openedAt / hour) * hour,
      startedAt: toHour(ticket.startedAt),
      resolvedAt: toHour(ticket.resolvedAt),
      closedAt: toHour(ticket.closedAt),
    }));
    expect(await findingIn(auditOf(rounded), "burst-opened")).toBeUndefined();
  });
});

describe("a timer that closes", () => {
  test("shows as closings at the same distance from the resolution", async () => {
    const timed = changed(4, ({ resolvedAt }) => ({ closedAt: resolvedAt + 5 * day + 600_000 }));
    expect(await findingIn(auditOf(timed), "closing-timer")).toMatchObject({
      severity: "note",
      of: count,
      evidence: { hours: 120.2 },
    });
    expect((await findingIn(auditOf(timed), "closing-timer"))!.title).toMatch(
      /timer, 5 days after/,
    );
  });

  test("not where fewer than a fifth do, nor where people close at once", async () => {
    const few = changed(6, ({ resolvedAt }) => ({ closedAt: resolvedAt + 5 * day }));
    const atOnce = changed(1, ({ resolvedAt }) => ({ closedAt: resolvedAt + 300_000 }));
    expect(await findingIn(auditOf(few), "closing-timer")).toBeUndefined();
    expect(await findingIn(auditOf(atOnce), "closing-timer")).toBeUndefined();
  });
});

describe("fields that nobody sets", () => {
  test("a priority that is the same in 95 of 100 tickets", async () => {
    const set = (share: number) =>
      auditOf(
        desk.map((ticket, i) => ({
          ...ticket,
          priority: i < share * count ? "3 - Moderate" : "1",
        })),
      );
    expect(await findingIn(set(0.951), "default-value")).toMatchObject({
      severity: "caution",
      evidence: { field: "priority", value: "3 - Moderate" },
    });
    expect(await findingIn(set(0.949), "default-value")).toBeUndefined();
  });

  test("a type that is always the same, or empty, is a note", async () => {
    const one = desk.map((ticket) => ({ ...ticket, type: "IT" }));
    const blank = changed(1, ({ id }) => ({ type: id % 50 === 0 ? "VPN" : "" }));
    expect(await findingIn(auditOf(one), "default-value")).toMatchObject({
      severity: "note",
      count,
    });
    expect((await findingIn(auditOf(blank), "default-value"))!.title).toMatch(
      /^the type is empty in 98/,
    );
  });
});

describe("times at midnight", () => {
  const toMidnight = (instant: number) => Math.floor(instant / day) * day;

  test("some are a default, all are dates without times", async () => {
    const some = changed(50, ({ resolvedAt }) => ({ resolvedAt: toMidnight(resolvedAt) + day }));
    const all = changed(1, ({ openedAt }) => ({ openedAt: toMidnight(openedAt) }));
    expect(await findingIn(auditOf(some), "midnight-times")).toMatchObject({ severity: "caution" });
    expect(await findingIn(auditOf(all), "midnight-times")).toMatchObject({
      severity: "distorts",
      evidence: { column: "opened_at", sharePercent: 100 },
      count,
    });
  });

  test("of closings they matter only where no column tells the resolution", async () => {
    const closedIn = (head: string) => {
      const rows = Array.from({ length: 60 }, (_, i) => {
        const date = `2026-03-${String((i % 20) + 1).padStart(2, "0")}`;
        return `T${i},${date} 0${i % 9}:10,${date} 15:00,2026-03-25`;
      });
      return findingIn([head, ...rows].join("\n"), "midnight-times");
    };
    expect(await closedIn("Ticket,Opened,Resolved,Closed")).toMatchObject({ severity: "note" });
    expect(await closedIn("Ticket,Opened,Remark,Closed")).toMatchObject({ severity: "distorts" });
  });

  test("of resolutions on the day of the opening, too, they are no bursts", async () => {
    const date = (n: number) => `2026-03-${String(n + 1).padStart(2, "0")}`;
    const rows = Array.from({ length: 600 }, (_, i) => {
      const time = `${String(8 + (i % 10)).padStart(2, "0")}:${String(i % 59).padStart(2, "0")}`;
      return [`T${i},${date(i % 25)} ${time}`, date((i % 25) + (i % 2))] as const;
    });
    const list = (resolved: (date: string) => string) =>
      ["Ticket,Opened,Resolved", ...rows.map(([row, end]) => `${row},${resolved(end)}`)].join("\n");
    const dated = list((end) => end);
    expect(await findingIn(dated, "midnight-times")).toMatchObject({ severity: "distorts" });
    expect(await findingIn(dated, "burst-resolved")).toBeUndefined();
    expect(await findingIn(dated, "resolved-before-opened")).toBeUndefined();
    const late = list((end) => `${end} 23:59`);
    expect(await findingIn(late, "burst-resolved")).toMatchObject({ count: 600 });
  });

  test("days of another zone than the log's, among instants, are no bursts", async () => {
    const rows = Array.from({ length: 600 }, (_, i) => {
      const [opened, next] = [i % 25, (i % 25) + 1].map((n) => String(n + 1).padStart(2, "0"));
      const time = `${String(8 + (i % 10)).padStart(2, "0")}:${String(i % 59).padStart(2, "0")}`;
      const end = i % 3 === 0 ? `2026-03-${next} ${time}` : `2026-03-${next}`;
      return `T${i},2026-03-${opened} ${time},${end}`;
    });
    const list = ["Ticket,Opened (UTC),Resolved (UTC)", ...rows].join("\n");
    const codes = (await findingsIn(list, "Europe/Berlin")).map(({ code }) => code);
    expect(codes).toContain("midnight-times");
    expect(codes).not.toContain("burst-resolved");
  });

  test("one in two hundred may work then", async () => {
    const few = changed(200, ({ openedAt }) => ({ openedAt: toMidnight(openedAt) }));
    expect(await findingIn(auditOf(few), "midnight-times")).toBeUndefined();
  });
});

describe("one person with half of the tickets", () => {
  test("is probably an interface", async () => {
    const busy = changed(2, () => ({ agent: "sys_import" }));
    expect(await findingIn(auditOf(busy), "busy-person")).toMatchObject({
      severity: "caution",
      evidence: { people: 9 },
    });
  });

  test("but not among four people, nor with a third", async () => {
    const four = madeDesk({ agents: 3 }).map((ticket, i) =>
      i % 2 === 0 ? { ...ticket, agent: "Boss" } : ticket,
    );
    expect(await findingIn(auditOf(four), "busy-person")).toBeUndefined();
    const third = changed(3, () => ({ agent: "sys_import" }));
    expect(await findingIn(auditOf(third), "busy-person")).toBeUndefined();
  });
});

describe("work at three at night", () => {
  const moved = (hours: number) =>
    auditOf(
      desk.map((ticket) => ({
        ...ticket,
        openedAt: ticket.openedAt + hours * hour,
        startedAt: ticket.startedAt + hours * hour,
        resolvedAt: ticket.resolvedAt + hours * hour,
        closedAt: ticket.closedAt + hours * hour,
      })),
    );

  test.each([5, 8, 12, 18])("times that are %i hours off", async (hours) => {
    expect(await findingIn(moved(hours), "shifted-day")).toMatchObject({ severity: "distorts" });
  });

  test("dates without times are all at midnight, which is no night", async () => {
    const openings = Array.from(
      { length: 400 },
      (_, i) => `T${i},2026-03-${String((i % 27) + 1).padStart(2, "0")},New`,
    );
    const list = ["Ticket,Opened,Status", ...openings].join("\n");
    expect(await findingIn(list, "shifted-day")).toBeUndefined();
    expect(await findingIn(list, "midnight-times")).toMatchObject({ severity: "distorts" });
  });

  test.each([-3, -1, 0, 1, 3])("%i hours can't be told from other habits", async (hours) => {
    expect(await findingIn(moved(hours), "shifted-day")).toBeUndefined();
  });
});
