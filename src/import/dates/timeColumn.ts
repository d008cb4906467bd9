import type { ClockEvidence } from "./clockStyle.ts";
import { noTimeOfDay, readTimeOfDay, type TimeOfDayText } from "./timeOfDayText.ts";

/** A column of times of day, which belong to the dates of another column. */
export class TimeColumn implements ClockEvidence {
  hasFractions = false;
  hasDots = false;
  hasDigits = false;
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
    else if (form === "digits") this.hasDigits = true;
    else if (form === "digits with seconds") this.hasSeconds = true;
    else if (form === "part of a day" && clock === "plain") this.hasFractions = true;
  }

  /** Whether the time that was read last may be known for none once the column is read: two digits that can be hours or minutes. */
  get isDoubtful(): boolean {
    if (this.latest === null || this.hasDigits || this.hasSeconds) return false;
    return this.latest.form === "two digits" && this.latest.clock === "few digits";
  }

  /** Takes a cell for empty. */
  skip(): void {
    this.latest = null;
    this.isUnreadable = false;
  }
}
