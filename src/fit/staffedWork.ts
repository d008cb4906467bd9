import { percentText } from "../model/percentText.ts";
import { type TeamModel, teamSchema } from "../model/tierSchema.ts";
import type { FitBasis } from "./fitBasis.ts";
import type { FitOptions } from "./fitOptions.ts";
import type { Fitted, FittedParameter } from "./fitReport.ts";
import {
  derivedHandling,
  type HandlingInput,
  measuredHandling,
  statedHandling,
} from "./handling.ts";
import { readableDuration } from "./readableDuration.ts";
import { type TeamInput, teamOf, type TierStaffing } from "./staffing.ts";
import type { Stay } from "./stays.ts";

/** Who works at a tier, and how long a visit takes them. */
export interface StaffedWork {
  readonly team: TeamInput;
  readonly handling: HandlingInput;
}

/** The work, or null where it isn't known; and why not, where staff was stated. */
interface Finding {
  readonly fitted: Fitted<StaffedWork> | null;
  readonly warnings: readonly string[];
}

interface Place {
  readonly tier: number;
  readonly name: string;
  readonly path: string;
  readonly stays: readonly Stay[];
}

/** The stated team of a tier and its handling times, which the log records or which follow from the stated occupancy. */
export function fitStaffedWork(basis: FitBasis, options: FitOptions, place: Place): Finding {
  const tiers = options.staffing?.tiers ?? {};
  if (!Object.hasOwn(tiers, place.name)) return { fitted: null, warnings: [] };
  const staffing = tiers[place.name];
  const team = teamOf(place.name, staffing);
  const measured = measuredHandling(basis, options, place.stays, `${place.path}.handling`);
  const { handling, warnings } =
    measured === null
      ? handlingFromOccupancy(basis, place, staffing, teamSchema.parse(team))
      : { handling: measured, warnings: [] };
  if (handling === null) return { fitted: null, warnings };
  const parameters = [statedTeam(team, staffing, place.path), ...handling.parameters];
  return { fitted: { value: { team, handling: handling.value }, parameters }, warnings };
}

/** Without a stated occupancy there is only a bound: nobody works more than all of the time. */
function handlingFromOccupancy(
  basis: FitBasis,
  { tier, name, path }: Place,
  staffing: TierStaffing,
  team: TeamModel,
): { readonly handling: ReturnType<typeof measuredHandling>; readonly warnings: string[] } {
  const stays = `tier ${name} stays of unknown capacity:`;
  const stated = statedHandling(basis, team, tier);
  if (stated === null)
    return {
      handling: null,
      warnings: [`${stays} no stated hours, or no visits, in the window of complete intake`],
    };
  const { occupancy = 0 } = staffing;
  if (occupancy > 0)
    return { handling: derivedHandling(stated, occupancy, `${path}.handling`), warnings: [] };
  return {
    handling: null,
    warnings: [
      `${stays} handling times follow from hours and occupancy, and no occupancy above 0 is stated (at 100 % a visit would take ${readableDuration(stated.most)})`,
    ],
  };
}

function statedTeam(team: TeamInput, staffing: TierStaffing, path: string): FittedParameter {
  const shifts = team.shifts ?? [{ agents: team.agents, days: "daily", hours: "around the clock" }];
  const heads = shifts.map(({ agents, days, hours }) => `${agents} ${days} ${hours}`).join(", ");
  return {
    parameter: `${path}.teams[0]`,
    value: `${heads}; ${percentText(staffing.shrinkage, 2)} shrinkage`,
    from: "stated",
    tickets: 0,
  };
}
