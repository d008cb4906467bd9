import { parse } from "yaml";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { useStore } from "../page/store.ts";
import { problemWords } from "../words/problemWords.ts";
import { readAnew } from "../state/scenarioReading.ts";
import { withItem, withoutValue, withValue, withWrittenItem } from "../state/scenarioText.ts";
import type { WrittenItem } from "../state/yaml/writtenItem.ts";

/** Changes to the edited scenario; each returns what is wrong with the outcome, or null and it is done. */
export interface Edit {
  readonly set: (path: ScenarioPath, value: unknown) => string | null;
  readonly remove: (path: ScenarioPath) => string | null;
  /** The same of a whole part, which can be undone; `done` is the sentence that says it is gone. */
  readonly takeOut: (path: ScenarioPath, done: string) => string | null;
  readonly append: (path: ScenarioPath, item: unknown) => string | null;
  /** Puts in an item as it is written, with its comments. */
  readonly restore: (path: ScenarioPath, item: WrittenItem) => string | null;
  /** Why that can't be done, without doing it. */
  readonly whyNot: (path: ScenarioPath, item: WrittenItem) => string | null;
  /** Several changes at one place that only make sense together. */
  readonly change: (path: ScenarioPath, by: (text: string) => string) => string | null;
}

export function useEdit(): Edit {
  const { workspace, actions } = useStore();
  const change = (path: ScenarioPath, by: (text: string) => string) => {
    let text = "";
    const [problem] = workspace.edit((before) => (text = by(before)));
    return problem === undefined
      ? null
      : problemWords(problem, { changed: path, input: parse(text) });
  };
  return {
    set: (path, value) => change(path, (text) => withValue(text, path, value)),
    remove: (path) => change(path, (text) => withoutValue(text, path)),
    takeOut: (path, done) =>
      actions.takeAway(done, () => change(around(path), (text) => withoutValue(text, path))),
    append: (path, item) => change(path, (text) => withItem(text, path, item)),
    restore: (path, item) => change(path, (text) => withWrittenItem(text, path, item)),
    whyNot(path, item) {
      const entry = workspace.edited.peek() ?? workspace.entries.peek()[0];
      const text = withWrittenItem(entry.text, path, item);
      const [problem] = readAnew(text, entry.file).problems;
      return problem === undefined
        ? null
        : problemWords(problem, { changed: path, input: parse(text) });
    },
    change,
  };
}

/** What is still there when a part is gone: of an item the thing whose list it is in. */
function around(path: ScenarioPath): ScenarioPath {
  return path.slice(0, typeof path.at(-1) === "number" ? -2 : -1);
}
