import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useStore } from "../page/store.ts";
import type { Entry } from "../state/workspace.ts";

export interface RenameFieldProps {
  readonly entry: Entry;
  readonly close: () => void;
}

/** A scenario's name to be typed anew: Enter or leaving takes it, Escape doesn't. */
export function RenameField({ entry, close }: RenameFieldProps) {
  const { workspace } = useStore();
  const input = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<string | null>(null);
  useLayoutEffect(() => input.current?.select(), []);
  const rename = (name: string) => {
    if (name === entry.name) return close();
    const problems = workspace.rename(entry.id, name);
    if (problems.length === 0) close();
    else setError(problems[0].message);
  };
  return (
    <>
      <input
        ref={input}
        aria-label="New name"
        value={entry.name}
        aria-invalid={error !== null}
        autocomplete="off"
        onBlur={(event) => rename(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") rename(event.currentTarget.value);
          if (event.key !== "Escape") return;
          event.currentTarget.value = entry.name;
          close();
        }}
      />
      {error !== null && (
        <span class="error" role="alert">
          {error}
        </span>
      )}
    </>
  );
}
