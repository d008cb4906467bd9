import { useRef } from "preact/hooks";
import { useStore } from "./store.ts";

/** Whose page it is, and where scenarios and exports come in. */
export function Masthead() {
  const { actions, isImportOpen, importFiles } = useStore();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header class="masthead">
      <p class="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M6 24h8M6 16h14M6 8h20" />
        </svg>
        Tierlab
      </p>
      <p class="privacy">Everything runs in this browser. Nothing is uploaded.</p>
      <nav aria-label="Files">
        <button type="button" onClick={() => input.current?.click()}>
          Open<span class="unabridged"> scenario</span>
        </button>
        <button
          type="button"
          class="primary"
          onClick={() => {
            importFiles.value = [];
            isImportOpen.value = true;
          }}
        >
          Import<span class="unabridged"> an export</span>
        </button>
        <input
          ref={input}
          type="file"
          class="hidden"
          aria-label="Scenario files"
          tabIndex={-1}
          accept=".yaml,.yml,.json"
          multiple
          onChange={(event) => {
            void actions.openFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
        />
      </nav>
    </header>
  );
}
