import type { ArrivalsModel } from "../model/arrivalsSchema.ts";
import type { CountDistribution } from "../model/countSchema.ts";
import type { TypeModel } from "../model/demandSchema.ts";
import { profileSteps } from "../model/profileSteps.ts";
import { distributionOf } from "../random/distributionOf.ts";
import type {
  CompiledCount,
  CompiledProcess,
  CompiledSource,
  CompiledSpell,
} from "./compiledModel.ts";
import { mixOf } from "./compileDemand.ts";
import type { TierContext } from "./compileTier.ts";

const week = 604_800_000;

/** The sources of tickets, one a type, with their arrival rates up to the instant `until`. */
export function compileSources(
  context: TierContext,
  startsAt: number,
  until: number,
): CompiledSource[] {
  return context.scenario.types.map((type, at) => {
    const process = compileProcess(context, type.arrivals);
    const { timezone } = context.scenario;
    const { edges, rates } = profileSteps(profileOf(context, type), timezone, startsAt, until);
    const perWeek = momentsPerWeek(context, type, process);
    return { name: type.name, type: at, process, edges, rates: rates.map((one) => one * perWeek) };
  });
}

/** A gap means what it says: the demand's profile doesn't stretch it. */
function profileOf({ scenario }: TierContext, { profile, arrivals }: TypeModel) {
  return profile ?? (arrivals?.process === "renewal" ? undefined : scenario.demand.profile);
}

function momentsPerWeek(
  { scenario }: TierContext,
  type: TypeModel,
  process: CompiledProcess,
): number {
  if (process.kind === "renewal") return week / process.meanGap;
  const tickets = type.ticketsPerWeek ?? scenario.demand.ticketsPerWeek * (type.share ?? 0);
  return process.kind === "batch" ? tickets / meanCount(process.size) : tickets;
}

function compileProcess(
  context: TierContext,
  arrivals: ArrivalsModel = { process: "poisson" },
): CompiledProcess {
  const { distributions } = context;
  switch (arrivals.process) {
    case "poisson":
      return { kind: "poisson" };
    case "renewal": {
      const gap = distributions.indexOf(arrivals.gap);
      return { kind: "renewal", gap, meanGap: distributionOf(distributions.specs[gap]).mean };
    }
    case "batch":
      return { kind: "batch", size: compileCount(arrivals.size) };
    case "spells":
      return { kind: "spells", spells: compileSpells(arrivals) };
    case "finite source":
      return {
        kind: "finite source",
        requesters: arrivals.requesters,
        thinkTime: distributions.indexOf(arrivals.thinkTime),
        clock: context.clock(arrivals.calendar),
      };
  }
}

/** Weights become factors whose average over time is 1. */
function compileSpells({
  quiet,
  busy,
}: Extract<ArrivalsModel, { process: "spells" }>): readonly [CompiledSpell, CompiledSpell] {
  const average =
    (quiet.weight * quiet.lasts + busy.weight * busy.lasts) / (quiet.lasts + busy.lasts);
  const spell = ({ lasts, weight }: typeof quiet) => ({
    meanTime: lasts,
    factor: weight / average,
  });
  return [spell(quiet), spell(busy)];
}

function compileCount(count: CountDistribution): CompiledCount {
  switch (count.distribution) {
    case "fixed":
      return { listed: mixOf({ [count.value]: 1 }, Number) };
    case "geometric":
      return { listed: null, oneMore: 1 - 1 / count.mean };
    case "uniform": {
      const { low, high } = count;
      const sizes = Array.from({ length: high - low + 1 }, (_, at) => low + at);
      const shares = Object.fromEntries(sizes.map((size) => [size, 1 / sizes.length]));
      return { listed: mixOf(shares, Number) };
    }
    case "listed":
      return { listed: mixOf(count.shares, Number) };
  }
}

function meanCount(count: CompiledCount): number {
  if (count.listed === null) return 1 / (1 - count.oneMore);
  const { index, upTo } = count.listed;
  return index.reduce((sum, size, at) => sum + size * (upTo[at] - (at > 0 ? upTo[at - 1] : 0)), 0);
}
