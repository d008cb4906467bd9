import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useStore } from "../page/store.ts";
import { fittedLever, type LeverTemplate } from "../state/leverTemplates.ts";
import { listedLevers } from "../words/leverLists.ts";
import { shippedTemplates } from "./shippedScenarios.ts";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { useRefusals } from "./useRefusals.ts";

export interface AddLeverProps {
  readonly onDone: (template: LeverTemplate) => void;
}

/** Adds a lever of a shipped scenario, fitted to the tiers, teams, types and dates of this one; of one that can't be used here it is said why before. */
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
  const offer = useRef<HTMLFieldSetElement>(null);
  const refusals = useRefusals(offer, free);
  const template = free[chosen] ?? free[0];
  if (template === undefined) return null;
  const why = refusals.get(template.name);
  const add = () => {
    if (why !== undefined) return;
    const { scenario } = workspace.edited.value ?? workspace.entries.value[0];
    const problem = edit.restore([template.list], fittedLever(template, scenario));
    setError(problem);
    if (problem === null) onDone(template);
  };
  return (
    <fieldset ref={offer} class="add-lever">
      <legend>Add a lever</legend>
      <div class="field">
        <label for={id}>From a shipped scenario</label>
        <span class="field-input">
          <select
            id={id}
            aria-describedby={`${id}-note`}
            value={String(free.indexOf(template))}
            onChange={(event) => {
              setError(null);
              setChosen(Number(event.currentTarget.value));
            }}
          >
            {free.map(({ list, name }, at) => (
              <option key={`${list} ${name}`} value={String(at)}>
                {refusals.has(name) ? `${name}: can’t be used here` : name}
              </option>
            ))}
          </select>
        </span>
        <span
          id={`${id}-note`}
          class={error === null ? "field-note is-quiet" : "field-note error"}
          aria-live="polite"
        >
          {error ?? (why === undefined ? template.question : refusalWords(why))}
        </span>
      </div>
      <button
        type="button"
        // not disabled: it is reached with the keyboard, and says why
        aria-disabled={why !== undefined}
        aria-describedby={`${id}-note`}
        onClick={add}
      >
        Add {template.name}
      </button>
    </fieldset>
  );
}

function refusalWords(why: string): string {
  return `Can’t be used in this scenario: ${why.replace(/^it can't be used here: /, "")}.`;
}
