import { type Staffing, staffingSchema } from "../../fit/staffing.ts";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { schemaMessage } from "../../model/schemaFindings.ts";
import { type FieldErrors, fieldErrors, noErrors } from "./fieldErrors.ts";

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

export type TierField = Exclude<keyof TierDraft, "isKnown">;

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

/** The name of a tier's field in the errors. */
export function tierField(tier: string, field: TierField): string {
  return `${tier} ${field}`;
}

/** The staffing that was stated; null where nothing was, or where what was stated is wrong, with why. */
export function staffingOf(
  { currency, tiers, file }: StaffingDraft,
  names: readonly string[],
): { readonly staffing: Staffing | null; readonly errors: FieldErrors } {
  if (file !== null) return { staffing: file.staffing, errors: noErrors };
  const stated = names.flatMap((name) =>
    tiers[name]?.isKnown ? [[name, writtenTier(tiers[name])] as const] : [],
  );
  if (stated.length === 0) return { staffing: null, errors: noErrors };
  const written = { currency, tiers: Object.fromEntries(stated) };
  const read = staffingSchema.safeParse(written, { error: schemaMessage });
  if (read.success) return { staffing: read.data, errors: noErrors };
  return { staffing: null, errors: fieldErrors(read.error, fieldOf) };
}

function fieldOf([part, tier, field]: ScenarioPath): string | null {
  if (part === "currency") return "currency";
  return field === undefined ? null : tierField(String(tier), field as TierField);
}

function writtenTier(draft: TierDraft) {
  const { agents, days, hours, shrinkage, occupancy, hourlyCost } = draft;
  const isAroundTheClock = days.trim() === "" && hours.trim() === "";
  return {
    agents: numberOr(agents),
    ...(!isAroundTheClock && { days, hours }),
    ...(shrinkage.trim() !== "" && { shrinkage: shareOr(shrinkage) }),
    ...(occupancy.trim() !== "" && { occupancy: shareOr(occupancy) }),
    ...(hourlyCost.trim() !== "" && { hourlyCost: numberOr(hourlyCost) }),
  };
}

/** A number of people or of money, or what stands in its place, for the schema to refuse. */
export function numberOr(text: string): number | string | null {
  if (text.trim() === "") return null;
  return Number.isNaN(Number(text)) ? text : Number(text);
}

/** 80 and 80% are the same, and so are 0.8 and 80%. */
function shareOr(text: string): number | string {
  const number = Number(text);
  if (Number.isNaN(number)) return text;
  return number > 1 && number <= 100 ? `${number}%` : number;
}
