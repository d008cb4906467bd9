import { useState } from "preact/hooks";
import { useStore } from "../page/store.ts";
import { isSameLever, type ListedLever, listedLevers } from "../words/leverLists.ts";
import { AddLever } from "./AddLever.tsx";
import { LeverFields } from "./LeverFields.tsx";
import { TeamParts } from "./TeamParts.tsx";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";

/** What is done beside staffing: help before a person, improvements, and who is away when. Each can be switched off and on again. */
export function LeverForm() {
  const { input } = useEditedInput();
  const { workspace } = useStore();
  const [removed, setRemoved] = useState<readonly ListedLever[]>([]);
  const on = listedLevers(input);
  const known = [
    ...workspace.entries.value.flatMap((entry): ListedLever[] => listedLevers(entry.input)),
    ...removed,
  ];
  const off = known.filter(
    (lever, at) =>
      known.findIndex((one) => isSameLever(one, lever)) === at &&
      !on.some((one) => isSameLever(one, lever)),
  );
  return (
    <>
      {on.length === 0 && (
        <p class="quiet">
          No lever is pulled: nothing spares tickets, prevents them or makes them easier.
        </p>
      )}
      {on.map((lever) => (
        <LeverFields
          key={`${lever.list} ${lever.name}`}
          lever={lever}
          onRemove={() => setRemoved([lever, ...removed])}
        />
      ))}
      {off.map((lever) => (
        <SwitchedOff key={`${lever.list} ${lever.name}`} lever={lever} />
      ))}
      <AddLever />
      <TeamParts />
    </>
  );
}

/** A lever that the edited scenario doesn't pull, and another on the page does, or this one did before. */
function SwitchedOff({ lever: { list, name, item } }: { readonly lever: ListedLever }) {
  const edit = useEdit();
  const [error, setError] = useState<string | null>(null);
  return (
    <div class="switched-off">
      <button
        type="button"
        class="quiet-button"
        onClick={() => setError(edit.append([list], item))}
      >
        Switch on: {name}
      </button>
      {error !== null && (
        <span class="field-note error" role="alert">
          {error}
        </span>
      )}
    </div>
  );
}
