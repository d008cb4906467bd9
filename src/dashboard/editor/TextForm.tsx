import { useId, useState } from "preact/hooks";
import { useStore } from "../page/store.ts";
import { formatProblem, type ScenarioProblem } from "../../model/loadScenario.ts";

/** A text that can't be taken, and why. */
interface Refused {
  readonly text: string;
  readonly problems: readonly ScenarioProblem[];
}

/**
 * The whole scenario as its file, for what the form has no field for. What can't be taken stays in
 * the field, for each scenario its own, until it is mended or given up.
 */
export function TextForm() {
  const { workspace } = useStore();
  const id = useId();
  const [refusedOf, setRefusedOf] = useState<ReadonlyMap<string, Refused>>(new Map());
  const entry = workspace.edited.value ?? workspace.entries.value[0];
  const key = workspace.edited.value?.id ?? `from ${entry.id}`;
  const refused = refusedOf.get(key) ?? null;
  const apply = (text: string) => {
    const problems = text === entry.text ? [] : workspace.edit(() => text);
    const others = [...refusedOf].filter(([other]) => other !== key);
    setRefusedOf(new Map(problems.length === 0 ? others : [...others, [key, { text, problems }]]));
  };
  return (
    <>
      <label for={id} class="quiet">
        Everything a scenario can say is in its file. A change is taken when you leave the field.
      </label>
      {refused !== null && (
        <div role="alert">
          <ul class="error">
            {refused.problems.map((problem) => (
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
        value={refused?.text ?? entry.text}
        rows={18}
        spellcheck={false}
        autocomplete="off"
        aria-invalid={refused !== null}
        onChange={(event) => apply(event.currentTarget.value)}
      />
    </>
  );
}
