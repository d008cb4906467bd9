import { loadPromises } from "../../fit/promises.ts";
import type { FieldErrors } from "./fieldErrors.ts";
import {
  anyPriority,
  limitField,
  promisedMeasures,
  type PromisedMeasure,
  type PromiseDraft,
} from "./promiseDraft.ts";
import { StatedFile } from "./StatedFile.tsx";
import { TextField } from "./TextField.tsx";

export interface PromisesFormProps {
  readonly priorities: readonly string[];
  readonly currency: string;
  readonly draft: PromiseDraft;
  readonly errors: FieldErrors;
  readonly onChange: (draft: PromiseDraft) => void;
}

/** What the desk promises its customers; no export tells the limits. */
export function PromisesForm(props: PromisesFormProps) {
  const { draft, errors, currency, onChange } = props;
  const { file } = draft;
  const field = (key: "penalty" | "days" | "hours", label: string, hint: string) => (
    <TextField
      label={label}
      value={draft[key]}
      hint={hint}
      error={errors.get(key)}
      onText={(text) => onChange({ ...draft, [key]: text })}
    />
  );
  return (
    <>
      <p>
        An export may say whether a promise (SLA) was kept, but not what was promised. State it as
        in “4 h” or “30 min”, and the page shows how well it is kept and who would keep it better; a
        field left empty promises nothing.
      </p>
      <StatedFile
        what="promises"
        taken={file && { name: file.name, words: namesOf(file.promises.promises ?? []) }}
        read={loadPromises}
        onFile={(name, promises) => onChange({ ...draft, file: { name, promises } })}
        onForget={() => onChange({ ...draft, file: null })}
      />
      {file === null && (
        <>
          <LimitTable {...props} />
          <div class="field-triple">
            {field("days", "Counted on days", "around the clock")}
            {field("hours", "In hours", "around the clock")}
            {field("penalty", `A breach costs (${currency})`, "0")}
          </div>
        </>
      )}
    </>
  );
}

function LimitTable({ priorities, draft, errors, onChange }: PromisesFormProps) {
  const rows = priorities.length === 0 ? [anyPriority] : priorities;
  const promise = (measure: PromisedMeasure, row: string, limit: string) =>
    onChange({
      ...draft,
      limits: { ...draft.limits, [measure]: { ...draft.limits[measure], [row]: limit } },
    });
  return (
    <table class="limits">
      <thead>
        <tr>
          <th scope="col">Priority</th>
          {promisedMeasures.map(({ measure, label }) => (
            <th scope="col" key={measure}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {promisedMeasures.map(({ measure, label }) => (
              <td key={measure}>
                <TextField
                  label={`${label}, ${row}`}
                  isLabelHidden
                  value={draft.limits[measure][row] ?? ""}
                  hint="no promise"
                  error={errors.get(limitField(measure, row))}
                  onText={(limit) => promise(measure, row, limit)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function namesOf(promises: readonly { readonly name: string }[]): string {
  return promises.map(({ name }) => name).join(", ");
}
