import { useStore } from "../page/store.ts";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { withItem, withoutValue, withValue } from "../state/scenarioText.ts";

/** Changes to the edited scenario; each returns what is wrong with the outcome, or null and it is done. */
export interface Edit {
  readonly set: (path: ScenarioPath, value: unknown) => string | null;
  readonly remove: (path: ScenarioPath) => string | null;
  readonly append: (path: ScenarioPath, item: unknown) => string | null;
}

export function useEdit(): Edit {
  const { workspace } = useStore();
  const change = (by: (text: string) => string) => workspace.edit(by)[0]?.message ?? null;
  return {
    set: (path, value) => change((text) => withValue(text, path, value)),
    remove: (path) => change((text) => withoutValue(text, path)),
    append: (path, item) => change((text) => withItem(text, path, item)),
  };
}
