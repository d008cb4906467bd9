import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { formatPath } from "../../../src/model/scenarioPath.ts";

/** What is said of a desk whose first type has these keys besides its name, and whose demand these. */
function said(type: object, scenario: object = {}): string[] {
  const { errors } = parseScenario({
    name: "Desk",
    types: [{ name: "a", ...type }],
    tiers: [{ name: "L1", teams: [{ name: "Front", agents: 1 }], handling: "10 min" }],
    ...scenario,
  });
  return errors.map(({ path, message }) => `${formatPath(path)} ${message}`);
}

const weekly = { ticketsPerWeek: 10 };

describe("arrivals that can't be are refused", () => {
  it.each<readonly [type: object, messages: readonly string[]]>([
    [
      { ...weekly, arrivals: { process: "renewal", gap: "10 min" } },
      ["types[0] must have neither a share nor ticketsPerWeek: renewal arrivals say how many come"],
    ],
    [
      {
        share: "100%",
        arrivals: { process: "finite source", requesters: 3, thinkTime: "1 h" },
      },
      [
        "types[0] must have neither a share nor ticketsPerWeek: finite source arrivals say how many come",
      ],
    ],
    [
      { arrivals: { process: "batch", size: 3 } },
      ["types[0] must have either a share of the demand or ticketsPerWeek of its own"],
    ],
    [
      { ...weekly, arrivals: { process: "batch", size: 0 } },
      ["types[0].arrivals.size must be at least 1, got 0"],
    ],
    [
      {
        ...weekly,
        arrivals: { process: "batch", size: { distribution: "uniform", low: 4, high: 2 } },
      },
      ["types[0].arrivals.size.high must be at least low, 4, got 2"],
    ],
    [
      {
        ...weekly,
        arrivals: {
          process: "batch",
          size: { distribution: "listed", shares: { 1: "50%", x: "20%" } },
        },
      },
      [
        'types[0].arrivals.size.shares.x must stand under a whole number from 1 to 10000, got "x"',
        "types[0].arrivals.size.shares must add up to 100 %, got 70 %",
      ],
    ],
    [
      { arrivals: { process: "renewal", gap: "0 min" } },
      ["types[0].arrivals.gap must be above 0 at least at times"],
    ],
    [
      {
        arrivals: {
          process: "renewal",
          gap: { distribution: "fixed or never", value: "1 h", share: "90%" },
        },
      },
      ["types[0].arrivals.gap must end each time: a gap that never does has no average"],
    ],
    [
      {
        ...weekly,
        arrivals: {
          process: "spells",
          quiet: { lasts: "1 h", weight: 0 },
          busy: { lasts: "1 h", weight: 0 },
        },
      },
      ["types[0].arrivals.busy.weight must be above 0 where quiet's is 0"],
    ],
    [
      {
        arrivals: {
          process: "finite source",
          requesters: 3,
          thinkTime: "0 min",
          calendar: "office",
        },
        profile: { windows: [{ days: "daily", hours: "09:00-17:00", weight: 1 }] },
      },
      [
        'types[0].arrivals.calendar must be a calendar, of which there is none, got "office"',
        "types[0].arrivals.thinkTime must be above 0 at least at times",
        "types[0].profile must be left out: when a finite source's tickets come is up to its thinkTime and its calendar",
      ],
    ],
    [
      { ...weekly, arrivals: { process: "bursts" } },
      [
        'types[0].arrivals.process must be one of poisson, renewal, batch, spells, finite source, got "bursts"',
      ],
    ],
  ])("%j", (type, messages) => {
    expect(said(type)).toEqual(messages);
  });
});

