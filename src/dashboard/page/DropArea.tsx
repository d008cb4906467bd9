import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useStore } from "./store.ts";

/**
 * Takes files dropped anywhere in the window, its margins and dialogs included: what isn't caught
 * makes the browser leave the page for the file. A field for files takes its own.
 */
export function DropArea({ children }: { readonly children: ComponentChildren }) {
  const { actions } = useStore();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const done = new AbortController();
    const listen = (kind: "dragover" | "dragleave" | "drop", heed: (event: DragEvent) => void) =>
      window.addEventListener(kind, heed, { signal: done.signal });
    listen("dragover", (event) => {
      if (isFileField(event)) return setOver(false);
      event.preventDefault();
      setOver(true);
    });
    listen("dragleave", ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false);
    });
    listen("drop", (event) => {
      setOver(false);
      if (isFileField(event)) return;
      event.preventDefault();
      void actions.openFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => done.abort();
  }, []);
  return (
    <div class="drop-area">
      {children}
      {isOver && (
        <p class="drop-hint">
          Drop an export (CSV, XLSX, JSON, XES, zipped too) or a scenario file (.yaml)
        </p>
      )}
    </div>
  );
}

function isFileField({ target }: DragEvent): boolean {
  return target instanceof HTMLInputElement && target.type === "file";
}
