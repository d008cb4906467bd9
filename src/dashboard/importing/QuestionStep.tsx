import type { ImportReport } from "../../import/importReport.ts";
import { problemText } from "../../report/importText.ts";
import { Accounting } from "./Accounting.tsx";
import { alikeQuestions } from "./alikeQuestions.ts";
import { ChoiceQuestion } from "./ChoiceQuestion.tsx";
import type { Importing } from "./importing.ts";
import { MappingForm } from "./MappingForm.tsx";
import { SetAsideFile } from "./SetAsideFile.tsx";
import { ZoneQuestion } from "./ZoneQuestion.tsx";

/** What a column mapping can mend. */
const mappable: ReadonlySet<string> = new Set(["no-date-column", "no-rows"]);

/** What a statement of how the file is written can mend. */
const statable: ReadonlySet<string> = new Set([
  "encoding-needed",
  "unknown-encoding",
  "header-line",
  "unknown-sheet",
  "unknown-list",
]);

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
  if (problem?.code === "mapping-needed" && report.proposal !== null)
    return (
      <div class="step">
        <h3>What is in this file?</h3>
        <p>
          No product is known by its header, and its columns don’t say enough by themselves. This
          has to be known:
        </p>
        <ul>
          {report.proposal.questions.map((text) => (
            <li key={text}>{`${text.charAt(0).toUpperCase()}${text.slice(1)}`}</li>
          ))}
        </ul>
        <MappingForm importing={importing} report={report} proposal={report.proposal} />
        <button type="button" onClick={() => importing.cancel()}>
          Choose another file
        </button>
      </div>
    );
  return (
    <div class="step">
      <p class="error" role="alert">
        {problem === undefined ? "No tickets were found in this file." : problemText(problem)}
      </p>
      {mappable.has(problem?.code ?? "") && (
        <p>
          A column mapping can be given at the step before, under “I have a file that says what its
          columns mean”.
        </p>
      )}
      {statable.has(problem?.code ?? "") && (
        <p>It can be said at the step before, under “I know how the file is written”.</p>
      )}
      {report.rows > 0 && <Accounting report={report} />}
      <SetAsideFile file={setAside} count={report.setAside} />
      <button type="button" onClick={() => importing.cancel()}>
        Choose another file
      </button>
    </div>
  );
}
