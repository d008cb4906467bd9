import type { ComparisonJson } from "../../../experiment/resultJson.ts";
import { estimateAt, shownMeasure } from "../shownMeasure.ts";
import { windowWords } from "../windowWords.ts";
import { listWords } from "./listWords.ts";
import { shownDifference } from "./shownDifference.ts";

/** Of all tickets; a smaller difference, though shown, explains nothing. */
const least = 0.005;

/** Whether more tickets arrive, or are solved without a person, and which tiers above the first see more of them, or fewer. */
export function flowWords(pair: ComparisonJson): string[] {
  const arrived = arrivedWords(pair);
  const resolved = arrived.length === 0 ? resolvedWords(pair) : [];
  return [...arrived, ...deflectedWords(pair), ...resolved, ...touchedWords(pair)];
}

function arrivedWords(pair: ComparisonJson): string[] {
  const arrived = shownDifference(pair, shownMeasure("overall", "arrived"));
  if (arrived === null) return [];
  const { isMore, after, before } = arrived;
  const which = isMore ? "More" : "Fewer";
  return [`${which} tickets arrive: ${after} instead of ${before} ${windowWords(pair)}.`];
}

function deflectedWords(pair: ComparisonJson): string[] {
  const deflected = shownDifference(pair, deflectedTickets);
  if (deflected === null) return [];
  const { isMore, after, before } = deflected;
  const which = isMore ? "More" : "Fewer";
  return [`${which} tickets are solved before they reach a person: ${after} instead of ${before}.`];
}

const deflectedTickets = shownMeasure("overall", "deflected");

/** Of the tickets resolved; a smaller difference, though shown, explains nothing. */
const leastResolved = 0.01;

/** What is solved before it reaches a person isn't left unresolved. */
function resolvedWords(pair: ComparisonJson): string[] {
  const resolved = shownDifference(pair, shownMeasure("overall", "resolved"));
  const { mean } = estimateAt(pair.scenarios[0], ["overall", "resolved"]);
  if (resolved === null || mean === null) return [];
  const deflected = shownDifference(pair, deflectedTickets)?.mean ?? 0;
  const left = resolved.mean + deflected;
  if (Math.abs(left) < leastResolved * mean || left * resolved.mean < 0) return [];
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
