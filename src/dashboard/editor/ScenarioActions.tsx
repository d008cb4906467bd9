import { useStore } from "../page/store.ts";
import type { Entry } from "../state/workspace.ts";

export interface ScenarioActionsProps {
  readonly entry: Entry;
  readonly rename: () => void;
  /** Puts the focus elsewhere before these buttons go. */
  readonly leave: () => void;
}

/** What can be done with a scenario as a whole. */
export function ScenarioActions({ entry, rename, leave }: ScenarioActionsProps) {
  const { workspace, actions } = useStore();
  const isBaseline = entry.id === workspace.entries.value[0].id;
  return (
    <div class="button-row picker-note">
      <button type="button" class="quiet-button" onClick={rename}>
        Rename
      </button>
      <button type="button" class="quiet-button" onClick={() => workspace.duplicate(entry.id)}>
        Copy
      </button>
      <button type="button" class="quiet-button" onClick={() => actions.save(entry.id)}>
        Save
      </button>
      {isBaseline ? (
        <span class="quiet">All is compared with this.</span>
      ) : (
        <>
          <button
            type="button"
            class="quiet-button"
            onClick={() => workspace.makeBaseline(entry.id)}
          >
            Make baseline
          </button>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              leave();
              actions.remove(entry);
            }}
          >
            Delete
          </button>
        </>
      )}
    </div>
  );
}
