import type { ScenarioInput } from "../../src/model/scenarioSchema.ts";
import type { ArrivalPattern } from "./arrivalPatterns.ts";
import type { OracleArrivals, OracleScenario } from "./oracleCase.ts";
import { meanBatch, toBatchSize } from "./toBatchSize.ts";
import { minutes, toDistribution } from "./toDistribution.ts";
import { type Stretch, stretchesOfWeek, weekGap, weekLines } from "./week.ts";

type Demand = Pick<
  ScenarioInput["types"][number],
  "entry" | "ticketsPerWeek" | "profile" | "arrivals"
>;

/** What of a stream the scenario format can't say, in words; null where it can say all. */
export function arrivalGap(stream: OracleArrivals): string | null {
  const { process, period, breaks, interarrival, batch, think } = stream;
  switch (process) {
    case "poisson":
    case "mmpp2":
      return null;
    case "poisson_piecewise":
      return weekGap(period!, breaks!);
    case "renewal":
      return toDistribution(interarrival!) === null ? `${interarrival!.dist} gaps` : null;
    case "batch_poisson":
      return toBatchSize(batch!) === null ? `${batch!.dist} batches` : null;
    case "finite_source":
      return toDistribution(think!) === null ? `${think!.dist} think times` : null;
    default:
      return `${process} arrivals`;
  }
}

/** How many tickets of the pattern come, when, and where they enter. */
export function demandOf({ streams }: ArrivalPattern, scenario: OracleScenario): Demand {
  const [stream] = streams;
  const { process, tier: entry, period, breaks, rates } = stream;
  if (process === "poisson") return constantDemand(streams, scenario);
  if (process === "poisson_piecewise")
    return { entry, ...weeklyDemand(stretchesOfWeek(period!, breaks!, rates!)) };
  return { entry, ...ofProcess(stream) };
}

function ofProcess(stream: OracleArrivals): Demand {
  const { process, interarrival, rate, batch, rates, mean_state, population, think } = stream;
  if (process === "renewal")
    return { arrivals: { process: "renewal", gap: toDistribution(interarrival!)! } };
  if (process === "finite_source") {
    const thinkTime = toDistribution(think!)!;
    return { arrivals: { process: "finite source", requesters: population!, thinkTime } };
  }
  if (process === "batch_poisson") {
    const ticketsPerWeek = rate! * meanBatch(batch!) * minutesPerWeek;
    return { ticketsPerWeek, arrivals: { process: "batch", size: toBatchSize(batch!)! } };
  }
  return modulated(rates!, mean_state!);
}

function modulated(rates: readonly number[], meanTimes: readonly number[]): Demand {
  const tickets = rates[0] * meanTimes[0] + rates[1] * meanTimes[1];
  if (tickets === 0) return { ticketsPerWeek: 0 };
  const ticketsPerWeek = (tickets / (meanTimes[0] + meanTimes[1])) * minutesPerWeek;
  const spell = (at: number) => ({ lasts: minutes(meanTimes[at]), weight: rates[at] });
  return { ticketsPerWeek, arrivals: { process: "spells", quiet: spell(0), busy: spell(1) } };
}

const minutesPerWeek = 10_080;

function weeklyDemand(stretches: readonly Stretch[]): Demand {
  const ticketsPerWeek = stretches.reduce(
    (sum, { from, to, value }) => sum + value * (to - from),
    0,
  );
  if (ticketsPerWeek === 0) return { ticketsPerWeek };
  const windows = weekLines(stretches).map(({ value, ...line }) => ({ ...line, weight: value }));
  return { ticketsPerWeek, profile: { windows } };
}

/** Streams that enter at several tiers are one with a mix of entries. */
function constantDemand(streams: readonly OracleArrivals[], scenario: OracleScenario): Demand {
  const total = streams.reduce((sum, { rate }) => sum + rate!, 0);
  const shares = new Map<string, number>();
  for (const { tier, rate } of streams) shares.set(tier, (shares.get(tier) ?? 0) + rate! / total);
  const entry = total === 0 ? streams[0].tier : Object.fromEntries(shares);
  const end = endOfTransient(scenario);
  if (end === null) return { entry, ticketsPerWeek: total * minutesPerWeek };
  return { entry, ...weeklyDemand(stretchesOfWeek(minutesPerWeek, [0, end], [total, 0])) };
}

/** Of a case that starts empty: the minute after its last snapshot, in the first week; arrivals from then on change nothing. */
function endOfTransient({ start, snapshots = [] }: OracleScenario): number | null {
  const end = Math.ceil(Math.max(0, ...snapshots)) + 1;
  return start === "empty" && end > 1 && end < minutesPerWeek ? end : null;
}
