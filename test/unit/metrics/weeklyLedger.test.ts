import { expect, test } from "vitest";
import { ledgerColumns } from "../../../src/metrics/ledger/ledgerColumns.ts";
import type { MeasureContext } from "../../../src/metrics/measureContext.ts";
import { measureLog } from "../../../src/metrics/measureRun.ts";
import { logOf, type Rows } from "../log/logOf.ts";
import { clock, context as world, state } from "./world.ts";

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;

/** Three weeks, days 7 to 28. */
const window = { from: week, to: 4 * week };

function ledger(rows: Rows, given: Partial<MeasureContext> = {}) {
  const context = { ...world, ...given, window, keepsLedger: true };
  const whole = { tickets: [{}], visits: [{ ticket: 0, tier: 1 }], ...rows };
  const values = measureLog(logOf(whole, { window }), context).ledger!;
  const columns = ledgerColumns(context);
  return (what: string, place = 0) => {
    const at = columns.findIndex((column) => column.what === what && column.place === place);
    return [...values].filter((_, i) => i % columns.length === at);
  };
}

test("a week costs what its paid hours, penalties and rules cost", () => {
  const of = ledger({
    // L1 at 20 an hour: 2 h at the end of the first week, 3 h at the begin of the second; and some before and after the window
    staffing: [
      { team: 0, from: 2 * week - 2 * hour, to: 2 * week + 3 * hour, available: 1, paid: 1 },
      { team: 0, from: week - hour, to: week, available: 1, paid: 1 },
      { team: 0, from: 4 * week, to: 4 * week + hour, available: 1, paid: 1 },
    ],
    // a breach at 10, due in the third week
    clocks: [{ promise: 0, ticket: 0, startedAt: week, dueAt: 3 * week, ending: clock.breached }],
    // a rule at 3
    events: [{ at: 2 * week, kind: 1, ticket: 0, rule: 0 }],
  });
  expect(of("cost")).toEqual([40, 60 + 3, 10]);
  expect(of("staff")).toEqual([40, 60, 0]);
  expect(of("penalties")).toEqual([0, 0, 10]);
});

test("what is paid once stands in the week in which it is paid, in the first where that was before", () => {
  const improvements = [
    { from: 2 * week, once: 600, spreadOver: 52 * week, perMonth: 0 },
    { from: 0, once: 50, spreadOver: week, perMonth: 0 },
    { from: 4 * week, once: 7, spreadOver: week, perMonth: 0 },
    { from: 3.5 * week, once: 0, spreadOver: week, perMonth: 3_000 },
  ];
  // half a week at 3,000 for 30 days is 350
  expect(ledger({}, { improvements })("fees")).toEqual([50, 600, 350]);
  expect(ledger({}, { improvements })("cost")).toEqual([50, 600, 350]);
});

test("help before a person costs its sessions and licences, week by week", () => {
  const deflections = [{ perSession: 2, perMonth: 3_000, from: 3 * week }];
  const events = [{ at: 3 * week, kind: 9, ticket: 0, value: 0 }];
  expect(ledger({ events }, { deflections })("help")).toEqual([0, 0, 702]);
});

test("the months of help before the window stand in its first week, its sessions and help without a date don't", () => {
  // Half a week before the window at 3,000 for 30 days is 350, a whole week in it 700
  const of = (from: number) => {
    const events = [
      { at: 0.75 * week, kind: 9, ticket: 0, value: 0 },
      { at: 1.5 * week, kind: 9, ticket: 0, value: 0 },
    ];
    const told = ledger({ events }, { deflections: [{ perSession: 2, perMonth: 3_000, from }] });
    expect(told("cost")).toEqual(told("help"));
    return told("help");
  };
  expect(of(week / 2)).toEqual([350 + 700 + 2, 700, 700]);
  expect(of(-Infinity)).toEqual([702, 700, 700]);
});

test("agents are free for as long as they are on shift without a ticket", () => {
  const of = ledger({
    staffing: [{ team: 0, from: week, to: week + 8 * hour, available: 2, paid: 3 }],
    spans: [
      {
        visit: 0,
        ticket: 0,
        team: 0,
        tier: 0,
        state: state.handling,
        from: week,
        to: week + 5 * hour,
      },
      {
        visit: 0,
        ticket: 0,
        team: 0,
        tier: 0,
        state: state.queued,
        from: week,
        to: week + 5 * hour,
      },
    ],
  });
  expect(of("free")).toEqual([(16 - 5) * hour, 0, 0]);
  expect(of("available")).toEqual([16 * hour, 0, 0]);
  expect(of("work")).toEqual([5 * hour, 0, 0]);
});

test("free time isn't known without a roster, nor cost where it is paid for", () => {
  const unlimited = { kind: "unlimited", feePerTicket: 0, retainerPerMonth: 0 } as const;
  const of = ledger({}, { tiers: [unlimited, world.tiers[1]] });
  expect(of("free")).toEqual([NaN, NaN, NaN]);
  expect(of("cost")).toEqual([NaN, NaN, NaN]);
  expect(of("free", 1)).toEqual([0, 0, 0]);
});

test("what lasts over several weeks is in each of them, what has no end in all that follow", () => {
  const of = ledger({
    spans: [
      { visit: 0, ticket: 0, team: 0, tier: 0, state: state.handling, from: 2 * week, to: NaN },
    ],
    visits: [{ ticket: 0, tier: 0, joinedAt: 2 * week, endedAt: NaN, handlingTime: hour }],
  });
  expect(of("work")).toEqual([0, week, week]);
  expect(of("offered")).toEqual([0, hour, 0]);
});

test("there is no ledger where it isn't asked for", () =>
  expect(measureLog(logOf({}, { window }), { ...world, window }).ledger).toBeUndefined());
