import type { TicketLog } from "../../log/ticketLog.ts";

/** A group of an imported log, the tier it is in and how much passed through it. */
export interface ImportedGroup {
  readonly name: string;
  readonly tier: string;
  readonly visits: number;
}

/** The groups of a log, tier by tier from the front line up, the busiest of each first. */
export function importedGroups({ names, visits }: TicketLog): ImportedGroup[] {
  const counts = new Float64Array(names.teams.length);
  for (let row = 0; row < visits.length; row++) {
    const team = visits.columns.team[row];
    if (team < counts.length) counts[team]++;
  }
  return names.teams
    .map((name, at) => ({ name, at: names.teamTiers[at], visits: counts[at] }))
    .sort((a, b) => a.at - b.at || b.visits - a.visits)
    .map(({ name, at, visits }) => ({ name, tier: names.tiers[at], visits }));
}
