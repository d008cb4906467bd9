import { givenToOthers, sharedTime } from "../log/sharedAgents.ts";

/**
 * How busy a team has been, day by day: the working and the available time up to each local midnight.
 * Both are whole milliseconds, and the same as what the metrics add up.
 */
export class OccupancyRecord {
  /** Working time of the spans that have ended, and available time of the staffing rows that have. */
  worked = 0;
  /** Of that what agents gave to other tickets in hand, in the parts of `sharedTime`. */
  #shared = 0;
  available = 0;
  readonly #workedBy: number[] = [0];
  readonly #availableBy: number[] = [0];

  /** Work of a span on a ticket, of one of several at once as well: their agent has worked once. */
  addWork(time: number, besides: number): void {
    this.worked += time;
    this.#shared += givenToOthers(time, besides);
  }

  /** The time in which agents worked, of the spans that have ended: of several at once all end together. */
  get workedByAgents(): number {
    return this.worked - sharedTime(this.#shared);
  }

  /** A local midnight has come; these are all the working and the available time by then. */
  addMidnight(worked: number, available: number): void {
    this.#workedBy.push(worked);
    this.#availableBy.push(available);
  }

  /** Busy ÷ available over so many days before the last midnight, or as many as there are; 0 where nobody was on shift. */
  over(days: number): number {
    const last = this.#workedBy.length - 1;
    const first = Math.max(0, last - days);
    const available = this.#availableBy[last] - this.#availableBy[first];
    return available > 0 ? (this.#workedBy[last] - this.#workedBy[first]) / available : 0;
  }
}
