import type { ComponentChildren } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { useStore } from "../page/store.ts";

export interface EditButtonProps {
  /** Returns why it can't be done, or null and it is done. */
  readonly edit: () => string | null;
  readonly isQuiet?: boolean;
  readonly children: ComponentChildren;
}

/** A button that changes the scenario; below it, why it can't. */
export function EditButton({ edit, isQuiet = false, children }: EditButtonProps) {
  const id = useId();
  const { workspace } = useStore();
  const [error, setError] = useState<string | null>(null);
  const { value: edited } = workspace.edited;
  useEffect(() => setError(null), [edited?.text]);
  return (
    <div class="edit-button">
      <button
        type="button"
        class={isQuiet ? "quiet-button" : ""}
        aria-describedby={`${id}-note`}
        onClick={() => setError(edit())}
      >
        {children}
      </button>
      <span id={`${id}-note`} class="field-note error" role="alert">
        {error}
      </span>
    </div>
  );
}
