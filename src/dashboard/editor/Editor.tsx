import { AgentsForm } from "./AgentsForm.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { EffectBox } from "./EffectBox.tsx";
import { EscalationForm } from "./EscalationForm.tsx";
import { LeverForm } from "./LeverForm.tsx";
import { PromiseForm } from "./PromiseForm.tsx";
import { ScenarioPicker } from "./ScenarioPicker.tsx";
import { TextForm } from "./TextForm.tsx";
import { TierForm } from "./TierForm.tsx";
import { useEditedInput } from "./useEditedInput.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useLeavingWarning } from "./useLeavingWarning.ts";
import { ValueField } from "./ValueField.tsx";

/** The form of the edited scenario; of the baseline while nothing is edited, and a change makes an alternative. */
export function Editor() {
  const { input } = useEditedInput();
  const form = useKeptFocus<HTMLFormElement>();
  useLeavingWarning(form);
  return (
    <form
      ref={form}
      class="editor"
      aria-label="Change a scenario"
      onSubmit={(event) => event.preventDefault()}
    >
      <ScenarioPicker />
      <AgentsForm />
      <EffectBox />
      <ChangeList />
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
        <summary>Levers and absences</summary>
        <LeverForm />
      </details>
      <details name="editor">
        <summary>Promises (SLA)</summary>
        <PromiseForm />
      </details>
      <details name="editor">
        <summary>Demand</summary>
        <ValueField label="Tickets per week" path={["demand", "ticketsPerWeek"]} kind="number" />
      </details>
      <details name="editor">
        <summary>The scenario as a file</summary>
        <TextForm />
      </details>
    </form>
  );
}
