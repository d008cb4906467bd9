import type { ImportReport } from "../../import/importReport.ts";
import type { ImportProblem } from "../../import/problem.ts";
import type { Importing } from "./importing.ts";

/** What a question to the user is about, and whom the answer goes to. */
export interface QuestionProps {
  readonly importing: Importing;
  readonly problem: ImportProblem;
  readonly report: ImportReport;
}
