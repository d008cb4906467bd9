import { useRef, useState } from "preact/hooks";
import { logStatuses } from "../../import/mapping/logStatus.ts";
import { columnRoles, dateRoles, timeOfDayUse } from "../../import/mapping/mapping.ts";
import { leastConfidence } from "../../import/proposals/proposal.ts";
import type { ImportShape } from "../../import/mapping/shape.ts";
import { withStatements } from "../../import/mapping/withStatements.ts";
import { writeMapping } from "../../import/mapping/writeMapping.ts";
import { saveText } from "../page/saveText.ts";
import type { Importing } from "./importing.ts";
import {
  type ColumnUse,
  type MappingDraft,
  type Meaning,
  mappingOfDraft,
  type StatusMeaning,
  timeUse,
  withRole,
} from "./mappingDraft.ts";
import { type OpenQuestion, openQuestion } from "./openQuestion.ts";
import { pickId, PickTable } from "./PickTable.tsx";

const shapes: Readonly<Record<ImportShape, string>> = {
  "event log": "A change of a ticket",
  "visit log": "A stay of a ticket at a group, with its start and end",
  snapshot: "A ticket, as it was in the end",
};

const roleChoices = [
  ...Object.entries(columnRoles).map(([value, words]) => ({ value: value as ColumnUse, words })),
  ...dateRoles.map((role) => ({ value: timeUse(role), words: timeOfDayUse(role) })),
];
const stateChoices = [
  ...logStatuses.map((value) => ({ value, words: value })),
  { value: "set aside", words: "set its rows aside" },
];

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
  const [open, setOpen] = useState({ text: "", times: 0 });
  const form = useRef<HTMLDivElement>(null);
  const say = (changed: MappingDraft) => {
    setDraft(changed);
    setOpen(({ times }) => ({ text: "", times }));
    importing.mean(changed);
  };
  const mapping = mappingOfDraft(importing.first.value.told.mapping ?? null, draft);
  const toSave = withStatements(mapping, importing.answers);
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
    say(withRole(draft, column, role === "" ? null : (role as ColumnUse)));
  const pickState = (status: string, state: string) => {
    const value = state === "" ? null : (state as StatusMeaning);
    say({ ...draft, states: new Map([...draft.states, [status, value]]) });
  };
  const read = () => {
    const question = openQuestion({ ...meaning, draft });
    setOpen(({ times }) => ({ text: question?.text ?? "", times: times + 1 }));
    if (question === null) void importing.read(importing.files, { ...importing.answers, mapping });
    else focusPick(form.current, question.at);
  };
  return (
    <div class="step" ref={form}>
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
          none="not said yet"
          onPick={pickState}
        />
      )}
      <p class="error" aria-live="assertive">
        {/* the same words again are told again */}
        <span key={open.times}>{open.text}</span>
      </p>
      <div class="button-row">
        <button type="button" class="primary" onClick={read}>
          Read it like this
        </button>
        <button
          type="button"
          onClick={() => saveText(writeMapping(toSave, meaning), "columns.yaml")}
        >
          Save this to a file
        </button>
      </div>
    </div>
  );
}

/** Moves to what a name is given its meaning by, behind its fold if it has to be. */
function focusPick(form: HTMLElement | null, { what, name }: OpenQuestion["at"]): void {
  const picks = [...(form?.querySelectorAll("select") ?? [])];
  const pick = picks.find(({ dataset }) => dataset["pick"] === pickId(what, name));
  const fold = pick?.closest("details");
  if (fold) fold.open = true;
  pick?.focus();
}
