import { type DecimalMark, decimalMarkOf } from "./numberText.ts";
import { type DurationShape, type DurationText, splitDuration } from "./durationText.ts";

/** How many values of a column are written in which way. */
export interface DurationEvidence {
  readonly shapes: Readonly<Record<DurationShape, number>>;
  /** Values whose decimal mark is this one, or could be either. */
  readonly marks: Readonly<Record<DecimalMark | "either", number>>;
}

/** The durations of one column: reads each value without knowing the rule yet, and counts what they need. */
export class DurationColumn {
  readonly #shapes: Record<DurationShape, number> = {
    unreadable: 0,
    iso: 0,
    clock: 0,
    "two-part clock": 0,
    words: 0,
    "words with days": 0,
    number: 0,
  };
  readonly #marks = { ",": 0, ".": 0, either: 0 };
  #latestText = "";
  #latest: DurationText = splitDuration("");

  get evidence(): DurationEvidence {
    return { shapes: this.#shapes, marks: this.#marks };
  }

  /** Takes a value apart, and counts it. */
  count(text: string): DurationText {
    if (text !== this.#latestText) {
      this.#latestText = text;
      this.#latest = splitDuration(text);
    }
    this.#shapes[this.#latest.shape] += 1;
    for (const number of numbersOf(this.#latest)) {
      const mark = decimalMarkOf(number);
      if (mark !== null) this.#marks[mark] += 1;
    }
    return this.#latest;
  }
}

function numbersOf({ shape, parts, number }: DurationText): readonly string[] {
  if (shape === "number") return [number];
  return shape === "words" || shape === "words with days" ? Object.values(parts ?? {}) : [];
}
