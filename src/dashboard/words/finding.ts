import type { ComparisonJson, DifferenceJson, ScenarioJson } from "../../experiment/resultJson.ts";
import { backlogTrend } from "./backlogTrend.ts";
import { intervalWords } from "./intervalWords.ts";
import type { KeyMeasure } from "./keyMeasures.ts";
import { measureFormat } from "./measureFormat.ts";
import { differenceAt, estimateAt } from "./shownMeasure.ts";
import { listWords } from "./why/listWords.ts";
import { windowWords } from "./windowWords.ts";

/** What a comparison shows about one measure, in words that follow from its numbers alone. */
export interface Finding {
  /** The alternative that it is about; null where none stands out. */
  readonly alternative: string | null;
  readonly subject: string;
  readonly claim: string;
  readonly detail: string;
}

interface Contender {
  readonly name: string;
  readonly difference: DifferenceJson & { readonly mean: number };
}

/** Scenarios of which there is a first look only. */
export type FirstLooks = ReadonlySet<string>;

/**
 * Which alternative does best on a measure: only those count whose difference from the baseline is
 * shown (jointly over the comparison); one that can't be told apart from the best is named with it.
 * Without alternatives it says how the baseline does. A first look concludes nothing that more
 * replications may take back: it is said to be one.
 */
export function findingOn(
  comparison: ComparisonJson,
  key: KeyMeasure,
  firstLooks: FirstLooks = new Set(),
): Finding {
  const contenders = contendersOn(comparison, key);
  if (contenders.length === 0) return ofBaseline(comparison, key);
  const gain = ({ difference }: Contender) =>
    key.measure.direction === "higher" ? difference.mean : -difference.mean;
  const better = contenders
    .filter((one) => isShown(one.difference) && gain(one) > 0)
    .sort((a, b) => gain(b) - gain(a));
  const unsettled = contenders.filter(({ name }) => firstLooks.has(name));
  if (better.length === 0)
    return unsettled.length > 0
      ? tooEarly(comparison, key)
      : noneBetter(comparison, key, contenders);
  const [best, ...others] = better;
  const { size } = measureFormat(comparison, [key]).of(best.difference);
  return {
    alternative: best.name,
    subject: `${unsettled.includes(best) ? "First look: " : ""}“${best.name}”`,
    claim: key.phrases.improves(size(best.difference.mean)),
    detail:
      differenceDetail(comparison, key, best) +
      rivalDetail(best, others) +
      driftDetail(comparison, best),
  };
}

function contendersOn(comparison: ComparisonJson, { keys }: KeyMeasure): Contender[] {
  return Object.keys(comparison.differences).flatMap((name) => {
    const difference = differenceAt(comparison, name, keys);
    return difference === undefined || difference.mean === null
      ? []
      : [{ name, difference: { ...difference, mean: difference.mean } }];
  });
}

function isShown({ verdict }: DifferenceJson): boolean {
  return verdict !== "no difference shown";
}

function ofBaseline(comparison: ComparisonJson, key: KeyMeasure): Finding {
  const estimate = estimateAt(comparison.scenarios[0], key.keys);
  const { full, number } = measureFormat(comparison, [key]).of(estimate);
  const { mean, low, high } = estimate;
  return {
    alternative: null,
    subject: `“${comparison.baseline}”`,
    claim: mean === null ? key.phrases.isUnknown : key.phrases.states(full(mean)),
    detail:
      low === null || high === null ? "" : `95 % interval: ${number(low)} to ${number(high)}.`,
  };
}

function differenceDetail(comparison: ComparisonJson, key: KeyMeasure, one: Contender): string {
  const format = measureFormat(comparison, [key]);
  const own = comparison.scenarios.find(({ scenario }) => scenario === one.name);
  const interval = intervalWords(one.difference, format.of(one.difference), key.phrases);
  const write = (scenario: ScenarioJson | undefined) => {
    const estimate = scenario && estimateAt(scenario, key.keys);
    return estimate?.mean == null ? null : format.of(estimate).full(estimate.mean);
  };
  const [now, before] = [write(own), write(comparison.scenarios[0])];
  if (now === null || before === null) return `95 % interval: ${interval}.`;
  const span = key.measure.unit === "tickets" ? ` ${windowWords(comparison)}` : "";
  return `${now} instead of ${before}${span}. The 95 % interval of the difference is ${interval}.`;
}

/** Intervals of two differences from the same baseline that overlap: these runs alone don't rank the two. */
function rivalDetail(best: Contender, others: readonly Contender[]): string {
  const rivals = others.filter(({ difference }) => doOverlap(difference, best.difference));
  if (rivals.length === 0) return "";
  const names = rivals.map(({ name }) => `“${name}”`).join(" and ");
  return ` ${names} ${rivals.length === 1 ? "comes" : "come"} too close to be told apart from it.`;
}

/** Work that is put off is neither paid nor late yet: where a backlog drifts, a longer window tells something else. */
function driftDetail({ scenarios }: ComparisonJson, { name }: Contender): string {
  const [baseline] = scenarios;
  const own = scenarios.find(({ scenario }) => scenario === name);
  const drifts = [
    ["its backlog", own],
    ["the baseline’s backlog", baseline],
  ] as const;
  const told = drifts.flatMap(([whose, scenario]) => {
    const drift = scenario && backlogTrend(scenario);
    return drift ? [`${whose} ${drift.trend}`] : [];
  });
  if (told.length === 0) return "";
  return ` But ${listWords(told)}, so this depends on how long the window is.`;
}

function tooEarly({ scenarios }: ComparisonJson, { phrases }: KeyMeasure): Finding {
  const fewest = Math.min(...scenarios.map(({ replications }) => replications));
  return {
    alternative: null,
    subject: "Too early to say",
    claim: `whether an alternative ${phrases.doesBetter}`,
    detail: `This is a first look, at ${fewest} replications.`,
  };
}

function doOverlap(a: DifferenceJson, b: DifferenceJson): boolean {
  if (a.low === null || a.high === null || b.low === null || b.high === null) return true;
  return a.low <= b.high && b.low <= a.high;
}

function noneBetter(
  comparison: ComparisonJson,
  key: KeyMeasure,
  contenders: readonly Contender[],
): Finding {
  const [first, ...more] = contenders;
  const detail =
    more.length === 0 ? onlyDetail(comparison, key, first) : `${countsOf(contenders, key)}.`;
  return {
    alternative: null,
    subject: "No alternative",
    claim: key.phrases.noneImproves,
    detail,
  };
}

function onlyDetail(comparison: ComparisonJson, key: KeyMeasure, only: Contender): string {
  const isTold = isShown(only.difference);
  return `“${only.name}”: ${isTold ? differenceDetail(comparison, key, only) : "no difference shown."}`;
}

function countsOf(contenders: readonly Contender[], { phrases, measure }: KeyMeasure): string {
  const worse = contenders.filter(({ difference }) => isShown(difference)).length;
  const same = contenders.length - worse;
  const word = measure.direction === "higher" ? phrases.less : phrases.more;
  const parts = [
    worse > 0 ? `${worse} of ${contenders.length}: ${word} than the baseline` : "",
    same > 0 ? `${same} of ${contenders.length}: no difference shown` : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}
