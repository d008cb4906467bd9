import { useEffect, useId, useState } from "preact/hooks";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { useStore } from "../page/store.ts";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { valueAt } from "./valueAt.ts";

export interface ValueFieldProps {
  readonly label: string;
  readonly path: ScenarioPath;
  /** `number`: a plain number; `text`: as a scenario file writes it, such as `12 min` or `30%`. */
  readonly kind: "number" | "text";
  readonly unit?: string;
  /** Shown where the file gives nothing. */
  readonly otherwise?: string;
}

/** One value of the edited scenario, changed when the field is left or Enter is pressed. */
export function ValueField({ label, path, kind, unit, otherwise = "" }: ValueFieldProps) {
  const id = useId();
  const edit = useEdit();
  const { input, baseline } = useEditedInput();
  const { workspace } = useStore();
  const [error, setError] = useState<string | null>(null);
  useEffect(() => setError(null), [workspace.edited.value?.id]);
  const written = textOf(valueAt(input, path));
  const before = textOf(valueAt(baseline, path));
  const commit = (text: string) => {
    if (text.trim() === written) return setError(null);
    setError(edit.set(path, kind === "number" ? numberOrText(text) : text.trim()));
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-input">
        <input
          id={id}
          inputMode={kind === "number" ? "decimal" : "text"}
          value={written}
          placeholder={otherwise}
          aria-invalid={error !== null}
          aria-describedby={`${id}-note`}
          autocomplete="off"
          onChange={(event) => commit(event.currentTarget.value)}
        />
        {unit !== undefined && <span class="unit">{unit}</span>}
      </span>
      <span id={`${id}-note`} class={error === null ? "field-note" : "field-note error"}>
        {error ?? (written === before ? "" : `baseline ${before || otherwise || "has none"}`)}
      </span>
    </div>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function numberOrText(text: string): number | string {
  const number = Number(text);
  return text.trim() === "" || Number.isNaN(number) ? text : number;
}
