import { expect, it } from "vitest";
import { compile } from "../../../src/engine/compile.ts";
import { simulate } from "../../../src/engine/simulate.ts";
import { keepingSink, type LogSink } from "../../../src/log/ticketLog.ts";
import { measureContext } from "../../../src/metrics/measureContext.ts";
import { measurePaths } from "../../../src/metrics/measurePaths.ts";
import { measureLog } from "../../../src/metrics/measureRun.ts";
import { logFrom } from "../../../src/log/logFrom.ts";
import { type ScenarioInput, scenarioSchema } from "../../../src/model/scenarioSchema.ts";

type TeamInput = NonNullable<ScenarioInput["tiers"][number]["teams"]>[number];

/** Two tiers of chats with escalation, pending, reopening and patience, around the clock. */
function desk(teams: (name: string) => Partial<TeamInput>) {
  return scenarioSchema.parse({
    name: "chats",
    warmUp: "0 min",
    measured: "4 weeks",
    channels: ["chat"],
    types: [
      {
        name: "ticket",
        ticketsPerWeek: 1800,
        priority: { P1: "20%", P2: "80%" },
        resolvableFrom: { L1: "60%", L2: "40%" },
      },
    ],
    tiers: [
      {
        name: "L1",
        dispatch: "priority",
        teams: [{ name: "front", ...teams("front") }],
        handling: "25 min",
        pending: [{ reason: "customer", share: "20%", time: "3 h" }],
        patience: { time: "8 h", then: "leave" },
      },
      {
        name: "L2",
        dispatch: "shortest",
        teams: [{ name: "back", ...teams("back") }],
        handling: "35 min",
      },
    ],
    reopening: { share: "10%", after: "5 h" },
  });
}

function play(scenario: ReturnType<typeof desk>) {
  const sink = keepingSink();
  const model = compile(scenario);
  const { endsAt } = simulate(model, { seed: "limit", replication: 0 }, sink);
  const { names, startsAt, timezone, window } = model;
  const log = logFrom(sink, {
    origin: "simulation",
    startsAt,
    timezone,
    window,
    endsAt,
    names,
  });
  const context = measureContext(scenario, names, window);
  const { values } = measureLog(log, context);
  const paths = measurePaths(context).map(({ keys }) => keys.join("."));
  return { log, value: (path: string) => values[paths.indexOf(path)] };
}

function rowsOf({ columns, length }: LogSink["visits"] | LogSink["tickets"]) {
  return Object.entries(columns).map(([name, column]) =>
    [name, ...column.subarray(0, length)].join(" "),
  );
}

const agents = { front: 3, back: 2 };
const atOnce = { channels: "chat", most: 3, source: "the theory" } as const;

it("k at once, none of them slower, are k times the agents", () => {
  const many = play(desk((name) => ({ agents: 3 * agents[name as "front"] })));
  const several = play(
    desk((name) => ({ agents: agents[name as "front"], atOnce: { ...atOnce, slower: 0 } })),
  );
  expect(many.log.visits.length).toBeGreaterThan(9000);
  expect(rowsOf(several.log.tickets as LogSink["tickets"])).toEqual(
    rowsOf(many.log.tickets as LogSink["tickets"]),
  );
  expect(rowsOf(several.log.visits as LogSink["visits"])).toEqual(
    rowsOf(many.log.visits as LogSink["visits"]),
  );
  // The same work by a third of the agents, each of whom is busy while anything is in hand.
  const [few, all] = [several, many].map(({ value }) => value("tiers.L1.occupancy"));
  expect(all).toBeGreaterThan(0.4);
  expect(few).toBeGreaterThan(all);
  expect(few).toBeLessThan(1);
});

it("slower at once, tickets take longer in hand and wait less", () => {
  const one = play(desk((name) => ({ agents: 3 * agents[name as "front"] })));
  const mean = "tiers.L1.handlingTime";
  const fast = play(
    desk((name) => ({ agents: 3 * agents[name as "front"], atOnce: { ...atOnce, slower: 0.3 } })),
  );
  expect(fast.value(mean)).toBeGreaterThan(one.value(mean));
  expect(fast.value("tiers.L1.waitingTime")).toBeLessThan(one.value("tiers.L1.waitingTime"));
});
