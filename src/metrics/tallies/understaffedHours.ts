import { agentTime } from "../../log/sharedAgents.ts";
import { spanStates, type SpanTable, type StaffingTable } from "../../log/ticketLog.ts";
import { groupPlaces } from "../breakdown.ts";
import { isRosterKnown, type MeasureContext } from "../measureContext.ts";
import { askedPeriods } from "../periods.ts";
import { hour } from "../units.ts";
import { overlap } from "./overlap.ts";

/** Hours of the window, counted for each team by itself. */
export interface UnderstaffedHours {
  /** By group: hours with somebody on shift, and those of them in which more were needed. */
  counts(): { readonly staffed: Float64Array; readonly understaffed: Float64Array };
  spans(table: SpanTable): void;
  staffing(table: StaffingTable): void;
}

const needing = (["queued", "suspended", "diagnosing", "handling", "helping"] as const).map(
  (state) => spanStates.indexOf(state),
);

/**
 * Workforce management looks at a day interval by interval, and calls one understaffed in which the
 * workload is more than the people scheduled for it (for one, SAP's key figure Understaffing:
 * https://help.sap.com/doc/saphelp_scm700_ehp02/7.0.2/en-US/6d/d4895360b93d58e10000000a174cb4/content.htm).
 * Tickets wait where calls are lost, so the workload of an hour is what is in hand and what waits.
 */
export function understaffedHours(context: MeasureContext): UnderstaffedHours {
  const { window, names } = context;
  const hours = Math.ceil((window.to - window.from) / hour);
  const isKnown = names.teams.map((_, team) => isRosterKnown(context, team));
  const needed = isKnown.map(() => new Float64Array(hours));
  const available = isKnown.map(() => new Float64Array(hours));
  const add = (byHour: Float64Array, from: number, to: number, agents: number) => {
    const first = Math.max(0, Math.floor((from - window.from) / hour));
    for (let at = first; at < hours && window.from + at * hour < to; at++) {
      const begin = window.from + at * hour;
      byHour[at] += agents * overlap({ from: begin, to: begin + hour }, from, to);
    }
  };
  return {
    counts() {
      const staffed = new Float64Array(groupPlaces(context).count);
      const understaffed = new Float64Array(staffed.length);
      for (const { first, periodAt } of askedPeriods(context))
        for (let at = 0; at < hours; at++) {
          const group = first + periodAt(window.from + at * hour);
          for (const [team, ofTeam] of available.entries()) {
            if (ofTeam[at] === 0) continue;
            staffed[group]++;
            if (needed[team][at] > ofTeam[at]) understaffed[group]++;
          }
        }
      return { staffed, understaffed };
    },
    spans({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const team = columns.team[row];
        if (isKnown[team] && needing.includes(columns.state[row]))
          add(needed[team], columns.from[row], columns.to[row], agentTime(1, columns.besides[row]));
      }
    },
    staffing({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const team = columns.team[row];
        const isOnShift = columns.calledOut[row] === 0;
        if (isKnown[team] && isOnShift)
          add(
            available[team],
            columns.from[row],
            columns.to[row],
            agentTime(columns.available[row], 0),
          );
      }
    },
  };
}
