import type { ProblemList } from "../problem.ts";
import type { DateKind } from "./dateColumn.ts";
import { sharedMonth } from "./monthNames.ts";

/** Months are read by names that mean others in Croatian: who exported in that language has to know. */
export function noteSharedMonths(
  kinds: readonly DateKind[],
  place: { readonly file: string; readonly column: string },
  problems: ProblemList,
): void {
  const own = kinds.filter(({ separator, count }) => separator === sharedMonth && count > 0);
  if (own.length === 0) return;
  const { line, text } = own.reduce((first, kind) => (kind.line < first.line ? kind : first));
  problems.add({
    ...place,
    code: "shared-month-names",
    severity: "note",
    line,
    value: text,
    count: own.reduce((sum, { count }) => sum + count, 0),
    message: `lip, lis, srp and listopad are read as in Polish and Czech (July, November, August, November); in Croatian they are the months before: June, October, July, October`,
  });
}
