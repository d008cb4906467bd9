import { useState } from "preact/hooks";
import { loadStaffing } from "../../fit/loadStaffing.ts";
import { formatProblem, ScenarioError } from "../../model/loadScenario.ts";
import { FileField } from "./FileField.tsx";
import { TextField } from "./TextField.tsx";
import { type StaffingDraft, type TierDraft, unknownTier } from "./staffingDraft.ts";

export interface StaffingFormProps {
  readonly tiers: readonly string[];
  readonly draft: StaffingDraft;
  readonly onChange: (draft: StaffingDraft) => void;
}

/** Agents and hours of each tier, as far as anybody knows; the export doesn't say. */
export function StaffingForm({ tiers, draft, onChange }: StaffingFormProps) {
  return (
    <>
      <p>
        The export doesn’t say how many people work at a tier, and no number is invented. State it,
        and handling times, occupancy and cost follow; leave it, and the tier’s visits last as long
        as they did, its agents can’t be varied, and its cost isn’t known.
      </p>
      <StaffingFile draft={draft} onChange={onChange} />
      {draft.file === null && (
        <>
          <div class="staffing">
            {tiers.map((tier) => (
              <TierStaffing
                key={tier}
                tier={tier}
                draft={draft.tiers[tier] ?? unknownTier}
                onChange={(changed) =>
                  onChange({ ...draft, tiers: { ...draft.tiers, [tier]: changed } })
                }
              />
            ))}
          </div>
          <TextField
            label="Currency"
            value={draft.currency}
            onText={(currency) => onChange({ ...draft, currency })}
          />
        </>
      )}
    </>
  );
}

function StaffingFile({ draft, onChange }: Omit<StaffingFormProps, "tiers">) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const read = async ([file]: readonly File[]) => {
    try {
      const staffing = loadStaffing(await file.text(), file.name);
      setProblems([]);
      onChange({ ...draft, file: { name: file.name, staffing } });
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      setProblems(error.problems.map(formatProblem));
    }
  };
  if (draft.file !== null)
    return (
      <p>
        Staffing as in <b>{draft.file.name}</b>: {Object.keys(draft.file.staffing.tiers).join(", ")}
        .{" "}
        <button
          type="button"
          class="quiet-button"
          onClick={() => onChange({ ...draft, file: null })}
        >
          Type it instead
        </button>
      </p>
    );
  return (
    <details>
      <summary>I have a staffing file</summary>
      <FileField label="Staffing (YAML)" accept=".yaml,.yml,.json" onFiles={read} />
      {problems.map((problem) => (
        <p class="error" role="alert" key={problem}>
          {problem}
        </p>
      ))}
    </details>
  );
}

interface TierStaffingProps {
  readonly tier: string;
  readonly draft: TierDraft;
  readonly onChange: (draft: TierDraft) => void;
}

function TierStaffing({ tier, draft, onChange }: TierStaffingProps) {
  const field = (key: Exclude<keyof TierDraft, "isKnown">, label: string, hint = "") => (
    <TextField
      label={label}
      value={draft[key]}
      hint={hint}
      onText={(text) => onChange({ ...draft, [key]: text })}
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
        <>
          <div class="field-pair">
            {field("agents", "Agents at a time")}
            {field("hourlyCost", "Cost per agent hour", "0")}
            {field("days", "Days", "around the clock")}
            {field("hours", "Hours", "around the clock")}
            {field("shrinkage", "Shrinkage", "0%")}
            {field("occupancy", "Occupancy, if known", "not known")}
          </div>
        </>
      )}
    </fieldset>
  );
}
