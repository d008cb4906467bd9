import type { TicketLog } from "../log/ticketLog.ts";
import { dateOfDay, dayTime, weekdayOf } from "../model/localDay.ts";
import { countText } from "../model/countText.ts";
import { formatDuration } from "../model/duration.ts";
import type { ScenarioInput } from "../model/scenarioSchema.ts";
import { localDayAt } from "../model/zone.ts";
import { arrivalProfile } from "./arrivalProfile.ts";
import { fitDemand, fitTypes, isKnown } from "./demand.ts";
import { type FitBasis, fitBasis } from "./fitBasis.ts";
import { defaultFitOptions, type FitOptions } from "./fitOptions.ts";
import { FitError } from "./fitError.ts";
import type { FitReport, FittedParameter } from "./fitReport.ts";
import { fitTier } from "./fitTier.ts";
import { fitWarnings } from "./fitWarnings.ts";
import { findingWarnings, withFindings } from "./heededFindings.ts";
import { asKnown, hiddenFacts, hidesMoves } from "./hiddenFacts.ts";
import { plainNames } from "./plainNames.ts";
import { fitReopening } from "./reopening.ts";

/** A fitted scenario, the evidence for each of its parameters, and what the user should know. */
export interface FittedScenario {
  readonly input: ScenarioInput;
  readonly report: FitReport;
  readonly warnings: readonly string[];
}

/**
 * A scenario that behaves as a log's desk did, with the evidence for each of its parameters.
 *
 * Only tickets that arrived in the log's window of complete intake count, and of those only the
 * complete ones (unless `withIncomplete`; incomplete ones came in all the same, so demand counts them); a ticket's stay at a tier is all its successive visits there. What isn't known
 * stays unknown: a tier without stated staff or without known handling times has
 * `capacity: unknown`, and its visits last as long as they lasted in the log.
 *
 * A level of a circumstance (a type, a priority, a first or later visit, an ending) has parameters of
 * its own where at least `minimumTickets` visits stand behind it and the Bayesian information
 * criterion finds the difference worth its parameters; they are drawn towards what the levels have
 * in common as if by that many visits more.
 *
 * What the data hide, by the log's findings, is said in a warning each and in the evidence of the
 * parameters that it touches; no value is corrected for it.
 *
 * @param given `name` of the scenario; `staffing` from `loadStaffing` (default: none is stated);
 *   `minimumTickets`, at least 1 (default 30); `mostTypes`, at least 2 (default 12): smaller types
 *   are one; `withIncomplete`, whether tickets of which rows were set aside count (default false).
 * @throws FitError when no complete ticket arrived in the window, or none of those was ever resolved
 *   or moved on, or `staffing` names a tier that the log doesn't.
 * @example
 * import { fitScenario, parseScenario, simulateLog } from "tierlab";
 * const types = [{ name: "Question", share: "100%" }];
 * const tiers = [{ name: "L1", capacity: "unknown", visitTime: "2 h" }];
 * const desk = { name: "Desk", demand: { ticketsPerWeek: 500 }, types, tiers };
 * const log = simulateLog(parseScenario(desk).scenario, "any seed");
 * const { input, report } = fitScenario(log, { name: "Desk, fitted" });
 * input.tiers[0].capacity // => "unknown"
 * report.counts.incomplete // => 0
 */
export function fitScenario(
  log: TicketLog,
  given: Partial<FitOptions> & Pick<FitOptions, "name">,
): FittedScenario {
  const options = { ...defaultFitOptions, ...given };
  const basis = fitBasis(log, options);
  requireEvidence(basis);
  requireTiers(basis, options);
  refuseHiddenWork(basis, options);
  const parts = fitParts(basis, options);
  const { demand, types, tiers, reopening } = parts;
  const parameters = [demand, types, ...tiers, ...(reopening === null ? [] : [reopening])]
    .flatMap((part) => part.parameters)
    .map((parameter) => withFindings(log.findings, asKnown(log, parameter)));
  return {
    input: { ...scenarioOf(basis, options, parts), evidence: parameters.map(evidenceOf) },
    report: { parameters, counts: basis.counts },
    warnings: [
      ...hiddenFacts(log),
      ...findingWarnings(log.findings),
      ...fitWarnings(basis),
      ...tiers.flatMap((tier) => tier.warnings),
    ],
  };
}

