import { type LogFold, visitEndings, type VisitTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { ratio } from "../ratio.ts";
import {
  addDuration,
  createDurations,
  meanMinutes,
  quantileMinutes,
} from "../tallies/durations.ts";
import { addSquare, createSumOfSquares, squaresTotal } from "../tallies/sumOfSquares.ts";
import { minute } from "../units.ts";
import { type ChosenVisits, isChosen } from "./chosenVisits.ts";
import { countAbove, createThresholdCounts } from "./thresholdCounts.ts";

const open = visitEndings.indexOf("open");
const lost = visitEndings.indexOf("lost");

export interface VisitFigureOptions extends ChosenVisits {
  /** Thresholds of waiting and of the time at the tier, in ms. */
  readonly waits?: readonly number[];
  readonly stays?: readonly number[];
}

/**
 * What queueing theory has formulas for, of the visits of tickets that arrived in the window; visits lost at a full tier count
 * in `lostShare` alone. Times in minutes.
 */
export interface VisitFigures {
  /** From joining to the first start or, never started, to leaving; zeros included. */
  meanWaiting(): number;
  meanWaitingOfServed(): number;
  meanWaitingOfThoseWhoWait(): number;
  /** In square minutes. */
  varianceOfWaiting(): number;
  waitingQuantile(p: number): number;
  waitProbability(): number;
  /** Share of visits that wait longer than the i-th of `waits`. */
  waitsAbove(i: number): number;
  /** Share of visits started within the i-th of `waits`. */
  servedWithin(i: number): number;
  /** Share of visits that ended without ever being started: by patience or a timer. */
  leftUnserved(): number;
  /** Share of visits that found the tier full. */
  lostShare(): number;
  /** Joining to leaving the tier, of those that left. */
  meanStay(): number;
  /** Share of these above the i-th of `stays`. */
  staysAbove(i: number): number;
  /** Of the stay, the part in which nobody works on the ticket. */
  meanUnworkedStay(): number;
  /** Visits ÷ tickets that arrived, of all types. */
  visitsPerTicket(): number;
}

export function visitFigures(
  { window }: MeasureContext,
  { waits = [], stays = [], ...chosen }: VisitFigureOptions,
): VisitFigures & LogFold {
  const waiting = createDurations();
  const waitingOfServed = createDurations();
  const stay = createDurations();
  const squares = createSumOfSquares();
  const waitCounts = createThresholdCounts(waits);
  const servedLate = createThresholdCounts(waits);
  const stayCounts = createThresholdCounts(stays);
  const counts = { all: 0, lost: 0, unserved: 0, tickets: 0, work: 0 };

  function addVisit(columns: VisitTable["columns"], row: number): void {
    const wait = columns.queuedTime[row];
    addDuration(waiting, wait);
    addSquare(squares, wait);
    countAbove(waitCounts, wait);
    if (columns.startedAt[row] >= 0) {
      addDuration(waitingOfServed, wait);
      countAbove(servedLate, wait);
    } else if (columns.ending[row] !== open) counts.unserved++;
    if (columns.ending[row] !== open) addStay(columns, row);
  }

  function addStay(columns: VisitTable["columns"], row: number): void {
    const time = columns.endedAt[row] - columns.joinedAt[row];
    addDuration(stay, time);
    countAbove(stayCounts, time);
    counts.work += columns.handlingTime[row];
  }

  return {
    tickets({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (arrivedAt >= window.from && arrivedAt < window.to) counts.tickets++;
      }
    },
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        if (!isChosen(chosen, columns.tier[row], columns.type[row])) continue;
        counts.all++;
        if (columns.ending[row] === lost) counts.lost++;
        else addVisit(columns, row);
      }
    },
    meanWaiting: () => meanMinutes(waiting),
    meanWaitingOfServed: () => meanMinutes(waitingOfServed),
    meanWaitingOfThoseWhoWait: () =>
      ratio(waiting.sum, (waiting.count - waiting.histogram.zeros) * minute),
    varianceOfWaiting: () => {
      const mean = ratio(waiting.sum, waiting.count);
      return (ratio(squaresTotal(squares), waiting.count) - mean * mean) / (minute * minute);
    },
    waitingQuantile: (p) => quantileMinutes(waiting, p),
    waitProbability: () => 1 - ratio(waiting.histogram.zeros, waiting.count),
    waitsAbove: (i) => ratio(waitCounts.above[i], waiting.count),
    servedWithin: (i) => ratio(waitingOfServed.count - servedLate.above[i], waiting.count),
    leftUnserved: () => ratio(counts.unserved, waiting.count),
    lostShare: () => ratio(counts.lost, counts.all),
    meanStay: () => meanMinutes(stay),
    staysAbove: (i) => ratio(stayCounts.above[i], stay.count),
    meanUnworkedStay: () => ratio(stay.sum - counts.work, stay.count * minute),
    visitsPerTicket: () => ratio(counts.all, counts.tickets),
  };
}
