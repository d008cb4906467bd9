import { momentInRun } from "../model/momentInRun.ts";
import type { SurgeModel } from "../model/surgeSchema.ts";
import type { CompiledSource } from "./compiledModel.ts";

/**
 * A surge is a source of its own, beside the one of its type. Its name holds a line break, which no
 * name in a scenario may, so that it is no other source's.
 *
 * @param sources Of the types.
 */
export function sourceOfSurge(
  surge: SurgeModel,
  sources: readonly CompiledSource[],
  run: { readonly timezone: string; readonly start: string },
): CompiledSource {
  const own = sources.find(({ name }) => name === surge.type)!;
  const begins = momentInRun(run, surge.from);
  const to = Math.max(0, begins + surge.lasts);
  const from = Math.max(0, begins);
  const named = { name: `${surge.type}\n${surge.name}`, type: own.type };
  if (surge.factor !== undefined)
    return { ...own, ...named, ...between(own, from, to, surge.factor - 1) };
  const edges = to > from ? Float64Array.of(from, to) : Float64Array.of(0);
  const rates = new Float64Array(edges.length - 1).fill(surge.tickets! / surge.lasts);
  return { ...named, process: { kind: "poisson" }, edges, rates, daily: null };
}

/** So many times the source's rates between two instants; before, 0; from then on, none. */
function between(
  { edges, rates, daily }: CompiledSource,
  from: number,
  to: number,
  factor: number,
): Pick<CompiledSource, "edges" | "rates" | "daily"> {
  const pieces: { readonly begin: number; readonly rate: number; readonly day: number }[] = [];
  const add = (begin: number, end: number, rate: number, step: number) => {
    if (end > begin) pieces.push({ begin, rate, day: daily?.days[step] ?? 0 });
  };
  for (let step = 0; step < rates.length; step++) {
    const end = Math.min(edges[step + 1], to);
    const turn = Math.min(Math.max(edges[step], from), end);
    add(edges[step], turn, 0, step);
    add(turn, end, rates[step] * factor, step);
  }
  return {
    edges: Float64Array.from([
      ...pieces.map(({ begin }) => begin),
      Math.min(to, edges[rates.length]),
    ]),
    rates: Float64Array.from(pieces, ({ rate }) => rate),
    daily: daily === null ? null : { ...daily, days: Int32Array.from(pieces, ({ day }) => day) },
  };
}
