/**
 * A value by type, priority, visit (entry, first, later) and, where `endings` is 3, ending (resolved,
 * escalated, returned): cell ((type × priorities + priority) × 3 + visit) × endings + ending.
 */
export interface ByCell {
  readonly cells: Float64Array;
  readonly endings: 1 | 3;
}
