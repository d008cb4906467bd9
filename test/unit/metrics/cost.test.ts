import { expect, test } from "vitest";
import { eventKinds } from "../../../src/log/ticketLog.ts";
import type { MeasureContext } from "../../../src/metrics/measureContext.ts";
import { clock, context, measured, min, outcome, state } from "./world.ts";

const vendor: MeasureContext["tiers"][number] = {
  kind: "vendor",
  feePerTicket: 40,
  retainerPerMonth: 4_320,
};

const rows = {
  tickets: [
    { arrivedAt: 120 * min, outcome: outcome.resolved, resolvedAt: 130 * min },
    { arrivedAt: 120 * min, outcome: outcome.resolved, resolvedAt: 230 * min },
    { arrivedAt: 120 * min, outcome: outcome.open },
  ],
  visits: [
    { ticket: 0, tier: 1, joinedAt: 99 * min },
    { ticket: 1, tier: 1, joinedAt: 100 * min },
    { ticket: 2, tier: 1, joinedAt: 199 * min },
  ],
  staffing: [
    { team: 0, from: 0, to: 190 * min, available: 1, paid: 2 },
    { team: 1, from: 100 * min, to: 130 * min, available: 1, paid: 1 },
  ],
  clocks: [{ promise: 0, ticket: 0, startedAt: 0, dueAt: 150 * min, ending: clock.breached }],
  events: [
    { at: 150 * min, kind: 1, ticket: 0, rule: 0 },
    { at: 160 * min, kind: 2, ticket: 0, rule: 0 },
    { at: 160 * min, kind: 4, ticket: 0, rule: 0 },
    { at: 99 * min, kind: 1, ticket: 0, rule: 0 },
    { at: 170 * min, kind: 1, ticket: 0, rule: -1 },
  ],
};

test("staff cost paid hours in the window, whether or not they are available", () => {
  const value = measured(rows);
  // L1: 2 agents for 90 minutes at 20 an hour; L2: 1 agent for 30 minutes at 50
  expect(value("cost.byTier.L1")).toBe(60);
  expect(value("cost.byTier.L2")).toBe(25);
});

test("help before a person costs its sessions in the window, helpful or not, and its months since there is it", () => {
  const deflections = [
    { perSession: 2, perMonth: 4_320, from: 150 * min },
    { perSession: 0.5, perMonth: 0, from: 0 },
  ];
  const events = [
    { at: 160 * min, kind: 9, ticket: 0, value: 0 },
    { at: 170 * min, kind: 10, ticket: -1, value: 0 },
    { at: 170 * min, kind: 11, ticket: -1, value: 1 },
    { at: 99 * min, kind: 11, ticket: -1, value: 0 },
    { at: 200 * min, kind: 9, ticket: 0, value: 0 },
  ];
  const value = measured({ ...rows, events }, { deflections });
  // two sessions at 2 and one at 0.5; 50 minutes at 4,320 for 30 days are 5
  expect(value("cost.deflection")).toBe(4.5 + 5);
  // and a breach at 10
  expect(value("cost.byTier.shared")).toBe(9.5 + 10);
});

test("an improvement costs its fees in the window: by the month, and of what is paid once its part", () => {
  const improvements = [
    { from: 150 * min, once: 0, spreadOver: 1000 * min, perMonth: 4_320 },
    { from: 50 * min, once: 600, spreadOver: 75 * min, perMonth: 0 },
    { from: 200 * min, once: 600, spreadOver: 75 * min, perMonth: 4_320 },
  ];
  const value = measured(rows, { improvements });
  // 50 minutes at 4,320 for 30 days are 5; of 600 over 75 minutes 25 minutes lie in the window
  expect(value("cost.improvements")).toBe(5 + 200);
  // with a breach at 10 and two acts of a rule at 3
  expect(value("cost.byTier.shared")).toBe(205 + 16);
});

