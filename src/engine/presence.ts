import type { CompiledModel } from "./compiledModel.ts";
import { placesOf } from "./places.ts";

/** Tickets present at each place, teams first, then tiers; null where nothing has a limit, so that nobody counts. */
export function presenceOf(model: CompiledModel): Int32Array | null {
  const places = placesOf(model);
  return places.some(({ room }) => room < Infinity) ? new Int32Array(places.length) : null;
}
