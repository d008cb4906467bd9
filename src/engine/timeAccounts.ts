import { type LogSink, spanStates, type TimeKind, timeKinds } from "../log/ticketLog.ts";

const kinds = timeKinds.length;
const [onShift, offShift, rework] = (["queuedOnShift", "queuedOffShift", "rework"] as const).map(
  (kind) => timeKinds.indexOf(kind),
);

/** By state: what its time is accounted as. A queue's depends on the shifts; resolved, nobody waits. */
const kindOfState: readonly number[] = spanStates.map((state) => {
  const kind = state.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());
  return timeKinds.indexOf(kind as TimeKind);
});

/**
 * What the time of each open ticket has gone to, for the promises whose clocks begin and end in it.
 *
 * A slot's accounts are never emptied: a clock marks how they stand when it starts, and what they
 * hold more when it ends is its own.
 */
export class TimeAccounts {
  readonly #promises: number;
  /** By slot × kind. */
  #times = new Float64Array(0);
  /** By slot × promise × kind. */
  #before = new Float64Array(0);

  constructor(promises: number) {
    this.#promises = promises;
  }

  add(slot: number, state: number, time: number): void {
    const kind = kindOfState[state];
    if (kind >= 0) this.#times[slot * kinds + kind] += time;
  }

  addQueued(slot: number, time: number, timeOffShift: number): void {
    this.#times[slot * kinds + onShift] += time - timeOffShift;
    this.#times[slot * kinds + offShift] += timeOffShift;
  }

  addRework(slot: number, time: number): void {
    this.#times[slot * kinds + rework] += time;
  }

  /** The clock of a promise starts now. */
  mark(slot: number, promise: number): void {
    const from = slot * kinds;
    const to = (slot * this.#promises + promise) * kinds;
    for (let kind = 0; kind < kinds; kind++) this.#before[to + kind] = this.#times[from + kind];
  }

  /** Writes where the time went since `mark`. */
  write(columns: LogSink["clocks"]["columns"], row: number, slot: number, promise: number): void {
    const times = this.#times;
    const before = this.#before;
    let at = slot * kinds;
    let marked = (slot * this.#promises + promise) * kinds;
    columns.queuedOnShiftTime[row] = times[at++] - before[marked++];
    columns.queuedOffShiftTime[row] = times[at++] - before[marked++];
    columns.diagnosingTime[row] = times[at++] - before[marked++];
    columns.handlingTime[row] = times[at++] - before[marked++];
    columns.reworkTime[row] = times[at++] - before[marked++];
    columns.suspendedTime[row] = times[at++] - before[marked++];
    columns.pendingCustomerTime[row] = times[at++] - before[marked++];
    columns.pendingVendorTime[row] = times[at++] - before[marked++];
    columns.pendingChangeTime[row] = times[at++] - before[marked++];
    columns.pendingApprovalTime[row] = times[at++] - before[marked++];
    columns.pendingOtherTime[row] = times[at++] - before[marked++];
    columns.atVendorTime[row] = times[at++] - before[marked++];
    columns.elapsedTime[row] = times[at] - before[marked];
  }

  /** Makes room for so many slots. */
  grow(slots: number): void {
    const wider = (old: Float64Array, size: number) => {
      const grown = new Float64Array(size);
      grown.set(old);
      return grown;
    };
    this.#times = wider(this.#times, slots * kinds);
    this.#before = wider(this.#before, slots * this.#promises * kinds);
  }
}
