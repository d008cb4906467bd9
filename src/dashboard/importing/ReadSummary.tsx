import type { ImportReport } from "../../import/importReport.ts";
import { dateSentences } from "../../report/dateSentences.ts";
import { privacySentence } from "../../report/privacySentence.ts";
import { presetSentence } from "../../report/presetSentence.ts";
import { unbroken } from "../words/unbroken.ts";
import { Accounting } from "./Accounting.tsx";
import type { Importing } from "./importing.ts";
import { MappingForm } from "./MappingForm.tsx";
import { ProblemTable } from "./ProblemTable.tsx";
import { QualityList } from "./QualityList.tsx";
import { ReadAgain } from "./ReadAgain.tsx";
import { statementControls, takenFor } from "./statementControls.ts";
import { SetAsideFile } from "./SetAsideFile.tsx";

const whole = new Intl.NumberFormat("en-GB");

export interface ReadSummaryProps {
  readonly importing: Importing;
  readonly report: ImportReport;
  readonly setAside: Blob | null;
}

/** What an import read: rows, tickets and period, with every problem and every column's use. */
export function ReadSummary({ importing, report, setAside }: ReadSummaryProps) {
  const { meaning } = importing;
  const { tickets, visits, openTickets, preset, problems, columns } = report;
  return (
    <>
      <p class="quiet">{importing.files.map(({ name }) => name).join(", ")}</p>
      <Accounting report={report} />
      <SetAsideFile file={setAside} count={report.setAside} />
      <p>
        {counted(tickets, "ticket")} with {counted(visits, "visit")}
        {openTickets === 0 ? "" : `, ${whole.format(openTickets)} of them still open`}.{" "}
        {periodWords(report)}
      </p>
      {dateSentences(report).map((sentence) => (
        <p key={sentence}>{unbroken(sentence)}</p>
      ))}
      <p>{privacySentence(report)}</p>
      {preset !== null && <p class="quiet">{presetSentence(preset)}</p>}
      <QualityList findings={report.findings} timezone={report.timezone} />
      {report.cannotTell.length > 0 && (
        <details>
          <summary>What this export can’t tell ({report.cannotTell.length})</summary>
          <ul class="listed">
            {report.cannotTell.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      {meaning !== null && (
        <details>
          <summary>{takenFor}</summary>
          <MappingForm importing={importing} meaning={meaning} />
        </details>
      )}
      <ReadAgain importing={importing} />
      <details>
        <summary>Problems and notes ({problems.length})</summary>
        <ProblemTable
          problems={problems}
          controls={statementControls(meaning !== null)}
          isOfSeveral={importing.files.length > 1}
        />
      </details>
      <details>
        <summary>Columns ({columns.length})</summary>
        <ul class="columns-used">
          {columns.map(({ name, use, dates }) => (
            <li key={name}>
              <b>{name}</b>{" "}
              <span class="quiet">
                {use}
                {dates !== undefined && `, ${dates}`}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function counted(count: number, what: string): string {
  return `${whole.format(count)} ${what}${count === 1 ? "" : "s"}`;
}

/** From and to are local midnights; the last day is the one before. */
function periodWords({ period, timezone }: ImportReport): string {
  if (period === null) return "";
  const timeZone = timezone ?? "UTC";
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "long" });
  const [first, last] = [Date.parse(period.from), Date.parse(period.to) - 1].map((at) =>
    format.format(at),
  );
  return first === last
    ? `Intake is complete on ${first} alone: that day is what a model is fitted to.`
    : `Intake is complete from ${first} to ${last}: that period is what a model is fitted to.`;
}
