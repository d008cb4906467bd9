import type { TeamModel } from "../model/tierSchema.ts";
import type { CompiledAtOnce } from "./compiledLevers.ts";
import type { CompileContext } from "./compileContext.ts";
import { membership } from "./lookup.ts";

/** Of which tickets a team's agents have several in hand; null where it is always one. */
export function compileAtOnce(
  { scenario }: CompileContext,
  { atOnce }: TeamModel,
): CompiledAtOnce | null {
  if (atOnce === undefined) return null;
  const { channels, most, slower } = atOnce;
  return {
    channels: membership(scenario.channels ?? [], channels, "atOnce.channels"),
    most,
    slower,
  };
}
