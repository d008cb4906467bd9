import type { TableSpec, TableView } from "../../../src/log/table.ts";
import { eventKinds, type LogTableName, logSpecs } from "../../../src/log/ticketLog.ts";
import { LawBroken } from "./law.ts";
import type { Played } from "./play.ts";

/**
 * All tables of a log but those left out hold the same bytes in both runs. Places in a list of the
 * scenario's are the same where what stands there is called the same: one more in front moves the others.
 */
export function mustBeSameRows(
  one: Played,
  other: Played,
  leftOut: readonly LogTableName[] = [],
): void {
  for (const name of Object.keys(logSpecs) as LogTableName[]) {
    if (leftOut.includes(name)) continue;
    const table = one.log[name] as TableView<TableSpec>;
    const isSame = name === "events" ? sameInEvents(one, other) : () => false;
    const found = firstDifference(table, other.log[name], isSame);
    if (found !== null) throw new LawBroken(`${name} differ: ${found}`);
  }
}

type IsSame = (column: string, row: number) => boolean;

function sameInEvents(one: Played, other: Played): IsSame {
  return (column, row) => {
    const [name, others] = [one, other].map((run) => nameIn(run, column, row));
    return name !== undefined && name === others;
  };
}

/** What stands in the scenario's list at the place that an event gives; undefined where it gives none. */
function nameIn({ log, scenario }: Played, column: string, row: number): string | undefined {
  const { rule, value, kind } = log.events.columns;
  if (column === "rule") return log.names.rules[rule[row]];
  const of = eventKinds[kind[row]];
  if (column !== "value") return undefined;
  if (of.startsWith("session")) return scenario.deflection[value[row]]?.name;
  if (of === "prevented" || of === "learnt from") return scenario.improvements[value[row]]?.name;
  return undefined;
}

function firstDifference(
  one: TableView<TableSpec>,
  other: TableView<TableSpec>,
  isSame: IsSame,
): string | null {
  if (one.length !== other.length) return `${one.length} rows and ${other.length}`;
  for (const [name, column] of Object.entries(one.columns)) {
    const others = other.columns[name];
    for (let row = 0; row < one.length; row++)
      if (!Object.is(column[row], others[row]) && !isSame(name, row))
        return `${name} of row ${row} is ${column[row]} and ${others[row]}`;
  }
  return null;
}
