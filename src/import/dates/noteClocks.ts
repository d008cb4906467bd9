import { countText } from "../../model/countText.ts";
import type { ClockEvidence, ClockStyle } from "./clockStyle.ts";
import type { DateKind } from "./dateColumn.ts";
import type { ProblemList } from "../problem.ts";

/** Times of day that could be meant otherwise are counted, with what they were taken for. */
export function noteClocks(
  kinds: readonly DateKind[],
  times: ClockEvidence,
  place: { readonly file: string; readonly column: string },
  problems: ProblemList,
): void {
  const { hasFractions, hasDots, hasSeconds } = times;
  if (hasFractions === hasDots)
    note(
      "short fraction",
      (count) =>
        `${count} such as 0.35 can be parts of a day (8:24) or minutes (0:35), and no other settles which: read as parts of a day`,
    );
  if (hasSeconds)
    note(
      "few digits",
      (count) =>
        `${count} of four digits or fewer, among times with seconds, were read as minutes and seconds after midnight, as if their zeros were lost`,
    );

  function note(style: ClockStyle, wordsOf: (count: string) => string): void {
    const own = kinds.filter(({ clock, count }) => clock === style && count > 0);
    if (own.length === 0) return;
    const count = own.reduce((sum, kind) => sum + kind.count, 0);
    const { line } = own.reduce((first, kind) => (kind.line < first.line ? kind : first));
    const words = wordsOf(`${countText(count)} times of day in ${place.column}`);
    problems.add({
      ...place,
      code: "doubtful-times",
      severity: "note",
      line,
      count,
      message: words,
    });
  }
}
