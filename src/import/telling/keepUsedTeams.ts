import type { LogSink } from "../../log/ticketLog.ts";

/** Renumbers the teams of a sink so that only those with visits are left; returns their names. */
export function keepUsedTeams({ visits, spans }: LogSink, names: readonly string[]): string[] {
  const codes = new Map<number, number>();
  for (let row = 0; row < visits.length; row++) {
    const team = visits.columns.team[row];
    if (!codes.has(team)) codes.set(team, codes.size);
    visits.columns.team[row] = codes.get(team)!;
  }
  for (let row = 0; row < spans.length; row++)
    spans.columns.team[row] = codes.get(spans.columns.team[row])!;
  return [...codes.keys()].map((team) => names[team]);
}
