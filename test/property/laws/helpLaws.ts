import { spanStates } from "../../../src/log/ticketLog.ts";
import { type Law, lawOfRun, mustHold } from "./law.ts";
import type { Played } from "./play.ts";
import { rows, spansByVisit } from "./rows.ts";

/** What experts do who are called to another team's ticket. */
export const helpLaws: readonly Law[] = [
  lawOfRun("who is called to a ticket is with it while its own agent is", stayWithAgent),
];

const helping = spanStates.indexOf("helping");
const handling = spanStates.indexOf("handling");

/** The agent's time with it is cut where others join, not where it goes on. */
function stayWithAgent({ log }: Played): void {
  const { state, visit, team, tier, from, to } = log.spans.columns;
  const spans = spansByVisit(log);
  for (const row of rows(log.spans.length)) {
    if (state[row] !== helping) continue;
    const own = (spans.get(visit[row]) ?? []).filter((span) => state[span] === handling);
    let at = from[row];
    for (const span of own) if (from[span] <= at && at < to[span]) at = to[span];
    mustHold(at >= to[row], () => `span ${row} helps at ${at}, when nobody has the ticket in hand`);
    mustHold(team[row] !== log.visits.columns.team[visit[row]], () => `span ${row} helps its own`);
    mustHold(tier[row] !== log.visits.columns.tier[visit[row]], () => `span ${row} is elsewhere`);
  }
}
