import type { ComparisonJson } from "../../../experiment/resultJson.ts";
import { quantityScale } from "../quantity.ts";
import { estimateAt, shownMeasure } from "../shownMeasure.ts";
import { shownDifference } from "./shownDifference.ts";

const states = ["queuedOnShift", "queuedOffShift"] as const;

/** Of all time of unresolved tickets; a smaller difference explains nothing. */
const least = 0.01;

/** How much of their time tickets queue, on and off shift, where both are shown to change the same way. */
export function queuedTimeWords(pair: ComparisonJson): string[] {
  const shown = states.map((state) => shownMeasure("state", "timeByState", state));
  const [on, off] = shown.map((one) => shownDifference(pair, one));
  if (on === null || off === null || on.isMore !== off.isMore) return [];
  if (Math.abs(on.mean + off.mean) < least) return [];
  const [before, after] = pair.scenarios.map((scenario) =>
    shown.reduce((sum, { keys }) => sum + (estimateAt(scenario, keys).mean ?? 0), 0),
  );
  const { full } = quantityScale("share", [before, after]).of({
    mean: before,
    low: null,
    high: null,
    n: 0,
  });
  return [
    `Unresolved tickets spend ${full(after)} of their time queued instead of ${full(before)}.`,
  ];
}
