import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type FieldErrors, noErrors } from "./fieldErrors.ts";
import type { DeskDraft } from "./deskDraft.ts";
import type { Importing, ImportPhase } from "./importing.ts";
import { promisesOf } from "./promiseDraft.ts";
import { PromisesForm } from "./PromisesForm.tsx";
import { ReadSummary } from "./ReadSummary.tsx";
import { staffingOf } from "./staffingDraft.ts";
import { StaffingForm } from "./StaffingForm.tsx";
import { TextField } from "./TextField.tsx";
import { TierGroups } from "./TierGroups.tsx";
import { tierMappingOf } from "./tierMappingOf.ts";

export interface ReviewStepProps {
  readonly importing: Importing;
  readonly imported: Extract<ImportPhase, { readonly kind: "review" }>;
}

/** What was read, for a person to confirm: rows and tiers; and to complete: who works there, and what is promised. */
export function ReviewStep({ importing, imported }: ReviewStepProps) {
  const { report, groups, priorities, failure, setAside } = imported;
  const draft = importing.draft.value;
  const [errors, setErrors] = useState<FieldErrors>(noErrors);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid='true']");
    wrong?.focus();
    wrong?.scrollIntoView({ block: "center" });
  }, [errors]);
  const say = (part: Partial<DeskDraft>) => (importing.draft.value = { ...draft, ...part });
  const mapping = tierMappingOf(groups, draft.tierOf);
  const tiers = mapping.map(({ tier }) => tier);
  const isMoved = groups.some(({ name, tier }) => draft.tierOf.get(name) !== tier);
  const fit = () => {
    const { staffing, errors: wrongStaffing } = staffingOf(draft.staffing, tiers);
    const { promises, errors: wrongPromises } = promisesOf(draft.promises, priorities);
    const wrong = new Map([...wrongStaffing, ...wrongPromises]);
    setErrors(wrong);
    if (wrong.size > 0) return;
    const name = draft.name.trim() || "Imported desk";
    void importing.fit({ name, staffing, promises }, isMoved ? mapping : null);
  };
  return (
    <form
      ref={form}
      class="step"
      onSubmit={(event) => {
        event.preventDefault();
        fit();
      }}
    >
      <section class="step-section">
        <div class="section-head">
          <h3>1. What was read</h3>
          <button type="button" class="quiet-button" onClick={() => importing.cancel()}>
            Choose another file
          </button>
        </div>
        <ReadSummary importing={importing} report={report} setAside={setAside} />
      </section>
      <section class="step-section">
        <h3>2. Which group is which tier</h3>
        <TierGroups
          groups={groups}
          report={report}
          tierOf={draft.tierOf}
          onMove={(tierOf) => say({ tierOf })}
        />
      </section>
      <section class="step-section">
        <h3>3. Who works there</h3>
        <StaffingForm
          tiers={tiers}
          draft={draft.staffing}
          errors={errors}
          onChange={(staffing) => say({ staffing })}
        />
      </section>
      <section class="step-section">
        <h3>4. What is promised</h3>
        <PromisesForm
          priorities={priorities}
          currency={draft.staffing.file?.staffing.currency ?? draft.staffing.currency}
          draft={draft.promises}
          errors={errors}
          onChange={(promises) => say({ promises })}
        />
      </section>
      <TextField label="Name of this desk" value={draft.name} onText={(name) => say({ name })} />
      <div class="step-end">
        <Complaints errors={errors} failure={failure} />
        <div class="button-row is-final">
          <button type="submit" class="primary">
            Fit a model of this desk
          </button>
        </div>
      </div>
    </form>
  );
}

interface ComplaintsProps {
  readonly errors: FieldErrors;
  readonly failure: string | null;
}

/** Beside the button that they keep from working: how many fields are wrong, each of which says why itself. */
function Complaints({ errors, failure }: ComplaintsProps) {
  const lines = errors.size > 0 ? [countWords(errors.size)] : (failure?.split("\n") ?? []);
  return (
    <div class="error" role="alert">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function countWords(count: number): string {
  return count === 1
    ? "One field above can’t be used as it is."
    : `${count} fields above can’t be used as they are.`;
}
