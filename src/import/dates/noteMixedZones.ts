import { countText } from "../../model/countText.ts";
import type { DateKind } from "./dateColumn.ts";
import type { ProblemList } from "../problem.ts";

/** Some dates of a column state their zone or offset, and others don't: one of the two may be wrong by hours. */
export function noteMixedZones(
  kinds: readonly DateKind[],
  place: { readonly file: string; readonly column: string },
  problems: ProblemList,
): void {
  const timed = kinds.filter(
    ({ family, fits, count, isDateOnly }) =>
      fits !== 0 && count > 0 && family !== "number" && !isDateOnly,
  );
  const silent = timed.filter(({ zone }) => zone === null);
  if (silent.length === 0 || silent.length === timed.length) return;
  const [count, all] = [silent, timed].map((own) => own.reduce((sum, kind) => sum + kind.count, 0));
  const { line, text } = silent.reduce((first, kind) => (kind.line < first.line ? kind : first));
  problems.add({
    ...place,
    code: "mixed-zones",
    severity: "note",
    line,
    value: text,
    count,
    message: `${countText(all - count)} dates of ${place.column} state their zone or offset, and ${countText(count)} don't: these are taken for times of the zone stated for the column or the log, and are wrong by hours if one zone was meant for all`,
  });
}
