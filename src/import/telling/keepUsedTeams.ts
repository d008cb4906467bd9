import type { LogSink } from "../../log/ticketLog.ts";

/** Renumbers the teams of a sink so that only those with visits are left; returns their names. */
export function keepUsedTeams({ visits, spans }: LogSink, names: readonly string[]): string[] {
  const codes = new Int32Array(names.length).fill(-1);
  const used: string[] = [];
  for (let row = 0; row < visits.length; row++) {
    const team = visits.columns.team[row];
    if (codes[team] < 0) codes[team] = used.push(names[team]) - 1;
    visits.columns.team[row] = codes[team];
  }
  for (let row = 0; row < spans.length; row++)
    spans.columns.team[row] = codes[spans.columns.team[row]];
  return used;
}
