import { useId, useRef, useState } from "preact/hooks";
import { useStore } from "../page/store.ts";
import { RenameField } from "./RenameField.tsx";
import { ScenarioActions } from "./ScenarioActions.tsx";

const newOne = "";

/** Which scenario the form changes, and what can be done with it as a whole. Its height never changes: buttons below it are pressed in a row. */
export function ScenarioPicker() {
  const { workspace } = useStore();
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const [isRenaming, setRenaming] = useState(false);
  const stopRenaming = () => {
    setRenaming(false);
    requestAnimationFrame(() => select.current?.focus());
  };
  const edited = workspace.edited.value;
  const pick = (value: string) => {
    setRenaming(false);
    if (value === newOne) workspace.startFromBaseline();
    else workspace.choose(value);
  };
  return (
    <section class="picker" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>What if …</h2>
      {edited !== null && isRenaming ? (
        <RenameField entry={edited} close={stopRenaming} />
      ) : (
        <select
          ref={select}
          aria-label="Scenario to change"
          value={edited?.id ?? newOne}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          <option value={newOne}>New alternative, from the baseline</option>
          {workspace.entries.value.map((entry, at) => (
            <option key={entry.id} value={entry.id}>
              {at === 0 ? `Baseline: ${entry.name}` : entry.name}
            </option>
          ))}
        </select>
      )}
      {edited === null ? (
        <p class="quiet picker-note">A change here makes an alternative.</p>
      ) : (
        <ScenarioActions
          entry={edited}
          rename={() => setRenaming(!isRenaming)}
          leave={() => select.current?.focus()}
        />
      )}
    </section>
  );
}
