import { type FittedScenario, fitScenario } from "../fit/fitScenario.ts";
import { loadStaffing } from "../fit/loadStaffing.ts";
import { loadPromises, withPromises } from "../fit/promises.ts";
import type { TicketLog } from "../log/ticketLog.ts";
import type { Effects } from "./effects.ts";
import { readTextFile } from "./readTextFile.ts";

/** What a fit is told beside the log: files that state who works there, and what the desk promises. */
export interface StatedFiles {
  readonly staffing?: string | undefined;
  readonly promises?: string | undefined;
}

/** Fits a scenario to a log and puts the stated promises into it. */
export async function fitLog(
  effects: Effects,
  log: TicketLog,
  {
    name,
    staffing,
    promises,
    withIncomplete = false,
  }: StatedFiles & { readonly name: string; readonly withIncomplete?: boolean | undefined },
): Promise<FittedScenario> {
  const stated =
    staffing === undefined ? null : loadStaffing(await readTextFile(effects, staffing), staffing);
  const told =
    promises === undefined ? null : loadPromises(await readTextFile(effects, promises), promises);
  const fitted = fitScenario(log, { name, staffing: stated, withIncomplete });
  if (told === null) return fitted;
  return { ...fitted, input: withPromises(fitted.input, told, promises!) };
}
