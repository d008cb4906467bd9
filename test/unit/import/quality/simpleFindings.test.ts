import { describe, expect, test } from "vitest";
import { audit } from "../importText.ts";
import { findingIn, findingsIn } from "./findings.ts";
import { auditOf, day, madeDesk, start } from "./madeDesk.ts";

describe("the period of complete intake, as a finding", () => {
  test("counts the tickets outside it, and since when it is", async () => {
    // ten weeks at 150 a week, and one ticket from the year before
    const tickets = madeDesk();
    const old = { ...tickets[0], id: 0, openedAt: start - 300 * day };
    const finding = await findingIn(auditOf([old, ...tickets]), "complete-intake");
    expect(finding).toMatchObject({
      severity: "note",
      unit: "tickets",
      count: 1,
      of: tickets.length + 1,
      since: "2026-01-05T00:00:00.000Z",
      until: "2026-03-15T23:59:59.999Z",
      evidence: { days: 70, ticketsInside: tickets.length, ticketsOutside: 1 },
    });
    expect(finding?.effect).toContain("leaves out the one that came before or after, which came");
    const whole = await findingIn(auditOf(tickets), "complete-intake");
    expect(whole?.effect).toContain("from all tickets: none came before or after");
  });

  test("is a caution where it is shorter than four weeks", async () => {
    const [short, long] = [madeDesk({ weeks: 3 }), madeDesk({ weeks: 4 })].map((desk) =>
      auditOf(desk),
    );
    expect(await findingIn(short, "complete-intake")).toMatchObject({ severity: "caution" });
    expect(await findingIn(long, "complete-intake")).toMatchObject({ severity: "note" });
  });
});

describe("a file that ends at a round number of rows", () => {
  const rows = auditOf(madeDesk()).split("\n").slice(1);
  const first = (count: number) => audit(...rows.slice(0, count));

  test.each([
    [1000, 1000],
    [999, 1000],
    [5000, 5000],
    [500, 500],
  ])("%i rows: the limit is %i", async (count, limit) => {
    const finding = await findingIn(first(count), "row-limit");
    expect(finding).toMatchObject({ severity: "caution", count, evidence: { limit } });
  });

  test.each([[998], [1001], [1500], [4100]])("%i rows are no limit", async (count) => {
    expect(await findingIn(first(count), "row-limit")).toBeUndefined();
  });

  test("rows that were set aside count too, since the product wrote them", async () => {
    const text = first(1000).replace(",Active,", ",-100,");
    expect(await findingIn(text, "row-limit")).toMatchObject({ count: 1000 });
  });
});

describe("dates that contradict each other", () => {
  test("are counted by which stands before which", async () => {
    const row = (id: number, opened: string, resolved: string, closed: string) =>
      `INC${id},Closed,0,2026-01-${opened} 09:00:00,2026-01-29 09:00:00,Desk,,,,2026-01-${resolved} 09:00:00,2026-01-${closed} 09:00:00`;
    const found = await findingsIn(
      audit(row(1, "12", "11", "13"), row(2, "12", "12", "12"), row(3, "12", "14", "13")),
    );
    expect(found.find(({ code }) => code === "resolved-before-opened")).toMatchObject({
      severity: "caution",
      title: "1 ticket says that it was resolved before it was opened",
      count: 1,
      of: 3,
      since: "2026-01-12T09:00:00.000Z",
      evidence: { longestHours: 24 },
    });
    expect(found.find(({ code }) => code === "closed-before-resolved")).toMatchObject({ count: 1 });
    expect(found.find(({ code }) => code === "closed-before-opened")).toBeUndefined();
  });

  test("but for a day without a time, which is that of what came before it", async () => {
    const row = (id: number, resolved: string, closed: string) =>
      `INC${id},Closed,0,2026-01-12 09:00:00,2026-01-29 09:00:00,Desk,,,,${resolved},${closed}`;
    const found = await findingsIn(
      audit(row(1, "2026-01-12", "2026-01-12"), row(2, "2026-01-12 08:00:00", "2026-01-11")),
    );
    const counts = Object.fromEntries(found.map(({ code, count }) => [code, count]));
    expect(counts).toMatchObject({ "resolved-before-opened": 1, "closed-before-opened": 1 });
  });

  test("up to one in a hundred are slips, more a reason for doubt", async () => {
    const tickets = madeDesk({ perWeek: 20 }).slice(0, 101);
    const wrong = { ...tickets[0], resolvedAt: tickets[0].openedAt - 1000 };
    const of = (count: number) => auditOf([wrong, ...tickets.slice(1, count)]);
    expect(await findingIn(of(100), "resolved-before-opened")).toMatchObject({ severity: "note" });
    expect(await findingIn(of(99), "resolved-before-opened")).toMatchObject({
      severity: "caution",
    });
  });
});
