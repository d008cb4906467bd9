import { percentText } from "../model/percentText.ts";
import { readableDuration } from "./readableDuration.ts";
import type { DistributionInput } from "./durationQuantiles.ts";
import { type FitBasis, levelOfTicket } from "./fitBasis.ts";
import type { FitOptions } from "./fitOptions.ts";
import type { Fitted, FittedParameter } from "./fitReport.ts";
import type { Stay } from "./stays.ts";
import { availableTime } from "./staffing.ts";
import { staysOf } from "./stays.ts";
import { countText } from "../model/countText.ts";
import { formatPath } from "../model/scenarioPath.ts";
import type { TeamModel } from "../model/tierSchema.ts";
import type { VariedInput } from "../model/varied.ts";

export type HandlingInput = VariedInput<DistributionInput>;

/** Touch time where the log records it: its mean and spread, by type where enough visits have one; null where too few have. */
export function measuredHandling(
  basis: FitBasis,
  options: FitOptions,
  stays: readonly Stay[],
  path: string,
): Fitted<HandlingInput> | null {
  const known = stays.filter((stay) => stay.handlingTime >= 0);
  if (known.length < options.minimumTickets) return null;
  const typeOf = levelOfTicket(basis, "type");
  const parameters: FittedParameter[] = [];
  const fit = (of: readonly Stay[], at: string) => {
    const fitted = lognormalOf(of, at);
    parameters.push(fitted.parameter);
    return fitted.input;
  };
  const byType = basis.types.names.flatMap((name, type): [string, DistributionInput][] => {
    const own = known.filter((stay) => typeOf[stay.ticket] === type);
    const isOwn = own.length >= options.minimumTickets && basis.types.names.length > 1;
    return isOwn ? [[name, fit(own, `${path}.${formatPath(["byType", name])}`)]] : [];
  });
  if (byType.length === 0) return { value: fit(known, path), parameters };
  const otherwise =
    byType.length === basis.types.names.length
      ? {}
      : { otherwise: fit(known, `${path}.otherwise`) };
  return { value: { byType: Object.fromEntries(byType), ...otherwise }, parameters };
}

function lognormalOf(
  stays: readonly Stay[],
  parameter: string,
): { readonly input: DistributionInput; readonly parameter: FittedParameter } {
  const n = stays.length;
  const mean = Math.max(stays.reduce((sum, stay) => sum + stay.handlingTime, 0) / n, 1000);
  const squares = stays.reduce((sum, stay) => {
    const deviation = stay.handlingTime - mean;
    return sum + deviation * deviation;
  }, 0);
  const cv = Number((Math.sqrt(squares / Math.max(n - 1, 1)) / mean).toPrecision(3));
  const tickets = new Set(stays.map((stay) => stay.ticket)).size;
  const text = readableDuration(mean);
  return {
    input: { distribution: "lognormal", mean: text, cv },
    parameter: { parameter, value: `mean ${text}, cv ${cv}`, from: "measured", tickets },
  };
}

/** Touch time as it follows from stated staffing. */
export interface StatedHandling {
  /** Mean per visit at full occupancy, ms: the most it can be. */
  readonly most: number;
  /** Visits that joined the tier in the window of complete intake. */
  readonly visits: number;
  readonly tickets: number;
  /** Agent hours available for tickets in the window. */
  readonly hours: number;
}

/** Available agent time ÷ visits, both of the window of complete intake; visits of all tickets count, since all are work. Null where there are no visits or no hours. */
export function statedHandling(
  basis: FitBasis,
  team: TeamModel,
  tier: number,
): StatedHandling | null {
  const { log } = basis;
  const { from, to } = log.window;
  const joined = staysOf(log).stays.filter(
    (stay) => basis.tiers.ofCode[stay.tier] === tier && stay.joinedAt >= from && stay.joinedAt < to,
  );
  const available = availableTime(team, log.timezone, log.startsAt + from, log.startsAt + to);
  if (joined.length === 0 || available === 0) return null;
  return {
    most: available / joined.length,
    visits: joined.length,
    tickets: new Set(joined.map((stay) => stay.ticket)).size,
    hours: available / 3_600_000,
  };
}

/** Handling times of a tier whose occupancy is stated: hours × occupancy ÷ visits. */
export function derivedHandling(
  stated: StatedHandling,
  occupancy: number,
  path: string,
): Fitted<HandlingInput> {
  const mean = readableDuration(Math.max(stated.most * occupancy, 1));
  const { hours, visits, tickets } = stated;
  return {
    value: { distribution: "lognormal", mean, cv: 1 },
    parameters: [
      {
        parameter: `${path}.mean`,
        value: mean,
        from: "derived",
        tickets,
        note: `${countText(Math.round(hours))} available agent hours × ${percentText(occupancy, 2)} stated occupancy ÷ ${countText(visits)} visits in the complete intake; alike for all types`,
      },
      {
        parameter: `${path}.cv`,
        value: "1",
        from: "assumed",
        tickets: 0,
        note: "lognormal with a coefficient of variation of 1, the usual shape of handling times",
      },
    ],
  };
}
