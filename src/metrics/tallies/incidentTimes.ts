import { type EventKind, eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

/** How long the major incidents that happened in the window took, as far as the log goes on to tell. */
export interface IncidentTimes {
  /** From the parent's arrival to its declaration. */
  readonly untilDeclared: { count: number; sum: number };
  /** From the parent's arrival until it was over. */
  readonly untilOver: { count: number; sum: number };
  /** All that happened, over or not. */
  count: number;
  events(table: EventTable): void;
}

const [outbreak, declared, over] = (
  ["major incident", "declared", "major incident over"] satisfies EventKind[]
).map((kind) => eventKinds.indexOf(kind));

export function incidentTimes({ window }: MeasureContext): IncidentTimes {
  /** Of those that aren't over, by their parent. */
  const begins = new Map<number, number>();
  const tally: IncidentTimes = {
    untilDeclared: { count: 0, sum: 0 },
    untilOver: { count: 0, sum: 0 },
    count: 0,
    events({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const kind = columns.kind[row];
        if (kind !== outbreak && kind !== declared && kind !== over) continue;
        const at = columns.at[row];
        const parent = columns.ticket[row];
        if (kind === outbreak && at >= window.from && at < window.to) {
          tally.count++;
          begins.set(parent, at);
        }
        const begin = begins.get(parent);
        if (begin === undefined || kind === outbreak) continue;
        const time = kind === declared ? tally.untilDeclared : tally.untilOver;
        time.count++;
        time.sum += at - begin;
        if (kind === over) begins.delete(parent);
      }
    },
  };
  return tally;
}
