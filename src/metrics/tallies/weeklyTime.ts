import type { MeasuredWindow } from "../measureContext.ts";
import { week } from "../units.ts";
import { overlap } from "./overlap.ts";

/** How long things were there, summed in each whole week of the window. */
export class WeeklyTime {
  readonly times: Float64Array;
  readonly #windowFrom: number;
  /** The week in which the last one began: most begin and end in the same, which is tried first. */
  #at = 0;
  #from = 0;
  #to = 0;

  constructor(window: MeasuredWindow) {
    this.times = new Float64Array(Math.floor((window.to - window.from) / week));
    this.#windowFrom = window.from;
  }

  /** Adds one that was there from one instant up to another, NaN: to the end. */
  add(from: number, to: number): void {
    if (from >= this.#from && to < this.#to) this.times[this.#at] += to - from;
    else this.#addAcross(from, to);
  }

  #addAcross(from: number, to: number): void {
    const first = Math.max(0, Math.floor((from - this.#windowFrom) / week));
    if (first >= this.times.length) return;
    this.#at = first;
    this.#from = this.#windowFrom + first * week;
    this.#to = this.#from + week;
    let begin = this.#from;
    for (let at = first; at < this.times.length && !(to <= begin); at++, begin += week)
      this.times[at] += overlap({ from: begin, to: begin + week }, from, to);
  }
}
