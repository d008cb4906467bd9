import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { Term } from "../page/Term.tsx";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Shown while it is empty: what then holds. */
  readonly hint?: string;
  /** What the label means, behind a question mark. */
  readonly definition?: string;
  /** Below the field, as long as nothing is wrong with it. */
  readonly note?: ComponentChildren;
  readonly error?: string | undefined;
  /** Where a table says what it is, the label is only read out. */
  readonly isLabelHidden?: boolean;
  readonly onText: (text: string) => void;
}

export function TextField(props: TextFieldProps) {
  const { label, value, hint = "", definition, note, error, isLabelHidden = false, onText } = props;
  const id = useId();
  const name = <label for={id}>{label}</label>;
  const hasNote = error !== undefined || note != null;
  return (
    <div class="field">
      {isLabelHidden ? null : definition === undefined ? (
        name
      ) : (
        <Term label={label} definition={definition}>
          {name}
        </Term>
      )}
      <input
        id={id}
        value={value}
        placeholder={hint}
        autocomplete="off"
        aria-label={isLabelHidden ? label : undefined}
        aria-invalid={error !== undefined}
        aria-describedby={hasNote ? `${id}-note` : undefined}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {hasNote && (
        <span id={`${id}-note`} class={error === undefined ? "field-note" : "field-note error"}>
          {error ?? note}
        </span>
      )}
    </div>
  );
}
