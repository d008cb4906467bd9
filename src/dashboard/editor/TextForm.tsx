import { useId, useState } from "preact/hooks";
import { useStore } from "../page/store.ts";
import { formatProblem, type ScenarioProblem } from "../../model/loadScenario.ts";

/** The whole scenario as its file, for what the form has no field for. */
export function TextForm() {
  const { workspace } = useStore();
  const id = useId();
  const [problems, setProblems] = useState<readonly ScenarioProblem[]>([]);
  const entry = workspace.edited.value ?? workspace.entries.value[0];
  const apply = (text: string) => {
    if (text !== entry.text) setProblems(workspace.edit(() => text));
  };
  return (
    <>
      <label for={id} class="quiet">
        Everything a scenario can say is in its file. A change is taken when you leave the field.
      </label>
      {problems.length > 0 && (
        <ul class="error" role="alert">
          {problems.map((problem) => (
            <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
          ))}
        </ul>
      )}
      <textarea
        id={id}
        value={entry.text}
        rows={18}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={problems.length > 0}
        onChange={(event) => apply(event.currentTarget.value)}
      />
    </>
  );
}
