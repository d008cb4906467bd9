import { groupOf, itemsOf, resolved } from "../state/schemaNode.ts";
import { leverLists, type ListedLever } from "../words/leverLists.ts";
import { EditButton } from "./EditButton.tsx";
import { NewPart } from "./NewPart.tsx";
import { SchemaFields } from "./SchemaFields.tsx";
import { useEdit } from "./useEdit.ts";

export interface LeverFieldsProps {
  readonly lever: ListedLever;
  /** It has just been put in: it is shown, and has the focus. */
  readonly isNew: boolean;
  readonly onRemove: () => void;
}

/** A lever: what it does, all that can be said of it in a field, and the button that takes it out. */
export function LeverFields({
  lever: { list, name, item, at },
  isNew,
  onRemove,
}: LeverFieldsProps) {
  const edit = useEdit();
  const schema = itemsOf(list);
  const remove = () => {
    const problem = edit.takeOut([list, at], `“${name}” is switched off.`);
    if (problem === null) onRemove();
    return problem;
  };
  return (
    <NewPart title={name} isNew={isNew}>
      <p class="quiet">{whatItDoes(list, item)}</p>
      <div class="lever-fields">
        <SchemaFields schema={schema} path={[list, at]} without={["name", "does"]} />
      </div>
      <EditButton isQuiet edit={remove}>
        Switch off: {name}
      </EditButton>
    </NewPart>
  );
}

/** In the words of the schema where its kind is one of several, else those for its list. */
function whatItDoes(list: ListedLever["list"], item: unknown): string {
  const does = groupOf(itemsOf(list), item)?.properties?.["does"];
  if (does === undefined) return leverLists[list];
  const { const: kind, description = "" } = resolved(does);
  const words = String(kind);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. ${description}`;
}
