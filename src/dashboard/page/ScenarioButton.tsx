import type { ShownScenario } from "../state/shownComparison.ts";
import { useStore } from "./store.ts";

/** A scenario's name; choosing it shows it beside the baseline everywhere on the page. */
export function ScenarioButton({ row: { entry, role } }: { readonly row: ShownScenario }) {
  const { workspace } = useStore();
  return (
    <button
      type="button"
      class="scenario-button"
      aria-pressed={role === "baseline" ? undefined : role === "chosen"}
      onClick={() => workspace.choose(entry.id)}
    >
      <span class={`marker is-${role}`} aria-hidden="true" />
      <span>{entry.name}</span>
    </button>
  );
}
