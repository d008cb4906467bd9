import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import type { SourceState } from "./sourceState.ts";

/**
 * The next spell of the source begins where its last one ends; the first, at the start, is quiet or
 * busy in proportion to how long these last. Keyed by the type and the spell, so
 * that the same weeks are busy whatever the demand, for a surge of the type too.
 */
export function beginSpell(desk: Desk, state: SourceState): void {
  const { process, type } = state.source;
  if (process.kind !== "spells") return;
  const { spells } = process;
  const { draws } = desk;
  const nth = state.spells++;
  const first = draws.uniform(type, draws.self, purpose.spell, 0, 1);
  const share = spells[0].meanTime / (spells[0].meanTime + spells[1].meanTime);
  const { meanTime, factor } = spells[((first < share ? 0 : 1) + nth) % 2];
  state.spellFactor = factor;
  state.spellUntil =
    state.at + meanTime * draws.exponential(type, draws.self, purpose.spell, nth, 0);
}
