import { onCallDuties } from "../model/onCallDuties.ts";
import type { TeamModel } from "../model/tierSchema.ts";
import type { CompiledOnCall, DutyBoundary } from "./compiledLevers.ts";
import type { CompileContext } from "./compileContext.ts";
import { membership } from "./lookup.ts";

/** Who of a team is on call when, for which tickets, and how soon they come; null where nobody is. */
export function compileOnCall(
  { scenario, distributions }: CompileContext,
  team: TeamModel,
  run: { readonly startsAt: number; readonly until: number },
): CompiledOnCall | null {
  const { onCall } = team;
  if (onCall === undefined) return null;
  const types = scenario.types.map(({ name }) => name);
  const duties = onCallDuties(team, scenario.timezone, run.startsAt, run.until);
  const boundaries = duties.flatMap(({ line, from, to }): DutyBoundary[] => [
    { at: from, line, isStart: true },
    { at: to, line, isStart: false },
  ]);
  return {
    lines: Int32Array.from(onCall.duties, ({ agents }) => agents),
    boundaries: boundaries.sort(
      (a, b) => a.at - b.at || Number(a.isStart) - Number(b.isStart) || a.line - b.line,
    ),
    types: membership(types, onCall.for.types, "onCall.for.types"),
    priorities: membership(scenario.priorities, onCall.for.priorities, "onCall.for.priorities"),
    impacts: membership(scenario.impacts, onCall.for.impacts, "onCall.for.impacts"),
    reaction: distributions.indexOf(onCall.reaction),
    minimum: Math.floor(onCall.callOut.minimum + 0.5),
  };
}
