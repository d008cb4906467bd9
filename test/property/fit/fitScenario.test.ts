import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backtest } from "../../../src/fit/backtest.ts";
import { fitScenario } from "../../../src/fit/fitScenario.ts";
import { flowSummary } from "../../../src/fit/flowSummary.ts";
import { simulateLog } from "../../../src/experiment/simulateLog.ts";
import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { spanStates, ticketOutcomes, type TicketLog } from "../../../src/log/ticketLog.ts";
import { logOf, type WrittenTicket, type WrittenVisit } from "../../unit/fit/logOf.ts";

const tiers = ["L1", "L2", "L3", "next"];
const name = fc.oneof(
  fc.constantFrom("a", "b", "c", "__proto__", "toString", "", "1", "-0", "null", "a: b", "\u0000"),
  fc.string({ unit: "binary", maxLength: 250 }),
);

/** Stays of any length at any tiers, in time order; the last may be open, and any may be followed by a reopening. */
const visitsFrom = (at: number) =>
  fc
    .array(
      fc.record({
        tier: fc.constantFrom(...tiers),
        length: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 5000, noNaN: true })),
        isResolved: fc.boolean(),
        pause: fc.double({ min: 0, max: 100, noNaN: true }),
        handling: fc.oneof(fc.constant(Number.NaN), fc.double({ min: 0, max: 10, noNaN: true })),
        state: fc.constantFrom(...spanStates),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .chain((steps) =>
      fc.record({
        steps: fc.constant(steps),
        last: fc.constantFrom("resolved", "open", "cancelled", "moved"),
      }),
    )
    .map(({ steps, last }) => {
      let from = at;
      let isReopened = false;
      return steps.map((step, i): WrittenVisit => {
        const isLast = i + 1 === steps.length;
        const ending = isLast ? last : step.isResolved ? "resolved" : "moved";
        const visit = {
          tier: step.tier,
          from,
          ...(ending === "open" ? {} : { to: from + step.length }),
          ending: ending as WrittenVisit["ending"],
          isReopened,
          handling: step.handling,
          spans: [[step.state, step.length]] as const,
        };
        isReopened = ending === "resolved";
        from += step.length + (isReopened ? step.pause : 0);
        return visit;
      });
    });

const ticket = fc
  .record(
    {
      at: fc.double({ min: 0, max: 1000, noNaN: true }),
      type: name,
      priority: name,
      impact: name,
      isIncomplete: fc.boolean(),
      outcome: fc.constantFrom(...ticketOutcomes),
    },
    { requiredKeys: ["at", "type", "isIncomplete"] },
  )
  .chain((about) =>
    visitsFrom(about.at).map((visits): WrittenTicket => Object.assign({}, about, { visits })),
  );

const log = fc
  .record({
    tickets: fc.array(ticket, { maxLength: 40 }),
    copies: fc.integer({ min: 1, max: 3 }),
    timezone: fc.constantFrom("UTC", "Europe/Berlin", "Asia/Kathmandu", "America/St_Johns"),
    from: fc.double({ min: 0, max: 300, noNaN: true }),
    length: fc.double({ min: 0.5, max: 1000, noNaN: true }),
  })
  .map(({ tickets, copies, timezone, from, length }) =>
    logOf({
      tickets: Array.from({ length: copies }, () => tickets).flat(),
      tiers,
      timezone,
      window: { from, to: from + length },
      endsAt: 10_000,
    }),
  );

/** The fitted scenario as written; null where the fit is refused for a reason of those it states. Any other error is a bug. */
function fitted(
  given: TicketLog,
  options: Parameters<typeof fitScenario>[1],
): ScenarioInput | null {
  try {
    return fitScenario(given, options).input;
  } catch (error) {
    if (
      /^a fit needs at least one (complete ticket|visit that has ended)/.test(
        (error as Error).message,
      )
    )
      return null;
    throw error;
  }
}

describe("a fit to any log", () => {
  test("gives a scenario that validates, or says what is missing", { timeout: 60_000 }, () => {
    let count = 0;
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 40 }), name, (given, minimumTickets, called) => {
        const input = fitted(given, { name: called, minimumTickets });
        if (input === null) return;
        count += 1;
        expect(parseScenario(input).errors).toEqual([]);
      }),
      { numRuns: 400, seed: 2 },
    );
    expect(count).toBeGreaterThan(100);
  });

  test("gives a scenario that runs and can be set beside it", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(log, (given) => {
        const input = fitted(given, { name: "any", minimumTickets: 3 });
        if (input === null) return;
        const short = { ...input, warmUp: "1 week", measured: "1 week", cap: "1 week" };
        const { scenario } = parseScenario(short);
        const simulated = flowSummary(simulateLog(scenario!, "any"));
        expect(simulated.resolved).toBeLessThanOrEqual(simulated.tickets);
        const rows = backtest(flowSummary(given), [simulated]);
        for (const row of rows.slice(2)) expect(row.simulated.mean ?? 0).toBeGreaterThanOrEqual(0);
        expect(rows.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 40, seed: 2 },
    );
  });
});
