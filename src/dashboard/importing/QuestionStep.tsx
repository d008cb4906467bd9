import type { ImportReport } from "../../import/importReport.ts";
import { problemText } from "../../report/importText.ts";
import { Accounting } from "./Accounting.tsx";
import { DateQuestion } from "./DateQuestion.tsx";
import type { Importing } from "./importing.ts";
import { ZoneQuestion } from "./ZoneQuestion.tsx";

/** What a column mapping can mend. */
const mappable: ReadonlySet<string> = new Set(["unknown-columns", "no-date-column", "no-rows"]);

/** What only a person can know is asked; what can't be read is said. */
export function QuestionStep({
  importing,
  report,
}: {
  readonly importing: Importing;
  readonly report: ImportReport;
}) {
  const problem = report.problems.find(({ severity }) => severity === "fatal");
  if (problem?.code === "timezone-needed")
    return <ZoneQuestion importing={importing} problem={problem} report={report} />;
  if (problem?.code === "ambiguous-dates" || problem?.code === "two-date-formats")
    return <DateQuestion importing={importing} problem={problem} report={report} />;
  return (
    <div class="step">
      <p class="error" role="alert">
        {problem === undefined ? "No tickets were found in this file." : problemText(problem)}
      </p>
      {mappable.has(problem?.code ?? "") && (
        <p>
          A column mapping can be given at the step before, under “My export isn’t ServiceNow’s”.
        </p>
      )}
      {report.rows > 0 && <Accounting report={report} />}
      <button type="button" onClick={() => importing.cancel()}>
        Choose another file
      </button>
    </div>
  );
}
