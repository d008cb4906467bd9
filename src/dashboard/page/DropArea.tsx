import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useStore } from "./store.ts";

/** Takes files dropped anywhere on the page. */
export function DropArea({ children }: { readonly children: ComponentChildren }) {
  const { actions } = useStore();
  const [isOver, setOver] = useState(false);
  return (
    <div
      class="drop-area"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void actions.openFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
      {isOver && <p class="drop-hint">Drop an export (.csv, .csv.gz) or a scenario file (.yaml)</p>}
    </div>
  );
}
