import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { ValueField } from "./ValueField.tsx";
import { valueAt } from "./valueAt.ts";
import { durationFields, variedLeaves } from "./variedLeaves.ts";

export interface VariedFieldsProps {
  readonly label: string;
  readonly path: ScenarioPath;
  /** What its values are: random durations, fixed ones, or shares. */
  readonly of: "distribution" | "duration" | "share";
}

/** A field for each value of something that may vary by type, priority, visit or ending. */
export function VariedFields({ label, path, of }: VariedFieldsProps) {
  const { input } = useEditedInput();
  const leaves = variedLeaves(valueAt(input, path));
  const fields = leaves.flatMap((leaf) => {
    const parts = of === "distribution" ? durationFields(leaf.value) : [{ key: null, label: "" }];
    return parts.map((part) => ({
      path: [...path, ...leaf.path, ...(part.key === null ? [] : [part.key])],
      words: [leaf.whom, part.label].filter((word) => word !== "").join(", "),
    }));
  });
  if (fields.length === 0) return null;
  if (fields.length === 1)
    return (
      <ValueField
        label={fields[0].words === "" ? label : `${label}, ${fields[0].words}`}
        path={fields[0].path}
        kind="text"
      />
    );
  return (
    <fieldset class="varied">
      <legend>{label}</legend>
      {fields.map((field) => (
        <ValueField key={field.path.join(".")} label={field.words} path={field.path} kind="text" />
      ))}
    </fieldset>
  );
}
