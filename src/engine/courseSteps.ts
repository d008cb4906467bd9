import { pow } from "../arithmetic/pow.ts";
import type { HolidaysModel, ProfileModel } from "../model/demandSchema.ts";
import { daysPerYear, localDayOf } from "../model/localDay.ts";
import { type ProfileSteps, profileSteps } from "../model/profileSteps.ts";
import { instantOnDay, localDayAt } from "../model/zone.ts";

/** How a source's demand goes over a run: the week's shape, growth, holidays, good and bad days. */
export interface Course {
  readonly profile: ProfileModel | undefined;
  /** A year: 0.1 for a tenth more. */
  readonly growth: number;
  readonly holidays: HolidaysModel;
  /** Standard deviations of the daily random factors. */
  readonly commonVariation: number;
  readonly ownVariation: number;
}

/** Rates of a week with one ticket; where days differ, each step lies within one local date, and `days` are these dates. */
export interface CourseSteps extends ProfileSteps {
  readonly days: Int32Array | null;
}

/** The course of a demand of one ticket a week from 0 to `until`; `startsAt` is Unix epoch ms. */
export function courseSteps(
  course: Course,
  timezone: string,
  startsAt: number,
  until: number,
): CourseSteps {
  const steps = profileSteps(course.profile, timezone, startsAt, until);
  const isVaried = course.commonVariation > 0 || course.ownVariation > 0;
  if (course.growth === 0 && course.holidays.length === 0 && !isVaried)
    return { ...steps, days: null };
  const first = localDayAt(timezone, startsAt);
  const weights = new Map(
    course.holidays.flatMap(({ dates, weight }) => dates.map((date) => [localDayOf(date), weight])),
  );
  const split = splitByDay(steps, timezone, startsAt);
  const rates = split.rates.map((rate, at) => {
    const day = split.days[at];
    return rate * (weights.get(day) ?? 1) * pow(1 + course.growth, (day - first) / daysPerYear);
  });
  return { edges: split.edges, rates, days: isVaried ? split.days : null };
}

/** The same steps with an edge at each local midnight. */
function splitByDay({ edges, rates }: ProfileSteps, timezone: string, startsAt: number) {
  const pieces: { from: number; rate: number; day: number }[] = [];
  for (let step = 0; step < rates.length; step++)
    for (let from = edges[step]; from < edges[step + 1];) {
      const day = localDayAt(timezone, startsAt + from);
      pieces.push({ from, rate: rates[step], day });
      from = Math.min(edges[step + 1], instantOnDay(timezone, day + 1, 0) - startsAt);
    }
  return {
    edges: Float64Array.from([...pieces.map(({ from }) => from), edges[rates.length]]),
    rates: Float64Array.from(pieces, ({ rate }) => rate),
    days: Int32Array.from(pieces, ({ day }) => day),
  };
}
