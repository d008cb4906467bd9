import type { ComponentChildren } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { useStore } from "../page/store.ts";
import { Term } from "../page/Term.tsx";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { valueAlike } from "./valueAlike.ts";
import { valueAt } from "../state/valueAt.ts";

export interface ValueFieldProps {
  readonly label: string;
  readonly path: ScenarioPath;
  /** `number`: a plain number; `text`: as a scenario file writes it, such as `12 min` or `30%`. */
  readonly kind: "number" | "text";
  readonly unit?: string;
  /** Shown where the file gives nothing. */
  readonly otherwise?: string;
  /** What it means, behind a small button. */
  readonly help?: string;
  /** An empty field takes the value out of the file. */
  readonly isOptional?: boolean;
  readonly isWide?: boolean;
}

/** One value of the edited scenario, changed when the field is left or Enter is pressed. */
export function ValueField(props: ValueFieldProps) {
  const { path, kind, isOptional = false, ...shown } = props;
  const edit = useEdit();
  const { input, baseline } = useEditedInput();
  const value = valueAt(input, path);
  const before = valueAlike(input, baseline, path);
  const isNumeric = kind === "number" || typeof value === "number";
  const commit = (text: string) => {
    if (text.trim() === "" && isOptional) return edit.remove(path);
    return edit.set(path, isNumeric ? numberOrText(text) : text.trim());
  };
  return (
    <TextField
      {...shown}
      isNumeric={kind === "number"}
      written={textOf(value)}
      before={before === null ? null : textOf(before)}
      commit={commit}
    />
  );
}

export interface TextFieldProps {
  readonly label: string;
  readonly written: string;
  /** What the baseline has; null where it lacks the whole thing. */
  readonly before: string | null;
  readonly isNumeric?: boolean;
  readonly unit?: string;
  readonly otherwise?: string;
  readonly help?: string;
  /** Takes the whole width where fields stand side by side. */
  readonly isWide?: boolean;
  /** Returns what is wrong with the text, or null and it is taken. */
  readonly commit: (text: string) => string | null;
}

/** A field of one line, with what is wrong with it or what the baseline has below it. */
export function TextField(props: TextFieldProps) {
  const { label, written, before, isNumeric = false, unit, otherwise = "", help = "" } = props;
  const id = useId();
  const isLike = before === null || written === before;
  const { workspace } = useStore();
  const [error, setError] = useState<string | null>(null);
  useEffect(() => setError(null), [workspace.edited.value?.id]);
  const commit = (text: string) => setError(text.trim() === written ? null : props.commit(text));
  return (
    <div class={props.isWide === true ? "field is-wide" : "field"}>
      <Explained label={label} help={help}>
        <label for={id}>{label}</label>
      </Explained>
      <span class="field-input">
        <input
          id={id}
          inputMode={isNumeric ? "decimal" : "text"}
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
        {error ?? (isLike ? "" : `baseline ${before || otherwise || "has none"}`)}
      </span>
    </div>
  );
}

interface ExplainedProps {
  readonly label: string;
  readonly help: string;
  readonly children: ComponentChildren;
}

function Explained({ label, help, children }: ExplainedProps) {
  if (help === "") return <>{children}</>;
  return (
    <Term label={label} definition={help}>
      {children}
    </Term>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function numberOrText(text: string): number | string {
  const number = Number(text);
  return text.trim() === "" || Number.isNaN(number) ? text : number;
}
