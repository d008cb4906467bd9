import { businessClock, type BusinessClock } from "../model/businessClock.ts";
import { localDayOf } from "../model/localDay.ts";
import { type ShiftOccurrence, shiftOccurrences } from "../model/shiftOccurrences.ts";
import type { TeamModel } from "../model/tierSchema.ts";
import { compileAtOnce } from "./compileAtOnce.ts";
import type { CompileContext } from "./compileContext.ts";
import type { CompiledTeam, ShiftBoundary } from "./compiledTeam.ts";
import type { CompiledPeople } from "./compiledPeople.ts";
import { compileOnCall } from "./compileOnCall.ts";
import { membership } from "./lookup.ts";

/** A team's roster as boundaries in order of time: at one instant ends before starts. */
export function compileTeam(
  context: CompileContext,
  team: TeamModel,
  run: {
    readonly tier: number;
    readonly startsAt: number;
    readonly until: number;
    readonly meanHandling: number;
    readonly people: CompiledPeople | null;
  },
): CompiledTeam {
  const { scenario } = context;
  const isUnlimited = team.agents === "unlimited";
  const lines = linesOf(team);
  const occurrences = isUnlimited
    ? []
    : shiftOccurrences(team, scenario.timezone, run.startsAt, run.until);
  const staffed = occurrences.filter((occurrence) => lines[occurrence.line] > 0);
  return {
    name: team.name,
    tier: run.tier,
    isUnlimited,
    shiftEnd: team.shiftEnd,
    shrinkage: team.shrinkage,
    absences: team.absences.map(({ from, to, share }) => ({
      fromDay: localDayOf(from),
      toDay: localDayOf(to),
      share,
    })),
    people: run.people,
    takes: membership(
      scenario.types.map((type) => type.name),
      team.types,
      "types",
    ),
    lines: Int32Array.from(lines),
    boundaries: boundariesOf(staffed),
    clock: isUnlimited ? null : rosterClock(staffed, run.until),
    isEverStaffed: isUnlimited || (staffed.length > 0 && team.shrinkage < 1),
    meanHandling: run.meanHandling,
    atOnce: compileAtOnce(context, team),
    onCall: compileOnCall(context, team, run),
    mostInHand: isUnlimited ? Infinity : (team.mostInHand ?? Infinity),
    room: team.room ?? Infinity,
  };
}

function linesOf(team: TeamModel): number[] {
  if (team.shifts !== undefined) return team.shifts.map((shift) => shift.agents);
  return [typeof team.agents === "number" ? team.agents : 0];
}

const kindOrder = { end: 0, breakStart: 1, start: 2, breakEnd: 3 } as const;

function boundariesOf(occurrences: readonly ShiftOccurrence[]): ShiftBoundary[] {
  const boundaries = occurrences.flatMap((occurrence) => {
    const { line, day, from, to } = occurrence;
    const boundary = (at: number, kind: ShiftBoundary["kind"]) => ({
      at: Math.max(at, 0),
      kind,
      line,
      day,
    });
    return [
      boundary(from, "start"),
      ...occurrence.breaks.flatMap((pause) =>
        pause.to > 0 ? [boundary(pause.from, "breakStart"), boundary(pause.to, "breakEnd")] : [],
      ),
      ...(occurrence.continues || to === Infinity ? [] : [boundary(to, "end")]),
    ];
  });
  return boundaries.sort(
    (a, b) => a.at - b.at || kindOrder[a.kind] - kindOrder[b.kind] || a.line - b.line,
  );
}

/** The hours in which somebody is rostered; null where that is always. */
function rosterClock(occurrences: readonly ShiftOccurrence[], until: number): BusinessClock | null {
  const windows: number[] = [];
  for (const { from, to } of occurrences) {
    const last = windows.length - 1;
    if (last > 0 && from <= windows[last]) windows[last] = Math.max(windows[last], to);
    else windows.push(Math.max(from, 0), to);
  }
  if (windows.length === 2 && windows[0] === 0 && windows[1] >= until) return null;
  return businessClock(Float64Array.from(windows));
}
