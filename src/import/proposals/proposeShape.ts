import { countText } from "../../model/countText.ts";
import { nameFit } from "./nameFit.ts";
import type { CellKinds } from "./cellKinds.ts";
import type { MappingProposal } from "./proposal.ts";
import { valueFit } from "./valueFit.ts";

/** Tickets that come again in fewer rows than this share come again by mistake. */
const fewRepeats = 0.02;

/**
 * What a row is: where tickets come only once, a ticket; else a stay, where columns tell its start and
 * its end, or a change.
 *
 * @param ticket The column of ticket ids; null where none was found.
 */
export function proposeShape(
  cells: readonly CellKinds[],
  ticket: CellKinds | null,
): MappingProposal["shape"] {
  if (ticket === null || ticket.filled === 0)
    return { value: "snapshot", confidence: 0, reason: "no column of ticket ids was found" };
  const repeats = ticket.filled - ticket.values.size;
  const seen = `the first ${countText(ticket.filled)} rows`;
  if (repeats <= ticket.filled * fewRepeats)
    return {
      value: "snapshot",
      confidence: ticket.filled >= 10 ? 0.9 : ticket.filled >= 3 ? 0.75 : 0.5,
      reason:
        repeats === 0
          ? `no ticket comes again in ${seen}`
          : `tickets hardly ever come again in ${seen}`,
    };
  const reason = `${seen} are of ${countText(ticket.values.size)} tickets`;
  return hasDates(cells, "start") && hasDates(cells, "end")
    ? { value: "visit log", confidence: 0.85, reason: `${reason}, with a start and an end each` }
    : { value: "event log", confidence: 0.9, reason };
}

function hasDates(cells: readonly CellKinds[], role: "start" | "end"): boolean {
  return cells.some(
    (column) => nameFit(role, column.name).weight >= 0.8 && valueFit(role, column).weight > 0,
  );
}
