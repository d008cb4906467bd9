import type { ComparisonJson, DifferenceJson } from "../../experiment/resultJson.ts";
import { intervalWords } from "./intervalWords.ts";
import { measureFormat } from "./measureFormat.ts";
import type { QuantityFormat } from "./quantity.ts";
import { differenceAt, estimateAt, type ShownMeasure } from "./shownMeasure.ts";

/** What a comparison shows about one measure, in words that follow from its numbers alone. */
export interface Finding {
  /** The alternative that it is about; null where none stands out. */
  readonly alternative: string | null;
  readonly subject: string;
  readonly claim: string;
  readonly detail: string;
}

/** How one speaks about a measure. */
export interface Phrases {
  /** After the alternative's name, with the size of the difference: `costs EUR 2 less`. */
  improves(size: string): string;
  /** After `No alternative`: `is shown to cost less`. */
  readonly noneImproves: string;
  readonly less: string;
  readonly more: string;
}

interface Contender {
  readonly name: string;
  readonly difference: DifferenceJson & { readonly mean: number };
}

/**
 * Which alternative is lowest on a measure where low is good or plain: only those count whose
 * difference from the baseline is shown (jointly over the comparison); one that can't be told apart
 * from the best is named with it.
 */
export function findingOn(
  comparison: ComparisonJson,
  shown: ShownMeasure,
  phrases: Phrases,
): Finding {
  const format = measureFormat(comparison, [shown]);
  const contenders = contendersOn(comparison, shown);
  if (contenders.length === 0) return nothingToCompare;
  const lower = contenders
    .filter(({ difference }) => isShown(difference) && difference.mean < 0)
    .sort((a, b) => a.difference.mean - b.difference.mean);
  if (lower.length === 0) return noneBetter(contenders, phrases);
  const [best, ...others] = lower;
  return {
    alternative: best.name,
    subject: best.name,
    claim: phrases.improves(format.size(best.difference.mean)),
    detail: [
      bestDetail(comparison, shown, { best, format, phrases }),
      rivalDetail(best, others),
    ].join(""),
  };
}

const nothingToCompare: Finding = {
  alternative: null,
  subject: "Nothing to compare yet",
  claim: "",
  detail: "Change a number or add an alternative.",
};

function contendersOn(comparison: ComparisonJson, { keys }: ShownMeasure): Contender[] {
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

function bestDetail(
  comparison: ComparisonJson,
  { keys }: ShownMeasure,
  { best, format, phrases }: { best: Contender; format: QuantityFormat; phrases: Phrases },
): string {
  const own = comparison.scenarios.find(({ scenario }) => scenario === best.name);
  const mean = own === undefined ? null : estimateAt(own, keys).mean;
  const baseline = estimateAt(comparison.scenarios[0], keys).mean;
  const interval = intervalWords(best.difference, format, phrases);
  if (mean === null || baseline === null) return `95 % interval: ${interval}.`;
  return `${format.full(mean)} instead of ${format.full(baseline)}. The 95 % interval of the difference is ${interval}.`;
}

/** Intervals of two differences from the same baseline that overlap: these runs alone don't rank the two. */
function rivalDetail(best: Contender, others: readonly Contender[]): string {
  const rivals = others.filter(
    ({ difference }) =>
      difference.low !== null &&
      best.difference.high !== null &&
      difference.low <= best.difference.high,
  );
  if (rivals.length === 0) return "";
  const names = rivals.map(({ name }) => `“${name}”`).join(" and ");
  return ` ${names} ${rivals.length === 1 ? "comes" : "come"} too close to be told apart from it.`;
}

function noneBetter(contenders: readonly Contender[], phrases: Phrases): Finding {
  const worse = contenders.filter(({ difference }) => isShown(difference)).length;
  const same = contenders.length - worse;
  const parts = [
    worse > 0 ? `${worse} of ${contenders.length}: ${phrases.more} than the baseline` : "",
    same > 0 ? `${same} of ${contenders.length}: no difference shown` : "",
  ].filter((part) => part !== "");
  return {
    alternative: null,
    subject: "No alternative",
    claim: phrases.noneImproves,
    detail: `${parts.join("; ")}.`,
  };
}
