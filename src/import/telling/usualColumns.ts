import { type LogSink, none, timeKinds } from "../../log/ticketLog.ts";
import { type SharedColumns, UsualColumn } from "./usualColumn.ts";

/** The columns of a log that most exports tell nothing of. */
export interface UsualColumns {
  readonly tickets: Readonly<
    Record<"impact" | "firstResponseAt" | "closedAt", UsualColumn<LogSink["tickets"]["spec"]>>
  >;
  readonly visits: Readonly<
    Record<"startedAt" | "handlingTime" | "queuedTime", UsualColumn<LogSink["visits"]["spec"]>>
  >;
  /** Call when all tickets are told. */
  readonly settle: () => void;
}

export function usualColumns(sink: LogSink): UsualColumns {
  const tickets = {
    impact: new UsualColumn(sink.tickets, "impact", none.uint8),
    firstResponseAt: new UsualColumn(sink.tickets, "firstResponseAt", Number.NaN),
    closedAt: new UsualColumn(sink.tickets, "closedAt", Number.NaN),
  };
  const visits = {
    startedAt: new UsualColumn(sink.visits, "startedAt", Number.NaN),
    handlingTime: new UsualColumn(sink.visits, "handlingTime", Number.NaN),
    queuedTime: new UsualColumn(sink.visits, "queuedTime", Number.NaN),
  };
  const all = [...Object.values(tickets), ...Object.values(visits), ...neverTold(sink)];
  return {
    tickets,
    visits,
    settle() {
      const shared: SharedColumns = new Map();
      for (const column of all) column.settle(shared);
    },
  };
}

/** What only a simulation knows. */
function neverTold({ tickets, visits, spans, clocks }: LogSink) {
  return [
    new UsualColumn(tickets, "lowestTier", none.uint8),
    new UsualColumn(tickets, "isOverEscalated", none.uint8),
    new UsualColumn(tickets, "isOverHeld", none.uint8),
    new UsualColumn(visits, "channel", none.uint8),
    new UsualColumn(visits, "rule", none.int32),
    new UsualColumn(spans, "offShiftTime", Number.NaN),
    new UsualColumn(spans, "isMisplaced", none.uint8),
    new UsualColumn(clocks, "usedTime", Number.NaN),
    ...timeKinds.map((kind) => new UsualColumn(clocks, `${kind}Time`, Number.NaN)),
  ];
}
