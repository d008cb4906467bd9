import type { ScenarioInput } from "../../model/scenarioSchema.ts";
import { useStore } from "../page/store.ts";

/** What the form shows: the edited scenario as written, and the baseline's to compare with. */
export function useEditedInput(): {
  readonly input: ScenarioInput;
  readonly baseline: ScenarioInput;
} {
  const { workspace } = useStore();
  const baseline = workspace.entries.value[0].input;
  return { baseline, input: workspace.edited.value?.input ?? baseline };
}
