import { givenToOthers, sharedTime } from "../../log/sharedAgents.ts";
import { spanStates, type SpanTable, type StaffingTable } from "../../log/ticketLog.ts";
import { groupPlaces } from "../breakdown.ts";
import { isRosterKnown, type MeasureContext } from "../measureContext.ts";
import { askedPeriods, eachPart } from "../periods.ts";

/** Agent-time of the teams whose rosters are known, in each period, by group. */
export interface PeriodWork {
  /** On one ticket or several at once. */
  work(group: number): number;
  readonly available: Float64Array;
  readonly paid: Float64Array;
  spans(table: SpanTable): void;
  staffing(table: StaffingTable): void;
}

const diagnosing = spanStates.indexOf("diagnosing");
const handling = spanStates.indexOf("handling");
const helping = spanStates.indexOf("helping");

export function periodWork(context: MeasureContext): PeriodWork {
  const { window, names } = context;
  const { count } = groupPlaces(context);
  const asked = askedPeriods(context);
  const isKnown = names.teams.map((_, team) => isRosterKnown(context, team));
  const work = new Float64Array(count);
  const shared = new Float64Array(count);
  const tally: PeriodWork = {
    work: (group) => work[group] - sharedTime(shared[group]),
    available: new Float64Array(count),
    paid: new Float64Array(count),
    spans({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const state = columns.state[row];
        if (state !== diagnosing && state !== handling && state !== helping) continue;
        if (!isKnown[columns.team[row]]) continue;
        for (const periods of asked)
          eachPart(periods, window, [columns.from[row], columns.to[row]], (group, from, to) => {
            work[group] += to - from;
            shared[group] += givenToOthers(to - from, columns.besides[row]);
          });
      }
    },
    staffing({ columns, length }) {
      for (let row = 0; row < length; row++) {
        if (!isKnown[columns.team[row]]) continue;
        for (const periods of asked)
          eachPart(periods, window, [columns.from[row], columns.to[row]], (group, from, to) => {
            tally.available[group] += columns.available[row] * (to - from);
            tally.paid[group] += columns.paid[row] * (to - from);
          });
      }
    },
  };
  return tally;
}
