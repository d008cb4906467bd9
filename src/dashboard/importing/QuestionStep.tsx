import type { ImportReport } from "../../import/importReport.ts";
import { problemText } from "../../report/importText.ts";
import { Accounting } from "./Accounting.tsx";
import { ChoiceQuestion } from "./ChoiceQuestion.tsx";
import type { Importing } from "./importing.ts";
import { ZoneQuestion } from "./ZoneQuestion.tsx";

/** What a column mapping can mend. */
const mappable: ReadonlySet<string> = new Set(["mapping-needed", "no-date-column", "no-rows"]);

/** What only a person can know is asked; what can't be read is said. */
export function QuestionStep({
  importing,
  report,
}: {
  readonly importing: Importing;
  readonly report: ImportReport;
}) {
  const [question] = report.questions;
  if (question?.name === null)
    return <ZoneQuestion importing={importing} column={question.column} />;
  if (question !== undefined)
    return (
      <ChoiceQuestion
        key={`${question.option} ${question.name}`}
        importing={importing}
        question={question}
      />
    );
  const problem = report.problems.find(({ severity }) => severity === "fatal");
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
