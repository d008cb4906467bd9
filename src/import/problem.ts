import type { LineUnit } from "./formats/recordHandler.ts";
import type { SetAsideRow } from "./setAside/setAsideRow.ts";

/** What became of a file, a row or a value because of a problem. */
export type ProblemSeverity =
  /** nothing was imported */
  | "fatal"
  /** the row was set aside */
  | "set aside"
  /** the row was ignored, since it says nothing new */
  | "ignored"
  /** the row was used; something about it deserves to be known */
  | "note";

/** Something an import has to say, counted: the first case in full, and how many there were like it. */
export interface ImportProblem {
  /** What kind of problem, in words that don't change: `unreadable-date`. */
  readonly code: string;
  readonly severity: ProblemSeverity;
  readonly file: string | null;
  /** Line of the first case, as a text editor counts: from 1, line breaks within cells included. */
  readonly line: number | null;
  /** What that number counts where it isn't lines: rows of a sheet, items of a JSON list, events of an XES log. */
  readonly unit?: Exclude<LineUnit, "line">;
  /** Name of the column of the first case. */
  readonly column: string | null;
  /** What the first case's cell holds. */
  readonly value: string | null;
  readonly message: string;
  readonly count: number;
}

/** A problem before it is counted; what doesn't apply is left out. */
export type ProblemCase = Pick<ImportProblem, "code" | "severity" | "message"> &
  Partial<Pick<ImportProblem, "file" | "line" | "column" | "value" | "count">>;

/** What is wrong with the whole log, not with a column: a change of the clocks shows in all columns of dates. */
const ofAllColumns = new Set(["time-in-gap", "time-in-overlap"]);

/** Collects problems, one entry for all that share code, file and column. */
export interface ProblemList {
  add(found: ProblemCase): void;
  /** Says what the lines of a file are. */
  countIn(file: string, unit: LineUnit): void;
  readonly hasFatal: boolean;
  list(): ImportProblem[];
}

/**
 * @param setAside The rows set aside, which may grow and shrink: those in it whenever the list is asked for are problems
 *   too, before the others.
 */
export function problemList(setAside: readonly SetAsideRow[] = []): ProblemList {
  const byKind = new Map<string, ImportProblem>();
  const units = new Map<string | null, Exclude<LineUnit, "line">>();
  const withUnit = (problem: ImportProblem): ImportProblem => {
    const unit = problem.line === null ? undefined : units.get(problem.file);
    return unit === undefined ? problem : { ...problem, unit };
  };
  return {
    add: (found) => count(byKind, found),
    countIn(file, unit) {
      if (unit !== "line") units.set(file, unit);
    },
    get hasFatal() {
      return [...byKind.values()].some((problem) => problem.severity === "fatal");
    },
    list() {
      const ofRows = new Map<string, ImportProblem>();
      for (const { file, line, column, value, code, reason: message } of setAside)
        count(ofRows, { code, severity: "set aside", file, line, column, value, message });
      return [...ofRows.values(), ...byKind.values()].map(withUnit);
    },
  };
}

function count(byKind: Map<string, ImportProblem>, found: ProblemCase): void {
  const { file = null, line = null, column = null, value = null, count: more = 1 } = found;
  const key = JSON.stringify([found.code, file, ofAllColumns.has(found.code) ? null : column]);
  const known = byKind.get(key);
  byKind.set(
    key,
    known === undefined
      ? { ...found, file, line, column, value, count: more }
      : { ...known, count: known.count + more },
  );
}

/** The end of an import that can't go on: thrown within `src/import`, and turned into a problem at its edge. */
export class FatalProblem extends Error {
  readonly problem: ProblemCase;

  constructor(problem: Omit<ProblemCase, "severity">) {
    super(problem.message);
    this.name = "FatalProblem";
    this.problem = { ...problem, severity: "fatal" };
  }
}

/** What ends an import of files that hold the names of columns and nothing beneath them. */
export function headerAlone(files: readonly string[]): FatalProblem {
  return new FatalProblem({
    code: "header-alone",
    file: files[0],
    message: `${files.join(", ")} ${files.length === 1 ? "holds" : "hold"} a header and no rows`,
  });
}
