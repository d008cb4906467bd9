/** A word of the field, as one would explain it to whoever runs a desk. */
export interface Term {
  /** A sentence or two that stand alone. */
  readonly definition: string;
  /** What else people call it. */
  readonly also?: readonly string[];
  /**
   * Where it stands in a scenario file, list items as `[]`: `tiers[].timeBox`; a choice behind a colon:
   * `tiers[].dispatch: priority`; what stands wherever a value of its kind does, after dots: `….byType`.
   */
  readonly inScenario?: readonly string[];
}

/** Terms of one theme, by their names. */
export type Theme = Readonly<Record<string, Term>>;
