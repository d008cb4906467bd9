import type { ColumnRole } from "../mapping/mapping.ts";
import type { Preset } from "./preset.ts";
import { servicenowIncident } from "./servicenowIncident.ts";

/** The columns of the table incident that stand for a record of another table, and those that stand for a label. */
const kinds: Readonly<Partial<Record<ColumnRole, "reference" | "label">>> = {
  group: "reference",
  agent: "reference",
  type: "label",
  priority: "label",
  urgency: "label",
  impact: "label",
  channel: "label",
};

/** What follows the name of a column of each kind. */
interface Parts {
  readonly reference: string;
  readonly label?: string;
  readonly other?: string;
}

/** The names of incident's columns in answers of ServiceNow's interface, which give what is stored and what is shown as parts of a field. */
export function servicenowApiNames({
  reference,
  label = "",
  other = "",
}: Parts): Preset["columns"] {
  const parts = { reference, label, other };
  const entries = Object.entries(servicenowIncident) as [ColumnRole, readonly string[]][];
  return Object.fromEntries(
    entries.map(([role, names]) => [
      role,
      names.map((name) => `${name}${parts[kinds[role] ?? "other"]}`),
    ]),
  );
}

export const servicenowApiSource =
  "https://github.com/ServiceNow/ServiceNowDocs, api-reference/rest-apis/c_TableAPI.md (sysparm_display_value: stored values are in UTC, shown ones in the user's zone; a stored reference is a `link` and a `value`). That what is shown is a `display_value` isn't in there: not checked";
