import {
  type ColumnRole,
  columnRoles,
  type DateRole,
  dateRoles,
  timeOfDayUse,
} from "../../import/mapping/mapping.ts";
import { endingRoles, essentialRoles } from "../../import/mapping/shapeRoles.ts";
import { leastConfidence } from "../../import/proposals/proposal.ts";
import type { Picked } from "./PickTable.tsx";
import { columnsOfUse, type Meaning, timeUse } from "./mappingDraft.ts";

/** What a person still has to say of an export's columns or statuses. */
export interface OpenQuestion {
  readonly text: string;
  /** The column or status that it is best answered at. */
  readonly at: { readonly what: Picked; readonly name: string };
}

/** The first of the questions that a draft leaves open; null where the file can be read as it says. */
export function openQuestion(meaning: Meaning): OpenQuestion | null {
  const { shape } = meaning.draft;
  const needed = [
    ...essentialRoles[shape].map((role) => [role]),
    ...(shape === "snapshot" ? [endingRoles] : []),
  ];
  const lacking = needed.find((roles) =>
    roles.every((role) => columnsOfUse(meaning.draft, role).length === 0),
  );
  if (lacking !== undefined)
    return {
      text: `Still open: which column is the ${lacking.map((role) => columnRoles[role]).join(" or ")}?`,
      at: likeliest(meaning, lacking),
    };
  return openTime(meaning) ?? openStatus(meaning);
}

/** The column that was proposed as that, if none was sure enough; else the first that has no use yet. */
function likeliest({ proposal, draft }: Meaning, roles: readonly ColumnRole[]): OpenQuestion["at"] {
  const { columns } = proposal;
  const perhaps = columns.find(({ role }) => role !== null && roles.includes(role));
  const free = columns.find(({ column }) => !draft.roles.has(column));
  return { what: "Column", name: (perhaps ?? free ?? columns[0]).column };
}

/** Times of day belong to one column of dates. */
function openTime(meaning: Meaning): OpenQuestion | null {
  const { draft } = meaning;
  const dated = (role: DateRole) => columnsOfUse(draft, role).length;
  for (const role of dateRoles) {
    const [first, second] = columnsOfUse(draft, timeUse(role));
    if (first === undefined || (dated(role) === 1 && second === undefined)) continue;
    if (dated(role) === 0)
      return {
        text: `Still open: which column is the ${columnRoles[role]}, whose time of day “${first}” is?`,
        at: { what: "Column", name: first },
      };
    const use = second === undefined ? columnRoles[role] : timeOfDayUse(role);
    return {
      text: `Still open: which column is the ${use}? With a time of day beside it, only one can be.`,
      at: { what: "Column", name: second ?? columnsOfUse(draft, role)[1] },
    };
  }
  return null;
}

function openStatus({ statuses, draft }: Meaning): OpenQuestion | null {
  const open = statuses.find(
    ({ status, confidence }) => confidence < leastConfidence && draft.states.get(status) === null,
  );
  if (open !== undefined)
    return {
      text: `Still open: what does the status “${open.status}” mean?`,
      at: { what: "Status", name: open.status },
    };
  const states = [...draft.states];
  return states.length > 0 && states.every(([, state]) => state === "set aside")
    ? {
        text: "Still open: what does any of the statuses mean? All rows would be set aside.",
        at: { what: "Status", name: states[0][0] },
      }
    : null;
}
