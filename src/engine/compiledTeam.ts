import type { BusinessClock } from "../model/businessClock.ts";
import type { ShiftEnd } from "../model/tierSchema.ts";
import type { CompiledAtOnce, CompiledOnCall } from "./compiledLevers.ts";
import type { CompiledPeople } from "./compiledPeople.ts";

export interface CompiledTeam {
  readonly name: string;
  readonly tier: number;
  readonly isUnlimited: boolean;
  readonly shiftEnd: ShiftEnd;
  readonly shrinkage: number;
  /** What comes on top of it: shares by date, in days since 1970-01-01, both within. */
  readonly absences: readonly CompiledAbsence[];
  /** What becomes of its people in the long run; null where nothing does. */
  readonly people: CompiledPeople | null;
  /** Types it takes, 1 or 0. */
  readonly takes: Uint8Array;
  /** Agents per shift line. */
  readonly lines: Int32Array;
  readonly boundaries: readonly ShiftBoundary[];
  /** Hours in which somebody is on the roster; null around the clock. */
  readonly clock: BusinessClock | null;
  /** Somebody is on the roster at some time. */
  readonly isEverStaffed: boolean;
  /** Mean handling time over all types, for the expected wait. */
  readonly meanHandling: number;
  /** Of which tickets its agents have several in hand; null where it is always one. */
  readonly atOnce: CompiledAtOnce | null;
  /** Who comes when called while nobody is on shift; null where nobody does. */
  readonly onCall: CompiledOnCall | null;
  /** Most tickets an agent has at once, in hand and pending; Infinity where there is no limit. */
  readonly mostInHand: number;
  /** Most tickets of the team at once; Infinity where there is no limit. */
  readonly room: number;
}

export interface CompiledAbsence {
  readonly fromDay: number;
  readonly toDay: number;
  readonly share: number;
}

/** A begin or an end of a shift or a break; where a shift carries on with a new date, its number is drawn anew. */
export interface ShiftBoundary {
  readonly at: number;
  readonly kind: "start" | "end" | "breakStart" | "breakEnd";
  readonly line: number;
  /** Days since 1970-01-01 of the date on which the shift begins: the key of its shrinkage. */
  readonly day: number;
}
