import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { TextField } from "./ValueField.tsx";
import { valueAlike } from "./valueAlike.ts";
import { valueAt } from "../state/valueAt.ts";

export interface NamesFieldProps {
  readonly label: string;
  readonly path: ScenarioPath;
  readonly help: string;
  readonly isOptional: boolean;
  readonly otherwise: string;
}

/** A name or several, with commas between; where a name itself holds a comma, it can only be read. */
export function NamesField({ label, path, help, isOptional, otherwise }: NamesFieldProps) {
  const edit = useEdit();
  const { input, baseline } = useEditedInput();
  const names = namesOf(valueAt(input, path));
  const before = valueAlike(input, baseline, path);
  if (names.some((name) => name.includes(",")))
    return (
      <p class="quiet">
        {label}: {names.join("; ")}
      </p>
    );
  const commit = (text: string) => {
    const given = text
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    if (given.length === 0 && isOptional) return edit.remove(path);
    return edit.set(path, given.length === 1 ? given[0] : given);
  };
  return (
    <TextField
      isWide
      label={label}
      help={help}
      written={names.join(", ")}
      before={before === null ? null : namesOf(before).join(", ")}
      otherwise={otherwise}
      commit={commit}
    />
  );
}

function namesOf(value: unknown): readonly string[] {
  return value === undefined ? [] : [value].flat().map(String);
}
