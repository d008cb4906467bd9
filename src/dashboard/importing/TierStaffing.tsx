import { people } from "../../model/glossary/people.ts";
import type { FieldErrors } from "./fieldErrors.ts";
import { TextField, type TextFieldProps } from "./TextField.tsx";
import { type TierDraft, type TierField, tierField } from "./staffingDraft.ts";

export interface TierStaffingProps {
  readonly tier: string;
  readonly draft: TierDraft;
  readonly errors: FieldErrors;
  readonly onChange: (draft: TierDraft) => void;
}

const occupancy =
  "The part of the time there for tickets that agents really spend on them. The handling time of a visit follows from it: available hours × occupancy ÷ visits. Without it there is no telling a quick tier from an idle one.";

/** Who works at a tier, when, and how busy they are. */
export function TierStaffing({ tier, draft, errors, onChange }: TierStaffingProps) {
  const field = (key: TierField, label: string, more: Partial<TextFieldProps> = {}) => (
    <TextField
      label={label}
      value={draft[key]}
      error={errors.get(tierField(tier, key))}
      onText={(text) => onChange({ ...draft, [key]: text })}
      {...more}
    />
  );
  return (
    <fieldset class="team">
      <legend>{tier}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.isKnown}
          onChange={(event) => onChange({ ...draft, isKnown: event.currentTarget.checked })}
        />
        I know who works at {tier}
      </label>
      {draft.isKnown && (
        <div class="field-pair">
          {field("agents", "Agents at a time")}
          {field("hourlyCost", "Cost per agent hour", { hint: "0" })}
          {field("days", "Days", { hint: "around the clock" })}
          {field("hours", "Hours", { hint: "around the clock" })}
          {field("shrinkage", "Shrinkage", { hint: "0%", definition: people.shrinkage.definition })}
          {field("occupancy", "Occupancy", {
            hint: "not known",
            definition: occupancy,
            note: draft.occupancy.trim() === "" ? withoutOccupancy(tier) : null,
          })}
        </div>
      )}
    </fieldset>
  );
}

function withoutOccupancy(tier: string): string {
  return `Without it, ${tier} stays a tier of unknown capacity, and its agents can’t be varied.`;
}
