import { describe, expect, it } from "vitest";
import { type EventKind, eventKinds } from "../../../src/log/ticketLog.ts";
import { measured, measuredAsImported, min, outcome } from "./world.ts";

/** A row of the log's events; the window is from minute 100 to minute 200. */
const event = (minute: number, kind: EventKind, ticket: number, value = -1) => ({
  at: minute * min,
  kind: eventKinds.indexOf(kind),
  ticket,
  value,
});

const outbreak = (minute: number, parent: number, declared: number, over: number) => [
  event(minute, "major incident", parent),
  ...(declared > 0 ? [event(declared, "declared", parent)] : []),
  ...(over > 0 ? [event(over, "major incident over", parent)] : []),
];

describe("how long major incidents took", () => {
  it("is measured of those that happened in the window, though they were over after it", () => {
    const value = measured({
      events: [
        ...outbreak(99, 0, 100, 101),
        ...outbreak(110, 1, 115, 140),
        ...outbreak(199, 2, 202, 249),
        ...outbreak(200, 3, 201, 202),
      ],
    });
    expect(value("overall.majorIncidents")).toBe(2);
    // 30 and 50 minutes; 5 and 3 until they were declared
    expect(value("overall.incidentTime")).toBe(40);
    expect(value("overall.declarationTime")).toBe(4);
    expect(value("overall.incidentsNotOver")).toBe(0);
    expect(value("overall.incidentsUndeclared")).toBe(0);
  });

  it("leaves out those not over or never declared, which are counted", () => {
    const value = measured({
      events: [...outbreak(110, 1, 120, 0), ...outbreak(120, 2, 0, 140), ...outbreak(130, 3, 0, 0)],
    });
    expect(value("overall.incidentTime")).toBe(20);
    expect(value("overall.incidentsNotOver")).toBe(2);
    expect(value("overall.declarationTime")).toBe(10);
    expect(value("overall.incidentsUndeclared")).toBe(2);
  });

  it("is undefined where there was none, and not known of an import", () => {
    const counts = ["majorIncidents", "incidentsNotOver", "incidentsUndeclared", "linkedChildren"];
    const means = ["incidentTime", "declarationTime"];
    const none = measured({});
    for (const name of counts) expect(none(`overall.${name}`)).toBe(0);
    for (const name of means) expect(none(`overall.${name}`)).toBeNaN();
    const imported = measuredAsImported({ events: outbreak(110, 1, 120, 130) });
    for (const name of [...counts, ...means, "unlinkedChildren"])
      expect(imported(`overall.${name}`)).toBeNaN();
    expect(imported("cost.perWorkedTicket")).toBeNaN();
  });
});

describe("children", () => {
  const child = (minute: number, ticket: number, linked = 0, closed = 0) => [
    event(minute, "child", ticket, 0),
    ...(linked > 0 ? [event(linked, "linked", ticket, 0)] : []),
    ...(closed > 0 ? [event(closed, "child closed", ticket, 0)] : []),
  ];

  it("that arrived in the window were linked, then or later, or worked on one by one", () => {
    const value = measured({
      events: [
        ...child(99, 1, 101, 150),
        ...child(100, 2, 105, 150),
        ...child(120, 4),
        ...child(199, 5, 210, 230),
        ...child(200, 6, 210, 230),
      ],
    });
    expect(value("overall.incidentChildren")).toBe(3);
    expect(value("overall.linkedChildren")).toBe(2);
    expect(value("overall.unlinkedChildren")).toBe(1);
  });

  it("that were closed with their parent count once with it in the cost of a ticket, unless they came back", () => {
    const arrived = { arrivedAt: 110 * min, outcome: outcome.resolved, resolvedAt: 150 * min };
    const rows = {
      tickets: [arrived, arrived, arrived, arrived, arrived],
      staffing: [{ team: 0, from: 100 * min, to: 160 * min, available: 1, paid: 1 }],
      events: [
        ...outbreak(110, 0, 110, 150),
        ...child(110, 1, 112, 150),
        ...child(110, 2, 112, 150),
        ...child(110, 3, 112, 150),
      ],
    };
    // an hour at 20 for five tickets, two of them of their own: the parent and another
    expect(measured(rows)("cost.perResolvedTicket")).toBe(4);
    expect(measured(rows)("cost.perWorkedTicket")).toBe(10);
    const back = [event(155, "reopen", 3, 0), event(158, "reopen", 3), event(155, "reopen", 4)];
    const reopened = measured({ ...rows, events: [...rows.events, ...back] });
    expect(reopened("cost.perWorkedTicket")).toBe(20 / 3);
  });

  it("and calls are counted when they come, in the window only", () => {
    const calls = [99, 100, 199, 200].map((minute, at) => event(minute, "status call", at, 0));
    expect(measured({ events: calls })("overall.statusCalls")).toBe(2);
    expect(measured({})("cost.perWorkedTicket")).toBeNaN();
  });
});
