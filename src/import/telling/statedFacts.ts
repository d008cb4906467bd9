import { none } from "../../log/ticketLog.ts";
import type { DateRole } from "../mapping/mapping.ts";
import type { Place } from "./storyTeller.ts";
import type { Telling, TicketToTell } from "./telling.ts";
import { lastStated, logCode } from "../tickets/ticketFacts.ts";

/** Where a row says that its ticket is. */
export function placeOf({ teams, rows }: Telling, row: number): Place {
  return { team: teams[row], statedTier: rows.table.columns.tier[row] };
}

/** The log's code of the type that the last row of a ticket states. */
export function typeOf({ rows }: Telling, { own }: TicketToTell): number {
  return logCode(lastStated(own, rows.table.columns.type, -1), "uint16");
}

/** The log's code of the priority that the last row of a ticket states. */
export function priorityOf({ rows, priorities }: Telling, { own }: TicketToTell): number {
  const code = lastStated(own, rows.table.columns.priority, -1);
  return code < 0 ? none.uint8 : priorities[code];
}

/** The instant that the last row of a ticket to state one states, ms since the log's start; null where none does. */
export function statedAt(telling: Telling, own: Uint32Array, role: DateRole): number | null {
  const times = telling.times[role];
  for (let i = own.length - 1; i >= 0; i--)
    if (!Number.isNaN(times[own[i]])) return times[own[i]] - telling.startsAt;
  return null;
}

/** When a ticket was first answered, as a column states, by date or by the time it took; null where none does, or it is before the opening. */
export function firstResponseOf(telling: Telling, { own, arrivedAt }: TicketToTell): number | null {
  const taken = telling.durations.firstResponseTime(own.at(-1)!);
  const at = statedAt(telling, own, "firstResponse") ?? arrivedAt + taken;
  return at >= arrivedAt ? at : null;
}
