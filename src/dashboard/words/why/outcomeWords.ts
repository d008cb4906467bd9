import type { ComparisonJson } from "../../../experiment/resultJson.ts";
import { type KeyMeasure, keyMeasures } from "../keyMeasures.ts";
import { differenceAt } from "../shownMeasure.ts";

/** What an alternative comes to, after its name: `costs more and breaks more promises`. */
export function outcomeWords(comparison: ComparisonJson, alternative: string): string {
  const shown = keyMeasures(comparison).shown.filter(
    ({ measure }) => measure.direction !== "neither",
  );
  const judged = shown.slice(0, 2).flatMap((key) => judge(comparison, alternative, key));
  const [first, second] = judged;
  if (first === undefined) return "isn’t shown to do better or worse than the baseline";
  if (second === undefined) return first.words;
  return `${first.words} ${first.isBetter === second.isBetter ? "and" : "but"} ${second.words}`;
}

function judge(comparison: ComparisonJson, alternative: string, { keys, phrases }: KeyMeasure) {
  const verdict = differenceAt(comparison, alternative, keys)?.verdict;
  if (verdict !== "better" && verdict !== "worse") return [];
  return [{ isBetter: verdict === "better", words: phrases[verdict] }];
}
