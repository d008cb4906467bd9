import { useStore } from "../page/store.ts";
import { AgentsForm } from "./AgentsForm.tsx";
import { EffectBox } from "./EffectBox.tsx";
import { EscalationForm } from "./EscalationForm.tsx";
import { PromiseForm } from "./PromiseForm.tsx";
import { TierForm } from "./TierForm.tsx";
import { useEditedInput } from "./useEditedInput.ts";
import { ValueField } from "./ValueField.tsx";

/** The form of the edited scenario; of the baseline while nothing is edited, and a change makes an alternative. */
export function Editor() {
  const { input } = useEditedInput();
  return (
    <form
      class="editor"
      aria-label="Change a scenario"
      onSubmit={(event) => event.preventDefault()}
    >
      <EditorHead />
      <AgentsForm />
      <EffectBox />
      {input.tiers.map((tier, at) => (
        <details key={tier.name} name="editor">
          <summary>{tier.name}: shifts, cost, handling</summary>
          <TierForm at={at} />
        </details>
      ))}
      <details name="editor">
        <summary>Escalation rules</summary>
        <EscalationForm />
      </details>
      <details name="editor">
        <summary>Promises (SLA)</summary>
        <PromiseForm />
      </details>
      <details name="editor">
        <summary>Demand</summary>
        <ValueField label="Tickets per week" path={["demand", "ticketsPerWeek"]} kind="number" />
      </details>
    </form>
  );
}

function EditorHead() {
  const { workspace } = useStore();
  const edited = workspace.edited.value;
  const baseline = workspace.entries.value[0];
  if (edited === null)
    return (
      <header>
        <h2>What if …</h2>
        <p class="quiet">
          A change here makes a new alternative. The baseline “{baseline.name}” stays as it is.
        </p>
      </header>
    );
  return (
    <header>
      <h2>Change “{edited.name}”</h2>
      {edited.id === baseline.id && (
        <p class="quiet">This is the baseline: all differences are measured from it.</p>
      )}
    </header>
  );
}
