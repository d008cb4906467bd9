import { useEffect, useId, useState } from "preact/hooks";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { useStore } from "../page/store.ts";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { valueAt } from "../state/valueAt.ts";

export interface AgentStepperProps {
  /** What is written beside the number. */
  readonly label: string;
  readonly detail?: string;
  /** Whose number it is, in full. */
  readonly name: string;
  readonly path: ScenarioPath;
}

/** A number of agents with − and +, and the baseline's beside it. */
export function AgentStepper({ label, detail, name, path }: AgentStepperProps) {
  const id = useId();
  const { workspace } = useStore();
  const edit = useEdit();
  const { input, baseline } = useEditedInput();
  const agents = Number(valueAt(input, path));
  const before = valueAt(baseline, path);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => setError(null), [workspace.edited.value?.id, agents]);
  const set = (value: number | string) => {
    const isCount = /^\d{1,6}$/.test(String(value).trim());
    setError(isCount ? edit.set(path, Number(value)) : `must be a whole number, got “${value}”`);
    return isCount;
  };
  return (
    <div class="stepper">
      <label for={id}>
        <span>{label}</span>
        <small>
          {detail}
          {typeof before === "number" && before !== agents && (
            <b class="stepper-note">baseline {before}</b>
          )}
        </small>
      </label>
      <span class="stepper-control">
        <button
          type="button"
          aria-label={`One agent fewer: ${name}`}
          // not disabled: whoever has pressed it down to 0 keeps the focus
          aria-disabled={agents <= 0}
          onClick={() => agents > 0 && set(agents - 1)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <input
          id={id}
          inputMode="numeric"
          aria-label={`Agents: ${name}`}
          value={String(agents)}
          autocomplete="off"
          aria-invalid={error !== null}
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            if (!set(event.currentTarget.value)) event.currentTarget.value = String(agents);
          }}
        />
        <button
          type="button"
          aria-label={`One agent more: ${name}`}
          onClick={() => set(agents + 1)}
        >
          <span aria-hidden="true">+</span>
        </button>
      </span>
      <span id={`${id}-note`} class="field-note error" role="alert">
        {error}
      </span>
    </div>
  );
}
