import { expect, it } from "vitest";
import { compile } from "../../../src/engine/compile.ts";
import { simulate } from "../../../src/engine/simulate.ts";
import { keepingSink, type LogSink } from "../../../src/log/ticketLog.ts";
import { type ScenarioInput, scenarioSchema } from "../../../src/model/scenarioSchema.ts";

type TeamInput = NonNullable<ScenarioInput["tiers"][number]["teams"]>[number];

const daily = (hours: string, agents: number) => ({ days: "daily", hours, agents });

/** Two tiers with escalation, pending, reopening and patience; `nights` says who is there from 17 to 9 besides the day shift. */
function desk(nights: (days: ReturnType<typeof daily>, agents: number) => Partial<TeamInput>) {
  const team = (name: string, dayAgents: number, nightAgents: number): TeamInput => ({
    name,
    ...nights(daily("09:00-17:00", dayAgents), nightAgents),
  });
  return scenarioSchema.parse({
    name: "around the clock",
    warmUp: "0 min",
    measured: "8 weeks",
    types: [
      {
        name: "ticket",
        ticketsPerWeek: 700,
        priority: { P1: "20%", P2: "80%" },
        resolvableFrom: { L1: "60%", L2: "40%" },
      },
    ],
    tiers: [
      {
        name: "L1",
        dispatch: "priority",
        preemption: { priorities: "P1" },
        teams: [team("front", 3, 1)],
        handling: "15 min",
        pending: [{ reason: "customer", share: "20%", time: "3 h" }],
        patience: { time: "8 h", then: "leave" },
      },
      { name: "L2", dispatch: "shortest", teams: [team("back", 2, 2)], handling: "25 min" },
    ],
    reopening: { share: "10%", after: "5 h" },
  });
}

type Scenario = ReturnType<typeof desk>;

function rowsOf(scenario: Scenario): LogSink {
  const sink = keepingSink();
  simulate(compile(scenario), { seed: "limit", replication: 0 }, sink);
  return sink;
}

/** The rows of a table as bytes, without the columns left out. */
function bytesOf(
  { columns, length }: LogSink["visits"] | LogSink["spans"] | LogSink["tickets"],
  leftOut: readonly string[] = [],
) {
  return Object.entries(columns)
    .filter(([name]) => !leftOut.includes(name))
    .map(([name, column]) => [name, ...column.subarray(0, length)].join(" "));
}

it("an on-call team that comes at once, for everything, does what a shift in those hours does", () => {
  const shift = rowsOf(desk((days, agents) => ({ shifts: [days, daily("17:00-09:00", agents)] })));
  const onCall = rowsOf(
    desk((days, agents) => ({
      shifts: [days],
      onCall: { duties: [daily("17:00-09:00", agents)], reaction: "0 min", source: "the theory" },
    })),
  );
  expect(shift.visits.length).toBeGreaterThan(5000);
  expect(bytesOf(onCall.tickets)).toEqual(bytesOf(shift.tickets));
  expect(bytesOf(onCall.visits)).toEqual(bytesOf(shift.visits));
  // Who is on call isn't on shift: waits at night count as off shift.
  expect(bytesOf(onCall.spans, ["offShiftTime"])).toEqual(bytesOf(shift.spans, ["offShiftTime"]));
});
