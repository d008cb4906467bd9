import { type Scenario, scenarioSchema } from "../../../src/model/scenarioSchema.ts";

/** A desk that draws from every law and uses every clock: what could differ between JavaScript engines. */
export function richDesk(): Scenario {
  return scenarioSchema.parse({
    name: "rich desk",
    timezone: "Europe/Berlin",
    start: "2026-03-09",
    warmUp: "1 weeks",
    measured: "3 weeks",
    demand: {
      ticketsPerWeek: 400,
      profile: { windows: [{ days: "mon-fri", hours: "08:00-18:00", weight: 9 }], otherwise: 1 },
    },
    calendars: [{ name: "office", hours: [{ days: "mon-fri", hours: "09:00-17:00" }] }],
    types: [
      { name: "password", share: 0.5, priority: { P2: 0.2, P3: 0.8 } },
      { name: "network", share: 0.3, resolvableFrom: { L1: 0.2, L2: 0.8 } },
      { name: "database", share: 0.2, resolvableFrom: { L2: 0.6, L3: 0.4 } },
    ],
    tiers: [
      {
        name: "L1",
        handling: {
          byType: {
            password: { mean: "12 min", cv: 1.3 },
            network: {
              distribution: "quantiles",
              values: ["2 min", "7 min", "11 min", "31 min", "4 h"],
            },
          },
          otherwise: {
            distribution: "hyperexponential",
            shares: [0.7, 0.3],
            means: ["6 min", "47 min"],
          },
        },
        dispatch: "earliest-due",
        room: 60,
        diagnosis: { distribution: "gamma", shape: 0.7, scale: "6 min" },
        prematureEscalation: 0.1,
        // oxlint-disable-next-line unicorn/no-thenable -- the scenario format's word
        patience: { time: { distribution: "weibull", shape: 1.5, scale: "8 h" }, then: "leave" },
        pending: [
          {
            reason: "customer",
            share: 0.2,
            time: { distribution: "exponential", mean: "3 h" },
            calendar: "office",
          },
        ],
        teams: [
          {
            name: "desk",
            hourlyCost: 22.5,
            overtimeFactor: 1.5,
            mostInHand: 4,
            shrinkage: 0.13,
            shifts: [{ days: "mon-fri", hours: "08:00-18:00", agents: 3 }],
          },
        ],
      },
      {
        name: "L2",
        handling: { distribution: "erlang", k: 3, mean: "55 min" },
        dispatch: "priority",
        preemption: { priorities: "P2", work: "restart" },
        sharedTeams: "desk",
        overHolding: {
          share: 0.2,
          time: { distribution: "uniform", low: "5 min", high: "50 min" },
        },
        teams: [{ name: "experts", hourlyCost: 48, agents: 2 }],
      },
      {
        name: "L3",
        vendor: {
          turnAround: { mean: "20 h", cv: 0.8 },
          calendar: "office",
          feePerTicket: 40,
          slots: 12,
        },
      },
    ],
    escalation: [{ name: "stuck", from: "L1", when: { timeInTier: "6 h" }, to: "next", cost: 2 }],
    promises: [
      {
        name: "solve",
        measure: "resolution",
        limit: "8 h",
        calendar: "office",
        pauses: ["customer"],
        penalty: { once: 5, perHour: 3, cap: 40 },
      },
      { name: "answer", measure: "first response", limit: "1 h", calendar: "office" },
    ],
    reopening: { share: 0.05, after: "1 days", resumesWith: "preferred" },
  });
}
