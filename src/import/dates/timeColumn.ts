import type { ClockEvidence } from "./clockStyle.ts";
import { noTimeOfDay, readTimeOfDay, type TimeOfDayText } from "./timeOfDayText.ts";

/** A column of times of day, which belong to the dates of another column. */
export class TimeColumn implements ClockEvidence {
  hasFractions = false;
  hasDots = false;
  hasSeconds = false;
  /** What the cell says that was read last; null where it says nothing, or can't be read. */
  latest: TimeOfDayText | null = null;
  isUnreadable = false;
  readonly #text = noTimeOfDay();
  #latestCell = "";

  /** Reads a cell, trimmed. What it says holds until the next is read. */
  read(cell: string): void {
    if (cell === this.#latestCell && this.latest !== null) return;
    this.#latestCell = cell;
    this.isUnreadable = !readTimeOfDay(cell, this.#text);
    this.latest = this.isUnreadable ? null : this.#text;
    if (this.isUnreadable) return;
    const { form, clock } = this.#text;
    if (form === "dots") this.hasDots = true;
    else if (form === "digits with seconds") this.hasSeconds = true;
    else if (form === "part of a day" && clock === "plain") this.hasFractions = true;
  }

  /** Takes a cell for empty. */
  skip(): void {
    this.latest = null;
    this.isUnreadable = false;
  }
}
