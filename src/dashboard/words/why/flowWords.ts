import type { ComparisonJson } from "../../../experiment/resultJson.ts";
import { estimateAt, shownMeasure } from "../shownMeasure.ts";
import { windowWords } from "../windowWords.ts";
import { listWords } from "./listWords.ts";
import { shownDifference } from "./shownDifference.ts";

/** Of all tickets; a smaller difference, though shown, explains nothing. */
const least = 0.005;

/** Whether more tickets arrive, and which tiers above the first see more of them, or fewer. */
export function flowWords(pair: ComparisonJson): string[] {
  const arrived = arrivedWords(pair);
  return [...arrived, ...(arrived.length === 0 ? resolvedWords(pair) : []), ...touchedWords(pair)];
}

function arrivedWords(pair: ComparisonJson): string[] {
  const arrived = shownDifference(pair, shownMeasure("overall", "arrived"));
  if (arrived === null) return [];
  const { isMore, after, before } = arrived;
  const which = isMore ? "More" : "Fewer";
  return [`${which} tickets arrive: ${after} instead of ${before} ${windowWords(pair)}.`];
}

/** Of the tickets resolved; a smaller difference, though shown, explains nothing. */
const leastResolved = 0.01;

function resolvedWords(pair: ComparisonJson): string[] {
  const resolved = shownDifference(pair, shownMeasure("overall", "resolved"));
  const { mean } = estimateAt(pair.scenarios[0], ["overall", "resolved"]);
  if (resolved === null || mean === null) return [];
  if (Math.abs(resolved.mean) < leastResolved * mean) return [];
  const { isMore, after, before } = resolved;
  const which = isMore ? "More" : "Fewer";
  return [`${which} of the tickets are ever resolved: ${after} instead of ${before}.`];
}

function touchedWords(pair: ComparisonJson): string[] {
  const [, ...upper] = Object.keys(pair.scenarios[0].tiers);
  const found = upper.flatMap((tier) => {
    const one = shownDifference(pair, shownMeasure("tier", "touchedShare", tier));
    return one === null || Math.abs(one.mean) < least ? [] : [{ tier, ...one }];
  });
  return [true, false].flatMap((isMore) => {
    const own = found.filter((one) => one.isMore === isMore);
    const places = own.map(({ tier, before, after }) => `${tier} (${after} instead of ${before})`);
    const which = isMore ? "More" : "Fewer";
    return own.length === 0 ? [] : [`${which} of the tickets reach ${listWords(places)}.`];
  });
}
