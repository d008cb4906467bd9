import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { answerCase } from "../../oracle/exact/answerCase.ts";
import { CaseFileError, type QueueingCase, readCases } from "../../oracle/oracleCase.ts";
import { runCase } from "../../oracle/runCase.ts";

const poisson = { tier: "L1", class: "ticket", process: "poisson", rate: 0.05 };
const l1 = { name: "L1", servers: 1, service: { dist: "exponential", mean: 5 } };

/** A case with what is given in the place of what it has. */
function caseOf(
  scenario: Record<string, unknown> = {},
  given: Record<string, unknown> = {},
): QueueingCase {
  return {
    id: "case",
    scenario: {
      classes: [{ name: "ticket", priority: 1 }],
      arrivals: [poisson],
      tiers: [l1],
      ...scenario,
    },
    metrics: ["L1.mean_wait"],
    suggested_run: { warmup: 0, length: 10_000, replications: 3 },
    ...given,
  };
}

function run(one: QueueingCase, replications = 3) {
  return runCase(one, { seed: "form", replications, mayGoOn: (soFar) => soFar < replications });
}

function reasonsFor(scenario: Record<string, unknown>, given: Record<string, unknown> = {}) {
  const { verdict, reasons } = run(caseOf(scenario, given));
  expect(verdict).toBe("not expressible");
  return reasons;
}

describe("a queueing case that isn't of the form", () => {
  it("is not expressible and says where and why, instead of breaking off the others", () => {
    const { rate: _, ...withoutRate } = poisson;
    expect(run({ id: "bare" } as unknown as QueueingCase).verdict).toBe("not expressible");
    expect(reasonsFor({ arrivals: [withoutRate] })).toEqual([
      "scenario.arrivals[0].rate is missing: it must be a number such as 20",
    ]);
    expect(reasonsFor({ arrivals: [{ ...poisson, tier: "L7" }] })).toEqual([
      "scenario.arrivals[0].tier must be a tier of the case",
    ]);
    expect(reasonsFor({ tiers: [{ ...l1, service: { dist: "exponential" } }] })).toEqual([
      "scenario.tiers[0].service.mean is missing: it must be a number such as 20",
    ]);
    expect(reasonsFor({ tiers: [{ ...l1, patience: { ...l1.service, then: "sulk" } }] })).toEqual([
      "scenario.tiers[0].patience.then must be leave or escalate",
    ]);
  });

  it("has steps that rise and lie within their period", () => {
    const piecewise = { ...poisson, process: "poisson_piecewise", period: 1440 };
    for (const [breaks, rates] of [
      [[0, 60], [1]],
      [
        [60, 0],
        [1, 2],
      ],
      [
        [0, 1500],
        [1, 2],
      ],
    ])
      expect(reasonsFor({ arrivals: [{ ...piecewise, breaks, rates }] })).toEqual([
        "scenario.arrivals[0] must have as many rates as breaks, which rise and lie within the period",
      ]);
  });

  it("is refused for what the scenario format refuses, in its words", () => {
    expect(reasonsFor({ tiers: [{ ...l1, routes: { L5: 0.5 } }] })).toEqual([
      'tiers[0].routes.L5 must be a tier, one of L1, got "L5"',
    ]);
  });

  it("may have a service by class for those who come there, and needs one for each of them", () => {
    const classes = ["near", "far"].map((name) => ({ name, priority: 1 }));
    const arrivals = classes.map(({ name }) => ({ ...poisson, class: name }));
    const near = { ...l1, routes: { near: {}, far: { L2: 1 } } };
    const far = { name: "L2", servers: 1, service: { far: l1.service } };
    expect(run(caseOf({ classes, arrivals, tiers: [near, far] })).verdict).toBe("not judged");
    expect(reasonsFor({ classes, arrivals, tiers: [{ ...near, routes: { L2: 1 } }, far] })).toEqual(
      ["no service for near at L2"],
    );
  });
});

describe("the metrics of a case", () => {
  it("are those expected and those named beside them, which are reported alone", () => {
    const expected = { "L1.p_wait": 0.9 };
    const { verdict, reasons, metrics } = run(caseOf({}, { expected }), 10);
    expect([verdict, reasons]).toEqual(["fail", ["L1.p_wait"]]);
    expect(Object.keys(metrics)).toEqual(["L1.p_wait", "L1.mean_wait"]);
  });

  it("aren't judged where nothing is expected, said as {} or null too", () => {
    for (const expected of [{}, null])
      expect(run(caseOf({}, { expected })).verdict).toBe("not judged");
  });

  it("need the number in brackets that belongs to them, and no other", () => {
    for (const name of ["L1.p_wait_gt", "L1.mean_wait[5]", "L1.wait_quantile[1.5]", "L1.wait"])
      expect(reasonsFor({}, { metrics: [name] })).toEqual([`a metric called ${name}`]);
  });

  it("know of the whole of a ticket's way how much took longer than a time", () => {
    // M/M/1: the stay is exponential of mean 1/(1/5 − 0.05), so 1 in e² takes longer than twice that.
    const metrics = [
      "total.p_sojourn_gt[13.3333333333]",
      "total.ticket.p_sojourn_gt[13.3333333333]",
    ];
    const long = { warmup: 0, length: 400_000, replications: 3 };
    const result = run(caseOf({}, { metrics, suggested_run: long }));
    for (const name of metrics)
      expect(Math.abs(result.metrics[name].mean - Math.exp(-2))).toBeLessThan(0.01);
  });
});

