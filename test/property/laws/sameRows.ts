import type { TableSpec, TableView } from "../../../src/log/table.ts";
import { type LogTableName, logSpecs } from "../../../src/log/ticketLog.ts";
import { LawBroken } from "./law.ts";
import type { Played } from "./play.ts";

/** All tables of a log but those left out hold the same bytes in both runs. */
export function mustBeSameRows(
  one: Played,
  other: Played,
  leftOut: readonly LogTableName[] = [],
): void {
  for (const name of Object.keys(logSpecs) as LogTableName[]) {
    if (leftOut.includes(name)) continue;
    const table = one.log[name] as TableView<TableSpec>;
    const found = firstDifference(table, other.log[name]);
    if (found !== null) throw new LawBroken(`${name} differ: ${found}`);
  }
}

function firstDifference(one: TableView<TableSpec>, other: TableView<TableSpec>): string | null {
  if (one.length !== other.length) return `${one.length} rows and ${other.length}`;
  for (const [name, column] of Object.entries(one.columns)) {
    const others = other.columns[name];
    for (let row = 0; row < one.length; row++)
      if (!Object.is(column[row], others[row]))
        return `${name} of row ${row} is ${column[row]} and ${others[row]}`;
  }
  return null;
}
