import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/**
 * Asks before the page is left while something in this form is in no scenario, and so is kept nowhere: typed and not taken yet,
 * or refused. The text of a whole file is kept as it is.
 */
export function useLeavingWarning(form: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const part = form.current;
    if (part === null) return;
    const typed = new Set<EventTarget | null>();
    const begin = ({ target }: Event) => typed.add(target);
    const end = ({ target }: Event) => typed.delete(target);
    const giveUp = (event: KeyboardEvent) => event.key === "Escape" && end(event);
    const warn = (event: BeforeUnloadEvent) => {
      const isTyping = [...typed].some((one) => one instanceof Node && part.contains(one));
      const isRefused = part.querySelector('[aria-invalid="true"]:not(.is-kept)') !== null;
      if (isTyping || isRefused) event.preventDefault();
    };
    part.addEventListener("input", begin);
    part.addEventListener("change", end);
    part.addEventListener("keydown", giveUp);
    addEventListener("beforeunload", warn);
    return () => {
      part.removeEventListener("input", begin);
      part.removeEventListener("change", end);
      part.removeEventListener("keydown", giveUp);
      removeEventListener("beforeunload", warn);
    };
  }, []);
}
