import fc from "fast-check";
import { expect, it } from "vitest";
import { compile } from "../../src/engine/compile.ts";
import { simulate } from "../../src/engine/simulate.ts";
import { logFrom } from "../../src/log/logFrom.ts";
import { keepingSink, type TicketLog, ticketOutcomes } from "../../src/log/ticketLog.ts";
import { type ScenarioInput, scenarioSchema } from "../../src/model/scenarioSchema.ts";
import { anyScenario } from "./anyScenario.ts";

const numRuns = Math.ceil(Number(process.env["TIERLAB_PROPERTY_RUNS"] ?? 100) / 2);

/** Both in one zone and from one Monday on; only the second's structure is its own. */
const pair = fc
  .tuple(anyScenario, anyScenario)
  .map(([first, second]) => [first, { ...second, timezone: first.timezone, start: first.start }]);

function run(input: ScenarioInput, log?: TicketLog) {
  const model = compile(
    scenarioSchema.parse(input),
    log === undefined ? undefined : new Map([["past.log", log]]),
  );
  const sink = keepingSink();
  const end = simulate(model, { seed: "recorded", replication: 0 }, sink);
  const { startsAt, timezone, window, names } = model;
  const whole = { origin: "simulation", startsAt, timezone, window, endsAt: end.endsAt } as const;
  return { end, log: logFrom(sink, { ...whole, names }) };
}

const past = { log: "past.log", otherTypes: "a" };

function arrivalsOf({ tickets }: TicketLog): number[] {
  return [...tickets.columns.arrivedAt.subarray(0, tickets.length)].sort((a, b) => a - b);
}

it("any log's tickets arrive at any structure when they did", () => {
  fc.assert(
    fc.property(pair, ([first, second]) => {
      const { log } = run(first);
      const demand = { ...second.demand, surges: [], replay: past };
      const again = run({ ...second, demand }, log);
      const until = Math.min(again.log.endsAt, log.endsAt);
      const within = (arrivals: readonly number[]) => arrivals.filter((at) => at < until);
      expect(within(arrivalsOf(again.log))).toEqual(within(arrivalsOf(log)));
    }),
    { numRuns, seed: 20261122 },
  );
});

it("any structure starts from any log's open tickets: initial + arrived = resolved + abandoned + lost + open", () => {
  fc.assert(
    fc.property(pair, fc.integer({ min: 1, max: 6 }), ([first, second], days) => {
      const { log } = run({ ...first, cap: "0 min" });
      const later = new Date(Date.parse(first.start!) + days * 86_400_000);
      const start = later.toISOString().slice(0, 10);
      const { log: next, end } = run({ ...second, start, startsFrom: past }, log);
      const { columns, length } = next.tickets;
      expect(length).toBe(end.initial + end.arrivals);
      const outcomes = new Set(Array.from(columns.outcome.subarray(0, length), (at) => at));
      for (const at of outcomes)
        expect(["resolved", "abandoned", "lost", "open"]).toContain(ticketOutcomes[at]);
      const early = arrivalsOf(next).filter((at) => at < 0);
      expect(early).toHaveLength(end.initial);
      expect(new Set(columns.id.subarray(0, length)).size).toBe(length);
    }),
    { numRuns, seed: 20261122 },
  );
});
