import { asksForPayback, type PaybackOf } from "../../experiment/payback/paybacks.ts";
import type { ComparisonJson } from "../../experiment/resultJson.ts";
import type { RunResult } from "./runResult.ts";
import type { Entry } from "./workspace.ts";

/** What a comparison that came with the page was asked for: all, where it has the payback of an alternative without a lever. */
export function askedPayback(
  comparison: ComparisonJson | null,
  entries: readonly Entry[],
): PaybackOf {
  const { scenarios = [], payback = {} } = comparison ?? {};
  const pulls = asksForPayback(entries.map(({ scenario }) => scenario));
  const hasOther = pulls.some(
    (isAsked, at) => !isAsked && payback[scenarios[at + 1]?.scenario ?? ""] !== undefined,
  );
  return hasOther ? "all" : "levers";
}

/** Whether results are without the payback of an alternative of which it is asked. */
export function lacksPayback(
  result: RunResult | null,
  entries: readonly Entry[],
  of: PaybackOf,
): boolean {
  if (result === null || entries.length === 0) return false;
  const { scenarios, payback = {} } = result.comparison;
  const isAsked = asksForPayback(
    entries.map(({ scenario }) => scenario),
    of,
  );
  return entries.slice(1).some(({ id }, at) => {
    const own = scenarios[result.ids.indexOf(id)];
    return isAsked[at] && own !== undefined && payback[own.scenario] === undefined;
  });
}
