import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * For a part whose controls take each other's place: where the one that has the focus goes, the
 * focus goes to the first that is there then, and doesn't fall back to the top of the page.
 */
export function useFocusHeir<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const part = ref.current;
    if (part === null) return;
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => (last = target);
    const forget = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected && last === target) last = null;
      });
    const observer = new MutationObserver(() => {
      const isGone = last instanceof Node && !last.isConnected;
      if (isGone && document.activeElement === document.body)
        part.querySelector<HTMLElement>("button, select")?.focus({ preventScroll: true });
    });
    part.addEventListener("focusin", remember);
    part.addEventListener("focusout", forget);
    observer.observe(part, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return ref;
}
