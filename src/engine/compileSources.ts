import { type ArrivalsModel, hasOwnNumber } from "../model/arrivalsSchema.ts";
import type { CountDistribution } from "../model/countSchema.ts";
import type { TypeModel } from "../model/demandSchema.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import { distributionOf } from "../random/distributionOf.ts";
import type { CompiledCount } from "./compiledMix.ts";
import type {
  CompiledDailyFactors,
  CompiledProcess,
  CompiledSource,
  CompiledSpell,
} from "./compiledModel.ts";
import { mixOf } from "./mixOf.ts";
import { sourceOfSurge } from "./compileSurge.ts";
import type { CompileContext } from "./compileContext.ts";
import { replaySources } from "./compileReplay.ts";
import type { Recording } from "./recording.ts";
import { type Course, courseSteps } from "./courseSteps.ts";

const week = 604_800_000;

/** When the run begins and ends, and the log it replays, if any. */
interface SourceOptions {
  readonly startsAt: number;
  readonly until: number;
  readonly recording: Recording | null;
}

/** The sources of tickets, one a type, then one a surge, with their arrival rates up to the instant `until`. */
export function compileSources(
  context: CompileContext,
  { startsAt, until, recording }: SourceOptions,
): CompiledSource[] {
  const { types, demand } = context.scenario;
  const ofTypes =
    recording === null
      ? types.map((type, at) => sourceOfType(context, type, { at, startsAt, until }))
      : replaySources(context.scenario, recording, startsAt);
  const ofSurges = (demand.surges ?? []).map((surge) =>
    sourceOfSurge(surge, ofTypes, context.scenario),
  );
  return [...ofTypes, ...ofSurges];
}

function sourceOfType(
  context: CompileContext,
  type: TypeModel,
  { at, startsAt, until }: { at: number; startsAt: number; until: number },
): CompiledSource {
  const process = compileProcess(context, type.arrivals);
  const course = courseOf(context.scenario, type);
  const { edges, rates, days } = courseSteps(course, context.scenario.timezone, startsAt, until);
  const perWeek = momentsPerWeek(context, type, process);
  return {
    name: type.name,
    type: at,
    process,
    edges,
    rates: rates.map((one) => one * perWeek),
    daily: days === null ? null : dailyFactors(context, course, days),
  };
}

/** What an arrival process without a number of its own takes from the demand. A gap means what it says: only the type's own course stretches it. */
function courseOf({ demand }: Scenario, type: TypeModel): Course {
  const shared: Partial<Scenario["demand"]> = hasOwnNumber(type.arrivals) ? {} : demand;
  return {
    profile: type.profile ?? shared.profile,
    growth: type.growth ?? shared.growth ?? 0,
    holidays: type.holidays ?? shared.holidays ?? [],
    commonVariation: shared.dailyVariation ?? 0,
    ownVariation: type.dailyVariation ?? 0,
  };
}

function dailyFactors(
  { distributions }: CompileContext,
  { commonVariation, ownVariation }: Course,
  days: Int32Array,
): CompiledDailyFactors {
  // A gamma factor makes the tickets of a day negative binomial.
  const factor = (cv: number) =>
    cv === 0
      ? -1
      : distributions.indexOf({ distribution: "gamma", shape: 1 / (cv * cv), scale: cv * cv });
  return { days, common: factor(commonVariation), own: factor(ownVariation) };
}

function momentsPerWeek(
  { scenario }: CompileContext,
  type: TypeModel,
  process: CompiledProcess,
): number {
  if (process.kind === "renewal") return week / process.meanGap;
  const tickets = type.ticketsPerWeek ?? scenario.demand.ticketsPerWeek * (type.share ?? 0);
  return process.kind === "batch" ? tickets / meanCount(process.size) : tickets;
}

function compileProcess(
  context: CompileContext,
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

export function compileCount(count: CountDistribution): CompiledCount {
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
