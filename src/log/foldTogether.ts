import type { LogFold, TicketLog } from "./ticketLog.ts";

/** Several folds as one. The list is read anew for each block, so folds may join it before the first. */
export function foldTogether(folds: Iterable<LogFold>): Required<LogFold> {
  const each = (give: (fold: LogFold) => void) => {
    for (const fold of folds) give(fold);
  };
  return {
    tickets: (rows) => each((fold) => fold.tickets?.(rows)),
    visits: (rows) => each((fold) => fold.visits?.(rows)),
    spans: (rows) => each((fold) => fold.spans?.(rows)),
    staffing: (rows) => each((fold) => fold.staffing?.(rows)),
    events: (rows) => each((fold) => fold.events?.(rows)),
    clocks: (rows) => each((fold) => fold.clocks?.(rows)),
  };
}

/** Gives a whole log to a fold. */
export function foldLog(log: TicketLog, fold: LogFold): void {
  fold.tickets?.(log.tickets);
  fold.visits?.(log.visits);
  fold.spans?.(log.spans);
  fold.staffing?.(log.staffing);
  fold.events?.(log.events);
  fold.clocks?.(log.clocks);
}
