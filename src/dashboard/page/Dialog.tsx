import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { useFocusInside } from "./useFocusInside.ts";

export interface DialogProps {
  readonly title: string;
  readonly close: () => void;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

/** A native modal dialog: the rest of the page is inert, Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, close, isWide = false, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useFocusInside(dialog);
  return (
    <dialog
      ref={dialog}
      class={isWide ? "is-wide" : ""}
      aria-labelledby={id}
      onClose={close}
      onCancel={close}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" class="close-button" aria-label="Close" onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
