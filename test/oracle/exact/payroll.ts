import { runReplication } from "../../../src/execution/runReplication.ts";
import { runnable } from "../../../src/experiment/replicate.ts";
import { measurePaths } from "../../../src/metrics/measurePaths.ts";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { weekLines } from "../week.ts";

/** What a tier's people cost in a week: on shift for `hours` each, one of them on call for `on_call_hours`. */
export interface Payroll {
  readonly agents: number;
  readonly hours: number;
  readonly rate: number;
  readonly on_call_hours?: number;
  readonly on_call_rate?: number;
}

type Tier = ScenarioInput["tiers"][number];
type Team = NonNullable<Tier["teams"]>[number];

const hoursOfWeek = 168;

/** The cost of each tier and the total: as a run of a week without tickets measures it. */
export function payrolls(
  given: Readonly<Record<string, Payroll>>,
): Readonly<Record<string, number>> {
  const { scenario, errors } = parseScenario(scenarioOf(given));
  if (scenario === null) throw new Error(errors.map(({ message }) => message).join("; "));
  const week = runnable(scenario);
  const { values } = runReplication(week, "payroll", 0);
  const costs = measurePaths(week.context).flatMap(({ keys }, i): [string, number][] => {
    const [section, name, tier] = keys;
    if (section !== "cost") return [];
    if (name === "total") return [[name, values[i]]];
    return name === "byTier" && Object.hasOwn(given, tier) ? [[tier, values[i]]] : [];
  });
  return Object.fromEntries(costs);
}

function scenarioOf(given: Readonly<Record<string, Payroll>>): ScenarioInput {
  return {
    name: "payroll",
    warmUp: "0 min",
    measured: "1 weeks",
    demand: { ticketsPerWeek: 0 },
    types: [{ name: "ticket", share: 1 }],
    tiers: Object.entries(given).map(([name, payroll]) => ({
      name,
      handling: "10 min",
      teams: [{ name: `${name} team`, hourlyCost: payroll.rate, ...staffingOf(payroll) }],
    })),
  };
}

/** On shift from Monday 00:00 on, then on call: it is all the same when, since idle time is paid. */
function staffingOf(payroll: Payroll): Pick<Team, "agents" | "shifts" | "onCall"> {
  const { agents, hours, on_call_hours: onCall = 0, on_call_rate: standbyPerHour = 0 } = payroll;
  if (!(hours >= 0 && onCall >= 0 && hours + onCall <= hoursOfWeek))
    throw new Error(`a week has ${hoursOfWeek} hours, got ${hours} on shift and ${onCall} on call`);
  if (hours === hoursOfWeek) return { agents };
  const lines = (from: number, to: number, value: number) =>
    weekLines([{ from: from * 60, to: to * 60, value }]).map(({ value: heads, ...line }) => ({
      ...line,
      agents: heads,
    }));
  const shifts = lines(0, hours, agents);
  if (onCall === 0) return { shifts };
  return {
    shifts,
    onCall: {
      duties: lines(hours, hours + onCall, 1),
      reaction: "15 min",
      standbyPerHour,
      source: "the case",
    },
  };
}
