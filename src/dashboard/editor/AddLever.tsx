import { useEffect, useId, useState } from "preact/hooks";
import { useStore } from "../page/store.ts";
import { fittedLever, type LeverTemplate } from "../state/leverTemplates.ts";
import { listedLevers } from "../words/leverLists.ts";
import { shippedTemplates } from "./shippedScenarios.ts";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";

export interface AddLeverProps {
  readonly onDone: (template: LeverTemplate) => void;
}

/** Adds a lever of a shipped scenario, fitted to the tiers, teams, types and dates of this one. */
export function AddLever({ onDone }: AddLeverProps) {
  const { workspace } = useStore();
  const { input } = useEditedInput();
  const edit = useEdit();
  const id = useId();
  const [templates, setTemplates] = useState<readonly LeverTemplate[]>([]);
  const [chosen, setChosen] = useState(0);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => void shippedTemplates().then(({ levers }) => setTemplates(levers)), []);
  const taken = listedLevers(input).map(({ name }) => name);
  const free = templates.filter(({ name }) => !taken.includes(name));
  const template = free[chosen] ?? free[0];
  if (template === undefined) return null;
  const add = () => {
    const { scenario } = workspace.edited.value ?? workspace.entries.value[0];
    const problem = edit.restore([template.list], fittedLever(template, scenario));
    setError(problem);
    if (problem === null) onDone(template);
  };
  return (
    <fieldset class="add-lever">
      <legend>Add a lever</legend>
      <div class="field">
        <label for={id}>From a shipped scenario</label>
        <span class="field-input">
          <select
            id={id}
            aria-describedby={`${id}-note`}
            value={String(free.indexOf(template))}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {free.map(({ list, name }, at) => (
              <option key={`${list} ${name}`} value={String(at)}>
                {name}
              </option>
            ))}
          </select>
        </span>
        <span id={`${id}-note`} class={error === null ? "field-note is-quiet" : "field-note error"}>
          {error ?? template.question}
        </span>
      </div>
      <button type="button" onClick={add}>
        Add {template.name}
      </button>
    </fieldset>
  );
}