test("being on call costs standby in the window, and call-outs by their factor", () => {
  const onCall = [
    {
      standbyPerHour: 4,
      duties: [
        { from: 40 * min, to: 130 * min, agents: 2 },
        { from: 155 * min, to: 260 * min, agents: 1 },
      ],
      factor: 2,
    },
    { standbyPerHour: 0, duties: [], factor: 1 },
  ];
  const staffing = [
    { team: 0, from: 100 * min, to: 130 * min, available: 1, paid: 1 },
    { team: 0, from: 90 * min, to: 115 * min, available: 0, paid: 1, calledOut: 1 },
    { team: 0, from: 115 * min, to: 130 * min, available: 1, paid: 1, calledOut: 1 },
  ];
  const calls = [99, 100, 199, 200].map((at) => ({
    at: at * min,
    kind: eventKinds.indexOf("called out"),
    ticket: 0,
    value: 0,
  }));
  const value = measured({ ...rows, staffing, events: calls }, { onCall });
  // of standby two for 30 minutes and one for 45 lie in the window, at 4 an hour; 30 minutes at 20 an hour are 10, 30 minutes of a call-out at twice that 20
  expect(value("cost.onCall")).toBe(27);
  expect(value("cost.byTier.L1")).toBe(37);
  expect(value("tiers.L1.callOutHours")).toBe(0.5);
  // those at minute 99 and 200 are outside the window
  expect(value("tiers.L1.callOuts")).toBe(2);
  expect(value("tiers.L2.callOuts")).toBe(0);
  expect(value("tiers.L1.overtimeHours")).toBe(0);
});

test("prevented tickets are counted when they would have arrived", () => {
  const at = (minute: number) => ({ at: minute * min, kind: 12, ticket: -1, value: 0 });
  const value = measured({ ...rows, events: [at(99), at(100), at(199), at(200)] });
  expect(value("overall.prevented")).toBe(2);
  expect(value("overall.arrived")).toBe(3);
});

/** Who left and who was hired at which minutes, of which team. */
const turnover = (...rows: readonly (readonly ["left" | "hired", number, number])[]) =>
  rows.map(([kind, minute, value]) => ({
    at: minute * min,
    kind: eventKinds.indexOf(kind),
    ticket: -1,
    value,
  }));

test("a newcomer costs what their team says, on the day they come", () => {
  const events = turnover(
    ["hired", 99, 0],
    ["hired", 100, 0],
    ["hired", 199, 1],
    ["hired", 200, 0],
  );
  const value = measured({ ...rows, events }, { replacementCosts: [1000, 300] });
  expect(value("cost.hiring")).toBe(1300);
  // with a breach at 10
  expect(value("cost.byTier.shared")).toBe(1310);
  expect(measured({ ...rows, events })("cost.hiring")).toBe(0);
});

test("leavers are counted in the window, and their places are empty until somebody comes", () => {
  const events = turnover(
    ["left", 40, 0], // empty for the first 30 minutes of the window
    ["hired", 130, 0],
    ["left", 150, 1], // and 50 minutes to its end
    ["left", 160, 0], // for 20 minutes
    ["hired", 180, 0],
    ["left", 200, 0],
    ["left", 30, 1], // not in it at all
    ["hired", 60, 1],
  );
  const value = measured({ ...rows, events });
  expect(value("overall.leavers")).toBe(2);
  expect(value("overall.vacancies")).toBe((30 + 50 + 20) / 100);
});

test("overtime costs its factor", () => {
  // L1: 90 minutes of 2 agents at 20, of one of them 30 minutes past the shift at 1.5 times that
  const staffing = [
    { team: 0, from: 0, to: 160 * min, available: 2, paid: 2 },
    { team: 0, from: 160 * min, to: 190 * min, available: 2, paid: 2, overtime: 1 },
  ];
  expect(measured({ ...rows, staffing })("cost.byTier.L1")).toBe(60);
  const overtimeFactors = [1.5, 1];
  expect(measured({ ...rows, staffing }, { overtimeFactors })("cost.byTier.L1")).toBe(65);
});

