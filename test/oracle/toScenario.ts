import type { ScenarioInput } from "../../src/model/scenarioSchema.ts";
import { classesAt } from "./comers.ts";
import type {
  OracleDistribution,
  OracleScenario,
  OracleSchedule,
  OracleTier,
  QueueingCase,
} from "./oracleCase.ts";
import { allPatterns, type ArrivalPattern } from "./arrivalPatterns.ts";
import { arrivalGap, demandOf } from "./toDemand.ts";
import type { RunLength } from "./runLength.ts";
import { type DistributionInput, minutes, toDistribution } from "./toDistribution.ts";
import { stretchesOfWeek, weekGap, weekLines } from "./week.ts";

/** What the case asks for that the scenario format can't say, in words; empty where it can say all. */
export function gapsOf({ scenario }: QueueingCase): string[] {
  const gaps = [
    ...scenario.arrivals.map(arrivalGap),
    ...scenario.tiers.flatMap((tier) => tierGaps(tier)),
    ...serviceGaps(scenario),
  ];
  if (scenario.start !== undefined && scenario.start !== "empty")
    gaps.push(`a start from ${scenario.start}`);
  return [...new Set(gaps.filter((gap) => gap !== null))];
}

/**
 * A case without gaps as a scenario of ours: each arrival pattern of a class becomes a type of
 * ticket, each class's urgency a priority, each tier a team.
 */
export function toScenario(
  oracleCase: QueueingCase,
  { warmUp, measured }: RunLength,
): ScenarioInput {
  const { classes, tiers } = oracleCase.scenario;
  const urgencies = [...new Set(classes.map(({ priority }) => priority))].sort((a, b) => a - b);
  const priorities = urgencies.map((urgency) => `urgency ${urgency}`);
  const patterns = allPatterns(oracleCase.scenario);
  return {
    name: oracleCase.id,
    warmUp: minutes(warmUp),
    measured: minutes(measured),
    priorities,
    demand: { ticketsPerWeek: 0 },
    // Theory knows no limit: it would cut off 1 in 260 tickets of net-06.
    maximumMoves: 60_000,
    types: patterns.map((pattern) => {
      const { priority } = classes.find(({ name }) => name === pattern.className)!;
      return {
        name: pattern.name,
        priority: `urgency ${priority}`,
        ...demandOf(pattern, oracleCase.scenario),
      };
    }),
    tiers: tiers.map((tier) => tierOf(tier, patterns, priorities)),
  };
}

const shiftEnds = {
  preemptive: "pass-on",
  count: "headcount",
  handover: "finish-then-leave",
} as const;

function tierGaps(tier: OracleTier): (string | null)[] {
  const { discipline = "fifo", preemption = "none", capacity, schedule } = tier;
  return [
    discipline === "fifo" || discipline === "priority" ? null : `${discipline} dispatch`,
    ["none", "resume", "restart"].includes(preemption) ? null : `preemption (${preemption})`,
    isRoom(capacity ?? 1) ? null : `a tier with room for ${capacity}`,
    ...(schedule === undefined ? [] : scheduleGaps(schedule)),
    ...distributionsOf(tier).map((given) =>
      toDistribution(given) === null ? `${given.dist} times` : null,
    ),
  ];
}

/** A class that comes to a tier without a service of its own there. */
function serviceGaps(scenario: OracleScenario): string[] {
  const comers = classesAt(scenario);
  return scenario.tiers.flatMap(({ name, service }) =>
    isDistribution(service)
      ? []
      : [...comers.get(name)!]
          .filter((className) => !Object.hasOwn(service, className))
          .map((className) => `no service for ${className} at ${name}`),
  );
}

function isRoom(tickets: number): boolean {
  return Number.isInteger(tickets) && tickets >= 1;
}

