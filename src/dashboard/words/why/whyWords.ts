import type { ComparisonJson } from "../../../experiment/resultJson.ts";
import { pairOf } from "../pairOf.ts";
import { breachWords } from "./breachWords.ts";
import { costWords } from "./costWords.ts";
import { flowWords } from "./flowWords.ts";
import { loadWords } from "./loadWords.ts";
import { queuedTimeWords } from "./queuedTimeWords.ts";

/**
 * Why an alternative fares as it does, in sentences that follow from its differences: where the
 * tickets go, whose queue that makes longer or shorter, which promises that breaks and who pays.
 * Only differences that the comparison shows count; where there are none, that is said.
 */
export function whyWords(comparison: ComparisonJson, alternative: string): string[] {
  const pair = pairOf(comparison, alternative);
  const [, own] = pair.scenarios;
  if (own === undefined) return [];
  const causes = [flowWords, loadWords, queuedTimeWords].flatMap((words) => words(pair));
  const effects = [breachWords, costWords].flatMap((words) => words(pair));
  const isAnyShown = Object.values(pair.differences[own.scenario] ?? {}).some(
    ({ verdict }) => verdict !== "no difference shown" && verdict !== "not comparable",
  );
  if (isAnyShown) return [...causes, ...effects];
  return [
    `No difference from the baseline is shown in any measure: as far as ${own.replications} replications can tell, the two do alike.`,
  ];
}
