import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export interface TermProps {
  readonly children: ComponentChildren;
  readonly label: string;
  readonly definition: string;
}

export interface ExplainedProps {
  readonly children: ComponentChildren;
  readonly label: string;
  /** Empty where there is nothing to explain. */
  readonly help: string;
}

/** A label that may have something to explain. */
export function Explained({ children, label, help }: ExplainedProps) {
  if (help === "") return <>{children}</>;
  return (
    <Term label={label} definition={help}>
      {children}
    </Term>
  );
}

/** A name with its definition behind a small button. */
export function Term({ children, label, definition }: TermProps) {
  const id = useId();
  return (
    <span class="term">
      {children}
      <button
        type="button"
        class="term-button"
        popovertarget={id}
        aria-label={`What is “${label}”?`}
      >
        <span aria-hidden="true">?</span>
      </button>
      <span id={id} class="definition" popover="auto" role="note">
        <b>{label}</b>
        <span>{definition}</span>
      </span>
    </span>
  );
}
