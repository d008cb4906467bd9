import { type ColumnPlan, planColumns } from "./columnPlan.ts";
import type { ColumnStatements } from "./columnStatements.ts";
import { isWrittenDate } from "../dates/isWrittenDate.ts";
import { dateRoles, type ImportMapping } from "./mapping.ts";
import { FatalProblem, headerAlone } from "../problem.ts";
import type { MappingProposal } from "../proposals/proposal.ts";
import { proposeMapping, withProposal } from "../proposals/proposeMapping.ts";

/** What a file is that no preset knows and nobody has described in full. */
export interface SettledColumns {
  readonly proposal: MappingProposal;
  readonly mapping: ImportMapping;
  /** Why it can't be read before a person has said more; null where it can. */
  readonly problem: FatalProblem | null;
}

/** Proposes what the columns are, from the header and the first rows. */
export function settleColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  {
    file,
    mapping,
    evidence,
  }: {
    readonly file: string;
    readonly mapping: ImportMapping | null;
    /** Why no preset fits. */
    readonly evidence: readonly string[];
  },
): SettledColumns {
  const proposal = proposeMapping(header, rows, mapping);
  const settled = withProposal(mapping, proposal);
  const { questions } = proposal;
  const problem =
    questions.length === 0
      ? null
      : rows.length === 0
        ? headerAlone([file])
        : namesDates(proposal) || hasDates(header, rows)
          ? needed()
          : noDates(header, file);
  return { proposal, mapping: settled, problem };

  function needed(): FatalProblem {
    return new FatalProblem({
      code: "mapping-needed",
      file,
      line: 1,
      message: `${file} is no export of a product that is known by its header, and its columns don't say enough: ${questions.join("; ")} (${evidence.join("; ")})`,
    });
  }
}

/** The plan for a proposed mapping, which says that it is one. */
export function proposedPlan(
  header: readonly string[],
  file: string,
  { settled, stated }: { readonly settled: SettledColumns; readonly stated: ColumnStatements },
): ColumnPlan {
  const { mapping, proposal } = settled;
  const plan = planColumns(header, file, mapping, stated);
  if ("lacking" in plan)
    throw new Error(`a proposal without questions must name ${plan.lacking.join(", ")}`);
  return {
    ...plan,
    preset: { id: "proposal", title: null, evidence: evidenceOf(proposal), tied: [] },
  };
}

function evidenceOf({ shape, columns }: MappingProposal): string[] {
  const used = columns.flatMap(({ column, role, use, confidence, isUsed }) =>
    isUsed && role !== null ? [`${column} as ${use} (${confidence})`] : [],
  );
  return [
    `no product is known by this header, so its columns were taken for what their names and values say: ${used.join(", ")}`,
    `a row was taken for ${{ "event log": "a change of a ticket", "visit log": "a stay of a ticket", snapshot: "a ticket" }[shape.value]}, since ${shape.reason} (${shape.confidence})`,
  ];
}

function namesDates({ columns }: MappingProposal): boolean {
  return columns.some(({ role }) => dateRoles.some((date) => date === role));
}

function hasDates(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  return header.some((_, column) => {
    const texts = rows.map((cells) => cells[column]?.trim() ?? "").filter((text) => text !== "");
    const dates = texts.filter(isWrittenDate);
    return dates.length * 2 > texts.length;
  });
}

function noDates(header: readonly string[], file: string): FatalProblem {
  return new FatalProblem({
    code: "no-date-column",
    file,
    line: 1,
    message: `${file} has no column of dates (none of its ${header.length} columns can be read as dates), so nobody can tell when anything happened to a ticket`,
  });
}
