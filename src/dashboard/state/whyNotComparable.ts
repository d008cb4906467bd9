import { formatDuration } from "../../model/duration.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";
import { listWords } from "../words/why/listWords.ts";

const properties = [
  ["currency", "currency"],
  ["timezone", "time zone"],
  ["start", "start"],
  ["measured", "measured window"],
] as const;

const steady = "steady state";

/** In what two scenarios differ, so that a difference between their results would mean nothing; null where it means something. */
export function whyNotComparable(baseline: Scenario, other: Scenario): string | null {
  const startsAlike = (baseline.startsFrom ?? steady) === (other.startsFrom ?? steady);
  const differing = properties.filter(([property]) => baseline[property] !== other[property]);
  if (differing.length === 0) return startsAlike ? null : "what they start from";
  return listWords(
    differing.map(
      ([property, words]) =>
        `${words} (${written(other[property])}, not ${written(baseline[property])})`,
    ),
  );
}

function written(value: string | number): string {
  return typeof value === "number" ? formatDuration(value) : value;
}
