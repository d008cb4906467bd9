import { shiftOccurrences } from "./shiftOccurrences.ts";
import type { TeamModel } from "./tierSchema.ts";

/** One agent line's duty, while nobody is on shift. Instants are ms since the run's start. */
export interface OnCallDuty {
  /** index of the duty in the team's `onCall` */
  readonly line: number;
  /** at least 0 */
  readonly from: number;
  readonly to: number;
}

/**
 * When the duties of a team are on at some time in `[0, until)`, in order of begin, then line: the
 * hours they name, on holidays too, without those in which the roster has somebody on shift, on a
 * break or not. What follows at once is one duty.
 *
 * `startsAt` is Unix epoch ms, `until` ms since then; `defaultTimezone` is for a team without one.
 */
export function onCallDuties(
  team: TeamModel,
  defaultTimezone: string,
  startsAt: number,
  until: number,
): OnCallDuty[] {
  if (team.onCall === undefined) return [];
  const shifts = team.onCall.duties.map((duty) => ({ ...duty, breaks: [] }));
  const named = { ...team, agents: undefined, shifts, holidays: [] };
  const heads = team.shifts?.map(({ agents }) => agents) ?? [team.agents];
  const staffed = shiftOccurrences(team, defaultTimezone, startsAt, until).filter(
    ({ line }) => heads[line] !== 0,
  );
  const pieces = shiftOccurrences(named, defaultTimezone, startsAt, until).flatMap(
    ({ line, from, to }) =>
      without({ from: Math.max(from, 0), to }, staffed).map((piece) => ({ line, ...piece })),
  );
  return joined(pieces).sort((a, b) => a.from - b.from || a.line - b.line);
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** What is left of a piece outside of others, which are in order of their begin. */
function without({ from, to }: Piece, others: readonly Piece[]): Piece[] {
  const left: Piece[] = [];
  let begin = from;
  for (const other of others) {
    if (other.from >= to) break;
    if (other.to <= begin) continue;
    if (other.from > begin) left.push({ from: begin, to: other.from });
    begin = Math.max(begin, other.to);
  }
  if (begin < to) left.push({ from: begin, to });
  return left;
}

/** Of each line, what begins where the last one ends goes on with it. */
function joined(duties: readonly OnCallDuty[]): OnCallDuty[] {
  const whole: OnCallDuty[] = [];
  const lastOfLine = new Map<number, number>();
  for (const duty of duties) {
    const last = lastOfLine.get(duty.line) ?? -1;
    if (last >= 0 && whole[last].to >= duty.from)
      whole[last] = { ...whole[last], to: Math.max(whole[last].to, duty.to) };
    else lastOfLine.set(duty.line, whole.push(duty) - 1);
  }
  return whole;
}
