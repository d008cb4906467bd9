import { countText } from "../../model/countText.ts";
import type { DateKind } from "./dateColumn.ts";
import { formatBits } from "./dateFormat.ts";
import type { ProblemList } from "../problem.ts";

/** With so many of each, chance leaves no day over 12 to the one and only such days to the other less than once in a thousand columns. */
const fewest = 15;
const decisive = [formatBits["day-first"], formatBits["month-first"]];

/**
 * A spreadsheet set to another language takes the dates that it can for its own, day and month
 * swapped, and leaves those with a day over 12 as text. Saved again, a column has two formats: in the
 * one no day is over 12, in the other every day is. Nobody can see it in a single value; it is named.
 */
export function noteSwappedDays(
  kinds: readonly DateKind[],
  place: { readonly file: string; readonly column: string },
  problems: ProblemList,
): void {
  const taken = kinds.filter(({ lastDay }) => lastDay > 0);
  const left = kinds.filter(({ family, count }) => family === "year last" && count > 0);
  const isSwapped =
    total(taken) >= fewest &&
    total(left) >= fewest &&
    taken.every(({ lastDay }) => lastDay <= 12) &&
    left.every(({ fits }) => decisive.includes(fits));
  if (!isSwapped) return;
  const [first] = taken.toSorted((a, b) => a.line - b.line);
  problems.add({
    ...place,
    code: "swapped-days",
    severity: "note",
    line: first.line,
    value: first.text,
    count: total(taken),
    message: `day and month of these dates were most likely swapped before the import: in ${place.column} no date with the year first has a day over 12, and every one of the ${countText(total(left))} others has (such as ${left[0].text}), as after a spreadsheet of another language took those it could for its own; export the file anew without opening it in one`,
  });
}

function total(kinds: readonly DateKind[]): number {
  return kinds.reduce((sum, { count }) => sum + count, 0);
}