test("penalties and what rules cost when they act are shared, and all parts add up to the total", () => {
  const value = measured(rows);
  // one breach at 10; the rule acted twice in the window, at 3 each
  expect(value("cost.byTier.shared")).toBe(16);
  expect(value("cost.total")).toBe(60 + 25 + 16);
  expect(value("tiers.L1.costShare")).toBe(60 / 101);
});

test("somebody was told by each rule that moves nothing, and by each that notifies beside its move", () => {
  const told = [
    { at: 150 * min, kind: 1, ticket: 0, rule: 0 },
    { at: 150 * min, kind: 5, ticket: 0, rule: 0 },
    { at: 160 * min, kind: 2, ticket: 0, rule: 0 },
    { at: 200 * min, kind: 2, ticket: 0, rule: 0 },
  ];
  const value = measured({ ...rows, events: told });
  expect(value("overall.notifications")).toBe(2);
  // the notification costs nothing beyond the rule's act
  expect(value("cost.byTier.shared")).toBe(16);
});

test("cost per resolved ticket leaves the open ones out of the divisor, not out of the cost", () => {
  expect(measured(rows)("cost.perResolvedTicket")).toBe(101 / 2);
  expect(measured({})("cost.perResolvedTicket")).toBeNaN();
});

test("cost per solved ticket counts those that were deflected too", () => {
  const deflected = { arrivedAt: 120 * min, outcome: outcome.deflected };
  const value = measured({ ...rows, tickets: [...rows.tickets, deflected, deflected] });
  expect(value("cost.perSolvedTicket")).toBe(101 / 4);
  expect(value("cost.perResolvedTicket")).toBe(101 / 2);
  expect(value("overall.deflectionRate")).toBe(2 / 5);
});

test("cost per 30 days scales the window's 100 minutes to 43,200", () => {
  expect(measured(rows)("cost.per30Days")).toBeCloseTo(101 * 432, 9);
});

test("a vendor costs a fee per visit that begins in the window, and a retainer", () => {
  const value = measured(rows, { tiers: [context.tiers[0], vendor], hourlyCosts: [20, 0] });
  // two fees; 100 minutes of a 30-day retainer of 4,320 are 10
  expect(value("cost.byTier.L2")).toBe(2 * 40 + 10);
});

test("what a vendor owes for breaches of its contract is a credit: it lowers the vendor's cost, and is shared by nobody", () => {
  const penalties = [{ vendor: 1, once: 10, perHour: 0, cap: Infinity }, context.penalties[1]];
  const tiers = [context.tiers[0], vendor];
  const value = measured(rows, { tiers, hourlyCosts: [20, 0], penalties });
  expect(value("cost.byTier.L2")).toBe(2 * 40 + 10 - 10);
  expect(value("sla.answer.penalty")).toBe(-10);
  // the rule acted twice, at 3 each
  expect(value("cost.byTier.shared")).toBe(6);
  expect(value("cost.total")).toBe(60 + 80 + 6);
});

test("a tier's share of the cost is undefined where a vendor owes more than it costs", () => {
  const penalties = [{ vendor: 1, once: 91, perHour: 0, cap: Infinity }, context.penalties[1]];
  const tiers = [context.tiers[0], vendor];
  const value = measured(rows, { tiers, hourlyCosts: [20, 0], penalties });
  expect(value("cost.byTier.L2")).toBe(-1);
  expect(value("tiers.L1.costShare")).toBeNaN();
});

test("a week of salaries is the oracle's", () => {
  // cost-01: L1 5 agents × 60 h × 24, L2 3 × 40 × 36.50
  const week = 604_800_000;
  const value = measured(
    {
      staffing: [
        { team: 0, from: 0, to: 60 * 60 * min, available: 4, paid: 5 },
        { team: 1, from: 0, to: 40 * 60 * min, available: 3, paid: 3 },
      ],
    },
    { window: { from: 0, to: week }, hourlyCosts: [24, 36.5] },
  );
  expect(value("cost.byTier.L1")).toBe(7_200);
  expect(value("cost.byTier.L2")).toBe(4_380);
});

