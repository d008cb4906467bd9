import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Where the form stands under the results instead of beside them; see layout.css. */
const oneColumn = "(max-width: 70rem)";

/**
 * For what stands above the form on a narrow page: when it grows or shrinks, the page is scrolled
 * along, so that a button that is pressed stays under the finger. Not all browsers do that by
 * themselves.
 */
export function useSteadyView<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const above = ref.current;
    if (above === null) return;
    let before = above.offsetHeight;
    const observer = new ResizeObserver(() => {
      const by = above.offsetHeight - before;
      before = above.offsetHeight;
      if (by !== 0 && isReadBelow(above, by)) scrollBy({ top: by, behavior: "instant" });
    });
    observer.observe(above);
    return () => observer.disconnect();
  }, []);
  return ref;
}

/** Whether the focus, or else most of what is seen, is below an element that has just grown. */
function isReadBelow(above: Element, by: number): boolean {
  if (!matchMedia(oneColumn).matches) return false;
  const { activeElement } = document;
  if (activeElement?.closest("#controls") != null) return true;
  return above.getBoundingClientRect().bottom - by < innerHeight / 2;
}
