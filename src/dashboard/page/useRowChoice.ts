import type { ShownScenario } from "../state/shownComparison.ts";
import { useStore } from "./store.ts";

/** Makes a whole row choose its scenario, as its name's button does; what can be pressed within it goes on doing its own. */
export function useRowChoice({ entry }: ShownScenario): (event: MouseEvent) => void {
  const { workspace } = useStore();
  return ({ target }) => {
    const isOwn = target instanceof Element && target.closest("button, a, [popover]") !== null;
    const isSelecting = getSelection()?.isCollapsed === false;
    if (!isOwn && !isSelecting) workspace.choose(entry.id);
  };
}
