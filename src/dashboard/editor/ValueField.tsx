import { useEffect, useId, useState } from "preact/hooks";
import type { ScenarioPath } from "../../model/scenarioPath.ts";
import { useStore } from "../page/store.ts";
import { Explained } from "../page/Term.tsx";
import { useEdit } from "./useEdit.ts";
import { useEditedInput } from "./useEditedInput.ts";
import { valueAlike } from "./valueAlike.ts";
import { meaningOf, schemaAt } from "../state/schemaNode.ts";
import { valueAt } from "../state/valueAt.ts";

export interface ValueFieldProps {
  readonly label: string;
  readonly path: ScenarioPath;
  /** `number`: a plain number; `text`: as a scenario file writes it, such as `12 min` or `30%`. */
  readonly kind: "number" | "text";
  readonly unit?: string;
  /** Shown where the file gives nothing. */
  readonly otherwise?: string;
  /** What it means, behind a small button; by itself what the schema says of it. */
  readonly help?: string;
  /** An empty field takes the value out of the file. */
  readonly isOptional?: boolean;
  readonly isWide?: boolean;
}

/** One value of the edited scenario, changed when the field is left or Enter is pressed. */
export function ValueField(props: ValueFieldProps) {
  const { path, kind, isOptional = false, ...shown } = props;
  const edit = useEdit();
  const { input, baseline } = useEditedInput();
  const value = valueAt(input, path);
  const before = valueAlike(input, baseline, path);
  const isNumeric = kind === "number" || typeof value === "number";
  const commit = (text: string) => {
    if (text.trim() === "" && isOptional) return edit.remove(path);
    const problem = edit.set(path, isNumeric ? numberOrText(text) : text.trim());
    if (problem === null || isNumeric || numberOrText(text) === text) return problem;
    // whoever types 1 may mean 1 % or all of it, so it isn't guessed
    if (problem.startsWith("must be a percentage"))
      return `must be a percentage with its sign, such as ${text.trim()} %`;
    return edit.set(path, numberOrText(text));
  };
  return (
    <TextField
      help={meaningOf(schemaAt(path))}
      {...shown}
      isNumeric={kind === "number"}
      written={textOf(value)}
      before={before === null ? null : textOf(before)}
      commit={commit}
    />
  );
}

export interface TextFieldProps {
  readonly label: string;
  readonly written: string;
  /** What the baseline has; null where it lacks the whole thing. */
  readonly before: string | null;
  readonly isNumeric?: boolean;
  readonly unit?: string;
  readonly otherwise?: string;
  readonly help?: string;
  /** Takes the whole width where fields stand side by side. */
  readonly isWide?: boolean;
  /** Returns what is wrong with the text, or null and it is taken. */
  readonly commit: (text: string) => string | null;
}

/** What was typed and can't be taken. */
interface Refused {
  readonly text: string;
  readonly why: string;
}

/**
 * A field with what is wrong with it, or what the baseline has, below it. What is typed counts when the field is left or Enter is
 * pressed, and only then is anything said of it; what can't be taken stays to be mended, and Escape brings back what was there.
 */
export function TextField(props: TextFieldProps) {
  const { label, written, before, unit, otherwise = "", help = "", isWide = false } = props;
  const id = useId();
  const isLike = before === null || written === before;
  const { workspace } = useStore();
  const [refused, setRefused] = useState<Refused | null>(null);
  const error = refused?.why ?? null;
  useEffect(() => setRefused(null), [workspace.edited.value?.id, written]);
  const commit = (text: string) => {
    const why = text.trim() === written ? null : props.commit(text);
    setRefused(why === null ? null : { text, why });
  };
  const restore = (field: HTMLInputElement | HTMLTextAreaElement) => {
    field.value = written;
    setRefused(null);
  };
  const said = {
    id,
    value: refused?.text ?? written,
    placeholder: otherwise,
    "aria-invalid": error !== null,
    "aria-describedby": `${id}-note`,
    autocomplete: "off",
  } as const;
  return (
    <div class={isWide ? "field is-wide" : "field"}>
      <Explained label={label} help={help}>
        <label for={id}>{label}</label>
      </Explained>
      <span class="field-input">
        {isWide ? (
          <textarea
            {...said}
            rows={1}
            spellcheck={false}
            onChange={(event) => commit(event.currentTarget.value.replace(/\s*\n\s*/g, " "))}
            onKeyDown={(event) => {
              if (event.key === "Escape") restore(event.currentTarget);
              if (event.key !== "Enter") return;
              event.preventDefault();
              commit(event.currentTarget.value);
            }}
          />
        ) : (
          <input
            {...said}
            inputMode={props.isNumeric === true ? "decimal" : "text"}
            onChange={(event) => commit(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Escape") restore(event.currentTarget);
            }}
          />
        )}
        {unit !== undefined && <span class="unit">{unit}</span>}
      </span>
      <span
        id={`${id}-note`}
        class={error === null ? "field-note" : "field-note error"}
        role={error === null ? undefined : "alert"}
      >
        {error === null
          ? isLike
            ? ""
            : `baseline ${before || otherwise || "has none"}`
          : `${error}${error.endsWith("?") ? "" : "."} ${stillWords(written, otherwise)}`}
      </span>
    </div>
  );
}

/** What holds while what is typed can't be taken. */
function stillWords(written: string, otherwise: string): string {
  const holding = written || otherwise;
  return holding === "" ? "Not taken." : `Not taken: it is still ${holding}.`;
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function numberOrText(text: string): number | string {
  const number = Number(text);
  return text.trim() === "" || Number.isNaN(number) ? text : number;
}