function fitParts(basis: FitBasis, options: FitOptions) {
  return {
    demand: fitDemand(arrivalProfile(basis.log), basis.counts),
    types: fitTypes(basis),
    tiers: basis.tiers.names.map((_, tier) => fitTier(basis, options, tier)),
    reopening: fitReopening(basis, options),
  };
}

function scenarioOf(
  basis: FitBasis,
  options: FitOptions,
  { demand, types, tiers, reopening }: ReturnType<typeof fitParts>,
): ScenarioInput {
  const { log, priorities, impacts } = basis;
  const currency = options.staffing?.currency;
  return {
    name: plainNames([options.name])[0],
    description: describe(basis),
    timezone: log.timezone,
    start: mondayBefore(log),
    cap: formatDuration(capFor(basis)),
    ...(currency === undefined ? {} : { currency }),
    priorities: [...priorities.names],
    ...(isKnown(impacts) ? { impacts: [...impacts.names] } : {}),
    demand: demand.value,
    types: types.value,
    tiers: tiers.map((tier) => tier.value),
    ...(reopening === null ? {} : { reopening: reopening.value }),
  };
}

function requireEvidence(basis: FitBasis): void {
  const { used, outsideWindow, incomplete } = basis.counts;
  if (used === 0)
    throw new FitError(
      `a fit needs at least one complete ticket in the window of complete intake, got none (${countText(outsideWindow)} outside it, ${countText(incomplete)} incomplete)`,
    );
  if (!basis.stays.some((stay) => stay.ending !== "open"))
    throw new FitError(
      `a fit needs at least one visit that has ended, got none: all ${countText(used)} tickets are where they came in`,
    );
}

function requireTiers(basis: FitBasis, options: FitOptions): void {
  for (const name of Object.keys(options.staffing?.tiers ?? {}))
    if (!basis.tiers.names.includes(name))
      throw new FitError(
        `a staffing must name tiers that the log has, ${basis.tiers.names.join(", ")}, got "${name}"`,
      );
}

/** Where nobody knows which tiers had a ticket, its work can't be shared out among their people. */
function refuseHiddenWork({ log, tiers }: FitBasis, { staffing }: FitOptions): void {
  const stated = Object.keys(staffing?.tiers ?? {});
  if (!hidesMoves(log) || stated.length === 0 || tiers.names.length < 2) return;
  throw new FitError(
    `a staffing needs a log that tells which tiers had a ticket one after the other; this one, of one row per ticket, tells only the last, so nobody knows how much work came to ${stated.join(", ")}: fit without a staffing (every tier stays of unknown capacity), or import a history of changes`,
  );
}

function describe({ log, counts }: FitBasis): string {
  const date = (at: number) => dateOfDay(localDayAt(log.timezone, log.startsAt + at));
  return `Fitted to ${countText(counts.used)} tickets that arrived from ${date(log.window.from)} to ${date(log.window.to - 1)}.`;
}

function mondayBefore(log: TicketLog): string {
  const day = localDayAt(log.timezone, log.startsAt + log.window.from);
  return dateOfDay(day - weekdayOf(day));
}

const weekTime = 7 * dayTime;
const shortestCap = 8 * weekTime;

/** Long enough for all but one in 200 resolutions; whole weeks, at least eight, the default of a scenario. */
function capFor({ log, tickets }: FitBasis): number {
  const { resolvedAt, arrivedAt } = log.tickets.columns;
  const times = Float64Array.from(tickets, (row) => resolvedAt[row] - arrivedAt[row])
    .filter((time) => time >= 0)
    .sort();
  const long = times.length === 0 ? 0 : times[Math.ceil(0.995 * times.length) - 1];
  return Math.max(shortestCap, Math.ceil(long / weekTime) * weekTime);
}

function evidenceOf({ parameter, from, tickets, note }: FittedParameter) {
  return { parameter, from, tickets, ...(note === undefined ? {} : { note }) };
}
