import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * For a dialog that goes from step to step: where what had the focus is gone, the focus goes to the
 * heading of what is there now, so that it is read out and the keyboard goes on from there.
 */
export function useFocusInside(dialog: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown === null) return;
    const observer = new MutationObserver(() => {
      const [title, step] = [shown.querySelector("h2"), shown.querySelector("h3")];
      const heading = step ?? title;
      const focused = document.activeElement;
      const isLost = focused === document.body || focused === title;
      if (heading === null || !isLost || focused === heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
    observer.observe(shown, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
}