describe("a case of the business clock", () => {
  const night = { tz: "Europe/Berlin", weekly: { mon: [["22:00", "30:00"]] } };
  const daily = { tz: "UTC", weekly: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } };
  const answer = (input: Record<string, unknown>, group = "business clock") =>
    answerCase({ id: "own", group, input });

  it("may end its hours above 24:00, on the next day", () => {
    // Monday 22:00 to Tuesday 06:00 in Berlin is 20:00 to 04:00 UTC: five hours from 20:00.
    const input = { calendar: night, opened: "2026-06-15T19:00Z", minutes: 300, pauses: [] };
    expect(answer(input).values).toEqual({ due: "2026-06-16T01:00Z" });
  });

  it("counts pauses within its time alone, in any order, overlapping ones once", () => {
    const pauses = [
      ["2026-06-15T16:00Z", "2026-06-15T18:00Z"],
      ["2026-06-15T08:00Z", "2026-06-15T11:00Z"],
      ["2026-06-15T10:30Z", "2026-06-15T11:30Z"],
    ];
    // Open 10:00 to 16:30 on Monday: 6.5 h, less 10:00–11:30 and 16:00–16:30.
    const input = { calendar: daily, start: "2026-06-15T10:00Z", end: "2026-06-15T16:30Z", pauses };
    expect(answer(input).values).toEqual({ business_minutes: 270 });
  });

  it("has no due instant where a pause never ends or nobody is ever there", () => {
    const opened = { opened: "2026-06-15T10:00Z", minutes: 60 };
    const pauses = [["2026-06-15T10:30Z", null]];
    expect(answer({ calendar: daily, ...opened, pauses }).values).toEqual({ due: null });
    expect(answer({ calendar: { tz: "UTC", weekly: {} }, ...opened }).values).toEqual({
      due: null,
    });
  });

  it("says why it can't be answered, and leaves the others alone", () => {
    const { verdict, reasons } = answer({
      calendar: { ...daily, tz: "Mars/X" },
      opened: "2026-01-01T10:00Z",
    });
    expect(verdict).toBe("not expressible");
    expect(reasons[0]).toMatch(/^timezone must be a time zone/);
    expect(answer({ calendar: daily, minutes: 3 }).reasons).toEqual(["undefined isn't an instant"]);
    expect(answer({}, "astrology").verdict).toBe("not judged");
  });
});

describe("a case of a week's pay", () => {
  const answer = (input: Record<string, unknown>) =>
    answerCase({ id: "own", group: "cost", input });

  it("is what a week without tickets costs: shifts by the agent, one on call", () => {
    const l3 = { agents: 2, hours: 37.5, rate: 60, on_call_hours: 60, on_call_rate: 5 };
    const l1 = { agents: 4, hours: 168, rate: 20 };
    // 2 · 37.5 · 60 + 60 · 5 and 4 · 168 · 20
    expect(answer({ L3: l3, L1: l1 }).values).toEqual({ L3: 4800, L1: 13_440, total: 18_240 });
  });

  it("has no more hours than a week", () => {
    const l1 = { agents: 1, hours: 120, rate: 20, on_call_hours: 49, on_call_rate: 5 };
    expect(answer({ L1: l1 }).reasons).toEqual([
      "a week has 168 hours, got 120 on shift and 49 on call",
    ]);
  });
});

describe("an exact case without an answer", () => {
  const reasons = (group: string, input: Record<string, unknown>) =>
    answerCase({ id: "own", group, input }).reasons;

  it("is refused with the reason, and never searched for without end", () => {
    const desk = { rate: 1, mean: 1, seconds: 20, shrinkage: 0.3 };
    expect(reasons("cost", { ...desk, target: 1 })).toEqual([
      "target must be from 0 to below 1, got 1",
    ]);
    expect(reasons("cost", { servers: 1, rate: 1, mean: 10, days: 30 })).toEqual([
      "penalties grow without end: more work than agents",
    ]);
  });

  it("has no interval where there is one value", () => {
    const { values } = answerCase({ id: "own", group: "statistics", input: { data: [7] } });
    expect(values).toMatchObject({ mean: 7, sd: null, half_width_95: null });
  });
});

describe("a file that isn't one of cases", () => {
  it.each([
    ["", /can't be read as JSON/],
    ["[]", /must hold an object with queueing, exact or both/],
    ["{}", /holds no cases/],
    ['{"queueing": {}}', /must hold a list of cases in queueing/],
    ['{"exact": [{"x": 1}]}', /must have an id, a text, in exact\[0\]/],
  ])("is refused: %j", (content, why) => {
    const folder = mkdtempSync(join(tmpdir(), "cases-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "cases.json");
    writeFileSync(file, content);
    expect(() => readCases(file)).toThrow(CaseFileError);
    expect(() => readCases(file)).toThrow(why);
  });
});
