import { useState } from "preact/hooks";
import type { ImportReport } from "../../import/importReport.ts";
import type { ImportedGroup } from "./importedGroups.ts";
import type { Importing } from "./importing.ts";
import { ReadSummary } from "./ReadSummary.tsx";
import { emptyStaffing, staffingOf, type StaffingDraft } from "./staffingDraft.ts";
import { StaffingForm } from "./StaffingForm.tsx";
import { TextField } from "./TextField.tsx";
import { TierGroups } from "./TierGroups.tsx";
import { tierMappingOf } from "./tierMappingOf.ts";

export interface ReviewStepProps {
  readonly importing: Importing;
  readonly report: ImportReport;
  readonly groups: readonly ImportedGroup[];
}

/** What was read, for a person to confirm: rows, tiers, and who works there. */
export function ReviewStep({ importing, report, groups }: ReviewStepProps) {
  const [tierOf, setTierOf] = useState(() => new Map(groups.map(({ name, tier }) => [name, tier])));
  const [staffing, setStaffing] = useState<StaffingDraft>(emptyStaffing);
  const [name, setName] = useState(() => deskName(importing.files[0].name));
  const [errors, setErrors] = useState<readonly string[]>([]);
  const mapping = tierMappingOf(groups, tierOf);
  const tiers = mapping.map(({ tier }) => tier);
  const isMoved = groups.some(({ name, tier }) => tierOf.get(name) !== tier);
  const fit = async () => {
    const stated = staffingOf(staffing, tiers);
    if (stated.staffing === null && stated.errors.length > 0) return setErrors(stated.errors);
    if (isMoved) await importing.read(importing.files, { ...importing.answers, tiers: mapping });
    if (importing.phase.value.kind === "review")
      await importing.fit(name.trim() || "Imported desk", stated.staffing);
  };
  return (
    <form
      class="step"
      onSubmit={(event) => {
        event.preventDefault();
        void fit();
      }}
    >
      <section class="step-section">
        <h3>1. What was read</h3>
        <ReadSummary report={report} />
      </section>
      <section class="step-section">
        <h3>2. Which group is which tier</h3>
        <TierGroups groups={groups} report={report} tierOf={tierOf} onMove={setTierOf} />
      </section>
      <section class="step-section">
        <h3>3. Who works there</h3>
        <StaffingForm tiers={tiers} draft={staffing} onChange={setStaffing} />
        {errors.map((error) => (
          <p class="error" role="alert" key={error}>
            {error}
          </p>
        ))}
      </section>
      <TextField label="Name of this desk" value={name} onText={setName} />
      <div class="button-row is-final">
        <button type="submit" class="primary">
          Fit a model of this desk
        </button>
        <button type="button" onClick={() => importing.cancel()}>
          Choose another file
        </button>
      </div>
    </form>
  );
}

function deskName(file: string): string {
  const plain = file.replace(/(\.csv|\.txt|\.gz)+$/i, "").replace(/[-_]+/g, " ");
  const name = plain.trim().slice(0, 80);
  return name === "" ? "Imported desk" : name[0].toUpperCase() + name.slice(1);
}
