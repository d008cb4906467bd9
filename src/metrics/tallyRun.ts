import { foldTogether } from "../log/foldTogether.ts";
import type { LogFold } from "../log/ticketLog.ts";
import type { Tally, Use } from "./measure.ts";
import type { MeasureContext } from "./measureContext.ts";

/** The tallies of one run: each is made when first used, and from then on is part of `fold`. */
export function tallyRun(context: MeasureContext): {
  readonly use: Use;
  readonly fold: Required<LogFold>;
} {
  const tallies = new Map<Tally<unknown>, LogFold>();
  const use: Use = <T>(tally: Tally<T>): T => {
    const known = tallies.get(tally);
    if (known !== undefined) return known as T & LogFold;
    const made = tally(context, use);
    tallies.set(tally, made);
    return made;
  };
  return { use, fold: foldTogether({ [Symbol.iterator]: () => tallies.values() }) };
}
