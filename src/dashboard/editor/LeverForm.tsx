import { useState } from "preact/hooks";
import { useStore } from "../page/store.ts";
import type { Entry } from "../state/workspace.ts";
import { itemIn, type WrittenItem } from "../state/yaml/writtenItem.ts";
import { isSameLever, type LeverList, listedLevers } from "../words/leverLists.ts";
import { AddLever } from "./AddLever.tsx";
import { EditButton } from "./EditButton.tsx";
import { LeverFields } from "./LeverFields.tsx";
import { TeamParts } from "./TeamParts.tsx";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";

/** A lever as it is written somewhere, comments included, to be written again. */
interface KnownLever {
  readonly list: LeverList;
  readonly name: string;
  readonly written: WrittenItem;
}

/** What is done beside staffing: help before a person, improvements, and who is away when. Each can be switched off and on again. */
export function LeverForm() {
  const { input } = useEditedInput();
  const { workspace } = useStore();
  const [removed, setRemoved] = useState<readonly (KnownLever & { readonly from?: string })[]>([]);
  const [added, setAdded] = useState("");
  const on = listedLevers(input);
  const entries = workspace.entries.value;
  const edited = workspace.edited.value ?? entries[0];
  // what this scenario had itself comes before what others have
  const known = [
    ...removed.filter(({ from }) => from === edited.id),
    ...entries.flatMap(leversOf),
    ...removed,
  ];
  const off = known.filter(
    (lever, at) =>
      known.findIndex((one) => isSameLever(one, lever)) === at &&
      !on.some((one) => isSameLever(one, lever)),
  );
  const remember = (lever: KnownLever) =>
    setRemoved([{ ...lever, from: workspace.edited.value?.id ?? "" }, ...removed]);
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
          isNew={added === `${lever.list} ${lever.name}`}
          onRemove={() =>
            remember({ ...lever, written: itemIn(edited.text, lever.list, lever.at) })
          }
        />
      ))}
      {off.map((lever) => (
        <SwitchedOff
          key={`${lever.list} ${lever.name}`}
          lever={lever}
          onDone={() => setAdded(`${lever.list} ${lever.name}`)}
        />
      ))}
      <AddLever onDone={({ list, name }) => setAdded(`${list} ${name}`)} />
      <TeamParts />
    </>
  );
}

function leversOf({ input, text }: Entry): KnownLever[] {
  return listedLevers(input).map(({ list, name, at }) => ({
    list,
    name,
    written: itemIn(text, list, at),
  }));
}

interface SwitchedOffProps {
  readonly lever: KnownLever;
  readonly onDone: () => void;
}

/** A lever that the edited scenario doesn't pull, and another on the page does, or this one did before. */
function SwitchedOff({ lever: { list, name, written }, onDone }: SwitchedOffProps) {
  const edit = useEdit();
  const switchOn = () => {
    const problem = edit.restore([list], written);
    if (problem === null) onDone();
    return problem;
  };
  return (
    <EditButton isQuiet edit={switchOn}>
      Switch on: {name}
    </EditButton>
  );
}
