import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

const plain = (name: string, given: object = {}) => ({ name, ticketsPerWeek: 0, ...given });

const monitoring = {
  name: "monitoring",
  does: "prevent tickets",
  from: "2026-01-05",
  effect: 1,
  types: "outage",
  alerts: { type: "alert", precision: 1 },
  source: "assumption",
} as const;

type Alerts = Partial<{ precision: number; ahead: string }>;

/** Alerts go to L2, which takes 20 minutes for each. */
const desk = (alerts: Alerts = {}, given: Partial<World> = {}): World => ({
  arrivals: { outage: ["9:00"], alert: [] },
  types: [plain("outage"), plain("alert", { entry: "L2", resolvableFrom: "L2" })],
  tiers: [tier(), tier({ name: "L2", handling: fixed(20) })],
  improvements: [{ ...monitoring, alerts: { ...monitoring.alerts, ...alerts } }],
  ...given,
});

const typesOf = ({ log }: ReturnType<typeof play>) =>
  Array.from(
    log.tickets.columns.type.subarray(0, log.tickets.length),
    (type) => log.names.types[type],
  );

describe("tickets that are seen coming", () => {
  it("are prevented by work on an alert, a ticket of its own type", () => {
    const story = play(desk());
    expect(typesOf(story)).toEqual(["alert"]);
    expect(story.spans(0)).toEqual(["L2 handling 9:00-9:20"]);
    expect(story.events(-1)).toEqual(["9:00 prevented"]);
  });

  it("come all the same where the alert isn't resolved in time, and not where it is just then", () => {
    const averted = play(desk({ ahead: "20 min" }));
    expect(typesOf(averted)).toEqual(["alert"]);
    expect(averted.events(-1)).toEqual(["9:20 prevented"]);
    const missed = play(desk({ ahead: "19 min" }));
    expect(typesOf(missed)).toEqual(["alert", "outage"]);
    expect(missed.spans(1)).toEqual(["L1 handling 9:19-9:29"]);
    expect(missed.events(-1)).toEqual([]);
  });

  it("are seen in vain by people who have no time for it", () => {
    const story = play(
      desk({ ahead: "20 min" }, { arrivals: { outage: ["9:00"], alert: ["8:45"] } }),
    );
    expect(story.spans(1)).toEqual(["L2 queued 9:00-9:05", "L2 handling 9:05-9:25"]);
    expect(typesOf(story)).toEqual(["alert", "alert", "outage"]);
  });

  it("come all the same where the alert of another, come by then, is resolved", () => {
    const story = play(
      desk({ ahead: "10 min" }, { arrivals: { outage: ["9:00", "9:15"], alert: [] } }),
    );
    expect(typesOf(story)).toEqual(["alert", "outage", "alert", "outage"]);
    expect([1, 3].map((ticket) => story.spans(ticket))).toEqual([
      ["L1 handling 9:10-9:20"],
      ["L1 handling 9:25-9:35"],
    ]);
  });

  it("meet those who would spare them only when they come", () => {
    const story = play(
      desk(
        { ahead: "10 min" },
        { deflection: [{ name: "bot", types: "outage", solves: 1, rateIs: "true" }] },
      ),
    );
    expect(story.outcome(1)).toBe("deflected");
    expect(story.log.tickets.columns.arrivedAt[1]).toBe((9 * 60 + 10) * 60_000);
  });

  it("send a requester of a finite source back to thinking when they are averted", () => {
    const story = play(
      desk(
        { ahead: "1 h" },
        {
          arrivals: { alert: [] },
          types: [
            {
              name: "outage",
              arrivals: { process: "finite source", requesters: 1, thinkTime: fixed(60 * 23) },
            },
            plain("alert", { entry: "L2", resolvableFrom: "L2" }),
          ],
        },
      ),
    );
    expect(story.events(-1)).toEqual(
      [24, 48, 72, 96, 120, 144].map((hour) => `${hour}:00 prevented`),
    );
  });
});

describe("false alarms", () => {
  it("come with each ticket, as many as the precision says, whether it is seen coming or not", () => {
    const hours = Array.from({ length: 150 }, (_, at) => `${at}:00`);
    const story = play({
      ...desk({ precision: 0.25 }, { arrivals: { outage: hours, alert: [] } }),
      improvements: [{ ...monitoring, effect: 0.4, alerts: { type: "alert", precision: 0.25 } }],
    });
    const types = typesOf(story);
    const alerts = types.filter((type) => type === "alert").length;
    const prevented = story.events(-1).length;
    expect(types.length - alerts + prevented).toBe(150);
    expect(prevented).toBeGreaterThan(40);
    expect(prevented).toBeLessThan(80);
    // 0.4 × 3 of them with each of 150 tickets, one at least and at most two.
    expect(alerts - prevented).toBeGreaterThanOrEqual(150);
    expect(Math.abs(alerts - prevented - 180)).toBeLessThan(25);
  });

  it("are there from the date on only", () => {
    const story = play({
      ...desk({}, { arrivals: { outage: ["23:59", "24:00"], alert: [] } }),
      improvements: [
        { ...monitoring, from: "2026-01-06", alerts: { type: "alert", precision: 0.5 } },
      ],
    });
    expect(typesOf(story)).toEqual(["outage", "alert", "alert"]);
  });

  it("leave the other alerts as they are: more effect sees more of the very same coming", () => {
    const hours = Array.from({ length: 100 }, (_, at) => `${at}:00`);
    const seen = (effect: number) => {
      const { log } = play({
        ...desk({}, { arrivals: { outage: hours, alert: [] } }),
        improvements: [{ ...monitoring, effect }],
        tiers: [tier(), tier({ name: "L2", handling: { mean: "20 min" } })],
      });
      const { at } = log.events.columns;
      const { type, arrivedAt } = log.tickets.columns;
      const { handlingTime, ticket } = log.visits.columns;
      const work = new Map<number, number>();
      for (let row = 0; row < log.visits.length; row++)
        if (type[ticket[row]] === 1) work.set(arrivedAt[ticket[row]], handlingTime[row]);
      return { prevented: Array.from(at.subarray(0, log.events.length)), work };
    };
    const [some, more] = [seen(0.3), seen(0.6)];
    expect(more.prevented).toEqual(expect.arrayContaining(some.prevented));
    for (const at of some.prevented) expect(more.work.get(at)).toBe(some.work.get(at));
  });
});
