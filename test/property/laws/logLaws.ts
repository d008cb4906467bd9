import { type LogTableName, logSpecs } from "../../../src/log/ticketLog.ts";
import { type Law, lawOfRun, mustHold } from "./law.ts";
import type { Played } from "./play.ts";
import { rows } from "./rows.ts";

/** What holds of all tables of the log alike. */
export const logLaws: readonly Law[] = [
  lawOfRun("every instant and every time is a whole number of milliseconds", keepWhole),
];

function keepWhole({ log }: Played): void {
  for (const table of Object.keys(logSpecs) as LogTableName[])
    for (const [column, { unit }] of Object.entries(logSpecs[table]))
      if (unit === "ms" || unit === "ms since startsAt") mustBeWhole({ log }, table, column);
}

/** An instant that never comes (NaN, Infinity) is none. */
function mustBeWhole({ log }: Pick<Played, "log">, table: LogTableName, column: string): void {
  const values = (log[table].columns as Readonly<Record<string, ArrayLike<number>>>)[column];
  for (const row of rows(log[table].length))
    mustHold(
      !Number.isFinite(values[row]) || Number.isInteger(values[row]),
      () => `${table}.${column} of row ${row} is ${values[row]}`,
    );
}
