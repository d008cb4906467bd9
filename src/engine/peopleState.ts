import { AttritionState } from "./attritionState.ts";
import type { CompiledPeople } from "./compiledPeople.ts";
import { OccupancyRecord } from "./occupancyRecord.ts";

/** A team's people in the long run, as far as that changes anything: how busy they have been, and what came of it. */
export class PeopleState {
  readonly compiled: CompiledPeople;
  readonly occupancy = new OccupancyRecord();
  /** Null where nobody ever leaves. */
  readonly attrition: AttritionState | null;
  nextMidnight = 0;
  /** How long work takes since the last midnight, ÷ how long it takes who is rested. */
  fatigue = 1;

  constructor(compiled: CompiledPeople, lines: Int32Array, agents: number) {
    this.compiled = compiled;
    const { attrition } = compiled;
    this.attrition = attrition === null ? null : new AttritionState(attrition, lines, agents);
  }
}
