import { type Staffing, staffingSchema } from "../../fit/staffing.ts";
import { schemaFindings, schemaMessage } from "../../model/schemaFindings.ts";
import { formatPath } from "../../model/scenarioPath.ts";

/** What somebody has typed about a tier's people; all of it text, as in a staffing file. */
export interface TierDraft {
  readonly isKnown: boolean;
  readonly agents: string;
  readonly days: string;
  readonly hours: string;
  readonly shrinkage: string;
  readonly occupancy: string;
  readonly hourlyCost: string;
}

export interface StaffingDraft {
  readonly currency: string;
  readonly tiers: Readonly<Record<string, TierDraft>>;
  /** From a staffing file, which then says it all. */
  readonly file: { readonly name: string; readonly staffing: Staffing } | null;
}

export const emptyStaffing: StaffingDraft = { currency: "EUR", tiers: {}, file: null };

export const unknownTier: TierDraft = {
  isKnown: false,
  agents: "",
  days: "mon-fri",
  hours: "08:00-18:00",
  shrinkage: "",
  occupancy: "",
  hourlyCost: "",
};

/** The staffing that was stated; null where nothing was, or where what was stated is wrong, with why. */
export function staffingOf(
  { currency, tiers, file }: StaffingDraft,
  names: readonly string[],
): { readonly staffing: Staffing | null; readonly errors: readonly string[] } {
  if (file !== null) return { staffing: file.staffing, errors: [] };
  const stated = names.flatMap((name) =>
    tiers[name]?.isKnown ? [[name, writtenTier(tiers[name])] as const] : [],
  );
  if (stated.length === 0) return { staffing: null, errors: [] };
  const written = { currency, tiers: Object.fromEntries(stated) };
  const read = staffingSchema.safeParse(written, { error: schemaMessage });
  if (read.success) return { staffing: read.data, errors: [] };
  const errors = schemaFindings(read.error).map(
    ({ path, message }) => `${formatPath(path)} ${message}`,
  );
  return { staffing: null, errors };
}

function writtenTier(draft: TierDraft) {
  const { agents, days, hours, shrinkage, occupancy, hourlyCost } = draft;
  return {
    agents: numberOr(agents),
    ...(days.trim() !== "" && { days, hours }),
    ...(shrinkage.trim() !== "" && { shrinkage }),
    ...(occupancy.trim() !== "" && { occupancy }),
    ...(hourlyCost.trim() !== "" && { hourlyCost: numberOr(hourlyCost) }),
  };
}

function numberOr(text: string): number | string {
  return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
}
