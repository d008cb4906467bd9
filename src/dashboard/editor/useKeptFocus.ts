import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * For a form whose buttons take parts of it away, themselves too: the focus then goes to the heading of the nearest part around
 * that is still there, so that the keyboard goes on from there and not from the top of the page.
 */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const form = ref.current;
    if (form === null) return;
    let around: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof HTMLElement ? [target, ...headingsAround(target)] : [];
    };
    const observer = new MutationObserver(() => {
      const isThere = around.length === 0 || around[0].isConnected;
      if (!isThere && document.activeElement === document.body)
        around.find((one) => one.isConnected)?.focus({ preventScroll: true });
    });
    form.addEventListener("focusin", remember);
    observer.observe(form, { childList: true, subtree: true });
    return () => {
      form.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, []);
  return ref;
}

function headingsAround(element: Element): HTMLElement[] {
  const part = element.closest("details");
  if (part === null) return [];
  const heading = part.querySelector<HTMLElement>(":scope > summary");
  const outer = part.parentElement === null ? [] : headingsAround(part.parentElement);
  return heading === null ? outer : [heading, ...outer];
}
