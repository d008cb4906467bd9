import type { LogSink } from "../../log/ticketLog.ts";
import type { RowCodes } from "../rows/codeColumn.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import { chooseTiers, type TierChoice } from "./chooseTiers.ts";
import { fillTiers } from "./fillTiers.ts";
import { statedTiers } from "./statedTiers.ts";
import { tierFlow } from "./tierFlow.ts";
import type { TierMapping } from "./tierMapping.ts";

/**
 * Chooses each team's tier, and writes the tiers of all visits: those that their rows state, unless a
 * file of tiers goes before, else those of their teams.
 *
 * @param told The names of the teams; and of each visit the tier that its rows state, -1 none.
 */
export function placeInTiers(
  sink: LogSink,
  rows: ImportedRows,
  told: { readonly teams: readonly string[]; readonly stated: RowCodes },
  mapping: TierMapping | null,
): TierChoice {
  const { teams, stated: statedOf } = told;
  const flows = tierFlow(sink.visits, sink.tickets, teams.length);
  const stated = statedTiers(rows.texts.tier.texts, statedOf, sink.visits, flows);
  const { plan } = rows.files[0];
  const column = plan.at.tier < 0 ? null : plan.columns[plan.at.tier].name;
  const choice = chooseTiers({ teams, flows, stated, column }, mapping, rows.problems);
  const { team } = sink.visits.columns;
  fillTiers(sink, (visit) => {
    const own = mapping === null ? stated.placeOf(statedOf[visit]) : -1;
    return own >= 0 ? own : choice.ofTeam[team[visit]];
  });
  return choice;
}
