import type { ProfileModel } from "./demandSchema.ts";
import { weekdayOf } from "./localDay.ts";
import { instantOnDay, localDayAt } from "./zone.ts";

/** A piecewise-constant intensity: `rates[i]` per ms between `edges[i]` and `edges[i + 1]`, ms since the run's start. */
export interface ProfileSteps {
  readonly edges: Float64Array;
  readonly rates: Float64Array;
}

/**
 * How a week's demand spreads over a run, from 0 to `until`: times the tickets per week it is the
 * arrival rate. A regular local week integrates to 1; the two in which clocks change have an hour
 * more or less at the rate of that hour. Without a profile it is even around the clock.
 *
 * `startsAt` is Unix epoch ms, `until` ms since then.
 *
 * @throws RangeError if all weights are 0.
 */
export function profileSteps(
  profile: ProfileModel | undefined,
  timezone: string,
  startsAt: number,
  until: number,
): ProfileSteps {
  const week = profile === undefined ? evenWeek : weekOf(profile);
  const first = localDayAt(timezone, startsAt);
  const last = localDayAt(timezone, startsAt + until);
  const steps = collectSteps();
  for (let monday = first - weekdayOf(first); monday <= last; monday += 7)
    for (const { from, rate } of week) {
      const at = instantOnDay(timezone, monday, from) - startsAt;
      steps.begin(Math.min(Math.max(at, 0), until), rate);
    }
  return steps.end(until);
}

/** A stretch of the local week from a minute since Monday 00:00 on, and its rate per ms. */
interface Stretch {
  readonly from: number;
  readonly rate: number;
}

const weekMinutes = 10_080;
const evenWeek: readonly Stretch[] = [{ from: 0, rate: 1 / (weekMinutes * 60_000) }];

function weekOf(profile: ProfileModel): readonly Stretch[] {
  const weights = "hourly" in profile ? hourlyWeights(profile.hourly) : windowWeights(profile);
  const lengthOf = (i: number) => (weights[i + 1]?.from ?? weekMinutes) - weights[i].from;
  const total = weights.reduce((sum, { weight }, i) => sum + weight * lengthOf(i), 0);
  if (!(total > 0))
    throw new RangeError("a profile must have a weight above 0 somewhere in the week");
  return weights.map(({ from, weight }) => ({ from, rate: weight / (total * 60_000) }));
}

interface Weight {
  readonly from: number;
  readonly weight: number;
}

function hourlyWeights(hourly: readonly number[]): readonly Weight[] {
  return hourly.map((weight, hour) => ({ from: hour * 60, weight }));
}

/** Where windows overlap, the first in the list counts. */
function windowWeights(profile: Extract<ProfileModel, { windows: unknown }>): readonly Weight[] {
  const stretches = profile.windows.flatMap(({ days, hours, weight }) =>
    days.map((day) => ({ from: day * 1440 + hours.from, to: day * 1440 + hours.to, weight })),
  );
  const edges = stretches.flatMap(({ from, to }) => [from % weekMinutes, to % weekMinutes]);
  return [...new Set([0, ...edges])]
    .sort((a, b) => a - b)
    .map((from) => ({ from, weight: weightAt(stretches, from) ?? profile.otherwise }));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function weightAt(
  stretches: readonly (Span & { readonly weight: number })[],
  minute: number,
): number | undefined {
  return stretches.find(
    (stretch) => isWithin(stretch, minute) || isWithin(stretch, minute + weekMinutes),
  )?.weight;
}

function isWithin({ from, to }: Span, at: number): boolean {
  return from <= at && at < to;
}

/** Collects steps: one without length gives way to the next, equal neighbours become one. */
function collectSteps(): {
  begin(from: number, rate: number): void;
  end(at: number): ProfileSteps;
} {
  const edges: number[] = [];
  const rates: number[] = [];
  return {
    begin(from, rate) {
      while (edges.length > 0 && edges[edges.length - 1] >= from) {
        edges.pop();
        rates.pop();
      }
      if (rates.at(-1) === rate) return;
      edges.push(from);
      rates.push(rate);
    },
    end(at) {
      if (edges.at(-1) === at) rates.pop();
      else edges.push(at);
      return { edges: Float64Array.from(edges), rates: Float64Array.from(rates) };
    },
  };
}
