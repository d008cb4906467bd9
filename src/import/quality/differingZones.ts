import type { Finding } from "../../log/finding.ts";
import { countText } from "../../model/countText.ts";
import { rowsOf } from "../tickets/ticketFacts.ts";
import { spanOf } from "./instants.ts";
import type { QualityFacts } from "./qualityFacts.ts";

/** Zones differ by whole quarters of an hour, up to 26 hours. */
const quarter = 900_000;
const widest = 26 * 3_600_000;
/** Two columns written at the same instant differ by no more than this. */
const slack = 60_000;
const fewestTickets = 20;
/**
 * Half of the tickets at one and the same quarter of an hour. First rows that come at any time after
 * the opening hit a given one, give or take a minute, in 2 of 15 cases at most.
 */
const leastShare = 0.5;

/** First rows that stand a fixed time of hours from the opening: two columns in two zones. */
export function differingZones({ log, tickets, times, rows }: QualityFacts): Finding[] {
  if (rows.files[0].plan.shape !== "event log") return [];
  const byShift = new Map<number, number[]>();
  let stated = 0;
  for (let ticket = 0; ticket + 1 < tickets.starts.length; ticket++) {
    const first = rowsOf(tickets, ticket).at(0);
    if (first === undefined || Number.isNaN(times.opened[first])) continue;
    stated += 1;
    const apart = times.moment[first] - times.opened[first];
    const shift = Math.round(apart / quarter) * quarter;
    if (Math.abs(apart - shift) > slack || Math.abs(shift) > widest) continue;
    const same = byShift.get(shift);
    if (same === undefined) byShift.set(shift, [times.opened[first]]);
    else same.push(times.opened[first]);
  }
  const [shift, instants] = [...byShift].reduce(
    (most, one) => (one[1].length > most[1].length ? one : most),
    [0, []] as [number, number[]],
  );
  if (shift === 0 || instants.length < fewestTickets) return [];
  if (instants.length < leastShare * stated) return [];
  const hours = shift / 3_600_000;
  const { plan } = rows.files[0];
  const [opened, changed] = [plan.at.opened, plan.at.time].map((at) => plan.columns[at].name);
  const side = hours > 0 ? "after" : "before";
  return [
    {
      code: "differing-zones",
      severity: "distorts",
      title: `“${changed}” of the first row is exactly ${Math.abs(hours)} hours ${side} “${opened}” in ${countText(instants.length)} tickets: the two are in different zones`,
      unit: "tickets",
      count: instants.length,
      of: stated,
      ...spanOf(instants),
      evidence: { hours, readIn: log.timezone },
      touches: ["times"],
      effect: `all times from the opening on are ${Math.abs(hours)} hours ${hours > 0 ? "too long" : "too short"}; export both in one zone`,
    },
  ];
}
