import type { ImportReport } from "../../import/importReport.ts";
import { dateSentences } from "../../report/dateSentences.ts";
import { Accounting } from "./Accounting.tsx";
import { ProblemTable } from "./ProblemTable.tsx";

const whole = new Intl.NumberFormat("en-GB");

/** What an import read: rows, tickets and period, with every problem and every column's use. */
export function ReadSummary({ report }: { readonly report: ImportReport }) {
  const { tickets, visits, openTickets, preset, problems, columns } = report;
  return (
    <>
      <Accounting report={report} />
      <p>
        {whole.format(tickets)} tickets with {whole.format(visits)} visits,{" "}
        {whole.format(openTickets)} of them still open. {periodWords(report)}
      </p>
      {dateSentences(report).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {preset !== null && (
        <p class="quiet">
          Read as {preset.id}: {preset.evidence.join("; ")}.
        </p>
      )}
      <details>
        <summary>Problems and notes ({problems.length})</summary>
        <ProblemTable problems={problems} />
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

/** From and to are local midnights; the last day is the one before. */
function periodWords({ period, timezone }: ImportReport): string {
  if (period === null) return "";
  const timeZone = timezone ?? "UTC";
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "long" });
  const [first, last] = [Date.parse(period.from), Date.parse(period.to) - 1];
  return `Intake is complete from ${format.format(first)} to ${format.format(last)}: that period is what a model is fitted to.`;
}
