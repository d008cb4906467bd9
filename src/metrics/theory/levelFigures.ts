import { type LogFold, spanStates } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { ratio } from "../ratio.ts";
import { overlap } from "../tallies/overlap.ts";
import { SnapshotLevels } from "../tallies/snapshotLevels.ts";
import type { Snapshot } from "../tallies/snapshots.ts";
import { minute } from "../units.ts";
import { type ChosenVisits, isChosen } from "./chosenVisits.ts";

const queued = spanStates.indexOf("queued");
const suspended = spanStates.indexOf("suspended");
const diagnosing = spanStates.indexOf("diagnosing");
const handling = spanStates.indexOf("handling");
const helping = spanStates.indexOf("helping");

export interface LevelFigureOptions extends ChosenVisits {
  readonly snapshots?: readonly Snapshot[];
}

/** How many there are at a tier: averages over the window's time, and at chosen instants just after any change then. */
export interface LevelFigures {
  /** Tickets waiting, worked on or pending. */
  meanPresent(): number;
  /** Tickets worked on, here or at another tier: agents busy. Of all types; NaN where some are chosen. */
  meanBusy(): number;
  /** Tickets waiting. Of all types; NaN where some are chosen. */
  meanQueue(): number;
  /** Visits joining per minute. */
  throughput(): number;
  /** Mean over the window's snapshots of the i-th kind. */
  presentAt(i: number): number;
  /** Share of these snapshots at which all available agents of the tier are busy. */
  allBusyAt(i: number): number;
}

export function levelFigures(
  { window, names }: MeasureContext,
  { snapshots = [], ...chosen }: LevelFigureOptions,
): LevelFigures & LogFold {
  const length = window.to - window.from;
  const times = { present: 0, busy: 0, queue: 0 };
  let joined = 0;
  const levels = () => snapshots.map((snapshot) => new SnapshotLevels(window, snapshot));
  const present = levels();
  const busy = levels();
  const available = levels();
  const ofAllTypes = (time: number) => (chosen.types === undefined ? time / length : NaN);
  return {
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        if (!isChosen(chosen, columns.tier[row], columns.type[row])) continue;
        const joinedAt = columns.joinedAt[row];
        const endedAt = columns.endedAt[row];
        if (joinedAt >= window.from && joinedAt < window.to) joined++;
        times.present += overlap(window, joinedAt, endedAt);
        for (const level of present) level.add(joinedAt, endedAt);
      }
    },
    spans({ columns, length }) {
      for (let row = 0; row < length; row++) {
        if (columns.tier[row] !== chosen.tier) continue;
        const state = columns.state[row];
        const from = columns.from[row];
        const to = columns.to[row];
        if (state === queued || state === suspended) times.queue += overlap(window, from, to);
        else if (state === handling || state === diagnosing || state === helping) {
          times.busy += overlap(window, from, to);
          for (const level of busy) level.add(from, to);
        }
      }
    },
    staffing({ columns, length }) {
      for (let row = 0; row < length; row++)
        if (names.teamTiers[columns.team[row]] === chosen.tier)
          for (const level of available)
            level.add(columns.from[row], columns.to[row], columns.available[row]);
    },
    meanPresent: () => times.present / length,
    meanBusy: () => ofAllTypes(times.busy),
    meanQueue: () => ofAllTypes(times.queue),
    throughput: () => (joined * minute) / length,
    presentAt: (i) => present[i].mean,
    allBusyAt: (i) => shareOfAllBusy(busy[i].levels, available[i].levels),
  };
}

function shareOfAllBusy(busy: Float64Array, available: Float64Array): number {
  return ratio(busy.filter((agents, k) => agents >= available[k]).length, busy.length);
}
