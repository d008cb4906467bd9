import type { ShownComparison } from "../state/shownComparison.ts";
import { useStore } from "./store.ts";

/** The comparison on the page, for parts that are only there when there is one. */
export function useComparison(): ShownComparison {
  const { shown } = useStore();
  if (shown.value === null) throw new Error("a part that shows a comparison must have one");
  return shown.value;
}
