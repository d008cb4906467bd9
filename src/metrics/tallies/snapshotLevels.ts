import type { MeasuredWindow } from "../measureContext.ts";
import { clipped, type Snapshot, snapshotsIn } from "./snapshots.ts";

/** How much there is of something at each snapshot in the window; what begins at its instant is there, what ends then isn't. */
export class SnapshotLevels {
  readonly levels: Float64Array;
  readonly #window: MeasuredWindow;
  readonly #snapshot: Snapshot;
  readonly #first: number;

  constructor(window: MeasuredWindow, snapshot: Snapshot) {
    const { first, end } = snapshotsIn(snapshot, window.from, window.to);
    this.#window = window;
    this.#snapshot = snapshot;
    this.#first = first;
    this.levels = new Float64Array(Math.max(0, end - first));
  }

  /** Adds an amount that is there from one instant up to another, NaN: to the end. */
  add(from: number, to: number, amount = 1): void {
    const part = clipped(this.#window, from, to);
    const { first, end } = snapshotsIn(this.#snapshot, part.from, part.to);
    for (let k = first; k < end; k++) this.levels[k - this.#first] += amount;
  }

  /** NaN without a snapshot in the window. */
  get mean(): number {
    return this.levels.reduce((sum, level) => sum + level, 0) / this.levels.length;
  }
}
