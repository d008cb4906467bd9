import { useState } from "preact/hooks";
import { logStatuses, type LogStatus } from "../../import/mapping/logStatus.ts";
import { type ColumnRole, columnRoles } from "../../import/mapping/mapping.ts";
import { leastConfidence } from "../../import/proposals/proposal.ts";
import type { ImportShape } from "../../import/mapping/shape.ts";
import { writeMapping } from "../../import/mapping/writeMapping.ts";
import { saveText } from "../page/saveText.ts";
import type { Importing } from "./importing.ts";
import { type MappingDraft, type Meaning, mappingOfDraft, withRole } from "./mappingDraft.ts";
import { PickTable } from "./PickTable.tsx";

const shapes: Readonly<Record<ImportShape, string>> = {
  "event log": "A change of a ticket",
  "visit log": "A stay of a ticket at a group, with its start and end",
  snapshot: "A ticket, as it was in the end",
};

const roleChoices = Object.entries(columnRoles).map(([value, words]) => ({ value, words }));
const stateChoices = logStatuses.map((value) => ({ value, words: value }));

export interface MappingFormProps {
  readonly importing: Importing;
  readonly meaning: Meaning;
}

/**
 * What the columns and statuses of an export were taken for, to be corrected: what is uncertain stands
 * open, the rest behind a fold. It stands inside another form, and so is none itself.
 */
export function MappingForm({ importing, meaning }: MappingFormProps) {
  const { proposal, statuses } = meaning;
  const { shape, columns } = proposal;
  const [draft, setDraft] = useState(meaning.draft);
  const say = (changed: MappingDraft) => {
    setDraft(changed);
    importing.mean(changed);
  };
  const mapping = mappingOfDraft(importing.first.value.told.mapping ?? null, draft);
  const columnRows = columns.map(({ column, role, use, confidence, reason, isUsed }) => ({
    name: column,
    value: draft.roles.get(column) ?? "",
    reason: role === null ? reason : `${isUsed ? "" : `perhaps ${use}: `}${reason} (${confidence})`,
    isSure: isUsed,
  }));
  const statusRows = statuses.map(({ status, confidence, reason }) => ({
    name: status,
    value: draft.states.get(status) ?? "",
    reason: confidence === 0 ? reason : `${reason} (${confidence})`,
    isSure: confidence >= leastConfidence,
  }));
  const pickRole = (column: string, role: string) =>
    say(withRole(draft, column, role === "" ? null : (role as ColumnRole)));
  const pickState = (status: string, state: string) => {
    const value = state === "" ? null : (state as LogStatus);
    say({ ...draft, states: new Map([...draft.states, [status, value]]) });
  };
  const read = () => importing.read(importing.files, { ...importing.answers, mapping });
  return (
    <div class="step">
      <label class="field">
        What is a row? ({shape.reason})
        <select
          value={draft.shape}
          onChange={(event) => say({ ...draft, shape: event.currentTarget.value as ImportShape })}
        >
          {Object.entries(shapes).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <PickTable
        what="Column"
        rows={columnRows}
        choices={roleChoices}
        none="not used"
        onPick={pickRole}
      />
      {draft.states.size > 0 && (
        <PickTable
          what="Status"
          rows={statusRows}
          choices={stateChoices}
          none="set its rows aside"
          onPick={pickState}
        />
      )}
      <div class="button-row">
        <button type="button" class="primary" onClick={() => void read()}>
          Read it like this
        </button>
        <button
          type="button"
          onClick={() => saveText(writeMapping(mapping, meaning), "columns.yaml")}
        >
          Save this to a file
        </button>
      </div>
    </div>
  );
}
