/** What becomes of a team's people in the long run; it changes at local midnights only. */
export interface CompiledPeople {
  /** The local midnights of the run, ascending, and the date of the first in days since 1970-01-01. */
  readonly midnights: Float64Array;
  readonly firstDay: number;
  readonly fatigue: CompiledFatigue | null;
  readonly attrition: CompiledAttrition | null;
}

/** An occupancy that strains people: above this share, over so many days. */
export interface CompiledStrain {
  readonly above: number;
  readonly days: number;
}

export interface CompiledFatigue extends CompiledStrain {
  /** Share by which work takes longer at full occupancy. */
  readonly slower: number;
}

/** Chances are those of one person to leave on one date. */
export interface CompiledAttrition {
  readonly chance: number;
  /** Null where it is the same however busy they are. */
  readonly rises: (CompiledStrain & { readonly chanceAtFull: number }) | null;
  /** Index of a distribution. */
  readonly timeToHire: number;
  /** Null where newcomers are as fast as the others. */
  readonly rampUp: { readonly startSpeed: number; readonly days: number } | null;
}
