import { percentText } from "../../model/percentText.ts";
import type { Finding } from "../../log/finding.ts";
import { countText } from "../../model/countText.ts";
import { spanOf, timeOfDay } from "./instants.ts";
import type { QualityFacts } from "./qualityFacts.ts";
import type { RowNumbers } from "../rows/numberColumn.ts";

/** Among so many people, equal loads give each a fifth at most; a person with half is two and a half times as busy. */
const fewestPeople = 5;
const fewestTickets = 100;
const leastShare = 0.5;

/** One person with half of the tickets or more: an account of an interface, or a name put in by default. */
export function busyPerson({ log, rows, tickets, times }: QualityFacts): Finding[] {
  const agents = rows.texts.agent.texts.length;
  const { agent } = rows.table.columns;
  const counts = new Float64Array(agents);
  /** The ticket that each had latest. */
  const latest = new Int32Array(agents).fill(-1);
  let assigned = 0;
  for (let ticket = 0; ticket + 1 < tickets.starts.length; ticket++) {
    let isAssigned = false;
    for (let i = tickets.starts[ticket]; i < tickets.starts[ticket + 1]; i++) {
      const person = agent[tickets.rows[i]];
      if (person < 0 || latest[person] === ticket) continue;
      latest[person] = ticket;
      counts[person] += 1;
      isAssigned = true;
    }
    if (isAssigned) assigned += 1;
  }
  const person = counts.indexOf(Math.max(...counts));
  if (agents < fewestPeople || assigned < fewestTickets) return [];
  if (counts[person] < leastShare * assigned) return [];
  const own = tickets.rows.filter((row) => agent[row] === person);
  const hours = hoursOf(own, times.moment, log.timezone);
  const percent = percentText(counts[person] / assigned);
  return [
    {
      code: "busy-person",
      severity: "caution",
      title: `${log.names.agents[person]} has ${percent} of the tickets, and changes them in ${hours} of the day's 24 hours: probably an interface, or a default`,
      unit: "tickets",
      count: counts[person],
      of: assigned,
      ...spanOf(Array.from(own, (row) => times.moment[row])),
      evidence: { agent: log.names.agents[person], people: agents, hoursOfDay: hours },
      touches: [],
      effect: `nothing but the number of people: of ${countText(agents)} names, one is no person to be staffed`,
    },
  ];
}

/** In how many hours of the local day. */
function hoursOf(own: Uint32Array, times: RowNumbers, timezone: string): number {
  const hours = new Set<number>();
  for (const row of own) hours.add(Math.floor(timeOfDay(timezone, times[row]) / 3_600_000));
  return hours.size;
}
