import { loadStaffing } from "../../fit/loadStaffing.ts";
import type { FieldErrors } from "./fieldErrors.ts";
import { StatedFile } from "./StatedFile.tsx";
import { TextField } from "./TextField.tsx";
import { TierStaffing } from "./TierStaffing.tsx";
import { type StaffingDraft, unknownTier } from "./staffingDraft.ts";

export interface StaffingFormProps {
  readonly tiers: readonly string[];
  readonly draft: StaffingDraft;
  readonly errors: FieldErrors;
  readonly onChange: (draft: StaffingDraft) => void;
}

/** Agents and hours of each tier, as far as anybody knows; the export doesn't say. */
export function StaffingForm({ tiers, draft, errors, onChange }: StaffingFormProps) {
  const { file } = draft;
  return (
    <>
      <p>
        The export doesn’t say how many people work at a tier, and no number is invented. State
        agents, hours and occupancy, and handling times and cost follow; leave them, and the tier’s
        visits last as long as they did, its agents can’t be varied, and its cost isn’t known.
      </p>
      <StatedFile
        what="staffing"
        taken={file && { name: file.name, words: Object.keys(file.staffing.tiers).join(", ") }}
        read={loadStaffing}
        onFile={(name, staffing) => onChange({ ...draft, file: { name, staffing } })}
        onForget={() => onChange({ ...draft, file: null })}
      />
      {file === null && (
        <>
          <div class="staffing">
            {tiers.map((tier) => (
              <TierStaffing
                key={tier}
                tier={tier}
                draft={draft.tiers[tier] ?? unknownTier}
                errors={errors}
                onChange={(changed) =>
                  onChange({ ...draft, tiers: { ...draft.tiers, [tier]: changed } })
                }
              />
            ))}
          </div>
          <div class="field-triple">
            <TextField
              label="Currency"
              value={draft.currency}
              error={errors.get("currency")}
              onText={(currency) => onChange({ ...draft, currency })}
            />
          </div>
        </>
      )}
    </>
  );
}
