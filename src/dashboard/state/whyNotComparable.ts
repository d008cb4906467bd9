import type { Scenario } from "../../model/scenarioSchema.ts";

const properties = [
  ["currency", "its currency"],
  ["timezone", "its time zone"],
  ["start", "its start"],
  ["measured", "its measured window"],
] as const;

const steady = "steady state";

/** Why a difference between two scenarios would mean nothing; null where it means something. */
export function whyNotComparable(baseline: Scenario, other: Scenario): string | null {
  const startsAlike = (baseline.startsFrom ?? steady) === (other.startsFrom ?? steady);
  const differing = properties.filter(([property]) => baseline[property] !== other[property]);
  if (differing.length === 0) return startsAlike ? null : "what it starts from";
  const words = differing.map(([property, words]) =>
    property === "measured" ? words : `${words} (${other[property]}, not ${baseline[property]})`,
  );
  return words.join(", ");
}
