import type { LogStatus } from "../mapping/logStatus.ts";
import type { ColumnRole } from "../mapping/mapping.ts";
import type { ImportShape } from "../mapping/shape.ts";

/** What a column is taken for. */
export interface ColumnProposal {
  /** Its name, with its number where the name stands in the header before: `Labels#2`. */
  readonly column: string;
  /** Its position in the header. */
  readonly at: number;
  /** Null: nobody knows; the confidence is then 0. */
  readonly role: ColumnRole | null;
  /** The role as a report calls it; empty without one. */
  readonly use: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What speaks for it, in words. */
  readonly reason: string;
  /** Whether the import reads it as that: certain enough, or stated. */
  readonly isUsed: boolean;
  /** The column of the role's dates, where this one holds their times of day. */
  readonly timeOf?: string;
}

/** What a status is taken to mean. */
export interface StatedStatus {
  readonly status: string;
  readonly state: LogStatus | null;
  readonly confidence: number;
  readonly reason: string;
}

/** What an export is taken for that no preset knows, and how sure that is. */
export interface MappingProposal {
  readonly shape: {
    readonly value: ImportShape;
    readonly confidence: number;
    readonly reason: string;
  };
  readonly columns: readonly ColumnProposal[];
  /** Of the values surveyed; empty without a column of statuses. */
  readonly statuses: readonly StatedStatus[];
  /** What a person has to say before anything is imported; empty where the proposal is certain enough. */
  readonly questions: readonly string[];
}

/** What is less certain isn't used, and asked for where it is needed. */
export const leastConfidence = 0.7;
