import type { Scenario } from "../model/scenarioSchema.ts";
import type { Recording } from "./recording.ts";

/** What a replay takes from its log, what it has to draw, and what its replications share. */
export function replayNote({ warmUp, measured }: Scenario, recording: Recording): string {
  const { log, shift, path, priorities, impacts } = recording;
  const { arrivedAt, priority, impact } = log.tickets.columns;
  let tickets = 0;
  let unknownPriorities = 0;
  let unknownImpacts = 0;
  for (let row = 0; row < log.tickets.length; row++) {
    const at = arrivedAt[row] + shift;
    if (at < warmUp || at >= warmUp + measured) continue;
    tickets++;
    if (!(priorities[priority[row]] >= 0)) unknownPriorities++;
    if (!(impacts[impact[row]] >= 0)) unknownImpacts++;
  }
  const drawn = [
    ...(unknownPriorities > 0 ? [`${whole(unknownPriorities)} priorities`] : []),
    ...(unknownImpacts > 0 ? [`${whole(unknownImpacts)} impacts`] : []),
  ].join(" and ");
  const mixed =
    drawn === ""
      ? "their types, priorities and impacts are its, too"
      : `${drawn} that it doesn't tell, or the scenario doesn't have, are drawn`;
  const early =
    log.window.from + shift > 0
      ? "; it isn't complete from the run's begin on, so the warm-up may have too few"
      : "";
  return `The measured window's ${whole(tickets)} tickets are those of ${path}, as they arrived: ${mixed}${early}. Where they went, who worked on them and how long is not taken from it. All replications have the same arrivals: intervals tell what else may vary.`;
}

const day = 86_400_000;

/** How many tickets a run starts with, from when they are, and what isn't known of them. */
export function startNote({ log, shift, path, tiers }: Recording, tickets: number): string {
  const gap = -(log.endsAt + shift);
  const since =
    gap > day
      ? ` It ends ${whole(gap / day)} days before the run begins: what was solved in between still counts as open.`
      : "";
  const unknown = log.names.tiers.filter((_name, tier) => tiers[tier] < 0);
  const elsewhere =
    unknown.length === 0
      ? ""
      : ` What was at ${unknown.join(", ")}, which the scenario doesn't have, starts at its entry.`;
  return `The run starts with ${whole(tickets)} tickets open in ${path}, each where it was.${since}${elsewhere} Work on them, and waiting for somebody, begins anew at the start; what paused their promises before doesn't count.`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}
