import type { CompiledModel } from "./compiledModel.ts";

/** Tickets present at each place, teams first, then tiers; null where nothing has a limit, so that nobody counts. */
export function presenceOf({ teams, tiers }: CompiledModel): Int32Array | null {
  const places = [...teams, ...tiers];
  return places.some(({ room }) => room < Infinity) ? new Int32Array(places.length) : null;
}