describe("a course of demand that can't be is refused", () => {
  const desk = { start: "2026-01-05", warmUp: "1 week", measured: "2 weeks" };
  const surge = { name: "outage", type: "a", from: "2026-01-06 10:00", lasts: "4 h" };

  it.each<readonly [demand: object, messages: readonly string[]]>([
    [
      { growth: "-100%" },
      [
        'demand.growth must be a percentage above -100 % and up to 1000 %, such as 10 % or -5 %, got "-100%"',
      ],
    ],
    [
      { holidays: [{ dates: ["2026-01-06", "2026-13-01"], weight: 0 }] },
      [
        'demand.holidays[0].dates[1] must be a day of the calendar, got "2026-13-01": months are 01 to 12',
      ],
    ],
    [
      {
        holidays: [
          { dates: ["2026-01-06"], weight: 0 },
          { dates: ["2026-01-06"], weight: 1 },
        ],
      },
      ["demand.holidays[1].dates[0] must be named once, got 2026-01-06 again"],
    ],
    [{ dailyVariation: 4 }, ["demand.dailyVariation must be at most 3, got 4"]],
    [{ ticketsPerWeek: 1e308 }, ["demand.ticketsPerWeek must be at most 100,000,000, got 1e+308"]],
    [{ surges: [surge] }, ["demand.surges[0] must have either tickets or a factor"]],
    [
      { surges: [{ ...surge, tickets: 5, from: "10:00" }] },
      [
        'demand.surges[0].from must be a date with a time such as 2026-02-02 09:30, or a date alone, got "10:00"',
      ],
    ],
    [
      { surges: [{ ...surge, type: "b", tickets: 5 }] },
      ['demand.surges[0].type must be a type, one of a, got "b"'],
    ],
    [
      {
        surges: [
          { ...surge, tickets: 5 },
          { ...surge, tickets: 9 },
        ],
      },
      ['demand.surges[1].name must be unique, got "outage", which another surge is called'],
    ],
  ])("%j", (demand, messages) => {
    expect(said({ ticketsPerWeek: 10 }, { ...desk, demand })).toEqual(messages);
  });

  it("nor one that compounds beyond measure", () => {
    const long = { ...desk, measured: "520 weeks", demand: { growth: "200%" } };
    expect(said({ ticketsPerWeek: 10 }, long)).toEqual([
      "demand.growth must be lower: compounded over the run's 19 years it is more than 1000-fold",
    ]);
  });

  it("nor one that a finite source wouldn't heed", () => {
    const arrivals = { process: "finite source", requesters: 3, thinkTime: "1 h" };
    const demand = { surges: [{ ...surge, factor: 2 }] };
    const left =
      "must be left out: when a finite source's tickets come is up to its thinkTime and its calendar";
    expect(
      said({ arrivals, growth: 0.1, holidays: [], dailyVariation: 1 }, { ...desk, demand }),
    ).toEqual([
      `types[0].growth ${left}`,
      `types[0].holidays ${left}`,
      `types[0].dailyVariation ${left}`,
      "demand.surges[0].factor must be left out: a finite source has no rate to multiply; say how many tickets",
    ]);
  });

  it("and a surge outside the run is a warning", () => {
    const { warnings } = parseScenario({
      ...desk,
      name: "Desk",
      demand: { surges: [{ ...surge, from: "2026-01-26", tickets: 5 }] },
      types: [{ name: "a", ticketsPerWeek: 10 }],
      tiers: [{ name: "L1", teams: [{ name: "Front", agents: 1 }], handling: "10 min" }],
    });
    expect(warnings.map(({ path, message }) => `${formatPath(path)} ${message}`)).toEqual([
      "demand.surges[0].from lies outside the run, which begins on 2026-01-05 and lasts 3 weeks: the surge doesn't show",
    ]);
  });
});

describe("channels are checked", () => {
  const weekly = { ticketsPerWeek: 10 };
  const tiers = (byChannel: object) => [
    {
      name: "L1",
      teams: [{ name: "Front", agents: 1 }],
      handling: "10 min",
      patience: { time: "1 h", then: "leave", byChannel },
    },
  ];

  it.each<readonly [type: object, scenario: object, messages: readonly string[]]>([
    [
      { ...weekly, channel: "phone" },
      {},
      ['types[0].channel must be a channel, of which there is none, got "phone"'],
    ],
    [
      { ...weekly, channel: { phone: "50%", mail: "40%" } },
      { channels: ["phone", "mail"] },
      ["types[0].channel must add up to 100 %, got 90 %"],
    ],
    [
      weekly,
      { channels: ["phone", "phone"] },
      ['channels[1] must be unique, got "phone", which another channel is called'],
    ],
    [
      weekly,
      { channels: ["phone"], tiers: tiers({ mail: "never" }) },
      ['tiers[0].patience.byChannel.mail must be a channel, one of phone, got "mail"'],
    ],
    [
      weekly,
      { channels: ["phone"], tiers: tiers({ phone: "soon" }) },
      [
        'tiers[0].patience.byChannel.phone must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "soon"',
      ],
    ],
  ])("%j, %j", (type, scenario, messages) => {
    expect(said(type, scenario)).toEqual(messages);
  });
});

describe("what a log stands for is checked", () => {
  const weeks = { warmUp: "0 min", measured: "1 week" };

  it.each<readonly [scenario: object, messages: readonly string[]]>([
    [
      { measured: "1 week", startsFrom: "empty" },
      ["warmUp must be 0 min where the run starts from what startsFrom says, got 4 weeks"],
    ],
    [
      { ...weeks, startsFrom: "steady state" },
      ["warmUp must be at least 1 week to come to a steady state, got 0 min"],
    ],
    [
      { ...weeks, startsFrom: "now" },
      [
        'startsFrom must be steady state, empty, or { log: … } for the open tickets of a log, got "now"',
      ],
    ],
    [{ ...weeks, startsFrom: { log: "" } }, ["startsFrom.log must not be empty"]],
    [
      { ...weeks, startsFrom: { log: "a.log", otherTypes: "b" } },
      ['startsFrom.otherTypes must be a type, one of a, got "b"'],
    ],
    [
      { ...weeks, demand: { replay: { log: "a.log", otherTypes: "b" } } },
      ['demand.replay.otherTypes must be a type, one of a, got "b"'],
    ],
    [
      {
        ...weeks,
        demand: {
          replay: { log: "a.log" },
          surges: [{ name: "s", type: "a", from: "2026-01-05", lasts: "1 h", factor: 2 }],
        },
      },
      [
        "demand.surges[0].factor must be left out: a replayed log has no rate to multiply; say how many tickets",
      ],
    ],
  ])("%j", (scenario, messages) => {
    expect(said({ ticketsPerWeek: 10 }, scenario)).toEqual(messages);
  });
});
