import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** For a part that goes when one of its buttons is pressed: the focus goes back to where it came from, or to the results. */
export function useFocusReturn<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const part = ref.current;
    if (part === null) return;
    let before: EventTarget | null = null;
    const remember = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !part.contains(relatedTarget)) before = relatedTarget;
    };
    part.addEventListener("focusin", remember);
    return () => {
      if (!part.contains(document.activeElement)) return;
      const isThere = before instanceof HTMLElement && before.isConnected;
      const heir = isThere ? before : document.getElementById("results");
      if (heir instanceof HTMLElement) heir.focus({ preventScroll: true });
    };
  }, []);
  return ref;
}
