import { useState } from "preact/hooks";
import { useStore } from "../page/store.ts";
import type { Entry } from "../state/workspace.ts";
import { changeWords } from "../words/changeWords.ts";

/** The scenarios of the comparison; the edited one with what can be done with it. */
export function ScenarioList() {
  const { workspace } = useStore();
  const edited = workspace.edited.value;
  const chosen = workspace.chosen.value;
  return (
    <section class="scenarios" aria-labelledby="scenarios">
      <h2 id="scenarios">Scenarios</h2>
      <ul>
        {workspace.entries.value.map((entry, at) => (
          <li key={entry.id} class={entry.id === edited?.id ? "is-edited" : ""}>
            <button
              type="button"
              class="scenario-item"
              aria-pressed={entry.id === edited?.id}
              onClick={() => workspace.choose(entry.id)}
            >
              <span
                class={`marker is-${at === 0 ? "baseline" : entry.id === chosen?.id ? "chosen" : "other"}`}
                aria-hidden="true"
              />
              <span>
                {entry.name}
                {at === 0 && <small>baseline</small>}
              </span>
            </button>
            {entry.id === edited?.id && <ScenarioActions entry={entry} isBaseline={at === 0} />}
          </li>
        ))}
        <li class={edited === null ? "is-edited" : ""}>
          <button
            type="button"
            class="scenario-item is-new"
            aria-pressed={edited === null}
            onClick={() => workspace.startFromBaseline()}
          >
            <span class="plus" aria-hidden="true">
              +
            </span>
            <span>New alternative, from the baseline</span>
          </button>
        </li>
      </ul>
    </section>
  );
}

function ScenarioActions({
  entry,
  isBaseline,
}: {
  readonly entry: Entry;
  readonly isBaseline: boolean;
}) {
  const { workspace, actions } = useStore();
  const [isRenaming, setRenaming] = useState(false);
  const changes = isBaseline ? [] : changeWords(workspace.entries.value[0].input, entry.input);
  return (
    <div class="scenario-actions">
      {changes.length > 0 && (
        <ul class="changes" aria-label="Differences from the baseline">
          {changes.slice(0, 6).map((change) => (
            <li key={change}>{change}</li>
          ))}
          {changes.length > 6 && <li>and {changes.length - 6} more</li>}
        </ul>
      )}
      {!isBaseline && changes.length === 0 && <p class="quiet">Same as the baseline so far.</p>}
      {isRenaming && <RenameField entry={entry} close={() => setRenaming(false)} />}
      <div class="button-row">
        <button type="button" class="quiet-button" onClick={() => setRenaming(!isRenaming)}>
          Rename
        </button>
        <button type="button" class="quiet-button" onClick={() => workspace.duplicate(entry.id)}>
          Copy
        </button>
        <button type="button" class="quiet-button" onClick={() => actions.save(entry.id)}>
          Save
        </button>
        {!isBaseline && (
          <>
            <button
              type="button"
              class="quiet-button"
              onClick={() => workspace.makeBaseline(entry.id)}
            >
              Make baseline
            </button>
            <button type="button" class="quiet-button" onClick={() => workspace.remove(entry.id)}>
              Delete
            </button>
          </>
        )}
      </div>
    </div>
  );
}

function RenameField({ entry, close }: { readonly entry: Entry; readonly close: () => void }) {
  const { workspace } = useStore();
  const [error, setError] = useState<string | null>(null);
  const rename = (name: string) => {
    const problems = workspace.rename(entry.id, name);
    if (problems.length === 0) close();
    else setError(problems[0].message);
  };
  return (
    <label class="rename">
      <span class="hidden">New name</span>
      <input
        value={entry.name}
        ref={(input) => input?.focus()}
        aria-invalid={error !== null}
        onChange={(event) => rename(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") close();
          if (event.key === "Enter" && event.currentTarget.value === entry.name) close();
        }}
      />
      {error !== null && <span class="error">{error}</span>}
    </label>
  );
}
