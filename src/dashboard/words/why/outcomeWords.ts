import type { ComparisonJson } from "../../../experiment/resultJson.ts";
import { abandonment, type KeyMeasure, keyMeasures } from "../keyMeasures.ts";
import { differenceAt } from "../shownMeasure.ts";
import { listWords } from "./listWords.ts";

/** What an alternative comes to, after its name: `costs more and breaks more promises`, and who gives up where anybody does. */
export function outcomeWords(comparison: ComparisonJson, alternative: string): string {
  const deciding = keyMeasures(comparison).shown.filter(
    ({ label, measure }) => measure.direction !== "neither" && label !== abandonment.label,
  );
  const judged = [...deciding.slice(0, 2), abandonment].flatMap((key) =>
    judge(comparison, alternative, key),
  );
  const better = judged.filter(({ isBetter }) => isBetter);
  const worse = judged.filter(({ isBetter }) => !isBetter);
  if (judged.length === 0) return "isn’t shown to do better or worse than the baseline";
  const groups = judged[0].isBetter ? [better, worse] : [worse, better];
  return groups
    .filter((group) => group.length > 0)
    .map((group) => listWords(group.map(({ words }) => words)))
    .join(" but ");
}

function judge(comparison: ComparisonJson, alternative: string, { keys, phrases }: KeyMeasure) {
  const verdict = differenceAt(comparison, alternative, keys)?.verdict;
  if (verdict !== "better" && verdict !== "worse") return [];
  return [{ isBetter: verdict === "better", words: phrases[verdict] }];
}