function scheduleGaps({ period, breaks, servers, shift_end }: OracleSchedule): (string | null)[] {
  const gap = weekGap(period, breaks);
  if (gap !== null) return [gap];
  if (!Object.hasOwn(shiftEnds, shift_end)) return [`a shift end called ${shift_end}`];
  const isSplit = stretchesOfWeek(period, breaks, servers).some(
    ({ from, to, value }) => value > 0 && to - from > 1440 && (to - from) % 1440 > 0,
  );
  // Written as several shifts, it would have a hand-over in its middle.
  return isSplit && shift_end === "handover" ? ["a shift of more than a day"] : [];
}

function distributionsOf({ service, patience }: OracleTier): OracleDistribution[] {
  const services = isDistribution(service) ? [service] : Object.values(service);
  return patience ? [...services, patience] : services;
}

function isDistribution(given: object): given is OracleDistribution {
  return typeof (given as { readonly dist?: unknown }).dist === "string";
}

function tierOf(
  tier: OracleTier,
  patterns: readonly ArrivalPattern[],
  priorities: readonly string[],
): ScenarioInput["tiers"][number] {
  const { name, service, routes = {}, patience, capacity } = tier;
  return {
    name,
    teams: [{ name: `${name} team`, ...staffingOf(tier) }],
    ...dispatchOf(tier, priorities),
    handling: isDistribution(service)
      ? written(service)
      : { byType: byType(patterns, (own) => written(service[own] ?? anyOf(service))) },
    routes: isByClass(routes)
      ? { byType: byType(patterns, (own) => ({ ...routes[own] })) }
      : routes,
    ...(patience ? { patience: patienceOf(patience) } : {}),
    ...(typeof capacity === "number" ? { room: { tickets: capacity, passedOn: "lost" } } : {}),
  };
}

/** Every class interrupts those behind it. */
function dispatchOf(
  { discipline, preemption = "none" }: OracleTier,
  priorities: readonly string[],
): Pick<ScenarioInput["tiers"][number], "dispatch" | "preemption"> {
  if (preemption === "none")
    return { dispatch: discipline === "priority" ? "priority" : "first-come" };
  const work = preemption === "restart" ? "restart" : "resume";
  return { dispatch: "priority", preemption: { priorities: [...priorities], work } };
}

function written(given: OracleDistribution): DistributionInput {
  return toDistribution(given)!;
}

/** For a class that never comes, which a scenario has to say all the same. */
function anyOf(service: Readonly<Record<string, OracleDistribution>>): OracleDistribution {
  return Object.values(service)[0];
}

function byType<T>(patterns: readonly ArrivalPattern[], of: (own: string) => T): Record<string, T> {
  return Object.fromEntries(patterns.map(({ name, className }) => [name, of(className)]));
}

function isByClass(
  routes: NonNullable<OracleTier["routes"]>,
): routes is Readonly<Record<string, Readonly<Record<string, number>>>> {
  return Object.values(routes).some((value) => typeof value === "object");
}

function patienceOf(
  patience: NonNullable<OracleTier["patience"]>,
): ScenarioInput["tiers"][number]["patience"] {
  const isLeaving = patience.then === "leave";
  return {
    time: written(patience),
    // oxlint-disable-next-line unicorn/no-thenable -- the scenario format's word
    then: isLeaving ? "leave" : "escalate",
    during: "every wait",
    ...(isLeaving || patience.to === undefined ? {} : { to: patience.to }),
  };
}

type Staffing = Pick<
  NonNullable<ScenarioInput["tiers"][number]["teams"]>[number],
  "agents" | "shifts" | "shiftEnd"
>;

function staffingOf({ servers, schedule }: OracleTier): Staffing {
  if (schedule === undefined) return { agents: servers ?? "unlimited" };
  const stretches = stretchesOfWeek(schedule.period, schedule.breaks, schedule.servers);
  if (stretches.length === 1) return { agents: stretches[0].value };
  const lines = weekLines(stretches.filter(({ value }) => value > 0));
  return {
    shifts: lines.map(({ value, ...line }) => ({ ...line, agents: value })),
    shiftEnd: shiftEnds[schedule.shift_end as keyof typeof shiftEnds],
  };
}
