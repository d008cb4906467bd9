import type { ImportReport } from "../../import/importReport.ts";
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
          {columns.map(({ name, use }) => (
            <li key={name}>
              <b>{name}</b> <span class="quiet">{use}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function periodWords({ period, timezone }: ImportReport): string {
  if (period === null) return "";
  const day = (text: string) => text.slice(0, 10);
  return `Intake is complete from ${day(period.from)} to ${day(period.to)}; zone ${timezone ?? "not known"}.`;
}
