import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Explained } from "../page/Term.tsx";
import { useStore } from "../page/store.ts";

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What it means, behind a small button. */
  readonly help?: string;
  /** Returns why a choice can't be, or null and it is taken. */
  readonly onSelect: (value: string) => string | null;
}

/** A choice of one, with what is wrong with it below: what can't be chosen is not left standing. */
export function SelectField({ label, value, options, help = "", onSelect }: SelectFieldProps) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const { workspace } = useStore();
  const [error, setError] = useState<string | null>(null);
  useEffect(() => setError(null), [workspace.edited.value?.id, value]);
  const choose = (chosen: string) => {
    const problem = onSelect(chosen);
    setError(problem);
    if (problem !== null && select.current !== null) select.current.value = value;
  };
  return (
    <div class="field">
      <Explained label={label} help={help}>
        <label for={id}>{label}</label>
      </Explained>
      <span class="field-input">
        <select
          ref={select}
          id={id}
          value={value}
          aria-invalid={error !== null}
          aria-describedby={`${id}-note`}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
      <span id={`${id}-note`} class="field-note error" role="alert">
        {error}
      </span>
    </div>
  );
}