test("what a tier of unknown capacity costs isn't known, and so neither is the total", () => {
  const value = measured(rows, { tiers: [context.tiers[0], { ...vendor, kind: "unknown" }] });
  expect(value("cost.byTier.L1")).toBe(60);
  expect(value("cost.byTier.L2")).toBeNaN();
  expect(value("cost.byTier.shared")).toBe(16);
  expect(value("cost.total")).toBeNaN();
});

test("agents without limit cost nothing only where an hour costs nothing", () => {
  expect(unlimited(0)).toBe(0);
  expect(unlimited(50)).toBeNaN();
});

function unlimited(hourlyCost: number): number {
  return measured(rows, {
    tiers: [context.tiers[0], { kind: "unlimited", feePerTicket: 0, retainerPerMonth: 0 }],
    hourlyCosts: [20, hourlyCost],
  })("cost.byTier.L2");
}

test("the liability is the work done after the window on tickets that had arrived by its end, priced beside the total", () => {
  const visit = (arrived: number, joined: number, tier: number, worked: number) => ({
    ticket: 0,
    tier,
    team: tier,
    arrivedAt: arrived * min,
    joinedAt: joined * min,
    handlingTime: worked * min,
  });
  const work = (visit: number, tier: number, from: number, to: number) => ({
    ticket: 0,
    visit,
    tier,
    team: tier,
    state: state.handling,
    from: from * min,
    to: to * min,
  });
  const log = {
    tickets: [{ arrivedAt: 90 * min }],
    visits: [
      visit(90, 90, 0, 30),
      visit(90, 210, 1, 12),
      visit(150, 160, 0, 20),
      visit(200, 200, 0, 999),
    ],
    spans: [
      work(0, 0, 185, 215),
      work(1, 1, 220, 232),
      work(2, 0, 160, 180),
      work(3, 0, 300, 1299),
    ],
  };
  const value = measured(log);
  // L1 works on from minute 200 to 215 at 20 an hour, L2 12 minutes at 50
  expect(value("cost.liability")).toBe(5 + 10);
  expect(value("cost.total")).toBe(0);
  // the second as a vendor with a fee of 40: one visit joined it after the window
  const tiers = [context.tiers[0], { ...vendor, retainerPerMonth: 0 }];
  expect(measured(log, { tiers, hourlyCosts: [20, 0] })("cost.liability")).toBe(5 + 40);
});

test("the liability of tickets in hand at once is what they still take of their agent together", () => {
  const chat = { ticket: 0, tier: 0, team: 0, arrivedAt: 190 * min, joinedAt: 190 * min };
  const visit = {
    ...chat,
    startedAt: 190 * min,
    handlingTime: 40 * min,
    sharedTime: 60 * 20 * min,
  };
  const span = {
    ticket: 0,
    visit: 0,
    tier: 0,
    team: 0,
    state: state.handling,
    besides: 1,
    from: 190 * min,
    to: 230 * min,
  };
  const value = measured({
    tickets: [{ arrivedAt: 190 * min }],
    visits: [visit, visit],
    spans: [span, span],
  });
  // two at once until minute 230: from minute 200 on half an hour of one agent at 20
  expect(value("cost.liability")).toBe(10);
});

test("requesters' time is what their tickets were unresolved in the window, in hours, beside the cost", () => {
  const at = (joined: number, ended: number) => ({
    ticket: 0,
    tier: 0,
    joinedAt: joined * min,
    endedAt: ended * min,
  });
  const value = measured({ tickets: [{}], visits: [at(90, 130), at(140, NaN)] });
  expect(value("cost.requesterHours")).toBe((30 + 60) / 60);
});
