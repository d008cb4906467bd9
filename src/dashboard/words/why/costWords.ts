import type { ComparisonJson } from "../../../experiment/resultJson.ts";
import { shownMeasure } from "../shownMeasure.ts";
import { windowWords } from "../windowWords.ts";
import { listWords } from "./listWords.ts";
import { shownDifference, type ShownDifference } from "./shownDifference.ts";

/** Of the largest part; a smaller one explains nothing. */
const leastShare = 0.02;

const penalties = "penalties";

/** Who pays: the tiers and penalties that cost more or less, what that makes in all, and how many tickets share it. */
export function costWords(pair: ComparisonJson): string[] {
  const total = shownDifference(pair, shownMeasure("cost", "total"));
  const payers = payerWords(pair, total);
  const spread = spreadWords(pair, total);
  if (spread === null) return payers;
  return payers.length === 0
    ? [`No difference in the total cost is shown; it is ${spread.over}.`]
    : [...payers, `Each ticket costs ${spread.each} all the same: the total is ${spread.over}.`];
}

function payerWords(pair: ComparisonJson, total: ShownDifference | null): string[] {
  const parts = partsOf(pair);
  if (parts.length === 0) return total === null ? [] : [`${inAll(total)} ${windowWords(pair)}.`];
  const said = parts.map((part, at) => partWords(part, at === 0));
  const head = `${listWords(said)} ${windowWords(pair)}`;
  const isWhole = parts.length === 1 && total?.size === parts[0].size;
  if (isWhole) return [`${head}.`];
  const sum = total === null ? "no difference in the total is shown" : `in all ${sumWords(total)}`;
  return [`${head}; ${sum}.`];
}

/** Where a ticket costs more or less and the whole doesn't: what is paid is for another number of them. */
function spreadWords(
  pair: ComparisonJson,
  total: ShownDifference | null,
): { readonly each: string; readonly over: string } | null {
  const each = shownDifference(pair, shownMeasure("cost", "perResolvedTicket"));
  const resolved = shownDifference(pair, shownMeasure("overall", "resolved"));
  if (each === null || resolved === null) return null;
  if (each.isMore === total?.isMore || each.isMore === resolved.isMore) return null;
  return {
    each: each.isMore ? "more" : "less",
    over: `spread over ${resolved.after} resolved tickets instead of ${resolved.before}`,
  };
}

interface Part extends ShownDifference {
  readonly name: string;
}

function partsOf(pair: ComparisonJson): Part[] {
  const places = [...Object.keys(pair.scenarios[0].tiers), "shared"];
  const all = places.flatMap((place) => {
    const one = shownDifference(pair, shownMeasure("cost by tier", "byTier", place));
    const name = place === "shared" ? sharedName(pair) : place;
    return one === null ? [] : [{ ...one, name }];
  });
  const most = Math.max(0, ...all.map(({ mean }) => Math.abs(mean)));
  const heeded = all.filter(({ mean }) => Math.abs(mean) >= leastShare * most);
  return heeded.sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
}

/** What is shared is penalties, as far as promises have any. */
function sharedName(pair: ComparisonJson): string {
  const promises = Object.keys(pair.scenarios[0].sla);
  const all = promises.map((promise) =>
    shownDifference(pair, shownMeasure("promise", "penalty", promise)),
  );
  return all.some((penalty) => penalty !== null) ? penalties : "what is no one tier’s";
}

/** The verb goes with the first. */
function partWords({ name, ...difference }: Part, isFirst: boolean): string {
  const words = sumWords(difference);
  if (!isFirst) return `${name} ${words}`;
  return name === penalties ? `Penalties cost ${words}` : `${capital(name)} costs ${words}`;
}

function inAll(total: ShownDifference): string {
  return `In all it costs ${sumWords(total)}`;
}

function sumWords({ size, isMore }: ShownDifference): string {
  return `${size} ${isMore ? "more" : "less"}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
