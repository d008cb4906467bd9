import { useId } from "preact/hooks";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Shown while it is empty: what then holds. */
  readonly hint?: string;
  readonly onText: (text: string) => void;
}

export function TextField({ label, value, hint = "", onText }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={value}
        placeholder={hint}
        autocomplete="off"
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
