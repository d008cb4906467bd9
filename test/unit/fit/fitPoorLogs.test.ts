import { describe, expect, test } from "vitest";
import { simulateLog } from "../../../src/experiment/simulateLog.ts";
import { fitScenario } from "../../../src/fit/fitScenario.ts";
import { resolveVaried } from "../../../src/model/varied.ts";
import { logOf, type WrittenTicket } from "./logOf.ts";
import { fitted, resolved, scenarioFrom } from "./fittedScenario.ts";

const hour = 3_600_000;

const bounce = (at: number): WrittenTicket => ({
  at,
  visits: [
    { tier: "L1", from: at, to: at + 1, ending: "escalated" },
    { tier: "L2", from: at + 1, to: at + 2, ending: "returned" },
    { tier: "L1", from: at + 2, to: at + 3, ending: "escalated" },
    { tier: "L2", from: at + 3, ending: "open" },
  ],
});

describe("a fit to a log that hardly says anything", () => {
  test("of no tickets is refused, with the reason", () => {
    expect(() => fitScenario(logOf({ tickets: [], tiers: ["L1"] }), { name: "x" })).toThrow(
      "a fit needs at least one complete ticket in the window of complete intake, got none (0 outside it, 0 incomplete)",
    );
  });

  test("of nothing but incomplete tickets is refused", () => {
    const tickets = [{ at: 1, isIncomplete: true, visits: [resolved("L1", 1, 2)] }];
    expect(() => fitScenario(logOf({ tickets }), { name: "x" })).toThrow("1 incomplete");
  });

  test("of nothing but open tickets is refused: nobody knows how long anything takes", () => {
    const tickets = [1, 2, 3].map((at) => ({
      at,
      visits: [{ tier: "L1", from: at, ending: "open" as const }],
    }));
    expect(() => fitScenario(logOf({ tickets }), { name: "x" })).toThrow(
      "a fit needs at least one visit that has ended, got none: all 3 tickets are where they came in",
    );
  });

  test("of one ticket is that ticket again and again", () => {
    const tickets = [
      {
        at: 10,
        type: "printer",
        visits: [
          { tier: "L1", from: 10, to: 11, ending: "escalated" as const },
          resolved("L2", 11, 14),
        ],
      },
    ];
    const scenario = fitted(logOf({ tickets, window: { from: 0, to: 168 } }));
    expect(scenario.types.map(({ name, share }) => [name, share])).toEqual([["printer", 1]]);
    expect(scenario.demand.ticketsPerWeek).toBe(1);
    expect(scenario.tiers[0].routes).toEqual({ value: { L2: 1 } });
    expect(scenario.tiers[1].visitTime).toEqual({
      value: { distribution: "quantiles", values: [3 * hour, 3 * hour] },
    });
  });

  test("of tickets that only move about and are never resolved lets the open ones be resolved where they are", () => {
    const fit = fitScenario(logOf({ tickets: [1, 2, 3, 4].map(bounce) }), { name: "x" });
    const scenario = scenarioFrom(fit.input);
    // at L2, four returned and four are still there
    expect(
      resolveVaried(scenario.tiers[1].routes, {
        type: "any",
        priority: "not known",
        visit: "first",
      }),
    ).toEqual({ L1: 0.5 });
    expect(fit.warnings).toContain(
      "no ticket that came to L2 was ever resolved: the 4 still open there count as resolved there",
    );
  });

  test("of tickets all of which came back takes one more to have stood", () => {
    const tickets = [1, 2, 3].map((at): WrittenTicket => ({
      at,
      visits: [
        resolved("L1", at, at + 1),
        { tier: "L1", from: at + 5, ending: "open", isReopened: true },
      ],
    }));
    // 3 of 3 resolutions didn't stand: 3 of 4
    expect(fitted(logOf({ tickets })).reopening?.share).toEqual({ value: 0.75 });
  });

  test("with a tier at which no visit has ended assumes its times and says so", () => {
    const tickets: WrittenTicket[] = [1, 2, 3].map((at) => ({
      at,
      visits: [
        { tier: "L1", from: at, to: at + 1, ending: "escalated" },
        { tier: "L2", from: at + 1, ending: "open" },
      ],
    }));
    const fit = fitScenario(logOf({ tickets }), { name: "x" });
    scenarioFrom(fit.input);
    expect(fit.report.parameters).toContainEqual(
      expect.objectContaining({ parameter: "tiers.L2.visitTime", from: "assumed", tickets: 0 }),
    );
    expect(fit.warnings.join("\n")).toContain("no visit to L2 has ended");
  });

  const holed = () =>
    logOf({
      tickets: [
        { at: 1, visits: [resolved("L1", 1, 2)] },
        { at: 2, visits: [resolved("L1", 2, 3)], isIncomplete: true },
        { at: 3, visits: [{ tier: "L1", from: 3, ending: "open" }] },
        {
          at: 4,
          visits: [{ tier: "L1", from: 4, to: 5, ending: "cancelled" }],
          outcome: "cancelled",
        },
        { at: 500, visits: [resolved("L1", 500, 501)] },
      ],
      window: { from: 0, to: 168 },
    });

  test("counts what it leaves out", () => {
    const fit = fitScenario(holed(), { name: "x" });
    expect(fit.report.counts).toEqual({
      used: 3,
      outsideWindow: 1,
      incomplete: 1,
      incompleteUsed: 0,
      open: 1,
      left: 1,
    });
    expect(fit.warnings.slice(0, 4)).toEqual([
      "1 of 5 tickets arrived outside the window of complete intake and are left out",
      "1 of 5 tickets are incomplete, since rows of them were set aside, and are left out",
      "1 of 3 tickets are still open: their last visits are left out of routes and times",
      "1 of 3 tickets were cancelled, abandoned or lost: the scenario resolves them where they left",
    ]);
  });

  test("lets incomplete tickets count where it is told to, and says how many", () => {
    const fit = fitScenario(holed(), { name: "x", withIncomplete: true });
    expect(fit.report.counts).toMatchObject({ used: 4, incomplete: 0, incompleteUsed: 1 });
    expect(fit.warnings).toContain(
      "1 of 4 tickets are incomplete, since rows of them were set aside, and count all the same, as you asked: their routes and times may be wrong",
    );
    expect(fit.input.demand).toEqual(fitScenario(holed(), { name: "x" }).input.demand);
  });
});

