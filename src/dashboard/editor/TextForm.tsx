import { useId } from "preact/hooks";
import { useStore } from "../page/store.ts";
import { formatProblem } from "../../model/loadScenario.ts";
import { readScenario } from "../state/scenarioReading.ts";

/**
 * The whole scenario as its file, for what the form has no field for. What can't be taken stays in
 * the field, for each scenario its own, until it is mended or given up, on a later visit too.
 */
export function TextForm() {
  const { workspace, refusedTexts } = useStore();
  const id = useId();
  const entry = workspace.edited.value ?? workspace.entries.value[0];
  const key = workspace.edited.value?.id ?? `from ${entry.id}`;
  const refused = refusedTexts.value[key];
  const problems = refused === undefined ? [] : readScenario(refused, entry.file).problems;
  const apply = (text: string) => {
    const isTaken = text === entry.text || workspace.edit(() => text).length === 0;
    const { [key]: _, ...others } = refusedTexts.value;
    refusedTexts.value = isTaken ? others : { ...others, [key]: text };
  };
  return (
    <>
      <label for={id} class="quiet">
        Everything a scenario can say is in its file. A change is taken when you leave the field.
      </label>
      {refused !== undefined && (
        <div role="alert">
          <ul class="error">
            {problems.map((problem) => (
              <li key={formatProblem(problem)}>{formatProblem(problem)}</li>
            ))}
          </ul>
          <p>
            Not taken yet: the scenario is still as it was.{" "}
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                apply(entry.text);
                document.getElementById(id)?.focus();
              }}
            >
              Give up what I changed here
            </button>
          </p>
        </div>
      )}
      <textarea
        id={id}
        class="is-kept"
        value={refused ?? entry.text}
        rows={18}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={refused !== undefined}
        onChange={(event) => apply(event.currentTarget.value)}
      />
    </>
  );
}
