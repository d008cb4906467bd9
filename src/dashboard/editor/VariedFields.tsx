import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { Explained } from "../page/Term.tsx";
import { meaningOf, schemaAt } from "../state/schemaNode.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { ValueField } from "./ValueField.tsx";
import { valueAt } from "../state/valueAt.ts";
import { durationFields, variedLeaves } from "../state/variedLeaves.ts";

export interface VariedFieldsProps {
  readonly label: string;
  readonly path: ScenarioPath;
  /** What its values are: random durations, fixed ones, or shares. */
  readonly of: "distribution" | "duration" | "share";
}

/** A field for each value of something that may vary by type, priority, visit or ending; what it means is said once. */
export function VariedFields({ label, path, of }: VariedFieldsProps) {
  const { input } = useEditedInput();
  const fields = variedLeaves(valueAt(input, path)).flatMap((leaf) =>
    (of === "distribution" ? durationFields(leaf.value) : [{ key: null, label: "" }]).map(
      ({ key, label }) => ({
        path: [...path, ...leaf.path, ...(key === null ? [] : [key])],
        whom: leaf.whom,
        part: label,
      }),
    ),
  );
  const [first] = fields;
  if (first === undefined) return null;
  const help = meaningOf(schemaAt(path));
  if (fields.length === 1)
    return (
      <ValueField
        label={joined(label, first.whom, first.part)}
        path={first.path}
        kind="text"
        help={help}
      />
    );
  const isOnePart = fields.every(({ part }) => part === first.part);
  return (
    <fieldset class="varied">
      <legend>
        <Explained label={label} help={help}>
          {isOnePart ? joined(label, first.part) : label}
        </Explained>
      </legend>
      {fields.map(({ path, whom, part }) => (
        <ValueField
          key={path.join(".")}
          label={isOnePart ? whom : joined(whom, part)}
          path={path}
          kind="text"
          help=""
        />
      ))}
    </fieldset>
  );
}

function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(", ");
}
