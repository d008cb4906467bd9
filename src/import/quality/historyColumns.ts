import type { Finding } from "../../log/finding.ts";
import { listText } from "../../model/listText.ts";
import { isWrittenDate } from "../dates/isWrittenDate.ts";
import { isOpen } from "../mapping/logStatus.ts";
import { leastConfidence } from "../proposals/proposal.ts";
import { proposeStatus } from "../proposals/proposeStatus.ts";
import type { ImportedFile } from "../rows/rowTable.ts";
import { filesByName } from "./filesByName.ts";
import type { QualityFacts } from "./qualityFacts.ts";

const fewestValues = 5;
/** Of its values: a column of dates. */
const datedShare = 0.8;

/** In a list of tickets, columns of dates that nobody uses and that are called as states: `In Progress at`, `Pending since`. */
export function historyColumns({ rows }: QualityFacts): Finding[] {
  const lists = rows.files.filter(({ plan }) => plan.shape === "snapshot");
  const found = filesByName(lists).flatMap((file) =>
    file.sample.columns.flatMap((column, at) => {
      const { name } = file.plan.columns[column];
      const count = isCalledAsState(name) ? datesIn(file, at) : 0;
      return count === 0 ? [] : [{ file, name, count }];
    }),
  );
  if (found.length === 0) return [];
  const names = [...new Set(found.map(({ name }) => name))];
  const [{ file, count }] = found.toSorted((a, b) => b.count - a.count);
  return [findingOn(names, count, file)];
}

/** Of a state in which a ticket isn't done yet; when it was opened and done, other columns say. */
function isCalledAsState(name: string): boolean {
  const meant = proposeStatus(name);
  return (
    meant !== null &&
    meant.confidence >= leastConfidence &&
    isOpen(meant.state) &&
    meant.state !== "new"
  );
}

/** How many of the sampled values are dates; 0 where too few are. */
function datesIn({ sample, plan }: ImportedFile, at: number): number {
  const values = sample.rows
    .map((row) => row[at])
    .filter((text) => text !== "" && !plan.missing.has(text));
  const dates = values.filter(isWrittenDate).length;
  return dates >= fewestValues && dates >= datedShare * values.length ? dates : 0;
}

function findingOn(names: readonly string[], count: number, { sample }: ImportedFile): Finding {
  const columns = listText(names.map((name) => `“${name}”`));
  const [hold, they] = names.length === 1 ? ["holds", "it isn't"] : ["hold", "they aren't"];
  return {
    code: "history-columns",
    severity: "note",
    title: `${columns} ${hold} when tickets came to a state, and ${they} used: of a row a ticket, only its opening and its end are told`,
    unit: "rows",
    count,
    of: sample.rows.length,
    since: null,
    until: null,
    evidence: { columns: names.join(", "), sampledRows: sample.rows.length },
    touches: ["times"],
    effect:
      "how long tickets waited, were worked on and were pending isn't known, though the file tells some of it; an export with one row per change of a status would tell it",
  };
}
