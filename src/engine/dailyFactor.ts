import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import type { SourceState } from "./sourceState.ts";

/** The source comes to a new step of its rates: on a new date, with that date's random factor. */
export function beginStep(desk: Desk, state: SourceState): void {
  const { daily, type } = state.source;
  if (daily === null) return;
  const day = daily.days[state.step];
  if (state.step > 0 && day === daily.days[state.step - 1]) return;
  const everySource = desk.sources.length;
  state.dayFactor =
    factorOf(desk, daily.common, everySource, day) * factorOf(desk, daily.own, type, day);
}

/** Keyed by whom it concerns and the date alone, so that it is the same day whatever the demand. */
function factorOf(desk: Desk, distribution: number, whose: number, day: number): number {
  if (distribution < 0) return 1;
  return desk.draws.ofSource(desk.distributions[distribution], whose, purpose["day factor"], day);
}
