import type { z } from "zod";
import type { tierSchema } from "../model/tierSchema.ts";
import { countText } from "../model/countText.ts";
import { formatPath } from "../model/scenarioPath.ts";
import { deadEnds } from "./deadEnds.ts";
import type { FitBasis } from "./fitBasis.ts";
import type { FitOptions } from "./fitOptions.ts";
import type { Fitted } from "./fitReport.ts";
import { fitPending } from "./pending.ts";
import { fitRouting } from "./routing.ts";
import type { Stay } from "./stays.ts";
import { fitStaffedWork, type StaffedWork } from "./staffedWork.ts";
import { fitVisitTime } from "./visitTime.ts";

type TierInput = z.input<typeof tierSchema>;

/** A fitted tier, and what the user should know about it. */
export interface FittedTier extends Fitted<TierInput> {
  readonly warnings: readonly string[];
}

/** What a tier is fitted from. */
interface TierBasis {
  readonly basis: FitBasis;
  readonly options: FitOptions;
  readonly tier: number;
  readonly name: string;
  /** Where it stands in the scenario, by its name. */
  readonly path: string;
  /** Indices into `basis.stays` of the stays at the tier that have ended. */
  readonly chosen: readonly number[];
  readonly stays: readonly Stay[];
  /** Stays that tell where visits lead: those that have ended; at a dead end, the open ones too. */
  readonly routed: readonly Stay[];
}

/**
 * A tier: staffed where somebody stated its staff and its handling times are known (recorded in the
 * log, or following from the stated occupancy); else of unknown capacity.
 */
export function fitTier(basis: FitBasis, options: FitOptions, tier: number): FittedTier {
  const there = basis.stays.flatMap((stay, at) =>
    basis.tiers.ofCode[stay.tier] === tier ? [at] : [],
  );
  const chosen = there.filter((at) => hasEnded(basis.stays[at]));
  const isDeadEnd = deadEnds(basis).has(tier);
  const from: TierBasis = {
    basis,
    options,
    tier,
    name: basis.tiers.names[tier],
    path: formatPath(["tiers", basis.tiers.names[tier]]),
    chosen,
    stays: chosen.map((at) => basis.stays[at]),
    routed: (isDeadEnd ? there : chosen).map((at) => basis.stays[at]),
  };
  const { fitted, warnings } = fitStaffedWork(basis, options, from);
  const made = fitted === null ? tierOfUnknownCapacity(from) : staffedTier(from, fitted);
  return { ...made, warnings: [...warnings, ...made.warnings, ...deadEndWarning(from)] };
}

function deadEndWarning({ stays, routed, name }: TierBasis): string[] {
  const open = routed.length - stays.length;
  if (open === 0) return [];
  return [
    `no ticket that came to ${name} was ever resolved: the ${countText(open)} still open there count as resolved there`,
  ];
}

/** Whether it is known how a stay ended. */
function hasEnded(stay: Stay): boolean {
  return stay.ending !== "open" && stay.endedAt >= stay.joinedAt;
}

function staffedTier(from: TierBasis, work: Fitted<StaffedWork>): FittedTier {
  const { basis, options, name, path, chosen, routed } = from;
  const routes = fitRouting(basis, options, routed, `${path}.routes`);
  const pending = fitPending(basis, options, chosen, `${path}.pending`);
  return {
    value: {
      name,
      teams: [work.value.team],
      handling: work.value.handling,
      routes: routes.value,
      ...(pending.value.length === 0 ? {} : { pending: pending.value }),
    },
    parameters: [...work.parameters, ...routes.parameters, ...pending.parameters],
    warnings: [],
  };
}

function tierOfUnknownCapacity(from: TierBasis): FittedTier {
  const { basis, options, name, path, stays, routed } = from;
  const routes = fitRouting(basis, options, routed, `${path}.routes`);
  const time = stays.length === 0 ? timeOfOthers(from) : timeOfStays(from);
  return {
    value: { name, capacity: "unknown", visitTime: time.value, routes: routes.value },
    parameters: [...time.parameters, ...routes.parameters],
    warnings:
      stays.length === 0
        ? [
            `no visit to ${name} has ended: its visits are assumed to last as long as those of the other tiers`,
          ]
        : [],
  };
}

function timeOfStays({ basis, options, stays, path }: TierBasis) {
  return fitVisitTime(basis, options, stays, `${path}.visitTime`);
}

function timeOfOthers({ basis, options, path }: TierBasis) {
  const others = fitVisitTime(basis, options, basis.stays.filter(hasEnded), `${path}.visitTime`);
  const assumed = {
    from: "assumed",
    tickets: 0,
    note: "no visit to this tier has ended: as at the other tiers",
  } as const;
  return {
    value: others.value,
    parameters: others.parameters.map((parameter) => Object.assign({}, parameter, assumed)),
  };
}
