import { useState } from "preact/hooks";
import { groupOf, itemsOf, resolved } from "../state/schemaNode.ts";
import { leverLists, type ListedLever } from "../words/leverLists.ts";
import { SchemaFields } from "./SchemaFields.tsx";
import { useEdit } from "./useEdit.ts";

export interface LeverFieldsProps {
  readonly lever: ListedLever;
  readonly onRemove: () => void;
}

/** A lever: what it does, all that can be said of it in a field, and the button that takes it out. */
export function LeverFields({ lever: { list, name, item, at }, onRemove }: LeverFieldsProps) {
  const edit = useEdit();
  const [error, setError] = useState<string | null>(null);
  const schema = itemsOf(list);
  const remove = () => {
    const problem = edit.remove([list, at]);
    setError(problem);
    if (problem === null) onRemove();
  };
  return (
    <details class="lever">
      <summary>{name}</summary>
      <p class="quiet">{whatItDoes(list, item)}</p>
      <div class="lever-fields">
        <SchemaFields schema={schema} path={[list, at]} without={["name", "does"]} />
      </div>
      <button type="button" class="quiet-button" onClick={remove}>
        Switch off: {name}
      </button>
      {error !== null && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </details>
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