describe("names from a hostile export", () => {
  test("survive in a scenario that validates", () => {
    const names = [
      "__proto__",
      "constructor",
      "",
      "a\u0000b",
      "<script>",
      "x".repeat(500),
      "\ud800",
    ];
    const tickets = names.flatMap((type, i): WrittenTicket[] =>
      [0, 1].map((n) => ({
        at: 2 * i + n,
        type,
        priority: names[n],
        impact: names[n + 1],
        visits: [
          { tier: "otherwise", from: 2 * i + n, to: 2 * i + n + 1, ending: "escalated" },
          resolved("next", 2 * i + n + 1, 2 * i + n + 2),
        ],
      })),
    );
    const { input } = fitScenario(logOf({ tickets }), { name: "\n", minimumTickets: 2 });
    const scenario = scenarioFrom(input);
    expect(scenario.name).toBe("(no name)");
    expect(scenario.types).toHaveLength(7);
    expect(scenario.tiers.map(({ name }) => name)).toEqual(["tier otherwise", "tier next"]);
    expect(simulateLog(scenario, "hostile").tickets.length).toBeGreaterThan(0);
  });

  test("types beyond the most are one, and none is lost", () => {
    const tickets = Array.from({ length: 100 }, (_, i): WrittenTicket => ({
      at: i,
      type: `type ${i % 20}`,
      visits: [resolved("L1", i, i + 1)],
    }));
    const { input, warnings } = fitScenario(logOf({ tickets }), {
      name: "x",
      minimumTickets: 5,
      mostTypes: 4,
    });
    const scenario = scenarioFrom(input);
    expect(scenario.types.map(({ share }) => share)).toEqual([0.05, 0.05, 0.05, 0.85]);
    expect(warnings).toContain('the 17 smallest types count as one, "other (17 kinds)"');
  });

  test("of very many priorities the last are one, however many tickets they have", () => {
    const tickets = Array.from({ length: 100 }, (_, i): WrittenTicket => ({
      at: i,
      priority: `P${i < 25 ? i : 25}`,
      visits: [resolved("L1", i, i + 1)],
    }));
    const { warnings } = fitScenario(logOf({ tickets }), { name: "x", minimumTickets: 5 });
    expect(warnings.find((text) => text.includes("count as one"))).toMatch(
      /^the \d last priorities count as one, "other \(\d kinds\)"$/,
    );
  });
});
