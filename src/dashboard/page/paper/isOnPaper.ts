import { type ReadonlySignal, signal } from "@preact/signals";

const onPaper = signal(false);

/** Whether the page is being laid out to be printed, whatever the size of its window. */
export const isOnPaper: ReadonlySignal<boolean> = onPaper;

/**
 * Watches for printing, from now on. The event comes before the pages are counted; the media query
 * comes after it, when what is drawn anew would be cut off at the last of those pages, but also tells
 * of a preview without printing.
 */
export function watchForPaper(): void {
  const query = matchMedia("print");
  let leave = () => {};
  const tell = (is: boolean) => {
    if (is === onPaper.peek()) return;
    if (is) leave = layOut();
    else leave();
    onPaper.value = is;
  };
  addEventListener("beforeprint", () => tell(true));
  addEventListener("afterprint", () => tell(false));
  query.addEventListener("change", () => tell(query.matches));
}

/**
 * As wide as paper, on which no chart is drawn anew, so that all of them are now (see print.css); and
 * with those parts unfolded that nobody unfolds on paper. Returns how to undo it.
 */
function layOut(): () => void {
  const { documentElement: root } = document;
  const at = scrollY;
  const folded = document.querySelectorAll<HTMLDetailsElement>("details.is-printed:not([open])");
  for (const part of folded) part.open = true;
  root.classList.add("is-on-paper");
  return () => {
    for (const part of folded) part.open = false;
    root.classList.remove("is-on-paper");
    requestAnimationFrame(() => scrollTo({ top: at, behavior: "instant" }));
  };
}
