import { remedyText } from "../../report/problemText.ts";
import { problemPlace } from "./problemPlace.ts";
import type { StatementControls } from "./statementControls.ts";
import type { ImportProblem, ProblemSeverity } from "../../import/problem.ts";

const whole = new Intl.NumberFormat("en-GB");

const consequences: Readonly<Record<ProblemSeverity, string>> = {
  fatal: "nothing imported",
  "set aside": "row set aside",
  ignored: "row ignored",
  note: "note",
};

/** What the import has to say, each kind once with its first place and how often. */
export function ProblemTable({
  problems,
  controls,
  isOfSeveral = false,
}: {
  readonly problems: readonly ImportProblem[];
  /** Whether several files were read, so that a place says in which. */
  readonly isOfSeveral?: boolean;
  /** Where what mends a problem is said. */
  readonly controls: StatementControls;
}) {
  if (problems.length === 0) return <p class="quiet">No row had a problem.</p>;
  return (
    <div class="table-scroll" role="region" aria-label="Problems and notes" tabIndex={0}>
      <table class="problems">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">First at</th>
            <th scope="col">Times</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.code} ${problem.file} ${problem.column}`}>
              <td>
                <span class="tag">{consequences[problem.severity]}</span> {problem.message}
                {remedyText(problem, controls)}
              </td>
              <td>{problemPlace(problem, isOfSeveral)}</td>
              <td>{whole.format(problem.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
