import { dayTime } from "../../model/localDay.ts";

/**
 * What a time of day says that its value doesn't.
 *
 * - `plain`: nothing, the value is the time
 * - `end of day`: `24:00`, told as 0; the midnight after is meant
 * - `short fraction`: `0.35`, told as a part of a day (8:24); in a column of times with dots, 35 minutes past
 *   midnight
 * - `few digits`: `830`, `1215`, told as hours and minutes; in a column with seconds whose leading zeros are lost,
 *   minutes and seconds; `5`, told as minutes, needs others of more digits to be known for no hour
 */
export type ClockStyle = "plain" | "end of day" | "short fraction" | "few digits";

/** What else stands in a column of times, which says how the doubtful ones are meant. */
export interface ClockEvidence {
  /** `0.3541666`: parts of a day. */
  readonly hasFractions: boolean;
  /** `8.30`. */
  readonly hasDots: boolean;
  /** `830`, `2030`: digits. */
  readonly hasDigits: boolean;
  /** `83015`: digits with seconds. */
  readonly hasSeconds: boolean;
}

/**
 * What is to be added to a time of day that was told as its style says, ms; NaN where nothing tells how it is meant.
 *
 * @param time As told, ms.
 * @param evidence Null for a date that holds its time itself.
 */
export function clockCorrection(
  style: ClockStyle,
  time: number,
  evidence: ClockEvidence | null,
): number {
  switch (style) {
    case "plain":
      return 0;
    case "end of day":
      return dayTime;
    case "short fraction":
      return evidence !== null && evidence.hasDots && !evidence.hasFractions
        ? Math.round((100 * time) / dayTime) * minute - time
        : 0;
    case "few digits":
      if (evidence?.hasSeconds === true) return Math.floor(time / minute) * second - time;
      return time >= hour || evidence?.hasDigits === true ? 0 : Number.NaN;
  }
}

const second = 1000;
const minute = 60_000;
const hour = 3_600_000;
