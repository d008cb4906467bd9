import type { Finding, FittedPart } from "../../log/finding.ts";
import { countText } from "../../model/countText.ts";
import type { ColumnRole } from "../mapping/mapping.ts";
import { rowsOf } from "../tickets/ticketFacts.ts";
import { spanOf } from "./instants.ts";
import type { QualityFacts } from "./qualityFacts.ts";

/** Columns of the row table that a join can multiply, and what of a log changes with them. */
const compared = [
  { role: "status", touches: ["routes", "times"] },
  { role: "group", touches: ["routes", "times"] },
  { role: "tier", touches: ["routes", "times"] },
  { role: "agent", touches: ["routes", "times"] },
  { role: "type", touches: ["types"] },
  { role: "priority", touches: ["priorities"] },
  { role: "impact", touches: ["priorities"] },
  { role: "promiseMet", touches: [] },
  { role: "reassignments", touches: [] },
] as const satisfies readonly {
  readonly role: ColumnRole;
  readonly touches: readonly FittedPart[];
}[];

/** A system that writes a row per change may write two at one instant now and then; a join does it to all of a ticket's rows. */
const instantPart = 1 / 2;
/** A join multiplies whole kinds of tickets, those with two SLAs say; single tickets are something else. */
const fewestTickets = 5;
const ticketPart = 0.01;

/**
 * Rows of one file that stand there several times, the same ticket at the same time and change,
 * differing in a single column: the export was joined with something of which a ticket has several.
 */
export function joinedRows(facts: QualityFacts): Finding[] {
  const found = new Map<number, { tickets: number; rows: number; instants: number[] }>();
  const { starts } = facts.tickets;
  const count = starts.length - 1;
  let withRows = 0;
  for (let ticket = 0; ticket < count; ticket++) {
    const length = starts[ticket + 1] - starts[ticket];
    if (length > 0) withRows += 1;
    if (length < 2) continue;
    const own = rowsOf(facts.tickets, ticket);
    const join = joinOf(facts, own);
    if (join === null) continue;
    const known = found.get(join.column) ?? { tickets: 0, rows: 0, instants: [] };
    known.tickets += 1;
    known.rows += join.rows;
    known.instants.push(facts.times.moment[own[0]]);
    found.set(join.column, known);
  }
  return [...found]
    .filter(([, { tickets }]) => tickets >= Math.max(fewestTickets, ticketPart * withRows))
    .map(([column, { tickets, rows, instants }]): Finding => {
      const name = nameOf(facts, column);
      const touches: readonly FittedPart[] = compared[column]?.touches ?? [];
      const tells = touches.includes("routes");
      return {
        code: "joined-rows",
        severity: tells ? "distorts" : column === unused ? "note" : "caution",
        title: `${countText(rows)} rows of ${countText(tickets)} tickets repeat another one but for ${name}: a join has multiplied them`,
        unit: "rows",
        count: rows,
        of: facts.tickets.rows.length,
        ...spanOf(instants),
        evidence: { column: name, tickets },
        touches,
        effect: tells
          ? "the copies look like changes that never happened: moves, states or people within no time; export without the join"
          : column === unused
            ? "none, as the copies say nothing new of what is used"
            : `which of a ticket's values of ${name} counts is a matter of the order of its rows`,
      };
    });
}

/** Stands for a column that isn't used. */
const unused = -1;

/** The column by which a ticket's rows were multiplied, and the copies; null where they weren't. */
function joinOf(
  { rows, times }: QualityFacts,
  own: Uint32Array,
): { readonly column: number; readonly rows: number } | null {
  const { columns } = rows.table;
  let instants = 0;
  let [copies, copied, column] = [0, 0, Number.NaN];
  for (let i = 0; i < own.length;) {
    let isCopied = false;
    let next = i + 1;
    for (; next < own.length && times.moment[own[next]] === times.moment[own[i]]; next++) {
      const [a, b] = [own[next - 1], own[next]];
      const isSameChange =
        columns.file[a] === columns.file[b] && Object.is(columns.order[a], columns.order[b]);
      const difference = isSameChange ? differenceOf(columns, a, b) : null;
      if (difference === null) continue;
      if (!Number.isNaN(column) && column !== difference) continue;
      column = difference;
      copies += 1;
      isCopied = true;
    }
    instants += 1;
    if (isCopied) copied += 1;
    i = next;
  }
  return copied > 0 && copied >= instants * instantPart ? { column, rows: copies } : null;
}

type RowColumns = QualityFacts["rows"]["table"]["columns"];

/** The only used column in which two rows differ, `unused` where it is one that isn't; null where they differ in more. */
function differenceOf(columns: RowColumns, a: number, b: number): number | null {
  let difference = unused;
  for (const [at, { role }] of compared.entries()) {
    if (Object.is(columns[role][a], columns[role][b])) continue;
    if (difference !== unused) return null;
    difference = at;
  }
  return difference;
}

function nameOf({ rows }: QualityFacts, column: number): string {
  if (column === unused) return "a column that isn't used";
  const { plan } = rows.files[0];
  return plan.columns[plan.at[compared[column].role]]?.name ?? compared[column].role;
}
