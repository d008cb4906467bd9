import type { ComparisonJson } from "../../../experiment/resultJson.ts";
import { differenceAt, shownMeasure } from "../shownMeasure.ts";
import { windowWords } from "../windowWords.ts";
import { listWords } from "./listWords.ts";
import { shownDifference } from "./shownDifference.ts";

/** How many more or fewer promises are broken, and which; that no difference is shown where none is. */
export function breachWords(pair: ComparisonJson): string[] {
  const promises = Object.keys(pair.scenarios[0].sla);
  if (promises.length === 0) return [];
  const all = shownDifference(pair, shownMeasure("overall", "breached"));
  if (all === null) return [noneWords(pair)];
  const word = all.isMore ? "more" : "fewer";
  const figures = `(${all.after} instead of ${all.before} ${windowWords(pair)})`;
  if (promises.length === 1)
    return [`${all.size} ${word} breaches of “${promises[0]}” ${figures}.`];
  return [`${all.size} ${word} promises are broken ${figures}${eachWords(pair, promises)}.`];
}

/** A plain interval can leave out 0 where the joint verdict doesn't speak yet: that is no evidence, and worth more replications. */
function noneWords(pair: ComparisonJson): string {
  const [, { scenario, replications }] = pair.scenarios;
  const { keys } = shownMeasure("overall", "breached");
  const { low, high } = differenceAt(pair, scenario, keys) ?? { low: null, high: null };
  const isAside = low !== null && high !== null && (low > 0 || high < 0);
  if (!isAside) return "No difference in broken promises is shown.";
  return `No difference in broken promises is shown at ${replications} replications, though its own interval leaves out 0: more of them may tell.`;
}

function eachWords(pair: ComparisonJson, promises: readonly string[]): string {
  const each = promises.flatMap((promise) => {
    const own = shownDifference(pair, shownMeasure("promise", "breached", promise));
    return own === null ? [] : [`“${promise}” ${own.size} ${own.isMore ? "more" : "fewer"}`];
  });
  return each.length === 0 ? "" : `: ${listWords(each)}`;
}
