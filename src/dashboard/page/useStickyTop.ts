import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * For something that goes along while the page is scrolled and may be higher than the window: it
 * stays at its own bottom then, so that nothing of it needs a second scroll bar to be seen.
 */
export function useStickyTop<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const place = () => {
      const top = Math.min(0, innerHeight - element.offsetHeight);
      element.style.setProperty("--sticky-top", `${top}px`);
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    addEventListener("resize", place);
    return () => {
      observer.disconnect();
      removeEventListener("resize", place);
    };
  }, []);
  return ref;
}
