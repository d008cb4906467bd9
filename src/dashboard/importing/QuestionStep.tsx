import { alikeQuestions } from "../../import/alikeQuestions.ts";
import type { ImportReport } from "../../import/importReport.ts";
import type { ImportProblem } from "../../import/problem.ts";
import { remedyOf } from "../../report/remedies.ts";
import { problemText } from "../../report/problemText.ts";
import { Accounting } from "./Accounting.tsx";
import { ChoiceQuestion } from "./ChoiceQuestion.tsx";
import type { Importing } from "./importing.ts";
import { MappingForm } from "./MappingForm.tsx";
import { ReadAgain } from "./ReadAgain.tsx";
import { statementControls, takenFor } from "./statementControls.ts";
import { SetAsideFile } from "./SetAsideFile.tsx";
import { ZoneQuestion } from "./ZoneQuestion.tsx";

/** What only a person can know is asked; what can't be read is said. */
export function QuestionStep({
  importing,
  report,
  setAside,
}: {
  readonly importing: Importing;
  readonly report: ImportReport;
  readonly setAside: Blob | null;
}) {
  const { meaning } = importing;
  const [question] = report.questions;
  if (question?.name === null)
    return <ZoneQuestion importing={importing} column={question.column} />;
  if (question !== undefined)
    return (
      <ChoiceQuestion
        key={`${question.code} ${question.name}`}
        importing={importing}
        question={question}
        alike={alikeQuestions(report.questions)}
      />
    );
  const problem = report.problems.find(({ severity }) => severity === "fatal");
  if (problem?.code === "mapping-needed" && meaning !== null && report.proposal !== null)
    return (
      <div class="step">
        <h3>What is in this file?</h3>
        <p>
          No product is known by its header, and its columns don’t say enough by themselves. This
          has to be known:
        </p>
        <ul class="listed">
          {report.proposal.questions.map((text) => (
            <li key={text}>{`${text.charAt(0).toUpperCase()}${text.slice(1)}`}</li>
          ))}
        </ul>
        <MappingForm importing={importing} meaning={meaning} />
        <ReadAgain importing={importing} />
        <button type="button" onClick={() => importing.cancel()}>
          Choose another file
        </button>
      </div>
    );
  return (
    <div class="step">
      <p class="error" role="alert">
        {problem === undefined
          ? "No tickets were found in this file."
          : problemText(problem, statementControls(meaning !== null))}
      </p>
      {report.rows > 0 && <Accounting report={report} />}
      <SetAsideFile file={setAside} count={report.setAside} />
      {meaning !== null && (
        <details>
          <summary>{takenFor}</summary>
          <MappingForm importing={importing} meaning={meaning} />
        </details>
      )}
      <ReadAgain importing={importing} isOpen={isMendedByReading(problem)} />
      <button type="button" onClick={() => importing.cancel()}>
        Choose another file
      </button>
    </div>
  );
}

/** Whether it helps to say how the file is written. */
function isMendedByReading(problem: ImportProblem | undefined): boolean {
  const remedy = problem === undefined ? null : remedyOf(problem);
  return remedy !== null && ["encoding", "headerLine", "sheet"].includes(remedy.by);
}
