import { useStore } from "../page/store.ts";
import { formatPath, type ScenarioPath } from "../../model/scenarioPath.ts";
import { spacedWords } from "../words/valueWords.ts";
import { withItem, withoutValue, withValue, withWrittenItem } from "../state/scenarioText.ts";
import type { WrittenItem } from "../state/yaml/writtenItem.ts";

/** Changes to the edited scenario; each returns what is wrong with the outcome, or null and it is done. */
export interface Edit {
  readonly set: (path: ScenarioPath, value: unknown) => string | null;
  readonly remove: (path: ScenarioPath) => string | null;
  readonly append: (path: ScenarioPath, item: unknown) => string | null;
  /** Puts in an item as it is written, with its comments. */
  readonly restore: (path: ScenarioPath, item: WrittenItem) => string | null;
  /** Several changes at one place that only make sense together. */
  readonly change: (path: ScenarioPath, by: (text: string) => string) => string | null;
}

/** Where something is wrong, seen from where it was changed: of the same thing, its keys in words. */
function placeWords(problem: string, changed: ScenarioPath): string {
  const thing =
    changed.length < 2 ? `${formatPath(changed)}\\[\\d+\\]` : literal(changed.slice(0, 2));
  const within = new RegExp(`^${thing}\\.(.+)$`).exec(problem)?.[1];
  if (within === undefined) return problem;
  if (within === "does") return "it";
  return within
    .split(".")
    .map((key) => spacedWords(key))
    .join(": ");
}

function literal(path: ScenarioPath): string {
  return formatPath(path).replace(/[[\]]/g, "\\$&");
}

export function useEdit(): Edit {
  const { workspace } = useStore();
  const change = (path: ScenarioPath, by: (text: string) => string) => {
    const [problem] = workspace.edit(by);
    if (problem === undefined) return null;
    return problem.path === formatPath(path)
      ? problem.message
      : `${placeWords(problem.path, path)} ${problem.message}`;
  };
  return {
    set: (path, value) => change(path, (text) => withValue(text, path, value)),
    remove: (path) => change(path, (text) => withoutValue(text, path)),
    append: (path, item) => change(path, (text) => withItem(text, path, item)),
    restore: (path, item) => change(path, (text) => withWrittenItem(text, path, item)),
    change,
  };
}
