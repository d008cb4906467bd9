import { compile } from "../../../src/engine/compile.ts";
import { simulate } from "../../../src/engine/simulate.ts";
import { keepingSink, type LogSink } from "../../../src/log/ticketLog.ts";
import {
  type Scenario,
  type ScenarioInput,
  scenarioSchema,
} from "../../../src/model/scenarioSchema.ts";

type TierInput = ScenarioInput["tiers"][number];
type TeamInput = NonNullable<TierInput["teams"]>[number];

interface Given extends Partial<Omit<ScenarioInput, "tiers" | "types">> {
  readonly ticketsPerWeek: number;
  /** Mean handling times. */
  readonly handling: { readonly L1: string; readonly L2: string };
  /** Who works at L1, `front`, and at L2, `back`. */
  readonly team: (name: "front" | "back") => Partial<TeamInput>;
  /** What else L1 has. */
  readonly front?: Partial<TierInput>;
}

/** Two tiers with escalation, pending, reopening and patience, whose queues are in two orders. */
export function limitDesk({ ticketsPerWeek, handling, team, front, ...given }: Given): Scenario {
  return scenarioSchema.parse({
    name: "a desk at its limit",
    warmUp: "0 min",
    types: [
      {
        name: "ticket",
        ticketsPerWeek,
        priority: { P1: "20%", P2: "80%" },
        resolvableFrom: { L1: "60%", L2: "40%" },
      },
    ],
    tiers: [
      {
        name: "L1",
        dispatch: "priority",
        teams: [{ name: "front", ...team("front") }],
        handling: handling.L1,
        pending: [{ reason: "customer", share: "20%", time: "3 h" }],
        patience: { time: "8 h", then: "leave" },
        ...front,
      },
      {
        name: "L2",
        dispatch: "shortest",
        teams: [{ name: "back", ...team("back") }],
        handling: handling.L2,
      },
    ],
    reopening: { share: "10%", after: "5 h" },
    ...given,
  });
}

/** Plays the desk once. */
export function playLimit(scenario: Scenario) {
  const sink = keepingSink();
  const model = compile(scenario);
  const { endsAt } = simulate(model, { seed: "limit", replication: 0 }, sink);
  return { sink, model, endsAt };
}

/** The rows of a table as bytes, without the columns left out. */
export function bytesOf(
  { columns, length }: LogSink["visits"] | LogSink["spans"] | LogSink["tickets"],
  leftOut: readonly string[] = [],
): string[] {
  return Object.entries(columns)
    .filter(([name]) => !leftOut.includes(name))
    .map(([name, column]) => [name, ...column.subarray(0, length)].join(" "));
}
