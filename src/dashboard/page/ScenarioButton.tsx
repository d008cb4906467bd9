import type { ShownScenario } from "../state/shownComparison.ts";
import { useComparison } from "./useComparison.ts";
import { useStore } from "./store.ts";

/** A scenario's name; choosing it shows it beside the baseline everywhere on the page. */
export function ScenarioButton({ row }: { readonly row: ShownScenario }) {
  const { workspace } = useStore();
  const { entry, role } = row;
  const { comparison } = useComparison();
  const isFirstLook =
    row.result !== null && row.result.replications < comparison.scenarios[0].replications;
  return (
    <button
      type="button"
      class="scenario-button"
      aria-pressed={role === "baseline" ? undefined : role === "chosen"}
      onClick={() => workspace.choose(entry.id)}
    >
      <span class={`marker is-${role}`} aria-hidden="true" />
      <span>
        {entry.name}
        {isFirstLook && <small>first look: {row.result?.replications} replications</small>}
      </span>
    </button>
  );
}
